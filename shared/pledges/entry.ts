import { compareReviews, type ReviewComparison } from './editions/reviewed-stage.ts';
import type { Pledge } from './pledge.ts';

/** A pledge that says nothing yet. */
export const blankPledge = (id: string): Pledge => ({
  id,
  title: '',
  description: '',
  entity: '',
  actor: '',
  entityArea: null,
  forum: '',
  contributions: [],
  themes: [],
  objectives: [],
  situations: [],
  areas: [],
  stage: 'no_update',
  stageDate: null,
  start: null,
  end: null,
  amountUsd: null,
  places: null,
  illustrative: false,
});

/** What keeps an entry from being taken: it needs a title, a pledging entity, dates that are dates, and who reviewed what was reviewed. */
export const ENTRY_FLAWS = ['title', 'entity', 'dates', 'order', 'reviewer'] as const;
export type EntryFlaw = (typeof ENTRY_FLAWS)[number];

/** ISO 8601 as exact as it is known: a year, a month or a day of the calendar. */
function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true;
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

/** What is wrong with an entry, in the order of `ENTRY_FLAWS`. */
export function flawsOf({
  title,
  entity,
  stageDate,
  start,
  end,
  reviewed,
  reviewer = '',
  reviewDate,
}: Pledge): readonly EntryFlaw[] {
  const dates = [stageDate, start, end, reviewDate].flatMap((date) => date || []);
  const found: Readonly<Record<EntryFlaw, boolean>> = {
    title: title.trim() === '',
    entity: entity.trim() === '',
    dates: !dates.every(isPartialDate),
    order: start !== null && end !== null && end.slice(0, start.length) < start.slice(0, end.length),
    reviewer: Boolean(reviewed) && reviewer.trim() === '',
  };
  return ENTRY_FLAWS.filter((flaw) => found[flaw]);
}

/** Declared against reviewed stages; null where nothing was reviewed. */
export function reviewsOf(pledges: readonly Pledge[]): ReviewComparison | null {
  const stages = pledges.map(({ stage, reviewed }) => ({ stage, reviewed: reviewed ?? null }));
  return stages.some(({ reviewed }) => reviewed !== null) ? compareReviews(stages) : null;
}
