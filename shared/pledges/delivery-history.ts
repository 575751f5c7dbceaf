import type { FlowPart } from '../projections/scenario.ts';
import type { SurvivalCurve } from '../survival/kaplan-meier.ts';
import { kaplanMeier } from '../survival/kaplan-meier.ts';
import { survivalQuantile } from '../survival/quantiles.ts';
import { atRiskAt, stepAt } from '../survival/summaries.ts';
import { beginsOn, dayOf, monthsBetween } from './dates.ts';
import { type Pledge, submitted } from './pledge.ts';
import { timesToFulfilment } from './time-to-fulfilment.ts';

/** Reports of fulfilment below which a history says nothing, and pledges still watched where a share is read. */
export const LEAST_EVENTS = 20;
const LEAST_WATCHED = 10;

/** An estimate with the limits of its 95 % interval; null: the limit is not reached. */
export interface Estimate {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** How a register's pledges were delivered so far. */
export interface DeliveryHistory {
  /** Pledges with a duration, and those of them reported as fulfilled. */
  readonly pledges: number;
  readonly events: number;
  /** Whole years from the start within which the share is read: the longest that enough pledges are watched for. */
  readonly years: number;
  /** Share (0–1) reported as fulfilled within `years`, of all pledges, those without an update included. */
  readonly rate: Estimate;
  /** Months from the start by which half of that share was fulfilled. */
  readonly lag: Estimate;
  readonly curve: SurvivalCurve;
}

/** Why a history says nothing: no one date it holds as of, too few reports of fulfilment, too few pledges watched for a year. */
export type NoHistory = { readonly reason: 'noDate' | 'thin' | 'short'; readonly events: number };

/**
 * The share delivered and how long it took, from the times to fulfilment of the pledges (Kaplan–Meier; open ones are censored at the
 * register's date). Invented pledges are no part of it.
 * @param date YYYY-MM-DD as of which the register holds; null where it is not one day
 */
export function deliveryHistory(pledges: readonly Pledge[], date: string | null): DeliveryHistory | NoHistory {
  if (date === null) return { reason: 'noDate', events: 0 };
  const { times } = timesToFulfilment(submitted(pledges), date);
  const curve = kaplanMeier(times);
  const { events } = curve;
  if (events < LEAST_EVENTS) return { reason: 'thin', events };
  const longest = Math.floor((curve.steps.at(-1)?.time ?? 0) / 12);
  const years = Array.from({ length: longest }, (_, at) => longest - at).find(
    (year) => (atRiskAt(times, [12 * year])[0] ?? 0) >= LEAST_WATCHED,
  );
  const step = years === undefined ? null : stepAt(curve, 12 * years);
  if (years === undefined || step === null || step.survival === 1) return { reason: 'short', events };
  const rate = 1 - step.survival;
  const half = survivalQuantile(curve, rate / 2);
  return {
    pledges: times.length,
    events,
    years,
    rate: {
      value: rate,
      lower: step.upper === null ? null : 1 - step.upper,
      upper: step.lower === null ? null : 1 - step.lower,
    },
    lag: { value: half.time ?? 12 * years, lower: half.lower, upper: half.upper },
    curve,
  };
}

export const isHistory = (found: DeliveryHistory | NoHistory): found is DeliveryHistory => !('reason' in found);

/** The chance (0–1) that a pledge open after `age` months is fulfilled by the years of the history; 0 beyond them, where nothing is known. */
export function chanceLeft({ curve, years }: Pick<DeliveryHistory, 'curve' | 'years'>, age: number): number {
  const stillOpen = (months: number): number => stepAt(curve, months)?.survival ?? 1;
  const open = stillOpen(age);
  return age < 12 * years && open > 0 ? Math.max(0, 1 - stillOpen(12 * years) / open) : 0;
}

/**
 * What open pledges will add as the history has it, by year of the pledge and stage; amounts in places or US dollars. What has lasted as long
 * as the history already is given no chance; a pledge without a start is taken as new. `date`: as of which the register holds.
 */
export function partsAsInThePast(
  pledges: readonly Pledge[],
  measure: 'places' | 'amountUsd',
  history: DeliveryHistory,
  date: string,
): readonly FlowPart[] {
  const today = dayOf(date) ?? Number.NaN;
  const sums = new Map<string, { part: FlowPart; delivered: number }>();
  for (const pledge of submitted(pledges)) {
    const amount = pledge[measure] ?? 0;
    if (pledge.stage === 'fulfilled' || !(amount > 0)) continue;
    const begins = beginsOn(pledge) ?? date;
    const from = dayOf(begins) ?? today;
    const chance = chanceLeft(history, Math.max(0, monthsBetween(from, today)));
    const year = Number(begins.slice(0, 4)) || Number(date.slice(0, 4));
    const key = `${year} ${pledge.stage}`;
    const before = sums.get(key);
    const whole = (before?.part.amount ?? 0) + amount;
    const delivered = (before?.delivered ?? 0) + amount * chance;
    sums.set(key, { part: { stage: pledge.stage, year, amount: whole, delivery: delivered / whole }, delivered });
  }
  return [...sums.values()].map(({ part }) => part).sort((a, b) => a.year - b.year || (a.stage < b.stage ? -1 : 1));
}

/** What was paid of what was pledged in a year, in US dollars, of pledges that state both. */
export interface PaidOfYear {
  readonly year: number;
  readonly pledges: number;
  readonly pledged: number;
  readonly paid: number;
}

/** Paid and pledged by year of the pledge (its start, else its forum), ascending; pledges without a year are left out. */
export function paidByYear(pledges: readonly Pledge[]): readonly PaidOfYear[] {
  const sums = new Map<number, PaidOfYear>();
  for (const pledge of submitted(pledges)) {
    const { amountUsd, paidUsd } = pledge;
    const year = Number(beginsOn(pledge)?.slice(0, 4));
    if (!(amountUsd !== null && amountUsd > 0) || paidUsd == null || !(year > 0)) continue;
    const before = sums.get(year) ?? { year, pledges: 0, pledged: 0, paid: 0 };
    sums.set(year, {
      year,
      pledges: before.pledges + 1,
      pledged: before.pledged + amountUsd,
      paid: before.paid + paidUsd,
    });
  }
  return [...sums.values()].sort((a, b) => a.year - b.year);
}
