import type { Release } from '../engine/releases.ts';

/** How the latest release changed what the one before had published. */
export interface Revision {
  readonly edition: string;
  readonly before: string;
  /** Years in both releases, and those of them whose value changed. */
  readonly years: number;
  readonly revised: number;
  /** The change that is largest as a share of the earlier value; null where nothing changed. */
  readonly largest: { readonly year: number; readonly before: number; readonly after: number } | null;
}

/** The latest release against the latest earlier one that shares a year with it; null without one. */
export function revisionOf(releases: readonly Release[]): Revision | null {
  const latest = releases.at(-1);
  if (!latest) return null;
  for (const earlier of releases.slice(0, -1).reverse()) {
    const known = new Map(earlier.points.map(({ year, value }) => [year, value]));
    const shared = latest.points.flatMap(({ year, value }) => {
      const before = known.get(year);
      return before === undefined ? [] : [{ year, before, after: value }];
    });
    if (shared.length === 0) continue;
    const changed = shared
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => sizeOf(b) - sizeOf(a) || b.year - a.year);
    return {
      edition: latest.edition,
      before: earlier.edition,
      years: shared.length,
      revised: changed.length,
      largest: changed[0] ?? null,
    };
  }
  return null;
}

const sizeOf = ({ before, after }: { readonly before: number; readonly after: number }): number =>
  Math.abs(after - before) / Math.max(Math.abs(before), Number.MIN_VALUE);
