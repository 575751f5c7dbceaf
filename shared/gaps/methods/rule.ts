import type { Direction } from '../../framework/framework.ts';
import { type ComponentKey, finite } from '../formula/components.ts';
import { framed, type Givens, givensOf } from './givens.ts';
import type { Assessment, Component, Method, MethodId, Status, StatusOf, Tone, WarningCode } from './method.ts';
import type { TrendArrow } from './sdsn.ts';
import { type BaseRule, fromBaseYear, type Question, Span } from './span.ts';
import { type Track, trackOf } from './track.ts';

/** What a rule finds out about a span; what it leaves out is null. */
export interface Verdict<S> {
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
  readonly components: (givens: Givens) => readonly Component[];
}

/** One published rule. `tones` names every word it can answer with. */
export interface Rule<M extends MethodId> {
  readonly id: M;
  readonly source: string;
  readonly tones: Readonly<Record<StatusOf[M], Tone>>;
  /** Where the rule starts; the base year unless it says otherwise. */
  readonly base?: BaseRule;
  /** The first value unless the rule names a year. */
  readonly defaultBaseYear?: number;
  readonly defaultDirection?: Direction;
  readonly valueColumn?: string;
  readonly comparesAreas?: boolean;
  readonly judgesWithoutTarget?: boolean;
  judge(span: Span): Verdict<StatusOf[M]>;
}

/**
 * The method of a rule: the span it judges, and around its verdict what every assessment has. A conditional indicator keeps
 * its rates and loses measure and score. The components are made when they are first asked for, so that 50,000 series can be
 * judged without making a million of them.
 */
export function methodFrom<M extends MethodId>(rule: Rule<M>): Method {
  const base = rule.base ?? fromBaseYear;
  const assessTrack = (track: Track, question: Question): Assessment => {
    const span = new Span(track, question, base);
    return new Judgement(rule, span, rule.judge(span));
  };
  return {
    id: rule.id,
    source: rule.source,
    defaultBaseYear: rule.defaultBaseYear ?? Number.NEGATIVE_INFINITY,
    defaultDirection: rule.defaultDirection ?? null,
    valueColumn: rule.valueColumn ?? null,
    comparesAreas: rule.comparesAreas ?? false,
    judgesWithoutTarget: rule.judgesWithoutTarget ?? false,
    assess: ({ points, ...question }) => withOwnComponents(assessTrack(trackOf(points), question)),
    assessTrack,
  };
}

class Judgement<M extends MethodId> implements Assessment {
  readonly method: MethodId;
  readonly status: Status;
  readonly tone: Tone;
  readonly measure: number | null;
  readonly score: number | null;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly latestYear: number | null;
  readonly latestValue: number | null;
  readonly gapAbs: number | null;
  readonly gapRel: number | null;
  readonly actualRate: number | null;
  readonly requiredRate: number | null;
  readonly trend: TrendArrow | null;
  readonly warnings: readonly WarningCode[];
  readonly decidedBy: ComponentKey | null;
  readonly #span: Span;
  readonly #verdict: Verdict<StatusOf[M]>;
  #components: readonly Component[] | null = null;

  constructor(rule: Rule<M>, span: Span, verdict: Verdict<StatusOf[M]>) {
    const isScored = span.sign !== null;
    this.method = rule.id;
    this.status = isScored ? verdict.status : 'not_scored';
    this.tone = isScored ? rule.tones[verdict.status] : 'none';
    this.measure = isScored ? finite(verdict.measure) : null;
    this.score = isScored ? finite(verdict.score) : null;
    this.baseYear = span.base?.year ?? null;
    this.baseValue = span.base?.value ?? null;
    this.latestYear = span.latest?.year ?? null;
    this.latestValue = span.latest?.value ?? null;
    this.gapAbs = span.gapAbs;
    this.gapRel = span.gapRel;
    this.actualRate = finite(verdict.actualRate);
    this.requiredRate = finite(verdict.requiredRate);
    this.trend = isScored ? (verdict.trend ?? null) : null;
    this.warnings = merged(span.warnings, verdict.warnings);
    this.decidedBy = isScored && verdict.status !== 'not_available' ? verdict.decidedBy : null;
    this.#span = span;
    this.#verdict = verdict;
  }

  get components(): readonly Component[] {
    if (this.#components === null) {
      const givens = givensOf(this.#span);
      this.#components = framed(givens, this.#span, this.#verdict.components(givens));
    }
    return this.#components;
  }
}

/** The components as a property of the assessment itself, still made when first asked for, so that copies have them too. */
function withOwnComponents(made: Assessment): Assessment {
  const prototype = Object.getOwnPropertyDescriptor(Judgement.prototype, 'components');
  return Object.defineProperty(made, 'components', {
    get: prototype?.get?.bind(made) as () => unknown,
    enumerable: true,
  });
}

function merged(first: readonly WarningCode[], second: readonly WarningCode[] = []): readonly WarningCode[] {
  if (second.length === 0) return first;
  return first.length + second.length === 1 ? second : [...new Set([...first, ...second])];
}
