import { formatNumber } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import { breakBetween, breaksOf } from '../../framework/breaks.ts';
import type { Indicator } from '../../framework/framework.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { sideOf } from '../assessment/resolve.ts';
import { statusKey } from '../methods/statuses.ts';
import type { BoardCell } from './board.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';

/** The year of the break that stands between the base of an entry and its latest value; null without one. */
export function breakSinceBase({ assessment, series }: BoardEntry, indicator: Indicator): number | null {
  const { baseYear, latestYear } = assessment;
  if (baseYear === null || latestYear === null) return null;
  return breakBetween(breaksOf(indicator, series.points), baseYear, latestYear)?.year ?? null;
}

/** Which way a series that is shown but not scored went since its base; null where that is not known, as across a break. */
export function unscoredMovement(entry: BoardEntry, indicator: Indicator): 'rise' | 'fall' | null {
  const { assessment } = entry;
  const { baseValue, latestValue } = assessment;
  if (breakSinceBase(entry, indicator) !== null) return null;
  if (assessment.status !== 'not_scored' || baseValue === null || latestValue === null || baseValue === latestValue)
    return null;
  return latestValue > baseValue ? 'rise' : 'fall';
}

/** The verdict of an entry in words, with what it rests on where that is no target. */
export function verdictText(entry: BoardEntry, indicator: Indicator, t: Translator): string {
  if (entry.assessment.warnings.includes('no_benchmark')) return t('gaps.board.noBenchmark');
  const reversed = entry.resolution?.reversed;
  if (reversed) return t('gaps.board.behindBaseline', { side: sideOf(reversed) });
  const movement = unscoredMovement(entry, indicator);
  const word = movement ? t(`gaps.board.${movement}`) : t(statusKey(entry.assessment));
  const { baseYear } = entry.assessment;
  const broken = breakSinceBase(entry, indicator);
  const verdict =
    hasTarget(entry) || baseYear === null ? word : t('gaps.board.since', { status: word, year: String(baseYear) });
  return broken === null ? verdict : t('gaps.board.broken', { status: verdict, year: String(broken) });
}

const written = new WeakMap<BoardEntry, Map<string, string>>();

/**
 * A cell for those who do not see it and for its line over the board: indicator, area, verdict, value, year. Kept per entry, since a
 * board of all countries asks for thousands whenever it is ordered anew.
 */
export function boardCellText(cell: BoardCell, indicator: Indicator, place: string, t: Translator): string {
  const [entry] = cell;
  if (!entry) return writtenOf(cell, indicator, place, t);
  const texts = written.get(entry) ?? new Map<string, string>();
  written.set(entry, texts);
  const key = `${t.language} ${cell.length} ${place}`;
  const text = texts.get(key) ?? writtenOf(cell, indicator, place, t);
  texts.set(key, text);
  return text;
}

function writtenOf(cell: BoardCell, indicator: Indicator, place: string, t: Translator): string {
  const subject = `${indicator.code} ${indicator.name[t.language]}, ${place}`;
  const [entry] = cell;
  if (!entry) {
    const why = indicator.aggregation.kind === 'none' ? 'gaps.board.notForArea' : 'gaps.board.noData';
    return t('gaps.board.cell', { subject, verdict: t(why) });
  }
  const { latestValue, latestYear, gapRel } = entry.assessment;
  const parts = [
    breakdownText(entry.series.dims, t),
    verdictText(entry, indicator, t),
    latestValue === null ? '' : `${valueText(latestValue, indicator.unit, t.language)} (${latestYear ?? ''})`,
    gapRel === null
      ? ''
      : t('gaps.board.gap', { gap: formatNumber(gapRel, t.language, { percent: true, decimals: 0 }) }),
    cell.length > 1 ? t('gaps.board.breakdowns', { count: cell.length }) : '',
  ];
  return t('gaps.board.cell', { subject, verdict: parts.filter(Boolean).join(', ') });
}
