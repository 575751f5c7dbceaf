import { mean } from '../core/statistics.ts';
import { type OnScale, type Projection, project } from './baseline.ts';
import { fromScale, type Scale, toScale } from './domain.ts';
import { type DrawOptions, type Draws, drawsOf } from './draws.ts';
import type { Lookup } from './evidence.ts';
import { madeRate, type Ratio } from './rates.ts';
import type { Point } from './timeline.ts';

/** What is projected by itself: an area, or a group that is not the sum of its areas. */
export interface Unit {
  readonly indicator: string;
  readonly area: string;
  readonly projection: Projection;
  readonly onScale: OnScale;
  readonly years: readonly number[];
  /** The last published value, of year `lastYear`. */
  readonly lastValue: number;
  readonly lastYear: number;
  /** Whether the paths tell more than `onScale` does: a rate made of its numerator and denominator, path by path. */
  readonly isMade: boolean;
  /** count × years, a row per path, on z. */
  readonly paths: () => Float64Array;
}

/** The units whose sum an area or group is, all over the same years. */
export interface Parts {
  readonly years: readonly number[];
  readonly units: readonly Unit[];
  /** Null where the one unit is the area or group itself. */
  readonly total: Total | null;
}

/** A group as the sum of its areas. */
export interface Total {
  /** The group's own series, or the sum of its areas over the years all have, projected by itself: what it is worth on its past. */
  readonly own: Projection | null;
  /** Areas without a value in the last three years, left out. */
  readonly left: number;
  /** What the group had beyond its areas in its last year; held as it was. */
  readonly other: number;
  /** Share (0 to 1) of the areas' yearly changes that they have in common. */
  readonly common: number;
  readonly lastValue: number;
  readonly lastYear: number;
  /** count × years: what the areas' values of each baseline path are multiplied by, so that the total is distributed as `own` says. */
  readonly factors: () => Float64Array;
}

export interface Simulation {
  readonly seed: number;
  /** Paths drawn. */
  readonly count: number;
  /** Percent, ascending. */
  readonly levels: readonly number[];
}

/** An area that was last heard of so many years ago has no part in a total. */
const STALE = 2;
const LONGEST = 10;

const valued = (points: readonly Point[] | null): readonly { year: number; value: number }[] =>
  (points ?? [])
    .flatMap(({ year, value }) => (value === null || !Number.isFinite(value) ? [] : [{ year, value }]))
    .sort((a, b) => a.year - b.year);

