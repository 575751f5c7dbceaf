import type { Assessment, AssessmentInput, Method } from '../methods/method.ts';
import type { GapPoint } from '../methods/series-slice.ts';
import type { MethodId, Status, Tone } from '../methods/statuses.ts';

/** What is done differently: another base year, without the last year, or another method. */
export type VariantKind = 'base_earlier' | 'base_later' | 'without_last' | 'method';

export interface Variant {
  readonly kind: VariantKind;
  readonly method: MethodId;
  readonly baseYear: number | null;
  readonly latestYear: number | null;
  readonly status: Status;
  readonly tone: Tone;
  /**
   * Whether the class is another one: of the same method by its word, of another method by the tone, since words differ. Null:
   * the variant gives no verdict, or judges the very same values, and so says nothing.
   */
  readonly changes: boolean | null;
}

export interface BenchmarkSensitivity {
  readonly status: Status;
  readonly tone: Tone;
  readonly variants: readonly Variant[];
  /** Some variant gives another class. Null: no variant could be judged, or the series itself could not. */
  readonly depends: boolean | null;
}

/**
 * Whether the class hangs on the choices made: the base year moved to the observation before and after the one used, the last
 * year left out where one is left, each of `others`. Everything else, the target included, stays as it is.
 */
export function sensitivityOf(input: AssessmentInput, method: Method, others: readonly Method[]): BenchmarkSensitivity {
  const own = method.assess(input);
  const isJudged = own.tone !== 'none';
  const variant = (kind: VariantKind, made: Assessment): Variant => {
    const isSame = made.method === own.method && made.baseYear === own.baseYear && made.latestYear === own.latestYear;
    const isOther = kind === 'method' ? made.tone !== own.tone : made.status !== own.status;
    return {
      kind,
      method: made.method,
      baseYear: made.baseYear,
      latestYear: made.latestYear,
      status: made.status,
      tone: made.tone,
      changes: !isJudged || made.tone === 'none' || isSame ? null : isOther,
    };
  };
  const shorter = method.assess({ ...input, points: withoutLast(input.points, own.latestYear) });
  const variants = [
    ...baseVariants(input, own).map(({ kind, baseYear }) => variant(kind, method.assess({ ...input, baseYear }))),
    ...(shorter.latestYear === null ? [] : [variant('without_last', shorter)]),
    ...others.filter(({ id }) => id !== method.id).map((other) => variant('method', other.assess(input))),
  ];
  const told = variants.filter(({ changes }) => changes !== null);
  return {
    status: own.status,
    tone: own.tone,
    variants,
    depends: told.length === 0 ? null : told.some(({ changes }) => changes === true),
  };
}

interface BaseVariant {
  readonly kind: 'base_earlier' | 'base_later';
  readonly baseYear: number;
}

/** The base year one year earlier and later; over a gap in the series, the nearest year that has a value. */
function baseVariants({ points }: AssessmentInput, { baseYear, latestYear }: Assessment): readonly BaseVariant[] {
  if (baseYear === null || latestYear === null) return [];
  const years = points.filter(({ value }) => Number.isFinite(value)).map(({ year }) => year);
  const earlier = Math.max(...years.filter((year) => year < baseYear));
  const later = Math.min(...years.filter((year) => year > baseYear && year < latestYear));
  return [
    ...(Number.isFinite(earlier) ? [{ kind: 'base_earlier', baseYear: earlier } as const] : []),
    ...(Number.isFinite(later) ? [{ kind: 'base_later', baseYear: later } as const] : []),
  ];
}

const withoutLast = (points: readonly GapPoint[], latestYear: number | null): readonly GapPoint[] =>
  points.filter(({ year }) => year !== latestYear);
