import { haveOtherAreas } from '../../framework/breaks.ts';
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
  /** Why there is no pace: the series stopped before the others, spans too few years, is of other areas than at its base, or none of these. */
  readonly paceless: 'stopped' | 'short' | 'otherAreas' | 'unknown' | null;
  /** The year the pace is counted from; null without a pace. */
  readonly since: number | null;
}

/** A pace is of so many years at least, and of a series that is at most so many years behind the latest of its indicator. */
const PACE = { span: 3, behind: 2 } as const;

const componentOf = (components: readonly Component[], key: ComponentKey): number | null =>
  components.find((component) => component.key === key)?.value ?? null;

/** The distance and pace of one entry (gap-methods §9), whatever method judged it. `latest`: the latest year of its indicator. */
function rankedOf(entry: BoardEntry, latest: number): Ranked {
  const { benchmark, input } = entry;
  const unknown = { pace: null, paceless: 'unknown', since: null } as const;
  if (!benchmark || !input) return { entry, distance: null, acceleration: null, reason: 'unknown', ...unknown };
  const core = linear.assess(input);
  const change = core.actualRate;
  const sign = benchmark.direction === 'down' ? -1 : 1;
  const { baseYear, latestYear, baseValue } = core;
  const moved = change === null || !baseValue ? null : (sign * change) / Math.abs(baseValue) + 0;
  const paceless =
    latestYear !== null && latest - latestYear > PACE.behind
      ? 'stopped'
      : moved === null || baseYear === null || latestYear === null
        ? 'unknown'
        : latestYear - baseYear < PACE.span
          ? 'short'
          : haveOtherAreas(entry.series.points, baseYear, latestYear)
            ? 'otherAreas'
            : null;
  const acceleration = componentOf(core.components(), 'acceleration');
  return {
    entry,
    distance: core.gapRel,
    ...(paceless === null ? { pace: moved, paceless, since: baseYear } : { ...unknown, paceless }),
    acceleration,
    reason:
      acceleration !== null ? null : core.status === 'met' ? 'met' : core.status === 'reverse' ? 'reverse' : 'unknown',
  };
}

/**
 * The entries from the widest distance, the fastest pace or the most acceleration needed down; those without the number come
 * last, in the order given: of the pace also those that span less than three years, or stopped more than two years before the latest
 * of all `entries`, which are of one indicator. Of what needs acceleration, change in the wrong direction comes first: no multiple of it arrives.
 */
export function rankingOf(entries: readonly BoardEntry[], kind: RankingKind): readonly Ranked[] {
  const size = (one: Ranked): number =>
    one[kind] ??
    (kind === 'acceleration' && one.reason === 'reverse' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  const latest = entries.reduce(
    (last, { assessment }) => Math.max(last, assessment.latestYear ?? last),
    Number.NEGATIVE_INFINITY,
  );
  return entries
    .map((entry) => rankedOf(entry, latest))
    .sort((a, b) => {
      const [first, second] = [size(a), size(b)];
      return first === second ? 0 : second - first;
    });
}
