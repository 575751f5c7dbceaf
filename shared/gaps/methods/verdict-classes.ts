import type { Assessment } from './method.ts';
import type { MethodId, StatusOf, TrendArrow } from './statuses.ts';

/**
 * The one vocabulary into which the words of all methods are read, from worst to best: not towards the target (away from it or standing
 * still), towards it but too slowly, at a sufficient pace, reached, and not known.
 */
export const VERDICT_CLASSES = ['away', 'too-slow', 'on-course', 'reached', 'unknown'] as const;
export type VerdictClass = (typeof VERDICT_CLASSES)[number];

/** Methods that judge how far the target is, not the pace, say nothing of the pace until it is reached. */
const CLASSES: { readonly [M in MethodId]: Readonly<Record<StatusOf[M], VerdictClass>> } = {
  'open-sdg': {
    target_achieved: 'reached',
    substantial_progress: 'on-course',
    moderate_progress: 'too-slow',
    limited_progress: 'too-slow',
    deterioration: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  eurostat: {
    significant_progress: 'on-course',
    moderate_progress: 'too-slow',
    insufficient_progress: 'too-slow',
    movement_away: 'away',
    moderate_movement_away: 'away',
    significant_movement_away: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  unsd: {
    met_or_on_track: 'on-course',
    fair_progress: 'too-slow',
    stagnation_or_regression: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  escap: {
    maintain: 'on-course',
    accelerate: 'too-slow',
    reverse: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  sdsn: {
    green: 'reached',
    yellow: 'unknown',
    orange: 'unknown',
    red: 'unknown',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  'german-dns': {
    sun: 'on-course',
    slightly_cloudy: 'too-slow',
    cloudy: 'too-slow',
    thunderstorm: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  oecd: {
    met: 'reached',
    small_distance: 'unknown',
    medium_distance: 'unknown',
    large_distance: 'unknown',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  aarr: {
    met: 'reached',
    on_track: 'on-course',
    accelerate: 'too-slow',
    reverse: 'away',
    improving: 'on-course',
    worsening: 'away',
    no_change: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
  linear: {
    met: 'reached',
    on_track: 'on-course',
    accelerate: 'too-slow',
    reverse: 'away',
    not_available: 'unknown',
    not_scored: 'unknown',
  },
};

/** SDSN's arrow tells the pace where its colour tells the distance. */
const ARROWS: Readonly<Record<TrendArrow, VerdictClass>> = {
  on_track: 'on-course',
  moderately_improving: 'too-slow',
  stagnating: 'too-slow',
  decreasing: 'away',
};

/** What an assessment says in the one vocabulary. A pace that suffices counts as reached where the target is. */
export function verdictClassOf({
  method,
  status,
  trend,
  gapAbs,
}: Pick<Assessment, 'method' | 'status' | 'trend' | 'gapAbs'>): VerdictClass {
  const known = (CLASSES[method] as Readonly<Record<string, VerdictClass>>)[status] ?? 'unknown';
  if (status === 'not_available' || status === 'not_scored') return 'unknown';
  const said = known === 'unknown' && trend ? ARROWS[trend] : known;
  return said === 'on-course' && gapAbs !== null && gapAbs <= 0 ? 'reached' : said;
}

/** Whether a value stands where it stood in the base year: what a method may call a movement away is none. */
export const standsStill = ({
  baseYear,
  baseValue,
  latestYear,
  latestValue,
}: Pick<Assessment, 'baseYear' | 'baseValue' | 'latestYear' | 'latestValue'>): boolean =>
  baseValue !== null && baseValue === latestValue && baseYear !== latestYear;
