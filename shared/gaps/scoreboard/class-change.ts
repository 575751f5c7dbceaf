import { WORDS } from '../assessment/assess-series.ts';
import type { Assessment } from '../methods/method.ts';
import { isBorderOnly, type MethodId, STATUSES, type Status, TONES, UNTOLD } from '../methods/statuses.ts';
import type { BoardColumns, BoardEntry } from './board-entries.ts';

/** One series under two methods. */
export interface ClassPair {
  readonly entry: BoardEntry;
  readonly first: Assessment;
  readonly second: Assessment;
}

/** How often each class of the first method (rows) meets each class of the second (columns). */
export interface ClassTable {
  readonly rows: readonly Status[];
  readonly columns: readonly Status[];
  readonly counts: readonly (readonly number[])[];
  /** Series, and of them those that both methods assessed, and those that only one did. */
  readonly pairs: number;
  readonly assessed: number;
  readonly byOne: number;
  /** Rows of the series both assessed, the two verdicts of which differ in meaning, by their tones. */
  readonly differing: readonly number[];
  /** Series both assessed, the tones of which are neighbours only since one method has no class for that of the other (`isBorderOnly`). */
  readonly borders: number;
}

/**
 * Two methods on the same series and benchmarks: their judgements, row by row the same series. Classes come in the order
 * the methods publish them in; those that do not occur are left out. Only `rows` count, and of them those with a benchmark.
 */
export function classChanges(
  first: BoardColumns,
  second: BoardColumns,
  rows: Iterable<number>,
  firstMethod: MethodId,
  secondMethod: MethodId,
): ClassTable {
  const firstStatuses: readonly Status[] = STATUSES[firstMethod];
  const secondStatuses: readonly Status[] = STATUSES[secondMethod];
  const met = new Map<string, number>();
  const differing: number[] = [];
  let [pairs, assessed, byOne, borders] = [0, 0, 0, 0];
  const pairOf = (one: Status | undefined, other: Status | undefined): string => `${one} ${other}`;
  for (const row of rows) {
    if (!first.asks[row]?.benchmark) continue;
    pairs++;
    const pair = pairOf(WORDS[first.status[row] ?? -1], WORDS[second.status[row] ?? -1]);
    met.set(pair, (met.get(pair) ?? 0) + 1);
    const [one, other] = [first.tone[row], second.tone[row]];
    if (one !== UNTOLD && other !== UNTOLD) assessed++;
    else if (one !== other) byOne++;
    if (one === other || one === UNTOLD || other === UNTOLD) continue;
    if (isBorderOnly(firstMethod, TONES[one ?? UNTOLD] ?? 'none', secondMethod, TONES[other ?? UNTOLD] ?? 'none'))
      borders++;
    else differing.push(row);
  }
  const isMet = (one: Status, other: Status): boolean => met.has(pairOf(one, other));
  const found = {
    rows: firstStatuses.filter((status) => secondStatuses.some((other) => isMet(status, other))),
    columns: secondStatuses.filter((status) => firstStatuses.some((one) => isMet(one, status))),
  };
  const counts = found.rows.map((row) => found.columns.map((column) => met.get(pairOf(row, column)) ?? 0));
  return { ...found, counts, pairs, assessed, byOne, borders, differing };
}

/** One series of the judgements by both methods. */
export function classPair(first: BoardColumns, second: BoardColumns, row: number): ClassPair {
  const entry = first.at(row);
  return { entry, first: entry.assessment, second: second.at(row).assessment };
}
