import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, isMet, spanOf } from '../span.ts';

const TONES = {
  sun: 'good',
  slightly_cloudy: 'moderate',
  cloudy: 'poor',
  thunderstorm: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type GermanDnsStatus = keyof typeof TONES;
export const GERMAN_DNS_STATUSES = Object.keys(TONES) as readonly GermanDnsStatus[];

/** Points the mean change is taken over, at most and at least, in consecutive years. */
const [MOST, LEAST] = [6, 4];
const CLASSES = { sun: 0.05, cloud: 0.2 };

/**
 * The mean of the last five yearly changes (six consecutive years; at least four) is carried on to the target year. What would be missed
 * of the way still to go: below 5 % `sun`, up to 20 % `slightly_cloudy`, more in the right direction `cloudy`, in the wrong one
 * `thunderstorm`. A target that is met shines.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf({ ...input, baseYear: Number.NEGATIVE_INFINITY });
  const warnings: WarningCode[] = [];
  const { latest, sign, target, targetYear, duplicated } = span;
  const recent = consecutive(span.points);
  const first = recent[0] ?? null;
  const judged = { ...span, base: first, warnings: span.warnings.filter((code) => code !== 'base_year_moved') };
  const isEnough = recent.length >= LEAST && !duplicated;
  if (!isEnough && latest !== null) warnings.push('few_changes');
  if (target !== null && targetYear === null) warnings.push('no_target_year');
  const met = isMet(span);
  if (met) warnings.push('target_met');
  const change = isEnough && first && latest ? (latest.value - first.value) / (recent.length - 1) : null;
  const left = target === null || latest === null ? null : target - latest.value;
  const years = latest && targetYear !== null ? targetYear - latest.year : null;
  if (years !== null && years < 0 && !met) warnings.push('target_year_passed');
  const expected =
    change === null || latest === null || years === null || years < 0 ? null : latest.value + change * years;
  const missed =
    expected === null || left === null || left === 0 || target === null || sign === null
      ? null
      : Math.max(0, (sign * (target - expected)) / Math.abs(left));
  const isTowards = change !== null && sign !== null && sign * change > 0;
  return assessmentOf('german-dns', judged, TONES, {
    status: met
      ? 'sun'
      : missed === null
        ? 'not_available'
        : !isTowards
          ? 'thunderstorm'
          : missed < CLASSES.sun
            ? 'sun'
            : missed <= CLASSES.cloud
              ? 'slightly_cloudy'
              : 'cloudy',
    measure: met ? 0 : missed,
    actualRate: change,
    requiredRate: left === null || years === null || years <= 0 ? null : left / years,
    components: [
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('changes', isEnough ? recent.length - 1 : null, 'count'),
      component('mean_change', change, 'value'),
      component('value_expected', expected, 'value'),
      component('share_missed', met ? 0 : missed, 'percent'),
      component('class_on_track', CLASSES.sun, 'percent'),
      component('class_moderate', CLASSES.cloud, 'percent'),
    ],
    warnings,
  });
}

/** The latest points of consecutive years, six at most. */
function consecutive<P extends { readonly year: number }>(points: readonly P[]): readonly P[] {
  let from = points.length - 1;
  while (from > 0 && (points[from]?.year ?? 0) - (points[from - 1]?.year ?? 0) === 1) from--;
  return points.slice(Math.max(from, points.length - MOST));
}

export const germanDns: Method = {
  id: 'german-dns',
  source:
    'Federal Statistical Office of Germany, Sustainable Development in Germany: Indicator Report (weather symbols)',
  assess,
};
