import { chiSquareTail } from './distributions.ts';
import { type Lifetime, riskSets } from './kaplan-meier.ts';

export interface LogRank {
  /** Of groups that anyone was at risk in at the time of an event, in the order given. */
  readonly groups: readonly {
    readonly group: string;
    readonly subjects: number;
    readonly observed: number;
    /** Events if all groups had the same hazard. */
    readonly expected: number;
  }[];
  readonly chiSquare: number;
  readonly degrees: number;
  /** Probability of so great a difference if there is none; of large samples. */
  readonly p: number;
}

/**
 * Whether groups differ in hazard (Mantel 1966; Peto and Peto 1972): events against those expected from the common risk sets, with the
 * hypergeometric variances, each time weighted by S(t−)^`rho` of all together (Fleming and Harrington 1981): 0 is the log-rank test, 1
 * the Peto–Wilcoxon one, which looks at early differences. Delayed entry is in the risk sets alone (Klein and Moeschberger 2003, 7.3).
 * Each subject is in one group.
 * @returns null for fewer than two groups at risk, or where no event could tell them apart
 */
export function logRank(samples: ReadonlyMap<string, readonly Lifetime[]>, rho: 0 | 1 = 0): LogRank | null {
  const all = [...samples];
  const own = all.map(([, lifetimes]) => countsOf(lifetimes));
  const size = all.length;
  const [observed, expected, difference] = [zeros(size), zeros(size), zeros(size)];
  const variance = Array.from({ length: size }, () => zeros(size));
  let survival = 1;
  for (const { time, atRisk, events } of riskSets(all.flatMap(([, lifetimes]) => lifetimes))) {
    if (events === 0) continue;
    const weight = survival ** rho;
    survival *= (atRisk - events) / atRisk;
    const counts = own.map((count) => count(time));
    const spread = atRisk > 1 ? (events * (atRisk - events)) / (atRisk - 1) : 0;
    const shares = counts.map((count) => count.atRisk / atRisk);
    for (const [i, share] of shares.entries()) {
      observed[i]! += weight * counts[i]!.events;
      expected[i]! += weight * events * share;
      difference[i]! += weight * (counts[i]!.events - events * share);
      for (const [j, other] of shares.entries())
        variance[i]![j]! += weight * weight * spread * share * ((i === j ? 1 : 0) - other);
    }
  }
  const kept = all.flatMap((_, at) => (expected[at]! > 0 ? [at] : []));
  const free = kept.slice(1);
  const solved = solve(
    free.map((i) => free.map((j) => variance[i]![j]!)),
    free.map((i) => difference[i]!),
  );
  if (free.length === 0 || !solved) return null;
  const chiSquare = solved.reduce((sum, value, at) => sum + value * difference[free[at]!]!, 0);
  const groups = kept.map((at) => ({
    group: all[at]![0],
    subjects: all[at]![1].length,
    observed: observed[at]!,
    expected: expected[at]!,
  }));
  return { groups, chiSquare, degrees: free.length, p: chiSquareTail(chiSquare, free.length) };
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** Those of a group at risk and with the event, asked for at rising times. */
function countsOf(lifetimes: readonly Lifetime[]): (time: number) => { atRisk: number; events: number } {
  const ends = lifetimes.toSorted((a, b) => a.time - b.time);
  const entries = lifetimes.map(({ entry = Number.NEGATIVE_INFINITY }) => entry).sort((a, b) => a - b);
  let [entered, left] = [0, 0];
  return (at) => {
    while (entered < entries.length && entries[entered]! < at) entered++;
    while (left < ends.length && ends[left]!.time < at) left++;
    let events = 0;
    for (let next = left; ends[next]?.time === at; next++) if (ends[next]!.isEvent) events++;
    return { atRisk: entered - left, events };
  };
}

/** The solution of A x = b by elimination with pivots on the diagonal, of a variance matrix; null where it is singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] | null {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, pivotRow] of rows.entries()) {
    const pivot = pivotRow[at]!;
    if (!(pivot > 1e-12 * matrix[at]![at]!)) return null;
    for (const [other, row] of rows.entries()) {
      if (other === at) continue;
      const factor = row[at]! / pivot;
      for (let column = at; column < row.length; column++) row[column]! -= factor * pivotRow[column]!;
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
