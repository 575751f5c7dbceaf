/** A year of a series with several different values: the one that counts, and the others as they are given. */
export interface RepeatedYear {
  /** What names the series, in the order it is written: indicator, area, disaggregation. */
  readonly series: readonly string[];
  readonly year: number;
  readonly counted: number;
  readonly others: readonly number[];
}

interface Dated {
  readonly year: number;
  readonly value: number;
  /** As published: `2020`, `2020-06`, `2020-21`. */
  readonly period: string;
}

/**
 * The observations that count, one per year, in the order they are given, and the years in which values differ. Of one source the
 * value for the whole year counts, else that of the latest period, and of one period that of the first row, as the import keeps it where a
 * recipe says nothing else: the rule of the engine's series too (`COUNTS_FIRST`).
 */
export function onePerYear<T extends Dated>(
  rows: readonly T[],
): { readonly counted: readonly T[]; readonly repeated: readonly Omit<RepeatedYear, 'series'>[] } {
  const byYear = new Map<number, T[]>();
  for (const row of rows) {
    const known = byYear.get(row.year);
    if (known) known.push(row);
    else byYear.set(row.year, [row]);
  }
  if (byYear.size === rows.length) return { counted: rows, repeated: [] };
  const repeated: Omit<RepeatedYear, 'series'>[] = [];
  const counted = new Set<T>();
  for (const [year, some] of byYear) {
    const best = some.reduce((held, row) => (comesBefore(held, row) ? held : row));
    counted.add(best);
    const others = [...new Set(some.map(({ value }) => value))].filter((value) => value !== best.value);
    if (others.length > 0) repeated.push({ year, counted: best.value, others });
  }
  return { counted: rows.filter((row) => counted.has(row)), repeated };
}

function comesBefore(held: Dated, later: Dated): boolean {
  const [isWhole, isLaterWhole] = [held, later].map(({ period, year }) => period === String(year));
  return isWhole === isLaterWhole ? held.period >= later.period : isWhole === true;
}
