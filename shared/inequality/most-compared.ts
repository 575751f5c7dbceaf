import type { LastYear } from '../engine/last-years.ts';

/** Fewest areas between which there is anything to compare. */
const LEAST = 2;

/** Of `indicators` the one that most areas have in one and the same latest year, the first of equals; null where none has two. */
export function mostCompared(indicators: readonly string[], lastYears: readonly LastYear[]): string | null {
  const counts = new Map<string, Map<number, number>>();
  for (const { indicator, year } of lastYears) {
    const own = counts.get(indicator) ?? new Map<number, number>();
    counts.set(indicator, own.set(year, (own.get(year) ?? 0) + 1));
  }
  const most = (id: string): number => Math.max(0, ...(counts.get(id)?.values() ?? []));
  const [best] = indicators.toSorted((a, b) => most(b) - most(a));
  return best !== undefined && most(best) >= LEAST ? best : null;
}
