import { derivedComponent, finite, inputComponent } from '../formula/components.ts';
import { abs, minus, over, plus, power, times } from '../formula/expression.ts';
import { type AssessmentPeriod, isMet, warnOfTarget } from './assessment-period.ts';
import {
  AGENDA_START,
  DEFAULT_TARGET_YEAR,
  growthObserved,
  growthSince,
  growthTowards,
  warnNearBound,
} from './growth.ts';
import type { Question, WarningCode } from './method.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { SeriesSlice } from './series-slice.ts';
import type { StatusOf } from './statuses.ts';

const WITH_TARGET = { onTrack: 0.95, fair: 0.1 } as const;
const WITHOUT_TARGET = { onTrack: 0.02, fair: 0.005 } as const;
/** Within a point of a target of 0 % or 100 % it counts as met. */
const NEAR = 1;

const SCORES: Readonly<Record<StatusOf['unsd'], number | null>> = {
  met_or_on_track: 3,
  fair_progress: 2,
  stagnation_or_regression: 1,
  not_available: null,
  not_scored: null,
};

/** The observation nearest to the base year, before or after it, that leaves a later one to compare; of two the later. */
function nearest({ years, from, to }: SeriesSlice, { baseYear }: Question): number {
  let found = from < to ? from : -1;
  if (!Number.isFinite(baseYear)) return found;
  for (let at = from; at < to - 1; at++)
    if (Math.abs((years[at] as number) - baseYear) <= Math.abs((years[found] as number) - baseYear)) found = at;
  return found;
}

const classify = (
  value: number,
  { onTrack, fair }: { readonly onTrack: number; readonly fair: number },
): StatusOf['unsd'] =>
  value >= onTrack ? 'met_or_on_track' : value >= fair ? 'fair_progress' : 'stagnation_or_regression';

function judge(span: AssessmentPeriod): RuleResult<StatusOf['unsd']> {
  const warnings: WarningCode[] = [];
  warnNearBound(span, warnings);
  const verdict = span.target === null ? withoutTarget(span, warnings) : withTarget(span, span.target, warnings);
  return { ...verdict, score: SCORES[verdict.status], warnings };
}

function withTarget(span: AssessmentPeriod, target: number, warnings: WarningCode[]): RuleResult<StatusOf['unsd']> {
  const { base, latest, sign } = span;
  const targetYear = span.targetYear ?? DEFAULT_TARGET_YEAR;
  const isNear = !span.duplicated && isNearBound(span, target);
  const met = isMet(span);
  if (met) warnings.push('target_met');
  else if (isNear) warnings.push('near_bound_met');
  const isBinary = target === 1 && span.points.every(({ value }) => value === 0 || value === 1);
  const { actual } = isBinary ? { actual: null } : growthSince(span, warnings);
  warnOfTarget(span, targetYear, met, warnings);
  const projected =
    actual === null || !latest ? null : finite(latest.value * (1 + actual) ** (targetYear - latest.year));
  const way = base ? target - base.value : 0;
  const share =
    projected === null || !base || way === 0 || sign === null
      ? null
      : (sign * (projected - base.value)) / Math.abs(way) + 0;
  const hasLeft = way === 0 && actual !== null;
  const status =
    met || isNear
      ? 'met_or_on_track'
      : (isBinary && latest !== null && !span.duplicated) || hasLeft
        ? 'stagnation_or_regression'
        : share === null
          ? 'not_available'
          : classify(share, WITH_TARGET);
  return {
    status,
    measure: share,
    actualRate: actual,
    decidedBy: met || isNear || isBinary ? 'gap_abs' : hasLeft ? 'growth_actual' : 'share_reached',
    components: (givens) => {
      const { direction, baseValue, latestYear, latestValue, target: goal } = givens;
      const goalYear = inputComponent('target_year', targetYear, 'year');
      const observed = growthObserved(givens, actual);
      const then = derivedComponent(
        'projected_value',
        projected,
        'value',
        times(latestValue, power(plus(1, observed), minus(goalYear, latestYear))),
      );
      return [
        goalYear,
        observed,
        then,
        derivedComponent(
          'share_reached',
          share,
          'percent',
          over(times(direction, minus(then, baseValue)), abs(minus(goal, baseValue))),
        ),
        inputComponent('class_on_track', WITH_TARGET.onTrack, 'percent'),
        inputComponent('class_fair', WITH_TARGET.fair, 'percent'),
      ];
    },
  };
}

const isNearBound = ({ latest, sign }: AssessmentPeriod, target: number): boolean =>
  latest !== null &&
  ((target === 0 && sign === -1) || (target === 100 && sign === 1)) &&
  Math.abs(latest.value - target) <= NEAR;

function withoutTarget(span: AssessmentPeriod, warnings: WarningCode[]): RuleResult<StatusOf['unsd']> {
  const { actual, towards } = growthSince(span, warnings);
  const value = actual === null || towards === null ? null : towards * actual + 0;
  return {
    status: value === null ? 'not_available' : classify(value, WITHOUT_TARGET),
    measure: value,
    actualRate: actual,
    decidedBy: 'growth_towards',
    components: (givens) => {
      const observed = growthObserved(givens, actual);
      return [
        observed,
        growthTowards(givens, value, observed),
        inputComponent('class_on_track', WITHOUT_TARGET.onTrack, 'percent'),
        inputComponent('class_fair', WITHOUT_TARGET.fair, 'percent'),
      ];
    },
  };
}

/**
 * The progress chart of the United Nations Statistics Division (2023 note, as Eustat reproduces it). The growth since the base
 * year goes on to the target year; the measure is the share of the way from base to target reached then: 0.95 met or on track
 * (score 3), 0.10 fair (2), less stagnation or regression (1). Without a target it is d·CAGR with 2 % and 0.5 %. A met target
 * stays met whatever the trend, and so does a value within a point of a target of 0 or 100; without a value in the base year
 * the nearest year counts; a series of 0 and 1 with target 1 is met or stagnates. Series that are growth rates are for expert
 * judgement.
 */
export const unsd = methodFrom({
  id: 'unsd',
  defaultBaseYear: AGENDA_START,
  judgesWithoutTarget: true,
  base: { named: () => true, pick: nearest },
  judge,
});
