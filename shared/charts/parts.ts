import type { SeriesKey } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';

/** The value of a dimension that stands for the parts beyond those that are named. */
export const OTHER_PARTS = 'other-parts';
/** The breakdown that stands for the areas beyond those that are named. */
export const OTHER_AREAS = `area=${OTHER_PARTS}`;

/** Whether a breakdown is what was added up of parts that are not named. */
export const isOfOthers = (dims: string | undefined): boolean =>
  dims?.split(';').some((part) => part.endsWith(`=${OTHER_PARTS}`)) ?? false;

/** Whether a series is what was added up of areas that are not named. */
export const isOfOtherAreas = (dims: string): boolean => dims === OTHER_AREAS;

const dimsIn = (dims: string): readonly string[] => dims.split(';').filter(Boolean);

/** Tells whether `a` counts only some of what `b` counts: a member of its group, or a finer breakdown. */
export function partTest({ groups }: Pick<Catalogue, 'groups'>): (a: SeriesKey, b: SeriesKey) => boolean {
  const members = new Map(groups.map((group) => [group.code, new Set(group.members)]));
  const own = new Map<string, ReadonlySet<string>>();
  const membersOf = (code: string): ReadonlySet<string> => {
    const found = members.get(code) ?? own.get(code) ?? new Set([code]);
    own.set(code, found);
    return found;
  };
  const isWithin = <T>(small: Iterable<T>, large: ReadonlySet<T>) => [...small].every((one) => large.has(one));
  return (a, b) => {
    if (a.indicator !== b.indicator) return false;
    if (a.dims === b.dims) {
      if (a.area === b.area || (!members.has(a.area) && !members.has(b.area))) return false;
      const [small, large] = [membersOf(a.area), membersOf(b.area)];
      return small.size < large.size && isWithin(small, large);
    }
    if (!members.has(a.area) && !members.has(b.area) && a.area !== b.area) return false;
    const [fine, coarse] = [new Set(dimsIn(a.dims)), dimsIn(b.dims)];
    return coarse.length < fine.size && isWithin(coarse, fine) && isWithin(membersOf(a.area), membersOf(b.area));
  };
}

/**
 * Whether any two series of one indicator count something both, so that adding them counts it twice: areas in common, and no dimension
 * in which they differ.
 */
export function holdsOverlap(series: readonly SeriesKey[], { groups }: Pick<Catalogue, 'groups'>): boolean {
  const members = new Map(groups.map((group) => [group.code, group.members]));
  const seen = new Map<string, ReadonlyMap<string, string>[]>();
  for (const { indicator, area, dims } of series) {
    const own = new Map(dimsIn(dims).map((part) => part.split('=') as [string, string]));
    for (const code of new Set(members.get(area) ?? [area])) {
      const key = `${indicator}\u001f${code}`;
      const others = seen.get(key) ?? [];
      if (others.some((other) => ![...own].some(([name, value]) => (other.get(name) ?? value) !== value))) return true;
      seen.set(key, [...others, own]);
    }
  }
  return false;
}

/** Whether one of `series` could be a part of another at all: only where there are groups, or several series of one area. */
export const mayHoldParts = (series: readonly SeriesKey[], { groups }: Pick<Catalogue, 'groups'>): boolean => {
  const codes = new Set(groups.map(({ code }) => code));
  const areas = new Set(series.map(({ indicator, area }) => `${indicator}\u001f${area}`));
  return areas.size < series.length || series.some(({ area }) => codes.has(area));
};
