import { mean, quantile } from '../core/statistics.ts';
import type { Direction } from '../framework/framework.ts';
import { type ModelScale, toScale } from './domain.ts';
import type { Lookup } from './evidence.ts';
import type { BorrowLever } from './scenario.ts';
import type { TimelinePoint } from './timeline.ts';

/** Peers a borrowed pace needs at least. */
export const FEWEST_PEERS = 5;

/**
 * Whether two values stand at the same level: within a factor of two of each other, for shares within ten hundredths of the
 * range, for values of any sign within half the size of a typical value.
 */
export function isSameLevel(scale: ModelScale, a: number, b: number): boolean {
  if (scale.kind === 'log') return a > 0 && b > 0 && Math.abs(Math.log(a / b)) <= Math.LN2 + 1e-12;
  if (scale.kind === 'logit') return Math.abs(a - b) <= 0.1 * (scale.upper - scale.lower) * (1 + 1e-12);
  return Math.abs(a - b) <= 0.5 * scale.magnitude * (1 + 1e-12);
}

interface Known {
  readonly year: number;
  readonly value: number;
}

const published = (points: readonly TimelinePoint[]): readonly Known[] =>
  points
    .flatMap(({ year, value }) => (value === null || !Number.isFinite(value) ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);

export interface PeerRequest {
  readonly indicator: string;
  /** The area that asks; never its own peer. */
  readonly area: string;
  readonly scale: ModelScale;
  readonly direction: Direction;
  /** Its last published value and year. */
  readonly value: number;
  readonly year: number;
}

export type Borrowed =
  | { readonly ok: true; readonly step: number; readonly peers: number }
  | { readonly ok: false; readonly note: 'borrow_few_peers' | 'borrow_no_direction'; readonly peers: number };

/**
 * The yearly step on z of peers, from changes of the last `window` years that started at the asking area's level: one mean pace per
 * peer, then the statistic over peers. Refused with fewer than five peers, and for `best` and `top20` where no direction is progress.
 */
export function borrowedStep(lever: BorrowLever, asking: PeerRequest, evidence: Lookup): Borrowed {
  const { indicator, area, scale, value, year, direction } = asking;
  const group = lever.peers === null ? null : (evidence.members(lever.peers) ?? []);
  const paces = evidence.areas(indicator).flatMap((peer) => {
    if (peer === area || (group && !group.includes(peer))) return [];
    const known = published(evidence.points(indicator, peer) ?? []);
    let [change, years] = [0, 0];
    for (let i = 1; i < known.length; i++) {
      const [from, to] = [known[i - 1]!, known[i]!];
      if (from.year < year - lever.window || to.year > year || !isSameLevel(scale, from.value, value)) continue;
      const moved = toScale(scale, to.value) - toScale(scale, from.value);
      if (!Number.isFinite(moved)) continue;
      change += moved;
      years += to.year - from.year;
    }
    return years > 0 ? [change / years] : [];
  });
  const peers = paces.length;
  if (peers < FEWEST_PEERS) return { ok: false, note: 'borrow_few_peers', peers };
  const rising = paces.toSorted((a, b) => a - b);
  if (lever.statistic === 'median') return { ok: true, step: quantile(rising, 0.5), peers };
  if (lever.statistic === 'percentile') return { ok: true, step: quantile(rising, lever.percentile / 100), peers };
  if (direction === 'conditional') return { ok: false, note: 'borrow_no_direction', peers };
  const best = direction === 'up' ? rising.toReversed() : rising;
  const among = lever.statistic === 'best' ? 1 : Math.max(1, Math.round(peers / 5));
  return { ok: true, step: mean(best.slice(0, among)), peers };
}

export interface Precedent {
  readonly area: string;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface Precedents {
  /** Spells of the same length that started at the same level, and the areas they come from; spells may overlap. */
  readonly spells: number;
  readonly areas: number;
  /** Share of spells (0 to 1) that changed as much; null where there is none to compare with. */
  readonly share: number | null;
  /** The greatest change of every area that did it, greatest first. */
  readonly found: readonly Precedent[];
}

/** Which areas ever made a change as large as from `asking.value` to `target`, from that level, in `years` years. */
export function precedentsOf(
  { indicator, scale, value }: Pick<PeerRequest, 'indicator' | 'scale' | 'value'>,
  target: number,
  years: number,
  evidence: Lookup,
): Precedents {
  const needed = toScale(scale, target) - toScale(scale, value);
  const way = Math.sign(needed) || 1;
  let [spells, reached] = [0, 0];
  const areas = new Set<string>();
  const best = new Map<string, Precedent & { readonly change: number }>();
  for (const area of evidence.areas(indicator)) {
    const known = published(evidence.points(indicator, area) ?? []);
    const byYear = new Map(known.map((one) => [one.year, one.value]));
    for (const { year: from, value: start } of known) {
      const end = byYear.get(from + years);
      if (end === undefined || !isSameLevel(scale, start, value)) continue;
      const change = way * (toScale(scale, end) - toScale(scale, start));
      if (Number.isNaN(change)) continue;
      spells++;
      areas.add(area);
      if (change < way * needed - 1e-12) continue;
      reached++;
      if (change > (best.get(area)?.change ?? -Infinity))
        best.set(area, { area, from, to: from + years, start, end, change });
    }
  }
  const found = [...best.values()]
    .sort((a, b) => b.change - a.change || (a.area < b.area ? -1 : 1))
    .map(({ change: _, ...one }) => one);
  return { spells, areas: areas.size, share: spells > 0 ? reached / spells : null, found };
}
