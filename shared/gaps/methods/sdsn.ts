import { derivedComponent, inputComponent } from '../formula/components.ts';
import { minus, over, plus } from '../formula/expression.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import { AGENDA_START, DEFAULT_TARGET_YEAR } from './growth.ts';
import type { WarningCode } from './method.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import {
  bandFormula,
  type MarkComponents,
  scoreFormula,
  sdsnBand,
  sdsnColour,
  sdsnScore,
  sdsnUnclippedScore,
  unclippedScoreFormula,
} from './sdsn-marks.ts';
import type { StatusOf, TrendArrow } from './statuses.ts';

function judge(span: AssessmentPeriod): RuleResult<StatusOf['sdsn']> {
  const warnings: WarningCode[] = [];
  const { latest, thresholds, duplicated, sign } = span;
  const { lowerBound = null, red = null, green = null, optimum = null } = thresholds ?? {};
  const isScale = lowerBound !== null && optimum !== null && lowerBound !== optimum;
  const isParted = red !== null && green !== null && red !== green;
  if (!isScale) warnings.push('no_optimum');
  if (!isParted) warnings.push('no_thresholds');
  const ways = [isScale ? optimum - lowerBound : 0, isParted ? green - red : 0]
    .map(Math.sign)
    .filter((way) => way !== 0);
  if (new Set(ways).size > 1) warnings.push('thresholds_out_of_order');
  else if (sign !== null && ways[0] === -sign) warnings.push('thresholds_against_direction');

  const isUsable = latest !== null && !duplicated && new Set(ways).size === 1;
  const score = isUsable && isScale ? sdsnScore(latest.value, lowerBound, optimum) : null;
  const marks = isParted ? { lowerBound, red, green, optimum } : null;
  const band = isUsable && marks ? sdsnBand(latest.value, marks) : null;
  const colour = isUsable && marks ? sdsnColour(latest.value, marks) : null;
  const arrow = arrowOf(span, colour === 'green', isUsable && isScale ? { lowerBound, green, optimum } : null);
  return {
    status: colour ?? 'not_available',
    measure: band,
    score,
    actualRate: arrow.actual,
    requiredRate: arrow.required,
    trend: arrow.trend,
    warnings,
    decidedBy: 'band_value',
    components: ({ baseYear, baseValue, latestYear, latestValue }) => {
      const points: MarkComponents = {
        lowerBound: inputComponent('lower_bound', lowerBound, 'value'),
        red: inputComponent('red', red, 'value'),
        green: inputComponent('green', green, 'value'),
        optimum: inputComponent('optimum', optimum, 'value'),
      };
      const place = bandFormula(latestValue, points);
      const now = derivedComponent('score', score, 'score', scoreFormula(latestValue, points));
      const first = derivedComponent('score_base', arrow.base, 'score', unclippedScoreFormula(baseValue, points));
      const last = derivedComponent('score_latest', arrow.latest, 'score', unclippedScoreFormula(latestValue, points));
      const aim = derivedComponent('score_green', arrow.green, 'score', unclippedScoreFormula(points.green, points));
      const goalYear = inputComponent('target_year', span.targetYear ?? DEFAULT_TARGET_YEAR, 'year');
      const change = derivedComponent(
        'score_change',
        arrow.actual,
        'score',
        over(minus(last, first), minus(latestYear, baseYear)),
      );
      const needed = derivedComponent(
        'score_change_required',
        arrow.required,
        'score',
        over(minus(aim, first), minus(goalYear, baseYear)),
      );
      return [
        ...Object.values(points),
        derivedComponent(
          'midpoint',
          isParted ? (red + green) / 2 : null,
          'value',
          over(plus(points.red, points.green), 2),
        ),
        now,
        derivedComponent('band_value', band, 'score', place.formula, place.branch),
        goalYear,
        first,
        last,
        aim,
        change,
        needed,
        derivedComponent('trend_ratio', arrow.ratio, 'ratio', over(change, needed)),
      ];
    },
  };
}

interface Scale {
  readonly lowerBound: number;
  readonly green: number | null;
  readonly optimum: number;
}

interface Arrow {
  readonly trend: TrendArrow | null;
  readonly base: number | null;
  readonly latest: number | null;
  readonly green: number | null;
  readonly actual: number | null;
  readonly required: number | null;
  readonly ratio: number | null;
}

/**
 * The arrow, in this order: at or above green it is "on track or maintaining achievement", whatever the trend; else the mean
 * yearly change of the score since the base year is held against the change that reaches green in the target year. Scores are
 * taken before they are clipped, so that a fall beyond the lower bound is one.
 */
function arrowOf(
  { base, latest, comparable, targetYear }: AssessmentPeriod,
  isGreen: boolean,
  scale: Scale | null,
): Arrow {
  const none: Arrow = {
    trend: null,
    base: null,
    latest: null,
    green: null,
    actual: null,
    required: null,
    ratio: null,
  };
  if (!comparable || !base || !latest || !scale) return none;
  const at = (value: number) => sdsnUnclippedScore(value, scale.lowerBound, scale.optimum);
  const [first, last] = [at(base.value), at(latest.value)];
  const actual = (last - first) / (latest.year - base.year);
  if (scale.green === null) return { ...none, base: first, latest: last, actual };
  const green = at(scale.green);
  const years = (targetYear ?? DEFAULT_TARGET_YEAR) - base.year;
  const required = years > 0 ? (green - first) / years : null;
  const ratio = required === null || required <= 0 ? null : actual / required;
  return { trend: trendOf(isGreen, actual, ratio), base: first, latest: last, green, actual, required, ratio };
}

function trendOf(isGreen: boolean, actual: number, ratio: number | null): TrendArrow | null {
  if (isGreen) return 'on_track';
  if (actual < 0) return 'decreasing';
  if (ratio === null) return null;
  return ratio >= 1 ? 'on_track' : ratio >= 0.5 ? 'moderately_improving' : 'stagnating';
}

/**
 * SDSN's score, colour and arrow. Score: where the latest value lies between lower bound (0) and optimum (100), clipped. Measure: its
 * place on the scale of bands; from 2 green, 1.5 yellow, 1 orange, below red. Both need one point and no target. Which way is
 * better follows from the thresholds. Rates are points of score per year before clipping; the arrow needs two points. The steps by
 * which thresholds are chosen are from general knowledge of the report: here they are the benchmark's.
 */
export const sdsn = methodFrom({
  id: 'sdsn',
  defaultBaseYear: AGENDA_START,
  judge,
});
