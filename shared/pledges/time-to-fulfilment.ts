import { kaplanMeier, type Lifetime, type SurvivalCurve, type SurvivalOptions } from '../survival/kaplan-meier.ts';
import { type LogRank, logRank } from '../survival/log-rank.ts';
import { beginsOn, dayOf, monthsBetween } from './dates.ts';
import { groupBy, isMultiple, type PledgeDimension } from './dimensions.ts';
import type { Pledge } from './pledge.ts';

/** Why no duration follows from a pledge, in the order in which it is asked. */
export const SET_ASIDE_REASONS = [
  'no_start',
  'not_a_date',
  'start_after_register',
  'fulfilled_undated',
  'stage_after_register',
  'stage_before_start',
  'never_watched',
] as const;
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A pledge with the months from its start to the report that it was fulfilled, or to the register's date while it is open. */
export interface PledgeTime extends Lifetime {
  readonly pledge: Pledge;
}

export interface SetAside {
  readonly reason: SetAsideReason;
  readonly pledges: number;
  /** Ids of the first two. */
  readonly examples: readonly string[];
}

export interface PledgeTimes {
  readonly times: readonly PledgeTime[];
  /** Reasons that occur, in their order. */
  readonly setAside: readonly SetAside[];
}

/**
 * Durations in months (of 30.4375 days). The clock runs from a pledge's start, else its forum. The event is the report of fulfilment: the
 * day itself lies before it. Pledges that are open, those without an update too, are censored at the register's date. A pledge
 * that was first seen after its start enters then (delayed entry): had it been fulfilled before, nobody would have found it open. An
 * update before the start is impossible except for one still in planning.
 * @param date YYYY-MM-DD as of which the register holds
 * @param firstSeen date of the first edition that holds a pledge, by its id; absent: known from its start
 * @throws RangeError for a register's date that is none
 */
export function timesToFulfilment(
  pledges: readonly Pledge[],
  date: string,
  firstSeen: ReadonlyMap<string, string> = new Map(),
): PledgeTimes {
  const now = dayOf(date);
  if (now === null) throw new RangeError(`not a date: ${date}`);
  const times: PledgeTime[] = [];
  const aside = new Map<SetAsideReason, string[]>();
  for (const pledge of pledges) {
    const found = timeOf(pledge, now, firstSeen.get(pledge.id) ?? null);
    if (typeof found !== 'string') times.push(found);
    else if (aside.has(found)) aside.get(found)!.push(pledge.id);
    else aside.set(found, [pledge.id]);
  }
  const setAside = SET_ASIDE_REASONS.flatMap((reason) => {
    const ids = aside.get(reason);
    return ids ? { reason, pledges: ids.length, examples: ids.slice(0, 2) } : [];
  });
  return { times, setAside };
}

function timeOf(pledge: Pledge, now: number, firstSeen: string | null): PledgeTime | SetAsideReason {
  const begins = beginsOn(pledge);
  if (begins === null) return 'no_start';
  const { stage, stageDate } = pledge;
  const [from, reported, seen] = [begins, stageDate, firstSeen].map((text) => (text === null ? null : dayOf(text)));
  if (from == null || (stageDate !== null && reported == null) || (firstSeen !== null && seen == null))
    return 'not_a_date';
  if (from > now) return 'start_after_register';
  const isEvent = stage === 'fulfilled';
  if (reported == null) {
    if (isEvent) return 'fulfilled_undated';
  } else {
    if (reported > now) return 'stage_after_register';
    if (reported < from && stage !== 'planning') return 'stage_before_start';
  }
  const time = monthsBetween(from, isEvent ? reported! : now);
  if (seen == null || seen <= from) return { pledge, time, isEvent };
  const entry = monthsBetween(from, seen);
  return entry < time ? { pledge, time, isEvent, entry } : 'never_watched';
}

export interface GroupSurvival {
  /** One per dimension, in their order; '' where the pledges state none. */
  readonly categories: readonly string[];
  readonly lifetimes: readonly PledgeTime[];
  /** Share not yet reported as fulfilled, by months. */
  readonly curve: SurvivalCurve;
}

export interface SurvivalByGroup {
  /** The largest first. */
  readonly groups: readonly GroupSurvival[];
  /** Whether the groups differ, which it names by their place; null for one group or more than 20, and where a pledge can be in several, which the test does not allow for. */
  readonly test: LogRank | null;
}

/** The test is one of large samples: among more groups than these most hold hardly an event. */
const MOST_TESTED = 20;

/** Survival by every combination of dimensions; a pledge that is of several categories is in each of their groups. */
export function survivalBy(
  times: readonly PledgeTime[],
  dimensions: readonly PledgeDimension[],
  options?: SurvivalOptions,
): SurvivalByGroup {
  const groups = groupBy(times, dimensions, ({ pledge }) => pledge).map(({ categories, members }) => ({
    categories,
    lifetimes: members,
    curve: kaplanMeier(members, options),
  }));
  const test =
    groups.length > MOST_TESTED || dimensions.some(isMultiple)
      ? null
      : logRank(new Map(groups.map(({ lifetimes }, at) => [String(at), lifetimes])));
  return { groups, test };
}
