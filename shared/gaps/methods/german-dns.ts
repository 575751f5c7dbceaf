import { derivedComponent, inputComponent } from '../formula/components.ts';
import { minus, most, over, plus, times } from '../formula/expression.ts';
import { type AssessmentPeriod, changePerYear, isMet } from './assessment-period.ts';
import type { WarningCode } from './method.ts';
import { changeFromBase } from './method-inputs.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { SeriesSlice } from './series-slice.ts';
import type { StatusOf } from './statuses.ts';

/** Six values make five changes. */
const MOST_POINTS = 6;
const LEAST_POINTS = 4;
const SUN = 0.05;
const SLIGHTLY_CLOUDY = 0.2;

/** Where the last six values of consecutive years begin. */
function recentStart({ years, from, to }: SeriesSlice): number {
  let start = to - 1;
  if (start < from) return -1;
  while (start > from && to - start < MOST_POINTS && years[start - 1] === (years[start] as number) - 1) start--;
  return start;
}

function judge(span: AssessmentPeriod): RuleResult<StatusOf['german-dns']> {
  const { base, latest, sign, target, targetYear } = span;
  const warnings: WarningCode[] = [];
  const count = base && latest ? latest.year - base.year + 1 : 0;
  const isEnough = !span.duplicated && count >= LEAST_POINTS;
  const met = isMet(span);
  if (met) warnings.push('target_met');
  else if (!isEnough && count > 0) warnings.push('too_few_consecutive');
  if (target !== null && targetYear === null) warnings.push('no_target_year');

  const change = isEnough ? changePerYear(span) : null;
  const years = latest && targetYear !== null ? Math.max(0, targetYear - latest.year) : null;
  if (years === 0 && !met) warnings.push('target_year_passed');
  const projected = change === null || !latest || years === null ? null : latest.value + change * years;
  const way = latest && target !== null ? target - latest.value : null;
  const miss = projected === null || target === null || !way || met ? null : (target - projected) / way + 0;
  const isTowards = change !== null && sign !== null && sign * change > 0;
  const status = met
    ? 'sun'
    : miss === null
      ? 'not_available'
      : !isTowards
        ? 'thunderstorm'
        : miss < SUN
          ? 'sun'
          : miss <= SLIGHTLY_CLOUDY
            ? 'slightly_cloudy'
            : 'cloudy';
  return {
    status,
    measure: miss,
    actualRate: change,
    requiredRate: way === null || !years || met ? null : way / years,
    warnings,
    decidedBy: met ? 'gap_abs' : isTowards ? 'miss_share' : 'change_actual',
    components: (givens) => {
      const { latestYear, latestValue, target: goal } = givens;
      const goalYear = inputComponent('target_year', targetYear, 'year');
      const pace = derivedComponent('change_actual', change, 'value', changeFromBase(givens, latestValue, latestYear));
      const then = derivedComponent(
        'projected_value',
        projected,
        'value',
        plus(latestValue, times(pace, most(minus(goalYear, latestYear), 0))),
      );
      return [
        goalYear,
        inputComponent('points_used', count, 'ratio'),
        pace,
        then,
        derivedComponent('miss_share', miss, 'percent', over(minus(goal, then), minus(goal, latestValue))),
        inputComponent('class_sun', SUN, 'percent'),
        inputComponent('class_slightly_cloudy', SLIGHTLY_CLOUDY, 'percent'),
      ];
    },
  };
}

/**
 * The weather symbols of the German Sustainable Development Strategy. The mean of the last five yearly changes (six values of
 * consecutive years, at least four) goes on to the target year; the measure is the share of the distance from the latest value
 * to the target that is missed then: under 5 % sun, up to 20 % slightly cloudy, more but in the right direction cloudy, no move
 * in the right direction thunderstorm. A met target is sun. Of an interval the weaker end is the target, of several target
 * years the nearest: the benchmark's to say.
 */
export const germanDns = methodFrom({
  id: 'german-dns',
  base: { named: () => false, pick: recentStart },
  judge,
});

const BEST_FIRST: readonly StatusOf['german-dns'][] = ['sun', 'slightly_cloudy', 'cloudy', 'thunderstorm'];

/** The symbol of an indicator with several targets: the worst of theirs; those not assessed are left out. */
export function worstWeather(symbols: readonly StatusOf['german-dns'][]): StatusOf['german-dns'] {
  return BEST_FIRST[Math.max(...symbols.map((symbol) => BEST_FIRST.indexOf(symbol)))] ?? 'not_available';
}