/** Projections and paths of everything asked for, made once: they hold for every scenario. */
export function unitsOf(
  evidence: Lookup,
  { seed, count, levels }: Simulation,
): (indicator: string, area: string, horizon: number) => Parts | null {
  const made = new Map<string, Parts | null>();

  function unit(indicator: string, area: string, horizon: number, within: Within | null): Unit | null {
    const points = evidence.points(indicator, area) ?? [];
    const domain = evidence.indicator(indicator)?.domain;
    const known = valued(points);
    if (!domain || known.length === 0) return null;
    const latest = known.at(-1)!;
    const late = within === null ? 0 : within.from - latest.year;
    const options = { horizon: horizon + late, levels, ...(within === null ? {} : { override: true }) };
    const projection = project(points, domain, options);
    if (projection.onScale === null) return null;
    const own = projection.onScale;
    const cut = <T>(values: readonly T[]): readonly T[] => (late === 0 ? values : values.slice(late));
    let paths: Float64Array | null = null;
    return {
      indicator,
      area,
      projection,
      onScale:
        late === 0 ? own : { ...own, last: own.median[late - 1]!, median: cut(own.median), spread: cut(own.spread) },
      years: cut(projection.years),
      lastValue: latest.value,
      lastYear: latest.year,
      isMade: false,
      paths() {
        if (paths) return paths;
        const draws = drawsOf(projection, { count, seed, key: `${indicator} ${area}`, common: within?.share ?? 0 });
        if (!draws) return new Float64Array(0);
        paths = tail(draws, late);
        if (within?.most) holdBelow(paths, own.scale, within.most, latest.value);
        return paths;
      },
    };
  }

  /** `only`: the areas to be added up; what the group itself has published then says nothing of their sum. */
  function parts(
    indicator: string,
    area: string,
    horizon: number,
    only: readonly string[] | null = null,
  ): Parts | null {
    const aggregation = evidence.indicator(indicator)?.aggregation;
    const all = evidence.members(area);
    if (aggregation?.kind === 'ratio' && all) {
      const made = rate(indicator, area, horizon, aggregation, all);
      if (made) return { years: made.years, units: [made], total: null };
    }
    const members = aggregation?.kind === 'sum' ? (only ?? all) : null;
    const own = only ? [] : valued(evidence.points(indicator, area));
    const lastOf = (code: string): number =>
      valued(evidence.points(indicator, code)).reduce((last, { year }) => Math.max(last, year), -Infinity);
    const heard = (members ?? []).filter((code) => code !== area && lastOf(code) > -Infinity);
    if (heard.length === 0) {
      const single = unit(indicator, area, horizon, null);
      return single && { years: single.years, units: [single], total: null };
    }
    const lastYear = Math.max(...heard.map(lastOf), lastOf(area));
    const years = Math.min(
      horizon,
      LONGEST,
      Math.max(own.length, ...heard.map((code) => valued(evidence.points(indicator, code)).length)),
    );
    const fresh = heard.filter((code) => lastOf(code) >= lastYear - STALE);
    const domain = evidence.indicator(indicator)?.domain;
    const past = own.length > 0 ? own : summed(fresh.map((code) => valued(evidence.points(indicator, code))));
    const whole = past.length > 0 && domain ? project(past, domain, { horizon: years, levels }) : null;
    const size = whole && whole.years.length > 0 ? Math.min(years, whole.years.length) : years;
    const share = commonShare(fresh.map((code) => valued(evidence.points(indicator, code))));
    const within: Within = { from: lastYear, share, most: whole?.intervals.at(-1)?.upper.slice(0, size) ?? null };
    const units = fresh.flatMap((code) => unit(indicator, code, size, within) ?? []);
    const reported = units.reduce((sum, one) => (one.lastYear === lastYear ? sum + one.lastValue : sum), 0);
    const lastValue = own.find(({ year }) => year === lastYear)?.value ?? reported;
    const other = lastValue - reported;
    const beyond = Math.abs(other) <= 1e-9 * Math.abs(lastValue) ? 0 : other;
    let factors: Float64Array | null = null;
    return {
      years: units[0]?.years ?? [],
      units,
      total: {
        own: whole,
        common: share,
        left: heard.length - fresh.length,
        other: beyond,
        lastValue,
        lastYear,
        factors() {
          factors ??= reconciled(units, beyond, whole, { count, seed, key: `${indicator} ${area}` });
          return factors;
        },
      },
    };
  }

  /** A group's rate, where its numerator and denominator are known in some of its areas. */
  function rate(
    indicator: string,
    area: string,
    horizon: number,
    ratio: Ratio,
    members: readonly string[],
  ): Unit | null {
    const single = unit(indicator, area, horizon, null);
    const { numerator, denominator, factor } = ratio;
    const both = members.filter((code) =>
      [numerator, denominator].every((part) => valued(evidence.points(part, code)).length > 0),
    );
    const [above, below] = [numerator, denominator].map((part) => parts(part, area, horizon, both));
    return single && above?.total && below?.total ? madeRate(single, above, below, factor, count) : null;
  }

  return (indicator, area, horizon) => {
    const key = JSON.stringify([indicator, area, horizon]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = parts(indicator, area, horizon);
    made.set(key, found);
    return found;
  };
}

/** Sums over the years in which every series has a value. */
function summed(
  series: readonly (readonly { readonly year: number; readonly value: number }[])[],
): readonly { year: number; value: number }[] {
  const sums = new Map<number, { count: number; value: number }>();
  for (const { year, value } of series.flat()) {
    const known = sums.get(year) ?? { count: 0, value: 0 };
    sums.set(year, { count: known.count + 1, value: known.value + value });
  }
  return [...sums]
    .flatMap(([year, { count, value }]) => (count === series.length ? [{ year, value }] : []))
    .sort((a, b) => a.year - b.year);
}

/** How areas of a total are drawn. */
interface Within {
  /** The last year of the total. */
  readonly from: number;
  readonly share: number;
  /** Upper bound of the total's own widest interval, by year. */
  readonly most: readonly number[] | null;
}

/** No area grows beyond what the whole total plausibly does; a small, jumpy one otherwise would in some paths. */
function holdBelow(paths: Float64Array, scale: Scale, most: readonly number[], lastValue: number): void {
  const bounds = most.map((value) => toScale(scale, Math.max(value, lastValue)));
  for (let i = 0; i < paths.length; i++) paths[i] = Math.min(paths[i]!, bounds[i % bounds.length]!);
}

/**
 * Factors that give the sum of the areas, year by year, the distribution of the total's own projection, which is the one that was
 * tested on the past: the path with the k-th largest sum gets the k-th largest value. Medians of areas on a logarithmic scale do not
 * add up to the median of the total, and their doubts are not independent; this keeps both coherent. Ones where nothing is known.
 */
function reconciled(units: readonly Unit[], other: number, own: Projection | null, options: DrawOptions): Float64Array {
  const size = units[0]?.years.length ?? 0;
  const sums = new Float64Array(options.count * size);
  for (const { paths, onScale } of units) {
    const z = paths();
    for (let i = 0; i < sums.length; i++) sums[i]! += fromScale(onScale.scale, z[i]!);
  }
  const factors = new Float64Array(sums.length).fill(1);
  const drawn = own && drawsOf(own, options);
  if (!drawn || drawn.years.length < size) return factors;
  const width = drawn.years.length;
  const wanted = new Float64Array(options.count);
  const order = Array.from({ length: options.count }, (_, path) => path);
  for (let year = 0; year < size; year++) {
    for (let path = 0; path < options.count; path++)
      wanted[path] = fromScale(drawn.scale, drawn.z[path * width + year]!);
    wanted.sort();
    order.sort((a, b) => sums[a * size + year]! - sums[b * size + year]!);
    order.forEach((path, rank) => {
      const sum = sums[path * size + year]!;
      if (sum > 0) factors[path * size + year] = Math.max(0, wanted[rank]! - other) / sum;
    });
  }
  return factors;
}

/** Paths without their first `late` years. */
function tail({ z, years, count }: Draws, late: number): Float64Array {
  const [all, kept] = [years.length, years.length - late];
  if (late === 0) return z;
  const out = new Float64Array(count * kept);
  for (let path = 0; path < count; path++) out.set(z.subarray(path * all + late, (path + 1) * all), path * kept);
  return out;
}

/** Years of which changes are compared, and areas a year must have to count. */
const COMPARED = { years: 20, areas: 5 } as const;

/**
 * How much yearly changes of areas go together: the mean correlation of their standardised changes of logarithms, from the variance
 * of the mean over areas, Var(mean) = (1 + (n − 1)ρ) ÷ n; none below zero, and none from fewer than five areas or years.
 */
export function commonShare(series: readonly (readonly { readonly year: number; readonly value: number }[])[]): number {
  const byYear = new Map<number, number[]>();
  for (const points of series) {
    const recent = points.slice(-COMPARED.years - 1);
    const changes = recent.slice(1).flatMap(({ year, value }, i) => {
      const before = recent[i]!;
      return year - before.year === 1 && value > 0 && before.value > 0
        ? [{ year, change: Math.log(value / before.value) }]
        : [];
    });
    const average = mean(changes.map(({ change }) => change));
    const spread = Math.sqrt(changes.reduce((sum, { change }) => sum + (change - average) ** 2, 0) / changes.length);
    if (changes.length < COMPARED.areas || !(spread > 0)) continue;
    for (const { year, change } of changes)
      byYear.set(year, [...(byYear.get(year) ?? []), (change - average) / spread]);
  }
  const years = [...byYear.values()].filter(({ length }) => length >= COMPARED.areas);
  if (years.length < COMPARED.areas) return 0;
  const estimates = years.map((values) => {
    const n = values.length;
    return (n * mean(values) ** 2 - 1) / (n - 1);
  });
  return Math.min(0.95, Math.max(0, mean(estimates)));
}
