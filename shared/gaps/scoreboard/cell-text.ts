import { formatNumber } from '../../core/format.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import type { Indicator } from '../../framework/framework.ts';
import { valueText } from '../../framework/value-text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { statusKey } from '../methods/statuses.ts';
import type { BoardCell } from './board.ts';
import { type BoardEntry, hasTarget } from './board-entries.ts';

/** Which way a series that is shown but not scored went since its base; null where that is not known. */
export function unscoredMovement({ assessment }: BoardEntry): 'rise' | 'fall' | null {
  const { baseValue, latestValue } = assessment;
  if (assessment.status !== 'not_scored' || baseValue === null || latestValue === null || baseValue === latestValue)
    return null;
  return latestValue > baseValue ? 'rise' : 'fall';
}

/** The verdict of an entry in words, with what it rests on where that is no target. */
export function verdictText(entry: BoardEntry, t: Translator): string {
  if (entry.assessment.warnings.includes('no_benchmark')) return t('gaps.board.noBenchmark');
  const movement = unscoredMovement(entry);
  const word = movement ? t(`gaps.board.${movement}`) : t(statusKey(entry.assessment));
  const { baseYear } = entry.assessment;
  return hasTarget(entry) || baseYear === null ? word : t('gaps.board.since', { status: word, year: String(baseYear) });
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
    verdictText(entry, t),
    latestValue === null ? '' : `${valueText(latestValue, indicator.unit, t.language)} (${latestYear ?? ''})`,
    gapRel === null
      ? ''
      : t('gaps.board.gap', { gap: formatNumber(gapRel, t.language, { percent: true, decimals: 0 }) }),
    cell.length > 1 ? t('gaps.board.breakdowns', { count: cell.length }) : '',
  ];
  return t('gaps.board.cell', { subject, verdict: parts.filter(Boolean).join(', ') });
}
