import type { Assessment, AssessmentInput, Component, Method, Tone, WarningCode } from '../method.ts';
import { component, type Span, spanColumns, spanOf } from '../span.ts';

const TONES = {
  target_achieved: 'good',
  substantial_progress: 'good',
  moderate_progress: 'moderate',
  limited_progress: 'poor',
  deterioration: 'bad',
  not_available: 'none',
  not_scored: 'none',
} as const satisfies Record<string, Tone>;

export type OpenSdgStatus = keyof typeof TONES;
export const OPEN_SDG_STATUSES = Object.keys(TONES) as readonly OpenSdgStatus[];

/** Year of the target where the benchmark names none. */
const DEFAULT_TARGET_YEAR = 2030;
/** Stands in for a base or target of 0, whose growth is not defined. */
const NEAR_ZERO = 0.001;
const LIMIT_EXPONENT = 4.44;

interface Classes {
  readonly substantial: number;
  readonly moderate: number;
  readonly limited: number;
}

/** Compound growth per year; null where it has no real value. */
function growth(to: number, from: number, years: number): number | null {
  const rate = (to / from) ** (1 / years) - 1;
  return Number.isFinite(rate) ? rate : null;
}

/** Factor of the class limits for a series near its natural bound: 1 far from it, 0 at it. */
function limitCoefficient(baseValue: number, bound: number): number {
  const base = Math.abs(baseValue);
  const limit = Math.abs(bound);
  if (base >= 2 * limit) return 1;
  if (base <= limit) return 1 - (base / limit) ** LIMIT_EXPONENT;
  return 1 - ((2 * limit - base) / limit) ** LIMIT_EXPONENT;
}

const classify = (value: number, classes: Classes): OpenSdgStatus =>
  value >= classes.substantial
    ? 'substantial_progress'
    : value >= classes.moderate
      ? 'moderate_progress'
      : value >= classes.limited
        ? 'limited_progress'
        : 'deterioration';

const scoreWithTarget = (ratio: number): number =>
  ratio >= 0.6 ? Math.min(7.1429 * ratio - 4.2857, 5) : Math.max(4.1667 * ratio - 2.5, -5);

function scoreWithoutTarget(value: number, coefficient: number, classes: Classes): number {
  if (value < 0) return Math.max(125 * value - 2.5, -5);
  if (coefficient === 0) return 5;
  if (value >= classes.substantial) return Math.min((500 * value) / coefficient - 5, 5);
  if (value >= classes.moderate) return (250 * value) / coefficient - 1.25;
  return (500 * value) / coefficient - 2.5;
}

interface Judgement {
  readonly status: OpenSdgStatus;
  readonly measure: number | null;
  readonly score: number | null;
  readonly actualRate: number | null;
  readonly requiredRate: number | null;
  /** Components between the observations and the score. */
  readonly components: readonly Component[];
}

interface Growth {
  readonly actual: number | null;
  /** +1 or −1 so that a rate times it is positive in the desired direction; null when conditional. */
  readonly towards: 1 | -1 | null;
  /** Base value the growth starts from; null when two observations cannot be compared. */
  readonly from: number | null;
}

function growthOf({ base, latest, sign, comparable }: Span, warnings: WarningCode[]): Growth {
  const towards = sign === null || base === null ? null : base.value < 0 ? (-sign as 1 | -1) : sign;
  if (!base || !latest || !comparable) return { actual: null, towards, from: null };
  const from = base.value === 0 ? NEAR_ZERO : base.value;
  if (Math.abs(base.value) <= NEAR_ZERO) warnings.push('base_near_zero');
  if (from * latest.value < 0) {
    warnings.push('opposite_signs');
    return { actual: null, towards, from: null };
  }
  return { actual: growth(latest.value, from, latest.year - base.year), towards, from };
}

