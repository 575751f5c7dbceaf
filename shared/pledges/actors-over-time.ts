import { beginsOn } from './dates.ts';
import { isFlow } from './flow.ts';
import type { Pledge } from './pledge.ts';

/** Who pledges in a year, against all years before it. */
export interface YearOfActors {
  readonly year: number;
  readonly active: readonly string[];
  /** Never before in the register. */
  readonly fresh: readonly string[];
  /** Active in the year before that has any, and not in this one. */
  readonly lost: readonly string[];
  /** Active before, but not in the year before that has any. */
  readonly back: readonly string[];
}

/**
 * Entities that pledge, by the year in which their pledges begin (the forum's where no start is stated), the first year first. Names are
 * taken as written; pledges without a year are in none. In the first year nobody is new or lost: nothing is known of before.
 * Flows of money are in none: they are chosen by the year of use, so that what was given in earlier years and used then is not among them.
 */
export function actorsOverTime(pledges: readonly Pledge[]): readonly YearOfActors[] {
  const years = new Map<number, Set<string>>();
  for (const pledge of pledges) {
    if (isFlow(pledge)) continue;
    const year = Number(/^\d{4}/.exec(beginsOn(pledge) ?? '')?.[0]);
    if (!Number.isInteger(year) || pledge.entity === '') continue;
    const active = years.get(year) ?? new Set();
    years.set(year, active.add(pledge.entity));
  }
  const seen = new Set<string>();
  let before: ReadonlySet<string> | null = null;
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, active]) => {
      const last = before;
      const one: YearOfActors = {
        year,
        active: [...active].sort(),
        fresh: last ? [...active].filter((entity) => !seen.has(entity)).sort() : [],
        lost: last ? [...last].filter((entity) => !active.has(entity)).sort() : [],
        back: last ? [...active].filter((entity) => seen.has(entity) && !last.has(entity)).sort() : [],
      };
      for (const entity of active) seen.add(entity);
      before = active;
      return one;
    });
}
