import { derivedComponent, inputComponent } from '../formula/components.ts';
import { type AssessmentPeriod, isMet } from './assessment-period.ts';
import {
  AGENDA_START,
  DEFAULT_TARGET_YEAR,
  growthFormula,
  growthObserved,
  growthRatio,
  growthSince,
  growthToTarget,
  growthTowards,
  warnNearBound,
} from './growth.ts';
import type { Question, WarningCode } from './method.ts';
import { methodFrom, type RuleResult } from './rule.ts';
import type { SeriesSlice } from './series-slice.ts';
import type { StatusOf } from './statuses.ts';

const WITH_TARGET = { significant: 0.95, moderate: 0.6 } as const;
const WITHOUT_TARGET = { significant: 0.01, moderate: 0, away: -0.01 } as const;

/** First observation of the window that ends with the latest one; a break in the series shortens the window. */
function windowStart(track: SeriesSlice, { baseYear, window }: Question): number {
  const latest = track.years[track.to - 1];
  if (!window || latest === undefined || track.from === track.to) return fromYear(track, baseYear);
  return fromYear(track, Math.max(latest - window, ...track.breaks));
}

function fromYear({ years, from, to }: SeriesSlice, year: number): number {
  for (let at = from; at < to; at++) if ((years[at] as number) >= year) return at;
  return -1;
}

function judge(span: AssessmentPeriod): RuleResult<StatusOf['eurostat']> {
  const { base, latest, window } = span;
  const warnings: WarningCode[] = [];
  if (window !== null && base && latest && latest.year - base.year < window) warnings.push('window_shortened');
  warnNearBound(span, warnings);
  return {
    ...(span.target === null ? withoutTarget(span, warnings) : withTarget(span, span.target, warnings)),
    warnings,
  };
}

function withTarget(span: AssessmentPeriod, target: number, warnings: WarningCode[]): RuleResult<StatusOf['eurostat']> {
  const targetYear = span.targetYear ?? DEFAULT_TARGET_YEAR;
  const { actual, towards } = growthSince(span, warnings);
  const met = isMet(span);
  const required = growthToTarget(span, target, targetYear, warnings);
  if (met) warnings.push('target_met');
  const ratio = actual === null || !required || towards === null ? null : (towards * actual) / Math.abs(required) + 0;
  const hasLeft = required === 0 && actual !== null && !met;
  const status = met
    ? 'significant_progress'
    : hasLeft
      ? 'movement_away'
      : ratio === null
        ? 'not_available'
        : ratio >= WITH_TARGET.significant
          ? 'significant_progress'
          : ratio >= WITH_TARGET.moderate
            ? 'moderate_progress'
            : ratio >= 0
              ? 'insufficient_progress'
              : 'movement_away';
  return {
    status,
    measure: ratio,
    actualRate: actual,
    requiredRate: required,
    decidedBy: met ? 'gap_abs' : hasLeft ? 'growth_actual' : 'growth_ratio',
    components: (givens) => {
      const { target: goal, baseYear, baseValue } = givens;
      const goalYear = inputComponent('target_year', targetYear, 'year');
      const observed = growthObserved(givens, actual);
      const needed = derivedComponent(
        'growth_required',
        required,
        'percent',
        growthFormula(goal, baseValue, goalYear, baseYear),
      );
      return [
        ...windowOf(span),
        goalYear,
        observed,
        needed,
        growthRatio(givens, ratio, observed, needed),
        inputComponent('class_significant', WITH_TARGET.significant, 'ratio'),
        inputComponent('class_moderate', WITH_TARGET.moderate, 'ratio'),
        inputComponent('class_insufficient', 0, 'ratio'),
      ];
    },
  };
}

function withoutTarget(span: AssessmentPeriod, warnings: WarningCode[]): RuleResult<StatusOf['eurostat']> {
  const { actual, towards } = growthSince(span, warnings);
  const value = actual === null || towards === null ? null : towards * actual + 0;
  return {
    status:
      value === null
        ? 'not_available'
        : value >= WITHOUT_TARGET.significant
          ? 'significant_progress'
          : value >= WITHOUT_TARGET.moderate
            ? 'moderate_progress'
            : value >= WITHOUT_TARGET.away
              ? 'moderate_movement_away'
              : 'significant_movement_away',
    measure: value,
    actualRate: actual,
    decidedBy: 'growth_towards',
    components: (givens) => {
      const observed = growthObserved(givens, actual);
      return [
        ...windowOf(span),
        observed,
        growthTowards(givens, value, observed),
        inputComponent('class_significant', WITHOUT_TARGET.significant, 'percent'),
        inputComponent('class_moderate', WITHOUT_TARGET.moderate, 'percent'),
        inputComponent('class_moderate_away', WITHOUT_TARGET.away, 'percent'),
      ];
    },
  };
}

const windowOf = ({ window }: AssessmentPeriod) => (window === null ? [] : [inputComponent('window', window, 'ratio')]);

/**
 * Eurostat's indicator trends. With a target the measure is d·CAGR ÷ |CAGR required| (equal to CAGR ÷ CAGR required, and
 * negative also where the base was beyond the target): 0.95 significant, 0.60 moderate, 0 insufficient, below it movement
 * away; a met target counts as significant. Without one it is d·CAGR: 1 % significant, 0 moderate, −1 % moderate movement
 * away, below it significant movement away. A `window` of 5 or 15 years ends with the latest value and takes the place of the
 * base year. The 95/60/0 limits are read in implementing sources; the ±1 % limits and the windows are from general knowledge.
 */
export const eurostat = methodFrom({
  id: 'eurostat',
  defaultBaseYear: AGENDA_START,
  judgesWithoutTarget: true,
  base: {
    named: ({ window }) => !window,
    pick: windowStart,
  },
  judge,
});
