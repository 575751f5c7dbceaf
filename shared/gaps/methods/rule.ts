import type { Direction } from '../../framework/framework.ts';
import type { ComponentKey } from '../formula/component-keys.ts';
import { finite } from '../formula/components.ts';
import type { Component } from '../formula/expression.ts';
import { AssessmentPeriod, type BaseRule, fromBaseYear } from './assessment-period.ts';
import type { Assessment, Method, Question, WarningCode } from './method.ts';
import { framed, givensOf, type MethodInputs } from './method-inputs.ts';
import { type SeriesSlice, trackOf } from './series-slice.ts';
import { type MethodId, type StatusOf, type TrendArrow, toneOf } from './statuses.ts';

/** What a rule finds out about a period; what it leaves out is null. */
export interface RuleResult<S> {
  readonly status: S;
  readonly measure?: number | null;
  readonly score?: number | null;
  readonly actualRate?: number | null;
  readonly requiredRate?: number | null;
  readonly trend?: TrendArrow | null;
  readonly warnings?: readonly WarningCode[];
  /** The component the class follows from. */
  readonly decidedBy: ComponentKey;
  /** The numbers between the observations and the gap with their formulas, made only when they are looked at. */
  readonly components: (givens: MethodInputs) => readonly Component[];
}

/** One published rule. */
export interface Rule<M extends MethodId> {
  readonly id: M;
  /** Where the rule starts; the base year unless it says otherwise. */
  readonly base?: BaseRule;
  /** The first value unless the rule names a year. */
  readonly defaultBaseYear?: number;
  readonly defaultDirection?: Direction;
  readonly valueColumn?: string;
  readonly comparesAreas?: boolean;
  readonly judgesWithoutTarget?: boolean;
  judge(span: AssessmentPeriod): RuleResult<StatusOf[M]>;
}

/**
 * The method of a rule: the period it judges, and around its verdict what every assessment has. A conditional indicator keeps
 * its rates and loses measure and score.
 */
export function methodFrom<M extends MethodId>(rule: Rule<M>): Method {
  const base = rule.base ?? fromBaseYear;
  const assessTrack = (track: SeriesSlice, question: Question): Assessment =>
    assessmentOf(rule, new AssessmentPeriod(track, question, base));
  return {
    id: rule.id,
    defaultBaseYear: rule.defaultBaseYear ?? Number.NEGATIVE_INFINITY,
    defaultDirection: rule.defaultDirection ?? null,
    valueColumn: rule.valueColumn ?? null,
    comparesAreas: rule.comparesAreas ?? false,
    judgesWithoutTarget: rule.judgesWithoutTarget ?? false,
    assess: ({ points, ...question }) => assessTrack(trackOf(points), question),
    assessTrack,
  };
}

function assessmentOf<M extends MethodId>(rule: Rule<M>, span: AssessmentPeriod): Assessment {
  const { base, latest, gapAbs, gapRel } = span;
  const verdict = rule.judge(span);
  const isScored = span.sign !== null;
  const status = span.reversed ? 'not_available' : verdict.status;
  return {
    method: rule.id,
    status: isScored ? status : 'not_scored',
    tone: isScored ? toneOf(rule.id, status) : 'none',
    measure: isScored && !span.reversed ? finite(verdict.measure) : null,
    score: isScored && !span.reversed ? finite(verdict.score) : null,
    baseYear: base?.year ?? null,
    baseValue: base?.value ?? null,
    latestYear: latest?.year ?? null,
    latestValue: latest?.value ?? null,
    gapAbs,
    gapRel,
    actualRate: finite(verdict.actualRate),
    requiredRate: finite(verdict.requiredRate),
    trend: isScored ? (verdict.trend ?? null) : null,
    warnings: merged(span.warnings, verdict.warnings),
    decidedBy: isScored && verdict.status !== 'not_available' ? verdict.decidedBy : null,
    components() {
      const givens = givensOf(span);
      return framed(givens, span, verdict.components(givens));
    },
  };
}

function merged(first: readonly WarningCode[], second: readonly WarningCode[] = []): readonly WarningCode[] {
  if (second.length === 0) return first;
  return first.length + second.length === 1 ? second : [...new Set([...first, ...second])];
}
