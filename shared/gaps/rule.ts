import { component } from './components.ts';
import type {
  Assessment,
  AssessmentInput,
  Component,
  Method,
  MethodId,
  StatusOf,
  Tone,
  WarningCode,
} from './method.ts';
import type { TrendArrow } from './sdsn.ts';
import { type BaseRule, fromBaseYear, type Span, spanOf } from './span.ts';

/** What a rule finds out about a span; what it leaves out is null. */
export interface Verdict<S> {
  readonly status: S;
  readonly measure?: number | null;
  readonly score?: number | null;
  readonly actualRate?: number | null;
  readonly requiredRate?: number | null;
  readonly trend?: TrendArrow | null;
  readonly warnings?: readonly WarningCode[];
  /** The numbers between the observations and the gap, worked out only when they are looked at. */
  readonly components: () => readonly Component[];
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
  readonly comparesAreas?: boolean;
  judge(span: Span): Verdict<StatusOf[M]>;
}

/**
 * The method of a rule: the span it judges, and around its verdict what every assessment has. A conditional indicator keeps
 * its rates and loses measure and score. The components are made when they are first asked for, so that 50,000 series can be
 * judged without making a million of them.
 */
export function methodFrom<M extends MethodId>(rule: Rule<M>): Method {
  const base = rule.base ?? fromBaseYear;
  return {
    id: rule.id,
    source: rule.source,
    defaultBaseYear: rule.defaultBaseYear ?? Number.NEGATIVE_INFINITY,
    comparesAreas: rule.comparesAreas ?? false,
    assess(input: AssessmentInput): Assessment {
      const span = spanOf(input, base);
      const verdict = rule.judge(span);
      const isScored = span.sign !== null;
      const status = isScored ? verdict.status : 'not_scored';
      let made: readonly Component[] | null = null;
      return {
        method: rule.id,
        status,
        tone: isScored ? rule.tones[verdict.status] : 'none',
        measure: isScored ? (verdict.measure ?? null) : null,
        score: isScored ? (verdict.score ?? null) : null,
        baseYear: span.base?.year ?? null,
        baseValue: span.base?.value ?? null,
        latestYear: span.latest?.year ?? null,
        latestValue: span.latest?.value ?? null,
        gapAbs: span.gapAbs,
        gapRel: span.gapRel,
        actualRate: verdict.actualRate ?? null,
        requiredRate: verdict.requiredRate ?? null,
        ...(verdict.trend === undefined ? {} : { trend: isScored ? verdict.trend : null }),
        get components() {
          made ??= [...observed(span), ...verdict.components(), ...gap(span)];
          return made;
        },
        warnings: verdict.warnings ? [...new Set([...span.warnings, ...verdict.warnings])] : span.warnings,
      };
    },
  };
}

const observed = ({ base, latest }: Span): readonly Component[] => [
  component('base_year', base?.year ?? null, 'year'),
  component('base_value', base?.value ?? null, 'value'),
  component('latest_year', latest?.year ?? null, 'year'),
  component('latest_value', latest?.value ?? null, 'value'),
];

const gap = ({ gapAbs, gapRel }: Span): readonly Component[] => [
  component('gap_abs', gapAbs, 'value'),
  component('gap_rel', gapRel, 'percent'),
];
