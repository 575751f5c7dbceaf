import type { Series } from '../engine/observations.ts';
import type { Gift } from './base.ts';

/** What areas gave, year by year: the totals of an indicator. */
export const giftsOf = (series: readonly Series[], indicator: string): readonly Gift[] =>
  series
    .filter((one) => one.indicator === indicator && one.dims === '')
    .flatMap(({ area, points }) =>
      points.map(({ year, value }) => ({ giver: area, kind: '', period: String(year), amount: value })),
    );

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
