import { beginsOn, dayOf, monthsBetween } from './dates.ts';
import type { Pledge } from './pledge.ts';

export interface Late {
  readonly pledge: Pledge;
  /** Since its end, or since the last that is known of it. */
  readonly months: number;
}

export interface LatePledges {
  /** The longest first. */
  readonly late: readonly Late[];
  /** Pledges not reported as fulfilled whose date can be read: the base of a share. */
  readonly judged: number;
  /** Not reported as fulfilled and without a date that can be read, so that nothing is known of them. */
  readonly undated: number;
}

/** Pledges whose end has passed on `date` (YYYY-MM-DD) and that are not reported as fulfilled, those without an update included. */
export const overduePledges = (pledges: readonly Pledge[], date: string): LatePledges =>
  latePledges(pledges, date, ({ end }) => end, 0);

/**
 * Pledges not reported as fulfilled of which nothing has been heard for longer than `months`: since their last update or, without any,
 * since their start or forum. Where a stage is declared and not on which day, when they were last heard of is not known; a last update
 * after `date` counts as one that cannot be read.
 */
export function silentPledges(pledges: readonly Pledge[], date: string, months: number): LatePledges {
  const today = dayOf(date) ?? Number.NaN;
  const heard = (pledge: Pledge): string | null => {
    const since = pledge.stageDate ?? (pledge.stage === 'no_update' ? beginsOn(pledge) : null);
    return since !== null && (dayOf(since) ?? Number.POSITIVE_INFINITY) <= today ? since : null;
  };
  return latePledges(pledges, date, heard, months);
}

/** @throws RangeError for a register's date that is none */
function latePledges(
  pledges: readonly Pledge[],
  date: string,
  dueOn: (pledge: Pledge) => string | null,
  months: number,
): LatePledges {
  const now = dayOf(date);
  if (now === null) throw new RangeError(`not a date: ${date}`);
  const late: Late[] = [];
  let [judged, undated] = [0, 0];
  for (const pledge of pledges) {
    if (pledge.stage === 'fulfilled') continue;
    const text = dueOn(pledge);
    const due = text === null ? null : dayOf(text);
    if (due === null) undated++;
    else {
      judged++;
      const passed = monthsBetween(due, now);
      if (passed > months) late.push({ pledge, months: passed });
    }
  }
  return { late: late.sort((a, b) => b.months - a.months), judged, undated };
}
