// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot draw only what is in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: rows and column heads are walked past; their cells take the focus
import { memo } from 'react';
import { formatNumber } from '#shared/core/format';
import { breakdownText } from '#shared/framework/breakdown';
import { shortName } from '#shared/framework/short-name';
import { valueText } from '#shared/framework/value-text';
import { latestMedianOf } from '#shared/gaps/assessment/latest-median';
import { TONES } from '#shared/gaps/methods/statuses';
import {
  type BoardCell,
  type BoardRow,
  type IndicatorRow,
  type NodeRow,
  type ToneCounts,
  WITHOUT_VALUE,
} from '#shared/gaps/scoreboard/board';
import { hasTarget } from '#shared/gaps/scoreboard/board-entries';
import {
  boardCellText,
  breakSinceBase,
  type CellPlace,
  hasOtherAreasSinceBase,
  olderYear,
  unscoredMovement,
} from '#shared/gaps/scoreboard/cell-text';
import type { Translator } from '#shared/i18n/translator';
import { useT } from '../../../queries/hooks.ts';
import { StatusSign } from '../../../ui/status.tsx';
import styles from './scoreboard.module.css';

/** Columns before those of the areas: name and coverage. */
export const LEADING = 2;
/** Beside the sign of a cell whose base lies before a break, or is made of other areas. */
const NOT_COMPARABLE = '≠';

interface RowProps {
  readonly row: BoardRow;
  readonly index: number;
  /** Pixels from the first row, and of this one. */
  readonly top: number;
  readonly height: number;
  readonly columns: readonly string[];
  /** What a column is of, for a row. */
  readonly placeOf: (row: IndicatorRow, column: number) => CellPlace;
  /** Places of the columns to draw. */
  readonly drawn: readonly number[];
  readonly cellWidth: number;
  /** Column of the cell that takes the focus; null in all rows but one. */
  readonly active: number | null;
  readonly isWide: boolean;
}

/** A row of the board. Only the cells in sight are drawn; each knows its place among all. */
export const BoardRowView = memo(function BoardRowView(props: RowProps) {
  const { row, index, active, columns, cellWidth } = props;
  const t = useT();
  const tab = (column: number) => (active === column ? 0 : -1);
  const at = { 'data-row': index, 'aria-rowindex': index + 2 };
  const title =
    row.kind === 'indicator'
      ? [row.indicator.name[t.language], breakdownText(row.breakdown, t)].filter(Boolean).join(' · ')
      : nodeTitle(row, t);
  return (
    <div
      role="row"
      aria-level={row.depth + 1}
      {...(row.kind === 'node' ? { 'aria-expanded': row.isOpen } : {})}
      className={row.kind === 'node' ? `${styles.boardRow} ${styles.node}` : styles.boardRow}
      style={{ insetBlockStart: `${props.top}px`, height: `${props.height}px` }}
      {...at}
    >
      <div
        role="rowheader"
        className={styles.boardName}
        tabIndex={tab(0)}
        data-column={0}
        aria-colindex={1}
        style={{ paddingInlineStart: `${8 + row.depth * 14}px` }}
        title={title}
      >
        {row.kind === 'node' ? (
          <span className={row.isOpen ? `${styles.twisty} ${styles.open}` : styles.twisty} aria-hidden="true" />
        ) : null}
        {row.kind === 'indicator' ? <span className="code nowrap">{row.indicator.code}</span> : null}
        {row.kind === 'indicator' && row.breakdown ? (
          <span className={styles.boardNames}>
            <span>{shortName(row.indicator, t)}</span>
            <strong>{breakdownText(row.breakdown, t)}</strong>
          </span>
        ) : (
          <span className={styles.boardTitle}>{row.kind === 'indicator' ? shortName(row.indicator, t) : title}</span>
        )}
      </div>
      {row.kind === 'node' ? (
        <div
          role="gridcell"
          className={styles.boardCounts}
          tabIndex={tab(1)}
          data-column={1}
          aria-colindex={2}
          aria-colspan={columns.length + 1}
        >
          <Counts counts={row.counts} indicators={row.indicators} />
        </div>
      ) : (
        <>
          <Coverage row={row} tabIndex={tab(1)} />
          <div role="none" className={styles.boardTrack} style={{ width: `${columns.length * cellWidth}px` }}>
            {props.drawn.map((place) => (
              <Cell key={columns[place]} {...props} row={row} place={place} tabIndex={tab(place + LEADING)} />
            ))}
          </div>
        </>
      )}
    </div>
  );
});

