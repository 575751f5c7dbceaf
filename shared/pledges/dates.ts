import type { Pledge } from './pledge.ts';

/** First day of each forum at which pledges were made, by its code. */
export const FORUM_DATES: Readonly<Record<string, string>> = {
  'hls-2019': '2019-10-07',
  'grf-2019': '2019-12-17',
  'grf-2023': '2023-12-13',
  'pr-2025': '2025-12-15',
};

const DAYS_PER_MONTH = 365.25 / 12;
const DAY = 86_400_000;

/** Days of texts read before: a register of many pledges has few different dates. */
const DAYS = new Map<string, number | null>();
const MOST_DAYS = 20_000;

/** Days since 1970 of a date YYYY-MM-DD; null for any other text and for a day that no month has. */
export function dayOf(date: string): number | null {
  const known = DAYS.get(date);
  if (known !== undefined) return known;
  if (DAYS.size >= MOST_DAYS) DAYS.clear();
  const day = readDay(date);
  DAYS.set(date, day);
  return day;
}

function readDay(date: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isThatDay =
    instant.getUTCFullYear() === Number(year) &&
    instant.getUTCMonth() + 1 === Number(month) &&
    instant.getUTCDate() === Number(day);
  return isThatDay ? instant.getTime() / DAY : null;
}

/** Months of 30.4375 days (365.25 ÷ 12) from one day to another. */
export const monthsBetween = (from: number, to: number): number => (to - from) / DAYS_PER_MONTH;

/** The date from which a pledge runs: its start as stated, else the first day of its forum; null where neither is known. */
export const beginsOn = ({ start, forum }: Pick<Pledge, 'start' | 'forum'>): string | null =>
  start ?? (Object.hasOwn(FORUM_DATES, forum) ? FORUM_DATES[forum]! : null);
