import type { AreaSeries, ValueRemark } from './area-series.ts';
import type { Point, Series, SeriesKey } from './observations.ts';
import type { SeriesColumns } from './series-columns.ts';
import type { AggregationRule } from './series-sql.ts';

/** A series and what it is made of, as rows of the series of areas. */
export interface MadeSeries extends SeriesKey {
  readonly rule: AggregationRule;
  /** The direct observations of the code, which win in their years; −1: none. */
  readonly direct: number;
  /** The series of its areas; of a ratio the numerators, with the denominator of each beside it. */
  readonly parts: readonly number[];
  readonly bottoms: readonly number[] | null;
}

/** The points a series is added up from: places of the parts, of a ratio with that of the denominator in the same year, else −1. */
export function eachPart(
  { starts, ends, years }: SeriesColumns,
  { parts, bottoms }: Pick<MadeSeries, 'parts' | 'bottoms'>,
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
export function madePoints(
  areas: AreaSeries,
  one: MadeSeries,
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
 * Which areas the years of a group are made of, by number; none where it is the same in all. Of a median it is the areas with a value,
 * of a sum too where one without a row is missing; where it has nothing to add, none, and of a rate the areas with a denominator.
 */
function setsOf(
  columns: SeriesColumns,
  one: Pick<MadeSeries, 'rule' | 'parts' | 'bottoms'>,
): ReadonlyMap<number, number> {
  const { rule, parts, bottoms } = one;
  const isOfTops = rule.kind === 'median' || (rule.isMissingUnknown && rule.kind !== 'areas');
  const members = new Map<number, string[]>();
  const use = (place: number, _: number, part: number) => {
    const year = columns.years[place] as number;
    const own = members.get(year);
    if (own) own.push(String(part));
    else members.set(year, [String(part)]);
  };
  if (isOfTops) eachPart(columns, { parts, bottoms }, use);
  else if (bottoms) eachPart(columns, { parts: bottoms, bottoms: null }, use);
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
