import { sum } from '../../core/statistics.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type Compared, comparedIn, inOrder, isHighlighted } from '../canvas/compared.ts';
import type { ChartData } from '../spec.ts';

const TOP = 20;

export interface RankedRow extends Compared {
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
 * The largest of the year, at most `look.top` and `most`, with those highlighted that stand below them in place of the lowest; equal
 * values share a rank.
 */
export function rankingOf(data: ChartData, most: number, t: Translator): Ranking {
  const all = [...comparedIn(data)].sort((a, b) => b.value - a.value);
  const ranked = all.map((one): RankedRow => ({ ...one, rank: 1 + all.findIndex(({ value }) => value === one.value) }));
  const count = Math.max(1, Math.min(data.look?.top ?? TOP, most));
  const kept = ranked.slice(count).filter(({ series }) => isHighlighted(series, data.look));
  const room = Math.max(0, Math.min(count, most - kept.length));
  const shown = [...ranked.slice(0, room), ...kept].slice(0, Math.max(1, most));
  const others = ranked.filter((one) => !shown.includes(one));
  return {
    rows: inOrder(shown, data, { value: ({ value }) => value, change: ({ value }) => value }, t),
    others: others.length,
    othersSum: data.adds && others.length > 0 ? sum(others.map(({ value }) => value)) : null,
  };
}
