import { formatNumber } from '#shared/core/format';
import { breakdownText } from '#shared/framework/breakdown';
import { valueText } from '#shared/framework/value-text';
import type { Board } from '#shared/gaps/scoreboard/board';
import { targetText, verdictText } from '#shared/gaps/scoreboard/cell-text';
import { type Dumbbell, dumbbellsOf } from '#shared/gaps/scoreboard/dumbbell';
import { useT } from '../../../queries/hooks.ts';
import { show } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import gapsStyles from '../gaps.module.css';
import styles from './board-dumbbells.module.css';

/** Ends of the strip in shares of the way; what lies beyond stands at the end with an arrow. */
const [LOW, HIGH] = [-0.5, 1.25];
const FIRST = 40;

interface DumbbellsProps {
  readonly board: Board;
  readonly nameOf: (code: string) => string;
  readonly onDrill: (indicator: string, area: string) => void;
}

/** The board as ways: of each cell with a target, from its base to now to the target, the furthest first. */
export function BoardDumbbells({ board, nameOf, onDrill }: DumbbellsProps) {
  const t = useT();
  const { rows, without } = dumbbellsOf(board);
  if (rows.length === 0)
    return (
      <div className={styles.nothing}>
        <p role="status">{t('gaps.dumbbell.noneText', { without })}</p>
        <Button onPress={() => show({ view: 'gaps', section: 'series' })}>{t('gaps.board.addBenchmark')}</Button>
      </div>
    );
  const columns: readonly TableColumn<Dumbbell>[] = [
    {
      id: 'series',
      header: t('gaps.series'),
      cell: ({ indicator, area, entry }) => (
        <Button variant="quiet" onPress={() => onDrill(indicator.id, area)}>
          <span className="code nowrap">{indicator.code}</span>
          {[nameOf(area), breakdownText(entry.series.dims, t)].filter(Boolean).join(' · ')}
        </Button>
      ),
    },
    {
      id: 'now',
      header: t('gaps.latest'),
      align: 'number',
      className: 'nowrap',
      cell: ({ indicator, entry: { assessment } }) => (
        <>
          {assessment.latestValue === null ? '' : valueText(assessment.latestValue, indicator.unit, t.language)}{' '}
          <span className="soft">{assessment.latestYear}</span>
        </>
      ),
    },
    { id: 'way', header: t('gaps.dumbbell.way'), className: styles.dumbbellWay, cell: (row) => <Strip row={row} /> },
    {
      id: 'target',
      header: t('gaps.target'),
      align: 'number',
      className: 'nowrap',
      cell: ({ indicator, entry }) => {
        const { value, year } = targetText(entry, indicator, t);
        return (
          <>
            {value} <span className="soft">{year}</span>
          </>
        );
      },
    },
    {
      id: 'status',
      header: t('gaps.status'),
      cell: ({ indicator, entry }) => (
        <StatusMark tone={entry.assessment.tone} label={verdictText(entry, indicator, t)} />
      ),
    },
  ];
  return (
    <>
      <DataTable
        t={t}
        className={`${gapsStyles.gapTable} ${styles.dumbbells}`}
        isTall
        caption={t('gaps.dumbbell.caption')}
        columns={columns}
        rows={rows}
        keyOf={({ indicator, area }) => `${indicator.id} ${area}`}
        first={FIRST}
      />
      {without > 0 ? <p className="soft">{t('gaps.dumbbell.without', { count: without })}</p> : null}
    </>
  );
}

function Strip({ row: { way, entry } }: { readonly row: Dumbbell }) {
  const t = useT();
  if (way === null) return <span className="soft">{t('gaps.dumbbell.noWay')}</span>;
  const share = formatNumber(way, t.language, { percent: true, decimals: 0 });
  const place = (at: number) => `${((Math.min(HIGH, Math.max(LOW, at)) - LOW) / (HIGH - LOW)) * 100}%`;
  return (
    <span className={styles.strip}>
      <svg role="img" aria-label={t('gaps.dumbbell.share', { share })} className={`status ${entry.assessment.tone}`}>
        <line className={styles.dumbbellAxis} x1="0" x2="100%" y1="11" y2="11" />
        <line className={styles.base} x1={place(0)} x2={place(0)} y1="5" y2="17" />
        <line className={styles.dumbbellBar} x1={place(way)} x2={place(1)} y1="11" y2="11" />
        <circle className={styles.target} cx={place(1)} cy="11" r="5" />
        <circle className={styles.now} cx={place(way)} cy="11" r="5" />
      </svg>
      <span className={styles.share}>{way < LOW || way > HIGH ? `${way < LOW ? '←' : '→'} ${share}` : share}</span>
    </span>
  );
}
