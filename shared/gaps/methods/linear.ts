import type { Assessment, AssessmentInput, Component, Method, Tone, WarningCode } from '../method.ts';
import { component, growthRate, type Span, spanColumns, spanOf } from '../span.ts';

const TONES = {
  met: 'good',
  on_track: 'good',
  accelerate: 'moderate',
  reverse: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;

export type LinearStatus = keyof typeof TONES;
export const LINEAR_STATUSES = Object.keys(TONES) as readonly LinearStatus[];

/** Relative difference below which two numbers are the same one after rounding in floating point. */
const EPSILON = 1e-12;

const same = (a: number, b: number): boolean => Math.abs(a - b) <= EPSILON * Math.max(Math.abs(a), Math.abs(b));

/**
 * Change per year since the base against the change per year from base to target (gap-methods §9). The measure is
 * d·actual ÷ |required|: equal to the usual ratio, and negative also where the base was beyond the target. Classes: 1 or
 * more `on_track`, above 0 `accelerate`, otherwise `reverse`; a target that is reached is `met` whatever the trend.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf(input);
  const warnings: WarningCode[] = [...span.warnings];
  const { base, latest, sign, target, targetYear, comparable } = span;

  const change = base && latest && comparable ? latest.value - base.value : null;
  const actual = change !== null && base && latest ? change / (latest.year - base.year) : null;
  const met =
    !span.duplicated &&
    base !== null &&
    latest !== null &&
    target !== null &&
    span.gapAbs !== null &&
    (span.gapAbs <= 0 || same(latest.value, target));
  if (met) warnings.push('target_met');
  if (target !== null && targetYear === null) warnings.push('no_target_year');

  const atTarget = base !== null && target !== null && same(base.value, target);
  const pastTarget = base !== null && target !== null && sign !== null && !atTarget && sign * (base.value - target) > 0;
  if (atTarget) warnings.push('target_equals_base');
  else if (pastTarget && !met) warnings.push('base_past_target');

  const lead = base && targetYear !== null ? targetYear - base.year : null;
  if (lead !== null && lead <= 0) warnings.push('target_year_not_after_base');
  const required = base && target !== null && lead !== null && lead > 0 ? (target - base.value) / lead : null;
  const ratio =
    actual === null || required === null || sign === null || atTarget ? null : (sign * actual) / Math.abs(required) + 0;

  const share =
    change === null || base === null || target === null || atTarget || pastTarget
      ? null
      : change / (target - base.value) + 0;
  const remaining = latest && target !== null && !met ? target - latest.value : null;
  const yearsLeft = latest && targetYear !== null ? targetYear - latest.year : null;
  if (remaining !== null && yearsLeft !== null && yearsLeft <= 0) warnings.push('target_year_passed');
  const fromNow = remaining !== null && yearsLeft !== null && yearsLeft > 0 ? remaining / yearsLeft : null;
  const approaching = actual !== null && remaining !== null && actual * remaining > 0;
  const yearReached = approaching && latest ? latest.year + remaining / actual : null;
  const acceleration = approaching && fromNow !== null ? fromNow / actual : null;

  const status: LinearStatus =
    sign === null
      ? 'not_scored'
      : met
        ? 'met'
        : atTarget && change !== null
          ? 'reverse'
          : ratio === null
            ? 'not_available'
            : ratio >= 1 - EPSILON
              ? 'on_track'
              : ratio > 0
                ? 'accelerate'
                : 'reverse';
  return {
    method: 'linear',
    status,
    tone: TONES[status],
    measure: ratio,
    score: null,
    ...spanColumns(span),
    actualRate: actual,
    requiredRate: required,
    components: [
      component('base_year', base?.year ?? null, 'year'),
      component('base_value', base?.value ?? null, 'value'),
      component('latest_year', latest?.year ?? null, 'year'),
      component('latest_value', latest?.value ?? null, 'value'),
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('change_total', change, 'value'),
      component('change_actual', actual, 'value'),
      component('change_required', required, 'value'),
      component('pace_ratio', ratio, 'ratio'),
      component('class_on_track', 1, 'ratio'),
      component('class_accelerate', 0, 'ratio'),
      component('share_of_way', share, 'percent'),
      component('change_required_from_now', fromNow, 'value'),
      component('acceleration', acceleration, 'ratio'),
      ...otherPaces(span, yearsLeft, met),
      component('year_reached', yearReached, 'year'),
      component('gap_abs', span.gapAbs, 'value'),
      component('gap_rel', span.gapRel, 'percent'),
    ],
    warnings: [...new Set(warnings)],
  };
}

export const linear: Method = {
  id: 'linear',
  source: 'Straight-line pace from base to target (target gap core set of Jalon)',
  assess,
};

/**
 * The same pace on other scales: compound growth, and where the indicator has a natural bound, logits of the share of it. The multiple
 * is the rate required from the latest value over the observed one; null where the movement is not towards the target.
 */
function otherPaces(
  { base, latest, target, limit, comparable }: Span,
  yearsLeft: number | null,
  met: boolean,
): readonly Component[] {
  if (!base || !latest || !comparable || target === null) return [];
  const years = latest.year - base.year;
  const left = met || yearsLeft === null || yearsLeft <= 0 ? null : yearsLeft;
  const multiple = (needed: number | null, actual: number | null): number | null =>
    needed === null || actual === null || actual * needed <= 0 ? null : needed / actual;
  const growth = growthRate(base.value, latest.value, years);
  const growthLeft = left === null ? null : growthRate(latest.value, target, left);
  const geometric = [
    component('growth_actual', growth, 'percent'),
    component('growth_from_now', growthLeft, 'percent'),
    component('acceleration_geometric', multiple(growthLeft, growth), 'ratio'),
  ];
  if (limit === null || limit <= 0) return geometric;
  const logit = (value: number): number | null =>
    value > 0 && value < limit ? Math.log(value / (limit - value)) : null;
  const [from, to, goal] = [logit(base.value), logit(latest.value), logit(target)];
  const pace = from === null || to === null ? null : (to - from) / years;
  const paceLeft = to === null || goal === null || left === null ? null : (goal - to) / left;
  return [
    ...geometric,
    component('logit_actual', pace, 'ratio'),
    component('logit_from_now', paceLeft, 'ratio'),
    component('acceleration_logit', multiple(paceLeft, pace), 'ratio'),
  ];
}
