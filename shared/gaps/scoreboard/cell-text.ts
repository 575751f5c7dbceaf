import { formatNumber } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import { breakBetween, breaksOf, haveOtherAreas, isShiftingMedian, isSmallMedian } from '../../framework/breaks.ts';
import type { Indicator } from '../../framework/framework.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { GapEntry } from '../assessment/gap-table.ts';
import { latestMedianOf } from '../assessment/latest-median.ts';
import { sideOf } from '../assessment/resolve.ts';
import { statusKey } from '../methods/statuses.ts';
import type { BoardCell } from './board.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';

/**
 * The year of the break that stands between the base of an entry and its latest value; null without one, and where the base was stated with
 * the target.
 */
export function breakSinceBase({ assessment, series, resolution }: BoardEntry, indicator: Indicator): number | null {
  const { baseYear, latestYear } = assessment;
  if (baseYear === null || latestYear === null || resolution?.baseline) return null;
  return breakBetween(breaksOf(indicator, series.points), baseYear, latestYear)?.year ?? null;
}

/** Whether the base and the latest value of a group are made of different areas. */
export const hasOtherAreasSinceBase = ({ assessment: { baseYear, latestYear }, series }: BoardEntry): boolean =>
  baseYear !== null && latestYear !== null && haveOtherAreas(series.points, baseYear, latestYear);

/** The year of the latest value where the row has a later one in some column; null where it is as recent. */
export function olderYear({ assessment }: BoardEntry, rowLatest: number | null): number | null {
  const { latestYear } = assessment;
  return latestYear !== null && rowLatest !== null && latestYear < rowLatest ? latestYear : null;
}

/** Which way a series that is shown but not scored went since its base; null where that is not known, as across a break or between different areas. */
export function unscoredMovement(entry: BoardEntry, indicator: Indicator): 'rise' | 'fall' | null {
  const { assessment } = entry;
  const { baseValue, latestValue } = assessment;
  if (breakSinceBase(entry, indicator) !== null || hasOtherAreasSinceBase(entry)) return null;
  if (assessment.status !== 'not_scored' || baseValue === null || latestValue === null || baseValue === latestValue)
    return null;
  return latestValue > baseValue ? 'rise' : 'fall';
}

/** Whether it is not judged since it is a median of other areas in other years. */
export const isUnjudgedMedian = ({ benchmark, series }: BoardEntry): boolean =>
  benchmark === null && isShiftingMedian(series.points, Number.NEGATIVE_INFINITY);

/** Whether it is not judged since it is a median of too few areas. */
export const isUnjudgedSmall = ({ benchmark, series }: BoardEntry): boolean =>
  benchmark === null && isSmallMedian(series.points, Number.NEGATIVE_INFINITY);

/** The verdict of an entry in words, with what it rests on where that is no target. */
export function verdictText(entry: BoardEntry, indicator: Indicator, t: Translator): string {
  if (isUnjudgedSmall(entry)) return t('gaps.board.smallMedian');
  if (isUnjudgedMedian(entry)) return t('gaps.board.shiftingMedian');
  if (entry.assessment.warnings.includes('no_benchmark')) return t('gaps.board.noBenchmark');
  const reversed = entry.resolution?.reversed;
  if (reversed) return t('gaps.board.behindBaseline', { side: sideOf(reversed) });
  const movement = unscoredMovement(entry, indicator);
  const word = movement ? t(`gaps.board.${movement}`) : t(statusKey(entry.assessment));
  const { baseYear } = entry.assessment;
  const broken = breakSinceBase(entry, indicator);
  const verdict =
    hasTarget(entry) || baseYear === null ? word : t('gaps.board.since', { status: word, year: String(baseYear) });
  if (broken !== null) return t('gaps.board.broken', { status: verdict, year: String(broken) });
  return hasOtherAreasSinceBase(entry)
    ? t('gaps.board.otherAreas', { status: verdict, year: String(baseYear) })
    : verdict;
}

const written = new WeakMap<BoardEntry, Map<string, string>>();

/** Of how many countries the latest value is the median, in words; blank for a value that is none. */
export function medianText(entry: BoardEntry, t: Translator): string {
  const count = latestMedianOf(entry);
  return count === null ? '' : t('fields.medianOf', { count });
}

/** The target of an entry as a table shows it. */
export interface TargetText {
  /** With its unit; blank without one. */
  readonly value: string;
  readonly year: string;
  /** Why nothing is judged by it; blank for a target that judges. */
  readonly reason: string;
}

/** What an entry is measured against, and a published target that judges nothing with the reason. */
export function targetText(
  { benchmark, resolution }: Pick<GapEntry, 'benchmark' | 'resolution'>,
  { unit }: Pick<Indicator, 'unit'>,
  t: Translator,
): TargetText {
  const reversed = resolution?.reversed;
  const target = reversed?.target ?? benchmark?.target ?? null;
  return {
    value: target === null ? '' : valueText(target, unit, t.language),
    year: String(benchmark?.targetYear ?? ''),
    reason: reversed
      ? t('gaps.target.behindBaseline', {
          side: sideOf(reversed),
          baseline: valueText(reversed.baseline, unit, t.language),
          year: String(reversed.baselineYear),
        })
      : '',
  };
}

/** Where a cell stands: what is there, and why there might be nothing. */
export interface CellPlace {
  readonly name: string;
  /** Whether the indicator is asked of the area, or of some area of the group. */
  readonly isAsked: boolean;
  /** Whether it is a group, and no single area. */
  readonly isGroup: boolean;
}

/**
 * A cell for those who do not see it and for its line over the board: indicator, area, verdict, year and value as they stand in it, gap.
 * Kept per entry, since a board of all countries asks for thousands whenever it is ordered anew.
 */
export function boardCellText(cell: BoardCell, indicator: Indicator, place: CellPlace, t: Translator): string {
  const subject = `${indicator.code} ${indicator.name[t.language]}, ${place.name}`;
  if (!cell) return t('gaps.board.cell', { subject, verdict: t(whyEmpty(indicator, place)) });
  const texts = written.get(cell) ?? new Map<string, string>();
  written.set(cell, texts);
  const key = `${t.language} ${place.name}`;
  const text = texts.get(key) ?? t('gaps.board.cell', { subject, verdict: entryText(cell, indicator, t) });
  texts.set(key, text);
  return text;
}

/** Why there is no value: none is asked for there, there could be none, or it is missing. */
export function whyEmpty({ aggregation }: Indicator, { isAsked, isGroup }: Omit<CellPlace, 'name'>) {
  if (!isAsked) return isGroup ? 'gaps.board.notAskedHere' : 'gaps.board.notAsked';
  if (aggregation.kind === 'areas') return 'gaps.board.countsAreas';
  return aggregation.kind === 'none' && isGroup ? 'gaps.board.notForGroup' : 'gaps.board.noValue';
}

function entryText(entry: BoardEntry, indicator: Indicator, t: Translator): string {
  const { latestValue, latestYear, gapRel } = entry.assessment;
  const parts = [
    breakdownText(entry.series.dims, t),
    verdictText(entry, indicator, t),
    latestValue === null
      ? ''
      : t('fields.line', {
          label: String(latestYear ?? ''),
          value: valueText(latestValue, indicator.unit, t.language),
        }),
    medianText(entry, t),
    gapRel === null
      ? ''
      : t('gaps.board.gap', { gap: formatNumber(gapRel, t.language, { percent: true, decimals: 0 }) }),
  ];
  return parts.filter(Boolean).join(', ');
}
