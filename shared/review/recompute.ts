import type { KeptResult, ResultBasis, ResultTable } from '../share/results.ts';

export const CHANGE_CAUSES = ['data', 'recipe', 'method', 'app'] as const;
export type ChangeCause = (typeof CHANGE_CAUSES)[number];

/** How far values may lie apart: by the share of the larger one, or by so much where both are small. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

export const TOLERANCE: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/** A value that differs: what was kept, what comes out now; null: none. */
export interface ChangedValue {
  readonly labels: readonly string[];
  readonly column: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** One figure worked out again. */
export interface RecomputedFigure {
  readonly figure: string;
  readonly state: 'same' | 'changed' | 'gone' | 'new' | 'failed';
  /** Values that differ beyond the tolerance. */
  readonly changed: number;
  /** The one that differs most; null where none does. */
  readonly worst: ChangedValue | null;
  readonly unit: string;
  /** What of the basis is not what it was; empty: nothing, so that the same should have come out. */
  readonly causes: readonly ChangeCause[];
}

export interface Recomputation {
  readonly figures: readonly RecomputedFigure[];
  readonly changed: number;
  readonly tolerance: Tolerance;
}

const isWithin = (before: number, now: number, { relative, absolute }: Tolerance): boolean =>
  before === now || Math.abs(before - now) <= Math.max(absolute, relative * Math.max(Math.abs(before), Math.abs(now)));

/** Difference by which values are ranked: a value that came or went is further off than any number. */
const distance = ({ before, now }: ChangedValue): number =>
  before === null || now === null ? Number.POSITIVE_INFINITY : Math.abs(now - before);

/** Values that differ between two tables, by the words of their rows and the names of their columns. */
export function changedValues(before: ResultTable, now: ResultTable, tolerance = TOLERANCE): readonly ChangedValue[] {
  const keyed = ({ columns, rows }: ResultTable) => {
    const cells = new Map<string, Omit<ChangedValue, 'before' | 'now'> & { readonly value: number | null }>();
    const seen = new Map<string, number>();
    for (const { labels, values } of rows) {
      const words = JSON.stringify(labels);
      // Rows of the same words are told apart by their order.
      const count = seen.get(words) ?? 0;
      seen.set(words, count + 1);
      // A row of words alone is one that is there or not.
      for (const [at, value] of (values.length > 0 ? values : [null]).entries()) {
        const column = columns[at] ?? '';
        const again = columns.slice(0, at).filter((one) => one === column).length;
        cells.set(JSON.stringify([words, count, column, again]), { labels, column, value });
      }
    }
    return cells;
  };
  const [then, today] = [keyed(before), keyed(now)];
  return [...new Set([...then.keys(), ...today.keys()])].flatMap((key): readonly ChangedValue[] => {
    const [old, fresh] = [then.get(key), today.get(key)];
    const [was, is] = [old?.value ?? null, fresh?.value ?? null];
    const isThere = (old === undefined) === (fresh === undefined);
    if (isThere && (was === is || (was !== null && is !== null && isWithin(was, is, tolerance)))) return [];
    const { labels = [], column = '' } = fresh ?? old ?? {};
    return [{ labels, column, before: was, now: is }];
  });
}

const causesOf = (before: ResultBasis, now: ResultBasis): readonly ChangeCause[] =>
  CHANGE_CAUSES.filter((cause) => before[cause] !== now[cause]);

/**
 * What was kept against what comes out now, worst first. Both by hash or id of the figure; a failure of the second is null. Values are
 * the same within `tolerance`, which the answer states.
 */
export function compareResults(
  kept: ReadonlyMap<string, KeptResult>,
  now: ReadonlyMap<string, KeptResult | null>,
  tolerance: Tolerance = TOLERANCE,
): Recomputation {
  const figures = [...new Set([...kept.keys(), ...now.keys()])].map((key): RecomputedFigure => {
    const [before, after] = [kept.get(key), now.get(key)];
    const { figure, table } = after ?? before ?? { figure: key, table: null };
    const nothing = { figure, changed: 0, worst: null, unit: table?.unit ?? '', causes: [] };
    if (after === null) return { ...nothing, state: 'failed' };
    if (!before) return { ...nothing, state: 'new' };
    if (!after) return { ...nothing, state: 'gone' };
    const changed = changedValues(before.table, after.table, tolerance);
    const worst = changed.reduce<ChangedValue | null>(
      (most, one) => (most === null || distance(one) > distance(most) ? one : most),
      null,
    );
    const causes = changed.length > 0 ? causesOf(before.basis, after.basis) : [];
    return { ...nothing, state: worst ? 'changed' : 'same', changed: changed.length, worst, causes };
  });
  const rank = ({ state, worst }: RecomputedFigure): number =>
    state === 'same' || state === 'new' ? -1 : worst ? distance(worst) : Number.POSITIVE_INFINITY;
  const isOff = ({ state }: RecomputedFigure) => state !== 'same' && state !== 'new';
  return {
    figures: figures.toSorted((a, b) => (rank(b) === rank(a) ? 0 : rank(b) > rank(a) ? 1 : -1)),
    changed: figures.filter(isOff).length,
    tolerance,
  };
}
