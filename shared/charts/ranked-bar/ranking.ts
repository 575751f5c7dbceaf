import { sum } from '../../core/statistics.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type ComparedSeries, comparedIn, isHighlighted, keptRows, rowsInOrder, TOP_ROWS } from '../canvas/compared.ts';
import type { ChartData } from '../spec.ts';

export interface RankedRow extends ComparedSeries {
  /** From 1, of the largest. */
  readonly rank: number;
}

export interface Ranking {
  /** In the order drawn. */
  readonly rows: readonly RankedRow[];
  /** How many have a value and no row. */
  readonly others: number;
  /** What those others add up to; null where sums mean nothing. */
  readonly othersSum: number | null;
}

/**
 * The largest of the year, at most `look.top` and those highlighted below them, and of all these at most `most`; equal
 * values share a rank.
 */
export function rankedRows(data: ChartData, most: number, t: Translator): Ranking {
  const given = comparedIn(data);
  const all = [...given].sort((a, b) => b.value - a.value);
  const ranked = all.map((one): RankedRow => ({ ...one, rank: 1 + all.findIndex(({ value }) => value === one.value) }));
  const count = Math.max(1, data.look?.top ?? TOP_ROWS);
  const wanted = [
    ...ranked.slice(0, count),
    ...ranked.slice(count).filter(({ series }) => isHighlighted(series, data.look)),
  ];
  const shown = keptRows(wanted, Math.max(1, most), data.look);
  const place = new Map(given.map(({ series }, at) => [series, at]));
  const asGiven = [...shown].sort((a, b) => (place.get(a.series) ?? 0) - (place.get(b.series) ?? 0));
  const others = ranked.filter((one) => !shown.includes(one));
  return {
    rows: rowsInOrder(asGiven, data, { value: ({ value }) => value, change: ({ value }) => value }, t),
    others: others.length,
    othersSum: data.adds && others.length > 0 ? sum(others.map(({ value }) => value)) : null,
  };
}