/** How far the data reach, in a word: a share, or that there is one figure for the whole; a dash without any. */
export function coverageText({ coverage: { of, share, latestYear } }: IndicatorRow, t: Translator): string {
  if (latestYear === null || of === 0) return '–';
  return share === null ? t('gaps.board.wholeOnly') : formatNumber(share, t.language, { percent: true, decimals: 0 });
}

export const nodeTitle = ({ id, node }: NodeRow, t: Translator): string =>
  node
    ? `${node.code}. ${node.name[t.language]}`
    : t(id === WITHOUT_VALUE ? 'gaps.board.withoutValue' : 'gaps.board.noNode');

function Coverage({ row, tabIndex }: { readonly row: IndicatorRow; readonly tabIndex: 0 | -1 }) {
  const t = useT();
  const { areas, of, share, latestYear } = row.coverage;
  const label =
    of === 0
      ? t('gaps.board.coverageNotAsked')
      : latestYear === null
        ? t('gaps.board.noValue')
        : share === null
          ? t('gaps.board.wholeOnlyLong')
          : t('gaps.board.coverageLong', { areas, of, year: String(latestYear) });
  return (
    <div
      role="gridcell"
      className={styles.boardCoverage}
      tabIndex={tabIndex}
      data-column={1}
      aria-colindex={2}
      title={label}
    >
      <span aria-hidden="true">
        {coverageText(row, t)} <span className="soft-ink">{latestYear}</span>
      </span>
      <span className="visually-hidden">{label}</span>
    </div>
  );
}

function Cell({
  row,
  place,
  placeOf,
  cellWidth,
  isWide,
  tabIndex,
}: Omit<RowProps, 'row' | 'drawn' | 'active'> & {
  readonly row: IndicatorRow;
  readonly place: number;
  readonly tabIndex: 0 | -1;
}) {
  const t = useT();
  const entry: BoardCell = row.cellAt(place);
  const value = entry?.assessment.latestValue ?? null;
  const year = entry && olderYear(entry, row.coverage.latestYear);
  const median = entry && latestMedianOf(entry);
  const at = placeOf(row, place);
  const kind = entry ? `${styles.has} ${entry.assessment.tone}` : at.isAsked ? '' : styles.notAsked;
  return (
    <div
      role="gridcell"
      className={`${styles.boardCell} ${kind}`}
      tabIndex={tabIndex}
      data-column={place + LEADING}
      aria-colindex={place + LEADING + 1}
      aria-label={boardCellText(entry, row.indicator, at, t)}
      style={{ insetInlineStart: `${place * cellWidth}px`, width: `${cellWidth}px` }}
    >
      {entry ? (
        <StatusSign
          sign={unscoredMovement(entry, row.indicator) ?? entry.assessment.tone}
          hollow={!hasTarget(entry) && entry.assessment.tone !== 'none'}
        />
      ) : null}
      {entry && (breakSinceBase(entry, row.indicator) !== null || hasOtherAreasSinceBase(entry)) ? (
        <span aria-hidden="true">{NOT_COMPARABLE}</span>
      ) : null}
      {year === null ? null : <span className={styles.boardYear}>{year}</span>}{' '}
      {isWide && value !== null ? <span>{valueText(value, row.indicator.unit, t.language)}</span> : null}
      {isWide && median !== null ? (
        <span className={styles.boardYear} title={t('fields.medianOf', { count: median })}>
          {t('gaps.board.median', { count: median })}
        </span>
      ) : null}
    </div>
  );
}

/** How many cells have each verdict, for a node. */
export function Counts({ counts, indicators }: { readonly counts: ToneCounts; readonly indicators: number }) {
  const t = useT();
  return (
    <>
      <span className={styles.boardIndicators}>{t('gaps.board.indicators', { count: indicators })}</span>
      {TONES.filter((tone) => counts[tone] > 0).map((tone) => (
        <span key={tone} className={`status ${tone}`}>
          <StatusSign sign={tone} />
          <span className="visually-hidden">{t(`gaps.tone.${tone}`)}</span>
          {formatNumber(counts[tone], t.language)}
        </span>
      ))}
    </>
  );
}
