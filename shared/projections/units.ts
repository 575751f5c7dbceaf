import { projectSeries } from './baseline.ts';
import { type ModelScale, toScale } from './domain.ts';
import { type Draws, drawsOf } from './draws.ts';
import type { Lookup } from './evidence.ts';
import { madeRate, type Ratio } from './rates.ts';
import { stretchesOf } from './stretch.ts';
import { type DatedValue, knownOf } from './timeline.ts';
import { commonShare, reconciled, summed } from './totals.ts';
import type { ProjectedUnit, Simulation, SummedUnits } from './unit.ts';

/** An area that was last heard of so many years ago has no part in a total. */
const STALE = 2;
const LONGEST = 10;

interface Context {
  readonly evidence: Lookup;
  readonly simulation: Simulation;
  /** What the areas of an indicator teach about the widths of each. */
  readonly stretch: ReturnType<typeof stretchesOf>;
}

interface Asked {
  readonly indicator: string;
  readonly area: string;
  /** Years from the last one known. */
  readonly horizon: number;
}

/** Projections and paths of everything asked for, made once: they hold for every scenario. */
export function unitsOf(
  evidence: Lookup,
  simulation: Simulation,
): (indicator: string, area: string, horizon: number) => SummedUnits | null {
  const made = new Map<string, SummedUnits | null>();
  const stretch = stretchesOf((indicator) =>
    evidence.areas(indicator).map((area) => evidence.points(indicator, area) ?? []),
  );
  return (indicator, area, horizon) => {
    const key = JSON.stringify([indicator, area, horizon]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = partsOf({ indicator, area, horizon }, { evidence, simulation, stretch });
    made.set(key, found);
    return found;
  };
}

/** `only`: the areas to be added up; what the group itself has published then says nothing of their sum. */
function partsOf(asked: Asked, context: Context, only: readonly string[] | null = null): SummedUnits | null {
  const { indicator, area } = asked;
  const { evidence } = context;
  const aggregation = evidence.indicator(indicator)?.aggregation;
  const members = evidence.members(area);
  if (aggregation?.kind === 'ratio' && members) {
    const made = rateOf(asked, aggregation, members, context);
    if (made) return { years: made.years, units: [made], total: null };
  }
  const known = (code: string): readonly DatedValue[] => knownOf(evidence.points(indicator, code));
  const parts = aggregation?.kind === 'sum' ? (only ?? members ?? []) : [];
  const heard = parts
    .filter((code) => code !== area)
    .map((code) => ({ code, points: known(code) }))
    .filter(({ points }) => points.length > 0);
  if (heard.length > 0) return totalOf(asked, heard, known(area), only !== null, context);
  const single = unitOf(asked, null, context);
  return single && { years: single.years, units: [single], total: null };
}

/** A group's rate, where its numerator and denominator are known in some of its areas. */
function rateOf(asked: Asked, ratio: Ratio, members: readonly string[], context: Context): ProjectedUnit | null {
  const { evidence, simulation } = context;
  const single = unitOf(asked, null, context);
  const { numerator, denominator, factor } = ratio;
  const both = members.filter((code) =>
    [numerator, denominator].every((part) => knownOf(evidence.points(part, code)).length > 0),
  );
  const [above, below] = [numerator, denominator].map((indicator) => partsOf({ ...asked, indicator }, context, both));
  return single && above?.total && below?.total ? madeRate(single, above, below, factor, simulation.count) : null;
}

interface Heard {
  readonly code: string;
  readonly points: readonly DatedValue[];
}

/** A group as the sum of the areas heard of; `published`: what is known of the group itself, left out of the sum where `isApart`. */
function totalOf(
  { indicator, area, horizon }: Asked,
  heard: readonly Heard[],
  published: readonly DatedValue[],
  isApart: boolean,
  context: Context,
): SummedUnits {
  const { evidence, simulation } = context;
  const own = isApart ? [] : published;
  const lastYear = Math.max(...[published, ...heard.map(({ points }) => points)].map(lastYearOf));
  const years = Math.min(horizon, LONGEST, Math.max(own.length, ...heard.map(({ points }) => points.length)));
  const fresh = heard.filter(({ points }) => lastYearOf(points) >= lastYear - STALE);
  const past = own.length > 0 ? own : summed(fresh.map(({ points }) => points));
  const domain = evidence.indicator(indicator)?.domain;
  const whole =
    past.length > 0 && domain ? projectSeries(past, domain, { horizon: years, levels: simulation.levels }) : null;
  const size = whole && whole.years.length > 0 ? Math.min(years, whole.years.length) : years;
  const common = commonShare(fresh.map(({ points }) => points));
  const within: Within = { from: lastYear, share: common, most: whole?.intervals.at(-1)?.upper.slice(0, size) ?? null };
  const units = fresh.flatMap(({ code }) => unitOf({ indicator, area: code, horizon: size }, within, context) ?? []);
  const reported = units.reduce((sum, one) => (one.lastYear === lastYear ? sum + one.lastValue : sum), 0);
  const lastValue = own.find(({ year }) => year === lastYear)?.value ?? reported;
  const rest = lastValue - reported;
  const other = Math.abs(rest) <= 1e-9 * Math.abs(lastValue) ? 0 : rest;
  const factors = once(() => reconciled(units, other, whole, drawing(indicator, area, context)));
  const left = heard.length - fresh.length;
  return {
    years: units[0]?.years ?? [],
    units,
    total: { own: whole, common, left, other, lastValue, lastYear, factors },
  };
}

const lastYearOf = (points: readonly DatedValue[]): number => points.at(-1)?.year ?? Number.NEGATIVE_INFINITY;

/** How areas of a total are drawn. */
interface Within {
  /** The last year of the total. */
  readonly from: number;
  readonly share: number;
  /** Upper bound of the total's own widest interval, by year. */
  readonly most: readonly number[] | null;
}

/** One series projected by itself, from the year after the last of its total where it is `within` one. */
function unitOf({ indicator, area, horizon }: Asked, within: Within | null, context: Context): ProjectedUnit | null {
  const { evidence, simulation } = context;
  const points = evidence.points(indicator, area) ?? [];
  const domain = evidence.indicator(indicator)?.domain;
  const latest = knownOf(points).at(-1);
  if (!domain || !latest) return null;
  const stretch = evidence.members(area) === null ? context.stretch(indicator, domain) : null;
  const late = within === null ? 0 : within.from - latest.year;
  const isWithin = within === null ? {} : { override: true };
  const projection = projectSeries(points, domain, {
    horizon: horizon + late,
    levels: simulation.levels,
    stretch,
    ...isWithin,
  });
  if (projection.onScale === null) return null;
  const { onScale } = projection;
  const cut = <T>(values: readonly T[]): readonly T[] => (late === 0 ? values : values.slice(late));
  return {
    indicator,
    area,
    projection,
    onScale:
      late === 0
        ? onScale
        : { ...onScale, last: onScale.median[late - 1]!, median: cut(onScale.median), spread: cut(onScale.spread) },
    years: cut(projection.years),
    lastValue: latest.value,
    lastYear: latest.year,
    isMade: false,
    paths: once(() => {
      const draws = drawsOf(projection, { ...drawing(indicator, area, context), common: within?.share ?? 0 });
      if (!draws) return new Float64Array(0);
      const paths = tail(draws, late);
      if (within?.most) holdBelow(paths, onScale.scale, within.most, latest.value);
      return paths;
    }),
  };
}

/** Every series has random numbers of its own, which do not depend on what else is drawn. */
const drawing = (indicator: string, area: string, { simulation: { count, seed } }: Context) => ({
  count,
  seed,
  key: `${indicator} ${area}`,
});

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** No area grows beyond what the whole total plausibly does; a small, jumpy one otherwise would in some paths. */
function holdBelow(paths: Float64Array, scale: ModelScale, most: readonly number[], lastValue: number): void {
  const bounds = most.map((value) => toScale(scale, Math.max(value, lastValue)));
  for (let i = 0; i < paths.length; i++) paths[i] = Math.min(paths[i]!, bounds[i % bounds.length]!);
}

/** Paths without their first `late` years. */
function tail({ z, years, count }: Draws, late: number): Float64Array {
  const [all, kept] = [years.length, years.length - late];
  if (late === 0) return z;
  const out = new Float64Array(count * kept);
  for (let path = 0; path < count; path++) out.set(z.subarray(path * all + late, (path + 1) * all), path * kept);
  return out;
}
