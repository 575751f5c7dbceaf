import type { Assessment, AssessmentInput, Method, Tone, WarningCode } from '../method.ts';
import { assessmentOf, component, growthRate, isMet, spanOf } from '../span.ts';

const TONES = {
  met_or_on_track: 'good',
  fair_progress: 'moderate',
  stagnation_or_regression: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;
export type UnsdStatus = keyof typeof TONES;
export const UNSD_STATUSES = Object.keys(TONES) as readonly UnsdStatus[];

const SCORES: Readonly<Partial<Record<UnsdStatus, number>>> = {
  met_or_on_track: 3,
  fair_progress: 2,
  stagnation_or_regression: 1,
};
/** Year the growth is carried on to where the benchmark names none. */
const TARGET_YEAR = 2030;
const WITH_TARGET = { met: 0.95, fair: 0.1 };
const WITHOUT_TARGET = { met: 0.02, fair: 0.005 };

/** The year nearest to the base year that is followed by another observation; later ones first where two are as near. */
function nearestBase({ points, baseYear }: AssessmentInput): number {
  const years = points
    .filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
    .map(({ year }) => year);
  const latest = Math.max(...years);
  return years
    .filter((year) => year < latest)
    .reduce(
      (best, year) => {
        const [own, other] = [Math.abs(year - baseYear), Math.abs(best - baseYear)];
        return own < other || (own === other && year > best) ? year : best;
      },
      Number.isFinite(latest) && !years.some((year) => year < latest) ? latest : Number.NEGATIVE_INFINITY,
    );
}

/**
 * The observed compound growth is carried on from the latest value to the target year; the share of the way from the base to the target
 * that it would have covered decides: 0.95 and more `met_or_on_track` (3), 0.10 and more `fair_progress` (2), less
 * `stagnation_or_regression` (1). A target that is met, or a share within one point of a target of 0 or 100 %, counts as met. Without
 * a target, growth in the desired direction: from 2 % a year 3, from 0.5 % 2. The base is the observation nearest to the base year.
 */
function assess(input: AssessmentInput): Assessment {
  const baseYear = nearestBase(input);
  const span = spanOf({ ...input, baseYear: Number.isFinite(baseYear) ? baseYear : input.baseYear });
  const { base, latest, sign, target, comparable } = span;
  const warnings: WarningCode[] = base && base.year !== input.baseYear ? ['base_year_moved'] : [];
  if (base !== null && latest !== null && base.value * latest.value < 0) warnings.push('opposite_signs');
  if (base?.value === 0) warnings.push('base_near_zero');
  const growth = base && latest && comparable ? growthRate(base.value, latest.value, latest.year - base.year) : null;
  if (target === null) {
    const towards = growth === null || sign === null || base === null ? null : (base.value < 0 ? -sign : sign) * growth;
    const status: UnsdStatus =
      towards === null
        ? 'not_available'
        : towards >= WITHOUT_TARGET.met
          ? 'met_or_on_track'
          : towards >= WITHOUT_TARGET.fair
            ? 'fair_progress'
            : 'stagnation_or_regression';
    return assessmentOf('unsd', span, TONES, {
      status,
      measure: towards,
      score: SCORES[status] ?? null,
      actualRate: growth,
      components: [
        component('growth_actual', growth, 'percent'),
        component('growth_towards', towards, 'percent'),
        component('class_on_track', WITHOUT_TARGET.met, 'percent'),
        component('class_moderate', WITHOUT_TARGET.fair, 'percent'),
      ],
      warnings,
    });
  }
  const targetYear = span.targetYear ?? TARGET_YEAR;
  const isBound = input.limit === 100 && (target === 0 || target === 100);
  const isNear = isBound && latest !== null && !span.duplicated && Math.abs(target - latest.value) <= 1;
  const met = isMet(span) || isNear;
  if (met) warnings.push('target_met');
  const expected =
    growth === null || latest === null ? null : latest.value * (1 + growth) ** (targetYear - latest.year);
  const way = base === null ? 0 : target - base.value;
  if (base !== null && way === 0) warnings.push('target_equals_base');
  else if (sign !== null && sign * way < 0 && !met) warnings.push('base_past_target');
  const share =
    expected === null || base === null || way === 0 || (sign !== null && sign * way < 0)
      ? null
      : (expected - base.value) / way;
  const status: UnsdStatus = met
    ? 'met_or_on_track'
    : share === null
      ? 'not_available'
      : share >= WITH_TARGET.met
        ? 'met_or_on_track'
        : share >= WITH_TARGET.fair
          ? 'fair_progress'
          : 'stagnation_or_regression';
  return assessmentOf('unsd', span, TONES, {
    status,
    measure: share,
    score: SCORES[status] ?? null,
    actualRate: growth,
    requiredRate: base ? growthRate(base.value, target, targetYear - base.year) : null,
    components: [
      component('target', target, 'value'),
      component('target_year', targetYear, 'year'),
      component('growth_actual', growth, 'percent'),
      component('value_expected', expected, 'value'),
      component('share_expected', share, 'ratio'),
      component('class_on_track', WITH_TARGET.met, 'ratio'),
      component('class_moderate', WITH_TARGET.fair, 'ratio'),
    ],
    warnings,
  });
}

export const unsd: Method = {
  id: 'unsd',
  source: 'United Nations Statistics Division, SDG Progress Chart, technical note (2023 and later)',
  assess,
};
