import type { ComponentKey } from '../formula/component-keys.ts';
import type { Component } from '../formula/expression.ts';
import { linear } from '../methods/linear.ts';
import type { BoardEntry } from './board-entries.ts';

/** What areas are ranked by. */
export const RANKINGS = ['distance', 'pace', 'acceleration'] as const;
export type RankingKind = (typeof RANKINGS)[number];

/** One area of the ranking. Numbers are null where they cannot be computed. */
export interface Ranked {
  readonly entry: BoardEntry;
  /** Gap as a share of the target: positive is still to go. */
  readonly distance: number | null;
  /** Change per year in the desired direction as a share of the base value; of an indicator without one, the change itself. */
  readonly pace: number | null;
  /** How many times faster change must become to reach the target in its year. */
  readonly acceleration: number | null;
  /** Why there is no acceleration: the target is met, or change goes the wrong way, or neither. */
  readonly reason: 'met' | 'reverse' | 'unknown' | null;
}

const componentOf = (components: readonly Component[], key: ComponentKey): number | null =>
  components.find((component) => component.key === key)?.value ?? null;

/** The distance and pace of one entry (gap-methods §9), whatever method judged it. */
export function rankedOf(entry: BoardEntry): Ranked {
  const { benchmark, input } = entry;
  if (!benchmark || !input) return { entry, distance: null, pace: null, acceleration: null, reason: 'unknown' };
  const core = linear.assess(input);
  const change = core.actualRate;
  const sign = benchmark.direction === 'down' ? -1 : 1;
  const pace = change === null || !core.baseValue ? null : (sign * change) / Math.abs(core.baseValue) + 0;
  const acceleration = componentOf(core.components(), 'acceleration');
  return {
    entry,
    distance: core.gapRel,
    pace,
    acceleration,
    reason:
      acceleration !== null ? null : core.status === 'met' ? 'met' : core.status === 'reverse' ? 'reverse' : 'unknown',
  };
}

/**
 * The entries from the widest distance, the fastest pace or the most acceleration needed down; those without the number come
 * last, in the order given. Of what needs acceleration, change in the wrong direction comes first: no multiple of it arrives.
 */
export function rankingOf(entries: readonly BoardEntry[], kind: RankingKind): readonly Ranked[] {
  const size = (one: Ranked): number =>
    one[kind] ??
    (kind === 'acceleration' && one.reason === 'reverse' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  return entries.map(rankedOf).sort((a, b) => {
    const [first, second] = [size(a), size(b)];
    return first === second ? 0 : second - first;
  });
}
