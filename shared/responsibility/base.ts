/** What one giver gave in one period: `kind` is its kind of actor, blank where it is not known. */
export interface Gift {
  readonly giver: string;
  readonly kind: string;
  /** Sorts as text or number: a year, or a forum by its code. */
  readonly period: string;
  /** In any one unit; 0 and less (a repayment) makes nobody a giver, but is in the total. */
  readonly amount: number;
  /** A line of several givers that are not told apart, or of none: no giver to count. Absent: one giver. */
  readonly standing?: 'pooled' | 'unattributed' | undefined;
}

/** Givers of one period. New: never before; back: before, but not in the last period; lost: in the last period and not now. */
export interface BaseOfSupport {
  readonly period: string;
  readonly givers: readonly string[];
  /** Lines of several givers with something given, the largest first; they are in the total and no givers. */
  readonly lines: readonly GivenLine[];
  readonly newOnes: readonly string[];
  readonly back: readonly string[];
  readonly lost: readonly string[];
  readonly total: number;
  readonly byKind: ReadonlyMap<string, KindCount>;
}

export interface GivenLine {
  readonly giver: string;
  readonly amount: number;
}

export interface KindCount {
  readonly givers: number;
  readonly total: number;
  readonly newOnes: number;
  readonly lost: number;
}

/**
 * The base of support period by period, in the order of `periods` (a period without gifts has none). In the first period nobody
 * is new: what came before is not known. Pooled and unattributed gifts are in the totals, but no givers.
 */
export function baseOfSupport(gifts: readonly Gift[], periods: readonly string[]): readonly BaseOfSupport[] {
  const kinds = new Map(gifts.map(({ giver, kind }) => [giver, kind]));
  const seen = new Set<string>();
  let last: ReadonlySet<string> = new Set();
  return periods.map((period, at) => {
    const stated = gifts.filter((gift) => gift.period === period);
    const gave = stated.filter(({ amount }) => amount > 0);
    const now = new Set(gave.filter(({ standing }) => !standing).map(({ giver }) => giver));
    const lines = gave
      .filter(({ standing }) => standing === 'pooled')
      .map(({ giver, amount }) => ({ giver, amount }))
      .sort((a, b) => b.amount - a.amount);
    const givers = [...now].sort();
    const newOnes = at === 0 ? [] : givers.filter((giver) => !seen.has(giver));
    const back = givers.filter((giver) => seen.has(giver) && !last.has(giver));
    const lost = [...last].filter((giver) => !now.has(giver)).sort();
    const byKind = new Map<string, KindCount>();
    const add = (giver: string, column: keyof KindCount, more: number): void => {
      const kind = kinds.get(giver) ?? '';
      const known = byKind.get(kind) ?? { givers: 0, total: 0, newOnes: 0, lost: 0 };
      byKind.set(kind, { ...known, [column]: known[column] + more });
    };
    for (const giver of givers) add(giver, 'givers', 1);
    for (const giver of newOnes) add(giver, 'newOnes', 1);
    for (const giver of lost) add(giver, 'lost', 1);
    for (const { giver, amount } of stated) add(giver, 'total', amount);
    for (const giver of givers) seen.add(giver);
    last = now;
    const total = stated.reduce((sum, { amount }) => sum + amount, 0);
    return { period, givers, lines, newOnes, back, lost, total, byKind };
  });
}
