import { component } from './components.ts';
import { AGENDA_START, DEFAULT_TARGET_YEAR, growth } from './growth.ts';
import type { Component, Tone, WarningCode } from './method.ts';
import { methodFrom, type Verdict } from './rule.ts';
import type { Span } from './span.ts';

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

/** Stands in for a base or target of 0, whose growth is not defined. */
const NEAR_ZERO = 0.001;
const LIMIT_EXPONENT = 4.44;

interface Classes {
  readonly substantial: number;
  readonly moderate: number;
  readonly limited: number;
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

function withTarget(span: Span, goal: number, warnings: WarningCode[]): Verdict<OpenSdgStatus> {
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
  const score = met ? 5 : left ? -5 : ratio === null ? null : scoreWithTarget(ratio);
  return {
    status,
    measure: ratio,
    score,
    actualRate: actual,
    requiredRate: required,
    components: () => [
      ...baseUsed(span),
      component('target', goal, 'value'),
      ...(target === goal ? [] : [component('target_used', target, 'value')]),
      component('target_year', targetYear, 'year'),
      component('growth_actual', actual, 'percent'),
      component('growth_required', required, 'percent'),
      component('growth_ratio', ratio, 'ratio'),
      component('class_substantial', classes.substantial, 'ratio'),
      component('class_moderate', classes.moderate, 'ratio'),
      component('class_limited', classes.limited, 'ratio'),
      component('score', score, 'score'),
    ],
  };
}

function withoutTarget(span: Span, warnings: WarningCode[]): Verdict<OpenSdgStatus> {
  const { base, limit, sign } = span;
  const coefficient = limit === null || base === null ? 1 : limitCoefficient(base.value, limit);
  if (limit !== null && base && sign !== null && sign * (base.value - limit) > 0) warnings.push('base_beyond_limit');
  const classes: Classes = { substantial: 0.015 * coefficient, moderate: 0.005 * coefficient, limited: 0 };
  const { actual, towards } = growthOf(span, warnings);
  const value = actual === null || towards === null ? null : towards * actual + 0;
  const score = value === null ? null : scoreWithoutTarget(value, coefficient, classes);
  return {
    status: value === null ? 'not_available' : classify(value, classes),
    measure: value,
    score,
    actualRate: actual,
    requiredRate: null,
    components: () => [
      ...baseUsed(span),
      ...(limit === null
        ? []
        : [component('limit', limit, 'value'), component('limit_coefficient', coefficient, 'ratio')]),
      component('growth_actual', actual, 'percent'),
      component('growth_towards', value, 'percent'),
      component('class_substantial', classes.substantial, 'percent'),
      component('class_moderate', classes.moderate, 'percent'),
      component('class_limited', classes.limited, 'percent'),
      component('score', score, 'score'),
    ],
  };
}

const baseUsed = ({ base }: Span): readonly Component[] =>
  base?.value === 0 ? [component('base_value_used', NEAR_ZERO, 'value')] : [];

function judge(span: Span): Verdict<OpenSdgStatus> {
  const warnings: WarningCode[] = [];
  const verdict = span.target === null ? withoutTarget(span, warnings) : withTarget(span, span.target, warnings);
  return { ...verdict, warnings };
}

/**
 * Compound growth against the growth a target requires (classes 0.95, 0.60, 0) or, without a target, growth in the
 * desired direction (1.5 %, 0.5 %, 0, reduced near a natural bound); score −5…5. A target that is met gives
 * `target_achieved` and 5 whatever the trend, even on one point.
 */
export const openSdg = methodFrom({
  id: 'open-sdg',
  source:
    'Open SDG, Progress measure (sdg-build, sdg/ProgressMeasure.py), as used by Statistics Canada for the Canadian Indicator Framework',
  tones: TONES,
  defaultBaseYear: AGENDA_START,
  defaultDirection: 'down',
  judge,
});

/** A series of an indicator as the rule for indicators needs it; `group` is where it stands, outermost first. */
export interface OpenSdgSeries {
  readonly status: OpenSdgStatus;
  readonly score: number | null;
  readonly group: readonly string[];
}

/**
 * Score and class of an indicator from those of its series: the mean of the scores, groups averaged first and of equal weight
 * (2.5, 0, −2.5 part the classes); `target_achieved` only where all series are. Series without a score are left out.
 */
export function openSdgIndicator(series: readonly OpenSdgSeries[]): Omit<OpenSdgSeries, 'group'> {
  const scored = series.flatMap(({ score, ...rest }) => (score === null ? [] : [{ ...rest, score }]));
  if (scored.length === 0) return { status: 'not_available', score: null };
  const score = groupMean(scored, 0);
  if (scored.every(({ status }) => status === 'target_achieved')) return { status: 'target_achieved', score };
  return { status: classify(score, { substantial: 2.5, moderate: 0, limited: -2.5 }), score };
}

interface Scored {
  readonly score: number;
  readonly group: readonly string[];
}

function groupMean(series: readonly Scored[], depth: number): number {
  const groups = new Map<string, Scored[]>();
  const parts: number[] = [];
  for (const one of series) {
    const name = one.group[depth];
    if (name === undefined) parts.push(one.score);
    else groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  for (const members of groups.values()) parts.push(groupMean(members, depth + 1));
  return parts.reduce((sum, part) => sum + part, 0) / parts.length;
}
