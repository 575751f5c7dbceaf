import { quantile } from '../core/statistics.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { type AreaSeries, keptValues, type ValueRemark } from './area-series.ts';
import type { Point, Series, SeriesKey } from './observations.ts';
import { breaksIn, picked, type SeriesColumns, sideBySide } from './series-columns.ts';
import type { AggregationRule } from './series-sql.ts';

const NONE: readonly never[] = [];

/** A series and what it is made of, as rows of the series of areas. */
interface Made extends SeriesKey {
  readonly rule: AggregationRule;
  /** The direct observations of the code, which win in their years; −1: none. */
  readonly direct: number;
  /** The series of its areas; of a ratio the numerators, with the denominator of each beside it. */
  readonly parts: readonly number[];
  readonly bottoms: readonly number[] | null;
}

/**
 * The series asked for, made of those of areas by the `rules` of their indicators: sums, medians, ratios and counts over the areas of a code in
 * the order of their codes, so that the same data always give the same digits. In no order.
 */
export function groupSeries(
  areas: AreaSeries,
  rules: readonly AggregationRule[],
  codes: readonly string[],
  { groups }: Pick<Catalogue, 'groups'>,
): SeriesColumns {
  const index = indexOf(areas);
  const targetsOf = targetsByArea(codes, groups);
  const asked = new Set(codes);
  const direct: number[] = [];
  const made: Made[] = [];
  for (const rule of rules) {
    const own = index.get(rule.indicator) ?? new Map<string, readonly number[]>();
    const tops = rule.kind === 'none' ? null : index.get(rule.top);
    const bottoms = rule.bottom === null ? null : index.get(rule.bottom);
    for (const dims of new Set([...own.keys(), ...(tops?.keys() ?? [])])) {
      const rowOf = new Map<string, number>();
      for (const row of own.get(dims) ?? []) {
        const { area } = areas.keys[row] as SeriesKey;
        if (asked.has(area)) rowOf.set(area, row);
      }
      const parts = partsOf(areas, rule, tops?.get(dims) ?? [], bottoms?.get(dims) ?? [], targetsOf);
      for (const [area, row] of rowOf) if (!parts.has(area)) direct.push(row);
      for (const [area, found] of parts)
        made.push({ indicator: rule.indicator, area, dims, rule, direct: rowOf.get(area) ?? -1, ...found });
    }
  }
  return sideBySide(picked(areas, direct), addedUp(areas, made));
}

/** Rows by indicator and dims, in the order of their areas. */
function indexOf({ keys }: SeriesColumns): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const codes = [...new Set(keys.map(({ area }) => area))].sort();
  const ranks = new Map(codes.map((code, rank) => [code, rank]));
  const rankOf = Uint32Array.from(keys, ({ area }) => ranks.get(area) ?? 0);
  const index = new Map<string, Map<string, number[]>>();
  for (const row of Uint32Array.from(keys.keys()).sort((a, b) => (rankOf[a] ?? 0) - (rankOf[b] ?? 0))) {
    const { indicator, dims } = keys[row] as SeriesKey;
    const byDims = index.get(indicator) ?? new Map<string, number[]>();
    index.set(indicator, byDims);
    const rows = byDims.get(dims);
    if (rows) rows.push(row);
    else byDims.set(dims, [row]);
  }
  return index;
}

/** Which of the asked codes an area belongs to; one that is no group, or a group of nobody, belongs to itself. */
function targetsByArea(codes: readonly string[], groups: Catalogue['groups']): ReadonlyMap<string, readonly string[]> {
  const members = new Map(
    groups.filter((group) => group.members.length > 0).map((group) => [group.code, group.members]),
  );
  const targets = new Map<string, string[]>();
  for (const code of new Set(codes))
    for (const area of new Set(members.get(code) ?? [code])) targets.set(area, [...(targets.get(area) ?? []), code]);
  return targets;
}

