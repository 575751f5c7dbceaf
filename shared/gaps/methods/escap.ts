import { derivedComponent, finite, inputComponent } from '../formula/components.ts';
import { abs, minus, over, plus, times } from '../formula/expression.ts';
import { type AssessmentPeriod, changePerYear, isMet, warnOfTarget } from './assessment-period.ts';
import { AGENDA_START, DEFAULT_TARGET_YEAR } from './growth.ts';
import type { WarningCode } from './method.ts';
import { lineOf } from './regression.ts';
import { lineSteps } from './regression-steps.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { GapPoint } from './series-slice.ts';
import type { StatusOf } from './statuses.ts';

const MAINTAIN = 10;
const REVERSE = 100;
/** Current status of an indicator that is all the way at its target. */
const WHOLE = 10;

/** Weights that grow evenly with time: 1 for the first year. */
const weights = (points: readonly GapPoint[]): ((point: GapPoint) => number) => {
  const first = points[0]?.year ?? 0;
  return ({ year }) => year - first + 1;
};

/** Value of the time-weighted line in `year`; null with fewer than two points. */
const anticipated = (points: readonly GapPoint[], year: number): number | null =>
  lineOf(points, weights(points))?.at(year) ?? null;

const classOf = (gap: number): 'maintain' | 'accelerate' | 'reverse' =>
  gap <= MAINTAIN ? 'maintain' : gap <= REVERSE ? 'accelerate' : 'reverse';

function judge(span: AssessmentPeriod): RuleResult<StatusOf['escap']> {
  const { base, latest, sign, target } = span;
  const warnings: WarningCode[] = [];
  const targetYear = span.targetYear ?? DEFAULT_TARGET_YEAR;
  const met = isMet(span);
  const way = base && target !== null ? target - base.value : null;
  if (met) warnings.push('target_met');
  warnOfTarget(span, targetYear, met, warnings);

  const usable =
    base !== null && latest !== null && target !== null && way !== null && sign !== null && !span.duplicated;
  // Behind a target that the base had reached: there is no way from base to target for a gap to be a share of.
  const lost = usable && !met && sign * way <= 0;
  const status = !usable
    ? null
    : met
      ? WHOLE
      : finite((WHOLE * sign * (latest.value - base.value)) / Math.abs(way) + 0);
  const expected =
    usable && targetYear > base.year ? (WHOLE * (latest.year - base.year)) / (targetYear - base.year) : null;
  const projected =
    span.duplicated || targetYear <= (base?.year ?? targetYear) ? null : anticipated(span.points, targetYear);
  const passes = projected !== null && target !== null && sign !== null && sign * (projected - target) >= 0;
  const gap =
    !usable || lost || (projected === null && !met)
      ? null
      : met || passes
        ? 0
        : (Math.abs(target - (projected ?? target)) / Math.abs(way)) * 100;
  return {
    status: lost ? 'reverse' : gap === null ? 'not_available' : classOf(gap),
    measure: gap,
    score: status,
    actualRate: changePerYear(span),
    requiredRate: way === null || !base || targetYear <= base.year ? null : way / (targetYear - base.year) + 0,
    warnings,
    decidedBy: lost ? 'gap_abs' : 'anticipated_gap',
    components: (givens) => {
      const { direction, baseYear, baseValue, latestYear, latestValue, target: goal } = givens;
      const goalYear = inputComponent('target_year', targetYear, 'year');
      const distance = abs(minus(goal, baseValue));
      const line = lineSteps(span.points, weights(span.points));
      const then = derivedComponent(
        'projected_value',
        projected,
        'value',
        plus(line.meanValue, times(line.slope, minus(goalYear, line.meanYear))),
      );
      return [
        goalYear,
        met
          ? derivedComponent('current_status', status, 'score', WHOLE, 'target_met')
          : derivedComponent(
              'current_status',
              status,
              'score',
              over(times(WHOLE, direction, minus(latestValue, baseValue)), distance),
            ),
        derivedComponent(
          'expected_status',
          expected,
          'score',
          over(times(WHOLE, minus(latestYear, baseYear)), minus(goalYear, baseYear)),
        ),
        ...line.components,
        then,
        met || passes
          ? derivedComponent('anticipated_gap', gap, 'score', 0, met ? 'target_met' : 'passes_target')
          : derivedComponent('anticipated_gap', gap, 'score', times(100, over(abs(minus(goal, then)), distance))),
        inputComponent('class_maintain', MAINTAIN, 'score'),
        inputComponent('class_reverse', REVERSE, 'score'),
      ];
    },
  };
}

/**
 * ESCAP's two questions. Score: the current status index, D·(y−y0) ÷ |T−y0| with D = ±10: 10 is all of the way, to be compared
 * with `expected_status`; below 0 is regression. Measure: the anticipated progress gap P = |T−ŷ| ÷ |T−y0| · 100 in the target
 * year, 0 where the target is met or predicted to be passed; up to 10 maintain, up to 100 accelerate, above reverse. ŷ is on a
 * line fitted to all points with weights that grow evenly with time (1 for the first year). Where the base had reached the target
 * and the latest value is behind it, the way is nothing or goes backwards: no P, and reverse. The index is read in implementing code; the bands of P and the shape of the weights are from general knowledge.
 */
export const escap = methodFrom({
  id: 'escap',
  defaultBaseYear: AGENDA_START,
  judge,
});
