import { sum } from '../core/statistics.ts';
import type { Series } from '../engine/observations.ts';
import { type AreaGroup, isAreaSet } from '../framework/areas.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, type Lens, lensAreas } from '../framework/lens.ts';
import type { Gift } from './base.ts';

/** Kind of actor of a country. */
const STATES = 'states';

/** Who may give under a lens: its areas and, of the world, the donors that are no country. */
export function giversIn(catalogue: Catalogue, lens: Lens): readonly string[] {
  const { area } = applyLens(catalogue, lens);
  const isWorld = lens.group === null || catalogue.groups.some(({ code, kind }) => code === area && kind === 'world');
  const donors = isWorld ? catalogue.groups.filter((group) => !isAreaSet(group)) : [];
  return [...new Set([...lensAreas(catalogue, lens), ...donors.map(({ code }) => code)])];
}

/** What areas and donors gave, year by year: the totals of an indicator. */
export function giftsOf(
  series: readonly Series[],
  indicator: string,
  groups: readonly AreaGroup[] = [],
): readonly Gift[] {
  const donors = new Map(groups.filter((group) => !isAreaSet(group)).map((group) => [group.code, group]));
  return series
    .filter((one) => one.indicator === indicator && one.dims === '')
    .flatMap(({ area, points }) => {
      const donor = donors.get(area);
      const kind = donor ? (donor.actor ?? '') : STATES;
      const standing = donor && !donor.actor ? 'unattributed' : donor?.pooled ? 'pooled' : undefined;
      return points.map(({ year, value }) => ({ giver: area, kind, period: String(year), amount: value, standing }));
    });
}

/** Whether a breakdown is the un-earmarked part (`earmarking=unearmarked`, `instrument=unearmarked`). */
const isUnearmarked = (dims: string): boolean => /^[^;=]+=unearmarked$/.test(dims);

/** Un-earmarked share of what was given, a fraction by period; empty of an indicator that does not tell. */
export function unearmarkedShares(series: readonly Series[], indicator: string): ReadonlyMap<string, number> {
  const own = series.filter((one) => one.indicator === indicator);
  const of = (isWanted: (dims: string) => boolean, year: number) =>
    sum(
      own
        .filter(({ dims }) => isWanted(dims))
        .flatMap(({ points }) => points.flatMap((point) => (point.year === year ? point.value : []))),
    );
  const years = new Set(
    own.filter(({ dims }) => isUnearmarked(dims)).flatMap(({ points }) => points.map(({ year }) => year)),
  );
  return new Map(
    [...years].flatMap((year) => {
      const all = of((dims) => dims === '', year);
      return all > 0 ? [[String(year), of(isUnearmarked, year) / all] as const] : [];
    }),
  );
}

/** An entry of a pledge register, as far as the base of support needs it. */
export interface Promised {
  readonly entity: string;
  readonly actor: string;
  readonly forum: string;
  readonly illustrative: boolean;
}

/**
 * Pledges as gifts of one each, by kind of actor, in the year their forum's code names (`grf-2019`). Those of a forum without a year are
 * left out and counted, and so are those invented for demonstration.
 */
export function giftsOfPledges(pledges: readonly Promised[]): {
  readonly gifts: readonly Gift[];
  readonly without: number;
  readonly invented: number;
} {
  const made = pledges.filter(({ illustrative }) => !illustrative);
  const gifts = made.flatMap(({ entity, actor, forum }) => {
    const period = /\d{4}/.exec(forum)?.[0];
    return period ? [{ giver: entity, kind: actor, period, amount: 1 }] : [];
  });
  return { gifts, without: made.length - gifts.length, invented: pledges.length - made.length };
}

/** The years gifts name, earliest first. */
export const periodsOf = (gifts: readonly Gift[]): readonly string[] =>
  [...new Set(gifts.map(({ period }) => period))].sort((a, b) => Number(a) - Number(b));
