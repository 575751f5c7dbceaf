import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, growthRate, isMet, spanOf } from '../span.ts';

const TONES = {
  significant_progress: 'good',
  moderate_progress: 'moderate',
  insufficient_progress: 'poor',
  movement_away: 'bad',
  moderate_movement_away: 'poor',
  significant_movement_away: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type EurostatStatus = keyof typeof TONES;
export const EUROSTAT_STATUSES = Object.keys(TONES) as readonly EurostatStatus[];

const WITH_TARGET = { significant: 0.95, moderate: 0.6 };
const WITHOUT_TARGET = { significant: 0.01, away: -0.01 };

/**
 * Compound growth over the window (`window` years up to the latest one, 15 for the long and 5 for the short term; else from the base
 * year) against the growth that leads from its first value to the target: 95 % and more `significant_progress`, 60 % and more
 * `moderate_progress`, 0 and more `insufficient_progress`, below `movement_away`; a target that is met counts as significant progress.
 * Without a target, growth in the desired direction: from 1 % a year significant, from 0 moderate, from −1 % moderate movement away
 * (these bands from general knowledge of the report).
 */
function assess(input: AssessmentInput): Assessment {
  const window = input.window ?? null;
  const latestYear = Math.max(...input.points.filter(({ value }) => Number.isFinite(value)).map(({ year }) => year));
  const baseYear = window !== null && Number.isFinite(latestYear) ? latestYear - window : input.baseYear;
  const span = spanOf({ ...input, baseYear });
  const { base, latest, sign, target, targetYear, comparable } = span;
  const warnings: WarningCode[] = [];
  if (window !== null && base !== null && base.year !== baseYear) warnings.push('window_moved');
  if (base !== null && latest !== null && base.value * latest.value < 0) warnings.push('opposite_signs');
  if (base?.value === 0) warnings.push('base_near_zero');
  const actual = base && latest && comparable ? growthRate(base.value, latest.value, latest.year - base.year) : null;
  if (target === null) {
    const towards = actual === null || sign === null ? null : (base !== null && base.value < 0 ? -sign : sign) * actual;
    return assessmentOf('eurostat', span, TONES, {
      status: towards === null ? 'not_available' : withoutTarget(towards),
      measure: towards,
      actualRate: actual,
      components: [
        component('growth_actual', actual, 'percent'),
        component('growth_towards', towards, 'percent'),
        component('class_substantial', WITHOUT_TARGET.significant, 'percent'),
        component('class_moderate', 0, 'percent'),
        component('class_away', WITHOUT_TARGET.away, 'percent'),
      ],
      warnings,
    });
  }
  if (targetYear === null) warnings.push('no_target_year');
  const met = isMet(span);
  if (met) warnings.push('target_met');
  const required =
    base && targetYear !== null && targetYear > base.year
      ? growthRate(base.value, target, targetYear - base.year)
      : null;
  if (base && targetYear !== null && targetYear <= base.year) warnings.push('target_year_not_after_base');
  if (target === 0) warnings.push('target_zero');
  if (required === 0) warnings.push('target_equals_base');
  const towards = sign === null || base === null ? null : base.value < 0 ? -sign : sign;
  const ratio = actual === null || !required || towards === null ? null : (towards * actual) / Math.abs(required);
  return assessmentOf('eurostat', span, TONES, {
    status: met ? 'significant_progress' : ratio === null ? 'not_available' : withTarget(ratio),
    measure: ratio,
    actualRate: actual,
    requiredRate: required,
    components: [
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('growth_actual', actual, 'percent'),
      component('growth_required', required, 'percent'),
      component('growth_ratio', ratio, 'ratio'),
      component('class_substantial', WITH_TARGET.significant, 'ratio'),
      component('class_moderate', WITH_TARGET.moderate, 'ratio'),
      component('class_limited', 0, 'ratio'),
    ],
    warnings,
  });
}

const withTarget = (ratio: number): EurostatStatus =>
  ratio >= WITH_TARGET.significant
    ? 'significant_progress'
    : ratio >= WITH_TARGET.moderate
      ? 'moderate_progress'
      : ratio >= 0
        ? 'insufficient_progress'
        : 'movement_away';

const withoutTarget = (towards: number): EurostatStatus =>
  towards >= WITHOUT_TARGET.significant
    ? 'significant_progress'
    : towards >= 0
      ? 'moderate_progress'
      : towards >= WITHOUT_TARGET.away
        ? 'moderate_movement_away'
        : 'significant_movement_away';

export const eurostat: Method = {
  id: 'eurostat',
  source:
    'Eurostat, Sustainable development in the European Union: monitoring report, annex on the assessment of trends',
  assess,
};
