import type { Assessment, AssessmentInput } from '#shared/gaps/methods/method';
import { methodOf } from '#shared/gaps/methods/methods';
import type { GapPoint } from '#shared/gaps/methods/series-slice';
import type { MethodId } from '#shared/gaps/methods/statuses';

/** Values of consecutive years. */
export const yearly = (from: number, ...values: readonly number[]): GapPoint[] =>
  values.map((value, i) => ({ year: from + i, value }));

/** Two values, eight years apart. */
export const pair = (base: number, latest: number): GapPoint[] => [
  { year: 2015, value: base },
  { year: 2023, value: latest },
];

const ASKED: AssessmentInput = {
  points: [],
  direction: 'up',
  baseYear: 2015,
  target: null,
  targetYear: 2030,
  limit: null,
};

/** An assessment with its components made, to compare it with another. */
export const withComponents = (made: Assessment) => ({ ...made, components: made.components() });

export interface Judged extends Assessment {
  /** The component called `key`. */
  of(key: string): number | null;
}

/** What a method says of a series; what is not given is: more is better, from 2015, no target, to 2030. */
export function judge(id: MethodId, input: Partial<AssessmentInput>): Judged {
  const method = methodOf(id);
  if (!method) throw new Error(`no method ${id}`);
  const made = method.assess({ ...ASKED, ...input });
  return Object.assign(made, {
    of: (key: string) => made.components().find((one) => one.key === key)?.value ?? null,
  });
}
