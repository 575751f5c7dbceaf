import type { BoardEntry } from './board-entries.ts';
import { answeredBy } from './gap-table.ts';
import type { Assessment, Method, Status } from './method.ts';

/** One series under two methods. */
export interface ClassPair {
  readonly entry: BoardEntry;
  readonly first: Assessment;
  readonly second: Assessment;
  /** The two verdicts differ in kind: one good, the other not, and so on. */
  readonly differs: boolean;
}

/** How often each class of the first method (rows) meets each class of the second (columns). */
export interface ClassTable {
  readonly rows: readonly Status[];
  readonly columns: readonly Status[];
  readonly counts: readonly (readonly number[])[];
  readonly pairs: readonly ClassPair[];
}

/**
 * Two methods on the same series and benchmarks. Classes come in the order of `firstStatuses` and `secondStatuses`; those that do
 * not occur are left out. Series without a benchmark are not judged.
 */
export function classChanges(
  entries: readonly BoardEntry[],
  first: Method,
  second: Method,
  firstStatuses: readonly Status[],
  secondStatuses: readonly Status[],
): ClassTable {
  const pairs = entries.flatMap((entry): ClassPair[] => {
    const { input } = entry;
    if (!input) return [];
    const [one, other] = [first.assess(input), second.assess(input)];
    return [{ entry, first: one, second: other, differs: one.tone !== other.tone }];
  });
  const rows = firstStatuses.filter((status) => pairs.some((pair) => pair.first.status === status));
  const columns = secondStatuses.filter((status) => pairs.some((pair) => pair.second.status === status));
  const counts = rows.map((row) =>
    columns.map((column) => pairs.filter((pair) => pair.first.status === row && pair.second.status === column).length),
  );
  return { rows, columns, counts, pairs };
}

/** The pairs as the entries of two gap tables, all of the first method before all of the second. */
export const entriesOf = (pairs: readonly ClassPair[]): readonly BoardEntry[] => [
  ...pairs.map(({ entry, first }) => answeredBy(entry, first)),
  ...pairs.map(({ entry, second }) => answeredBy(entry, second)),
];
