import type { Point, Series } from '../../engine/observations.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Indicator } from '../../framework/framework.ts';
import { addsUpOverAreas } from './allowed.ts';

export interface Divided {
  readonly series: readonly Series[];
  /** Years of values that have nothing to be divided by, one each. */
  readonly missing: readonly number[];
  /** Codes of groups that cannot be divided, as their values are no sums over their areas. */
  readonly groups: readonly string[];
}

type Divisible = Pick<Indicator, 'id' | 'unit' | 'aggregation' | 'missing'>;

/**
 * `numerators`, of areas and of the members of groups, by the totals of `denominators` in the same year and area, for `codes`. Of a group it is the ratio of
 * sums, over the members that have both in the year. Values are in base units times `factor`.
 */
export function divided(
  indicator: Divisible,
  { numerators, denominators }: { readonly numerators: readonly Series[]; readonly denominators: readonly Series[] },
  codes: readonly string[],
  factor: number,
  { groups }: Pick<Catalogue, 'groups'>,
): Divided {
  const below = new Map(denominators.filter(({ dims }) => dims === '').map((one) => [one.area, one]));
  const byDims = new Map<string, Map<string, Series>>();
  for (const one of numerators) {
    const own = byDims.get(one.dims) ?? new Map<string, Series>();
    byDims.set(one.dims, own.set(one.area, one));
  }
  const members = new Map(
    groups.filter((group) => group.members.length > 0).map((group) => [group.code, group.members]),
  );
  const series: Series[] = [];
  const missing: number[] = [];
  const left = codes.filter((code) => members.has(code) && !addsUpOverAreas(indicator));
  for (const code of codes) {
    if (left.includes(code)) continue;
    for (const [dims, byArea] of byDims) {
      const parts = [...new Set(members.get(code) ?? [code])].flatMap((area) => byArea.get(area) ?? []);
      const made = ratioOf(parts, below, indicator.missing === 'unknown' || !members.has(code));
      missing.push(...made.missing);
      if (made.points.length === 0) continue;
      const points = made.points.map((point) => ({ ...point, value: point.value * factor }));
      series.push({ indicator: indicator.id, area: code, dims, sources: made.sources, points });
    }
  }
  return { series, missing, groups: left };
}

interface Sum {
  top: number;
  bottom: number;
  areas: number;
  readonly statuses: Set<string>;
  readonly periods: Set<string>;
}

/** Σ numerators ÷ Σ denominators by year; `needsBoth`: an area without a numerator is missing, and has not simply nothing. */
function ratioOf(parts: readonly Series[], below: ReadonlyMap<string, Series>, needsBoth: boolean) {
  const sums = new Map<number, Sum>();
  const missing: number[] = [];
  const sources = new Set<string>();
  /** The areas behind each year, as one text. */
  const sets = new Map<number, string>();
  for (const part of parts) {
    const denominator = below.get(part.area);
    const bottoms = new Map(denominator?.points.map((point) => [point.year, point]));
    let isUsed = false;
    for (const { year, value, status, period } of part.points) {
      const bottom = bottoms.get(year);
      if (!bottom || bottom.value <= 0) {
        missing.push(year);
        continue;
      }
      isUsed = true;
      const sum = sums.get(year) ?? { top: 0, bottom: 0, areas: 0, statuses: new Set(), periods: new Set() };
      sums.set(year, sum);
      sum.top += value;
      sum.bottom += bottom.value;
      sum.areas += 1;
      sum.statuses.add(status).add(bottom.status);
      sum.periods.add(period);
    }
    for (const { year } of needsBoth ? part.points.filter((point) => bottoms.has(point.year)) : bottoms.values())
      sets.set(year, `${sets.get(year) ?? ''} ${part.area}`);
    if (isUsed) for (const id of [...part.sources, ...(denominator?.sources ?? [])]) sources.add(id);
  }
  const numbers = new Map([...new Set([...sums.keys()].map((year) => sets.get(year)))].map((name, at) => [name, at]));
  const points = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([year, { top, bottom, areas, statuses, periods }]): Point => {
      const [period = String(year)] = periods;
      const isOfOthers = parts.length > 1 && numbers.size > 1;
      return {
        year,
        period: periods.size === 1 ? period : String(year),
        value: top / bottom,
        status: ['B', 'E', 'P'].find((mark) => statuses.has(mark)) ?? 'A',
        areas,
        ...(isOfOthers ? { set: numbers.get(sets.get(year)) } : {}),
      };
    });
  return { points, missing, sources: [...sources].sort() };
}