function withTarget(span: Span, goal: number, warnings: WarningCode[]): Judgement {
  const { base, latest, sign } = span;
  const target = goal === 0 ? NEAR_ZERO : goal;
  const targetYear = span.targetYear ?? DEFAULT_TARGET_YEAR;
  const classes: Classes = { substantial: 0.95, moderate: 0.6, limited: 0 };
  if (goal === 0) warnings.push('target_zero');
  if (span.limit !== null) warnings.push('limit_ignored');
  const { actual, towards, from } = growthOf(span, warnings);
  const met =
    !span.duplicated && base !== null && latest !== null && sign !== null && sign * (latest.value - target) >= 0;
  if (met) warnings.push('target_met');

  let required: number | null = null;
  if (base && from !== null) {
    if (targetYear <= base.year) warnings.push('target_year_not_after_base');
    else if (from * target < 0) warnings.push('opposite_signs');
    else required = growth(target, from, targetYear - base.year);
    if (required === 0) warnings.push('target_equals_base');
    else if (sign !== null && !met && sign * (base.value - target) > 0) warnings.push('base_past_target');
  }
  const ratio = actual === null || !required || towards === null ? null : (towards * actual) / Math.abs(required);
  // Base at the target and no longer met: the ratio is −∞ in the reference, which classes it as deterioration.
  const left = required === 0 && !met && towards !== null && actual !== null;
  const status = met
    ? 'target_achieved'
    : left
      ? 'deterioration'
      : ratio === null
        ? 'not_available'
        : classify(ratio, classes);
  return {
    status,
    measure: ratio,
    score: met ? 5 : left ? -5 : ratio === null ? null : scoreWithTarget(ratio),
    actualRate: actual,
    requiredRate: required,
    components: [
      component('target', goal, 'value'),
      ...(target === goal ? [] : [component('target_used', target, 'value')]),
      component('target_year', targetYear, 'year'),
      component('growth_actual', actual, 'percent'),
      component('growth_required', required, 'percent'),
      component('growth_ratio', ratio, 'ratio'),
      component('class_substantial', classes.substantial, 'ratio'),
      component('class_moderate', classes.moderate, 'ratio'),
      component('class_limited', classes.limited, 'ratio'),
    ],
  };
}

function withoutTarget(span: Span, warnings: WarningCode[]): Judgement {
  const { base, limit, sign } = span;
  const coefficient = limit === null || base === null ? 1 : limitCoefficient(base.value, limit);
  if (limit !== null && base && sign !== null && sign * (base.value - limit) > 0) warnings.push('base_beyond_limit');
  const classes: Classes = { substantial: 0.015 * coefficient, moderate: 0.005 * coefficient, limited: 0 };
  const { actual, towards } = growthOf(span, warnings);
  const value = actual === null || towards === null ? null : towards * actual + 0;
  return {
    status: value === null ? 'not_available' : classify(value, classes),
    measure: value,
    score: value === null ? null : scoreWithoutTarget(value, coefficient, classes),
    actualRate: actual,
    requiredRate: null,
    components: [
      ...(limit === null
        ? []
        : [component('limit', limit, 'value'), component('limit_coefficient', coefficient, 'ratio')]),
      component('growth_actual', actual, 'percent'),
      component('growth_towards', value, 'percent'),
      component('class_substantial', classes.substantial, 'percent'),
      component('class_moderate', classes.moderate, 'percent'),
      component('class_limited', classes.limited, 'percent'),
    ],
  };
}

/**
 * Compound growth against the growth a target requires (classes 0.95, 0.60, 0) or, without a target, growth in the
 * desired direction (1.5 %, 0.5 %, 0, reduced near a natural bound); score −5…5. A target that is met gives
 * `target_achieved` and 5 whatever the trend, even on one point.
 */
function assess(input: AssessmentInput): Assessment {
  const span = spanOf(input);
  const warnings: WarningCode[] = [...span.warnings];
  const judged = span.target === null ? withoutTarget(span, warnings) : withTarget(span, span.target, warnings);
  const { base, latest } = span;
  const status = span.sign === null ? 'not_scored' : judged.status;
  return {
    method: 'open-sdg',
    status,
    tone: TONES[status],
    measure: judged.measure,
    score: judged.score,
    ...spanColumns(span),
    actualRate: judged.actualRate,
    requiredRate: judged.requiredRate,
    components: [
      component('base_year', base?.year ?? null, 'year'),
      component('base_value', base?.value ?? null, 'value'),
      ...(base?.value === 0 ? [component('base_value_used', NEAR_ZERO, 'value')] : []),
      component('latest_year', latest?.year ?? null, 'year'),
      component('latest_value', latest?.value ?? null, 'value'),
      ...judged.components,
      component('score', judged.score, 'score'),
      component('gap_abs', span.gapAbs, 'value'),
      component('gap_rel', span.gapRel, 'percent'),
    ],
    warnings: [...new Set(warnings)],
  };
}

export const openSdg: Method = {
  id: 'open-sdg',
  source:
    'Open SDG, Progress measure (sdg-build, sdg/ProgressMeasure.py), as used by Statistics Canada for the Canadian Indicator Framework',
  assess,
};
