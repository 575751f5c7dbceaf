import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, isMet, spanOf } from '../span.ts';

const TONES = {
  met: 'good',
  short_distance: 'moderate',
  medium_distance: 'poor',
  long_distance: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type OecdStatus = keyof typeof TONES;
export const OECD_STATUSES = Object.keys(TONES) as readonly OecdStatus[];

/** Areas needed before a spread between them means something. */
export const LEAST_PEERS = 10;
const CLASSES = { short: 0.5, medium: 1.5 };

/**
 * Distance of the latest value to the target in standard deviations of the areas' latest values (a z-score around the fixed end value);
 * 0 where the target is met. Up to 0.5 `short_distance`, up to 1.5 `medium_distance`, more `long_distance` (formula and classes from
 * general knowledge of the report). Needs ten areas; one observation of each is enough.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf(input);
  const { latest, sign, target, duplicated } = span;
  const peers = input.peers ?? [];
  const warnings: WarningCode[] = peers.length < LEAST_PEERS ? ['few_peers'] : [];
  const met = isMet(span);
  if (met) warnings.push('target_met');
  const spread = peers.length < LEAST_PEERS ? null : deviation(peers);
  const distance =
    latest === null || target === null || sign === null || !spread || duplicated
      ? null
      : met
        ? 0
        : (sign * (target - latest.value)) / spread;
  return assessmentOf('oecd', span, TONES, {
    status:
      distance === null
        ? 'not_available'
        : met
          ? 'met'
          : distance <= CLASSES.short
            ? 'short_distance'
            : distance <= CLASSES.medium
              ? 'medium_distance'
              : 'long_distance',
    measure: distance,
    components: [
      component('target', target, 'value'),
      component('peers', peers.length, 'count'),
      component('spread', spread, 'value'),
      component('distance', distance, 'ratio'),
      component('class_on_track', CLASSES.short, 'ratio'),
      component('class_moderate', CLASSES.medium, 'ratio'),
    ],
    warnings,
  });
}

/** Standard deviation of a sample. */
function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

export const oecd: Method = {
  id: 'oecd',
  source: 'OECD, Measuring Distance to the SDG Targets (standardised distance to fixed end values)',
  needsPeers: true,
  assess,
};