/** The parts of each code that has some. */
function partsOf(
  { keys }: SeriesColumns,
  { kind }: AggregationRule,
  tops: readonly number[],
  bottoms: readonly number[],
  targetsOf: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, Pick<Made, 'parts' | 'bottoms'>> {
  const isRatio = kind === 'ratio';
  const bottomOf = new Map(isRatio ? bottoms.map((row) => [keys[row]?.area, row]) : []);
  const found = new Map<string, { readonly parts: number[]; readonly bottoms: number[] | null }>();
  for (const row of tops) {
    const area = keys[row]?.area ?? '';
    const bottom = bottomOf.get(area);
    if (isRatio && bottom === undefined) continue;
    for (const target of targetsOf.get(area) ?? []) {
      if ((kind === 'sum' || kind === 'median') && target === area) continue;
      let own = found.get(target);
      if (!own) {
        own = { parts: [], bottoms: isRatio ? [] : null };
        found.set(target, own);
      }
      own.parts.push(row);
      if (bottom !== undefined) own.bottoms?.push(bottom);
    }
  }
  return found;
}

/** The numbers of `made`, now; what else is known of their points, when asked for. */
function addedUp(areas: AreaSeries, made: readonly Made[]): SeriesColumns {
  const add = adder(areas);
  const shown: Made[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const years: number[] = [];
  const values: number[] = [];
  for (const one of made) {
    const start = years.length;
    add(one, (year, value) => {
      years.push(year);
      values.push(value);
    });
    if (years.length === start) continue;
    shown.push(one);
    starts.push(start);
    ends.push(years.length);
  }
  const pointsAt = (row: number) =>
    pointsOf(areas, shown[row] as Made, years.slice(starts[row], ends[row]), values.slice(starts[row], ends[row]));
  return {
    keys: shown.map(({ indicator, area, dims }) => ({ indicator, area, dims })),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    years: Float64Array.from(years),
    values: Float64Array.from(values),
    breaks: (row) => {
      const { direct, parts, bottoms } = shown[row] as Made;
      const hasBreak = [direct, ...parts, ...(bottoms ?? [])].some((one) => one >= 0 && areas.breaks(one).length > 0);
      return hasBreak ? breaksIn(pointsAt(row).points) : NONE;
    },
    at: keptValues((row) => {
      const { indicator, area, dims } = shown[row] as Made;
      return { indicator, area, dims, ...pointsAt(row) };
    }),
  };
}

/** Gives the years and values of one series after the other, by year. */
function adder(areas: AreaSeries): (one: Made, give: (year: number, value: number) => void) => void {
  const known = [...new Set(areas.years)].sort((a, b) => a - b);
  const slotOf = new Map(known.map((year, slot) => [year, slot]));
  const slots = Uint32Array.from(areas.years, (year) => slotOf.get(year) ?? 0);
  const [tops, bottoms] = [new Float64Array(known.length), new Float64Array(known.length)];
  /** 0: nothing of the year yet; 1: added up; 2: observed. */
  const states = new Uint8Array(known.length);
  const reported = Array.from(known, (): number[] => []);
  return (one, give) => {
    const { kind, factor } = one.rule;
    const met: number[] = [];
    const meet = (slot: number, state: 1 | 2): void => {
      if (states[slot] === 0) {
        met.push(slot);
        tops[slot] = 0;
        bottoms[slot] = 0;
        (reported[slot] as number[]).length = 0;
      }
      states[slot] = state;
    };
    eachPart(areas, one, (place, below) => {
      const slot = slots[place] as number;
      const value = areas.values[place] as number;
      meet(slot, 1);
      if (kind === 'median') reported[slot]?.push(value);
      tops[slot] = (tops[slot] as number) + (kind === 'areas' ? Number(value > 0) : value);
      if (below >= 0) bottoms[slot] = (bottoms[slot] as number) + (areas.values[below] as number);
    });
    for (let place = areas.starts[one.direct] ?? 0; place < (areas.ends[one.direct] ?? 0); place++) {
      const slot = slots[place] as number;
      meet(slot, 2);
      tops[slot] = areas.values[place] as number;
    }
    for (const slot of met.sort((a, b) => a - b)) {
      const [top, bottom] = [tops[slot] as number, bottoms[slot] as number];
      const isMade = states[slot] === 1;
      const isRatio = kind === 'ratio' && isMade;
      states[slot] = 0;
      if (kind === 'median' && isMade) {
        give(
          known[slot] as number,
          quantile(
            (reported[slot] as number[]).sort((a, b) => a - b),
            0.5,
          ),
        );
        continue;
      }
      if (isRatio && bottom === 0) continue;
      give(known[slot] as number, isRatio ? (factor * top) / bottom : top);
    }
  };
}

/** The points a series is added up from: places of the parts, of a ratio with that of the denominator in the same year, else −1. */
function eachPart(
  { starts, ends, years }: SeriesColumns,
  { parts, bottoms }: Pick<Made, 'parts' | 'bottoms'>,
  use: (place: number, bottom: number, part: number) => void,
): void {
  for (const [i, row] of parts.entries()) {
    const below = bottoms?.[i] ?? -1;
    const end = ends[row] ?? 0;
    let bottom = starts[below] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place++) {
      if (!bottoms) {
        use(place, -1, i);
        continue;
      }
      const year = years[place] as number;
      while (bottom < (ends[below] ?? 0) && (years[bottom] as number) < year) bottom++;
      if (bottom < (ends[below] ?? 0) && years[bottom] === year) use(place, bottom, i);
    }
  }
}

/** What is known of the points behind one number. */
interface Behind {
  count: number;
  readonly statuses: Set<string>;
  readonly periods: Set<string>;
  readonly sources: Set<string>;
}

/** The points of a series, and the sources they come from. */
function pointsOf(
  areas: AreaSeries,
  one: Made,
  years: readonly number[],
  values: readonly number[],
): Pick<Series, 'sources' | 'points'> {
  const remarks = new Map<number, ReadonlyMap<number, ValueRemark>>();
  const remarkOn = (row: number, year: number): ValueRemark | undefined => {
    const known = remarks.get(row) ?? new Map(areas.remarks(row).map((remark) => [remark.year, remark]));
    remarks.set(row, known);
    return known.get(year);
  };
  const behind = new Map<number, Behind>();
  const note = (row: number, year: number, into: Behind): void => {
    const remark = remarkOn(row, year);
    into.statuses.add(remark?.status ?? 'A');
    into.periods.add(remark?.period ?? String(year));
    for (const id of areas.sourcesIn(row, year)) into.sources.add(id);
  };
  const nothing = (): Behind => ({ count: 0, statuses: new Set(), periods: new Set(), sources: new Set() });
  eachPart(areas, one, (place, below, i) => {
    const year = areas.years[place] as number;
    const own = behind.get(year) ?? nothing();
    behind.set(year, own);
    own.count += 1;
    note(one.parts[i] as number, year, own);
    if (below >= 0) note(one.bottoms?.[i] as number, year, own);
  });
  const observed = new Set<number>();
  for (let place = areas.starts[one.direct] ?? 0; place < (areas.ends[one.direct] ?? 0); place++) {
    const year = areas.years[place] as number;
    observed.add(year);
    const own = { ...nothing(), count: 1 };
    behind.set(year, own);
    note(one.direct, year, own);
  }
  const sources = new Set<string>();
  const setIn = setsOf(areas, one);
  const points = years.map((year, i): Point => {
    const own = behind.get(year) ?? nothing();
    for (const id of own.sources) sources.add(id);
    const [period = ''] = own.periods;
    const set = observed.has(year) ? undefined : setIn.get(year);
    return {
      year,
      period: own.periods.size === 1 ? period : String(year),
      value: values[i] ?? Number.NaN,
      status: statusOf(own.statuses, one.bottoms === null || observed.has(year)),
      areas: own.count,
      ...(set === undefined ? {} : { set }),
      ...(one.rule.kind === 'median' && !observed.has(year) ? { medianOf: own.count } : {}),
    };
  });
  return { sources: [...sources].filter(Boolean).sort(), points };
}

/**
 * Which areas the years of a group are made of, by number; none where it is the same in all. Of a rate it is the areas with a
 * denominator, of a median and of a sum that others divide by those with a value; of other sums an area without a row has nothing to add.
 */
function setsOf(
  { starts, ends, years }: SeriesColumns,
  { rule, parts, bottoms }: Pick<Made, 'rule' | 'parts' | 'bottoms'>,
): ReadonlyMap<number, number> {
  const rows = bottoms ?? (rule.kind === 'median' || (rule.kind === 'sum' && rule.isDenominator) ? parts : []);
  const members = new Map<number, string[]>();
  for (const row of rows)
    for (const year of years.subarray(starts[row], ends[row])) {
      const own = members.get(year);
      if (own) own.push(String(row));
      else members.set(year, [String(row)]);
    }
  const numbers = new Map<string, number>();
  const found = new Map<number, number>();
  for (const [year, own] of members) {
    const name = own.join(' ');
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    found.set(year, number);
  }
  return numbers.size > 1 ? found : new Map();
}

/** Of several statuses: the common one (unless `takesCommon` is false), else break before estimated before provisional before normal. */
function statusOf(statuses: ReadonlySet<string>, takesCommon: boolean): string {
  const [first = 'A'] = statuses;
  if (takesCommon && statuses.size === 1) return first;
  return ['B', 'E', 'P'].find((status) => statuses.has(status)) ?? 'A';
}
