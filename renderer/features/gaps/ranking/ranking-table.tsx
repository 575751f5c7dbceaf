import { breakdownText } from '#shared/framework/breakdown';
import type { Indicator } from '#shared/framework/framework';
import { valueText } from '#shared/framework/value-text';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { verdictText } from '#shared/gaps/scoreboard/cell-text';
import { RANKINGS, type Ranked, type RankingKind } from '#shared/gaps/scoreboard/ranking';
import { rankText } from '#shared/report/exhibits/ranking';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import { DataTable, type TableColumn } from '../../../ui/data-table.tsx';
import { StatusMark } from '../../../ui/status.tsx';
import { useMedia } from '../../../ui/use-media.ts';
import gapsStyles from '../gaps.module.css';
import styles from './ranking.module.css';

/** Rows shown at first; more on demand. */
const FIRST = 25;
const BAR = { width: 150, height: 12 } as const;

interface RankingTableProps {
  readonly indicator: Indicator;
  readonly ranked: readonly Ranked[];
  readonly by: RankingKind;
  readonly nameOf: (code: string) => string;
  readonly onSort: (kind: RankingKind) => void;
  readonly onDrill: (indicator: string, area: string) => void;
}

/**
 * The ranking as rows with a bar for the number they are ranked by; the heads of the numbers sort. A breakdown that all rows share stands in
 * their head. In a narrow window a row has the number it is ranked by, with the verdict under its name and the latest value under the number.
 */
export function RankingTable({ indicator, ranked, by, nameOf, onSort, onDrill }: RankingTableProps) {
  const t = useT();
  const usual = useDocument('catalogue').catalogue.framework.baselineYear;
  const values = ranked.flatMap((one) => (one[by] === null ? [] : [one[by]]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const isNarrow = useMedia('(max-width: 719px)');
  const [common = null, ...others] = new Set(ranked.map(({ entry }) => entry.series.dims));
  const shared = others.length === 0 ? common : null;
  const status = ({ entry }: Ranked) => (
    <StatusMark tone={entry.assessment.tone} label={verdictText(entry, indicator, t)} hollow={!hasTarget(entry)} />
  );
  const latest = ({ entry: { assessment } }: Ranked) => (
    <>
      {assessment.latestValue === null ? '' : valueText(assessment.latestValue, indicator.unit, t.language)}{' '}
      <span className="soft">{assessment.latestYear}</span>
    </>
  );
  const whole: readonly TableColumn<Ranked>[] = [
    {
      id: 'place',
      header: t('gaps.rank.place'),
      align: 'number',
      cell: (one, place) => (one[by] === null && one.reason !== 'reverse' ? '–' : place + 1),
    },
    {
      id: 'area',
      header: [t('gaps.rank.area'), shared === null ? '' : breakdownText(shared, t)].filter(Boolean).join(' · '),
      isRowHeader: true,
      cell: (one) => (
        <>
          <Button variant="quiet" onPress={() => onDrill(one.entry.series.id, one.entry.series.area)}>
            {[nameOf(one.entry.series.area), shared === null ? breakdownText(one.entry.series.dims, t) : '']
              .filter(Boolean)
              .join(' · ')}
          </Button>
          {isNarrow ? <div className={styles.under}>{status(one)}</div> : null}
        </>
      ),
    },
    {
      id: 'bar',
      header: t(`gaps.rankBy.${by}`),
      cell: (one) => <Bar value={one[by]} low={low} high={high} />,
    },
    ...RANKINGS.map((kind) => ({
      id: kind,
      header: t(`gaps.rank.${kind}`),
      align: 'number' as const,
      className: 'nowrap',
      sortValue: null,
      cell: (one: Ranked) => (
        <>
          {rankText(one, kind, t)}
          {kind === 'pace' && one.since !== null && one.since !== usual ? (
            <span className="soft"> {t('gaps.rank.since', { year: String(one.since) })}</span>
          ) : null}
          {isNarrow ? <div className={styles.under}>{latest(one)}</div> : null}
        </>
      ),
    })),
    {
      id: 'latest',
      header: t('gaps.latest'),
      align: 'number',
      className: 'nowrap',
      cell: latest,
    },
    { id: 'status', header: t('gaps.status'), cell: status },
  ];
  const columns = isNarrow ? whole.filter(({ id }) => id === 'place' || id === 'area' || id === by) : whole;
  return (
    <DataTable
      t={t}
      className={gapsStyles.gapTable}
      isTall
      caption={t('gaps.section.ranking')}
      isCaptionHidden
      columns={columns}
      rows={ranked}
      keyOf={({ entry: { series } }) => `${series.area} ${series.dims}`}
      first={FIRST}
      sort={{ column: by, direction: 'descending' }}
      onSort={(column) => onSort(RANKINGS.find((kind) => kind === column) ?? by)}
    />
  );
}

/** The number as a bar from zero; what is worked out to nothing has none. */
function Bar({ value, low, high }: { readonly value: number | null; readonly low: number; readonly high: number }) {
  if (value === null || high === low) return null;
  const x = (at: number): number => ((at - low) / (high - low)) * BAR.width;
  return (
    <svg className={styles.rankBar} width={BAR.width} height={BAR.height} aria-hidden="true">
      <rect
        className={value < 0 ? styles.below : ''}
        x={Math.min(x(0), x(value))}
        width={Math.max(1, Math.abs(x(value) - x(0)))}
        y={1}
        height={BAR.height - 2}
      />
      <line x1={x(0)} x2={x(0)} y1={0} y2={BAR.height} />
    </svg>
  );
}
