import { asciiDigits } from '../dialect/dressed-number.ts';

/** A time period as a file names it: its year, and a text by which periods of one year sort in time. */
export interface Period {
  readonly year: number;
  readonly period: string;
}

/** First letters that tell the months in English and French, without accents; `jui` alone could be two. */
const MONTHS: readonly RegExp[] = [
  /^jan/,
  /^f(eb|ev)/,
  /^mar/,
  /^a(pr|vr)/,
  /^ma[iy]/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^dec/,
];

const pad = (number: number | string): string => String(number).padStart(2, '0');

/** A year and a month or day that exist, in ISO form; null for anything else. */
function dated(year: string, month: number, day: number | null = null): Period | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return { year: Number(year), period: [year, pad(month), ...(day === null ? [] : [pad(day)])].join('-') };
}

/** How the texts of one column are to be taken where one alone could mean two things. */
interface Habit {
  /** "2000-01" is the year that ends in 2001, not January 2000. */
  readonly isSplit: boolean;
  /** In "03/04/2016" the month stands first. */
  readonly isMonthFirst: boolean;
}

type Reading = (parts: readonly string[], text: string, habit: Habit) => Period | null;

const plain =
  (year: number): Reading =>
  (parts, text) => ({ year: Number(parts[year]), period: text });

/** The forms a period is written in, first fit first. Texts are lower case without accents. */
const FORMS: readonly (readonly [RegExp, Reading])[] = [
  [/^(\d{4})(?:\.0+)?$/, ([, year = '']) => ({ year: Number(year), period: year })],
  [/^\d{4}\s*(?:[-–/]|to|a|au|until)\s*(\d{4})$/, plain(1)],
  [
    /^(?:fy ?)?(\d{4})\s*[-–/]\s*(\d{2})$/,
    ([, year = '', next = ''], text, { isSplit }) =>
      isSplit ? { year: Number(year) + 1, period: text } : dated(year, Number(next)),
  ],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ].*)?$/, ([, y = '', m, d]) => dated(y, Number(m), Number(d))],
  [
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[t ].*)?$/,
    ([, first, second, y = ''], _, { isMonthFirst }) =>
      isMonthFirst ? dated(y, Number(first), Number(second)) : dated(y, Number(second), Number(first)),
  ],
  [/^(\d{4})(\d{2})(\d{2})?$/, ([, y = '', m, d]) => dated(y, Number(m), d === undefined ? null : Number(d))],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m, y = '']) => dated(y, Number(m))],
  [/^(\d{4})[- ]?m(\d{1,2})$/, ([, y = '', m]) => dated(y, Number(m))],
  [/^(\d{4})[- ]?((?:q|t)[1-4]|s[12]|w\d{1,2})$/, plain(1)],
  [
    /^([qt][1-4]|s[12]|[hw][12])[- /]?(\d{4})$/,
    ([, part = '', year = '']) => ({ year: Number(year), period: `${year}-${part.toUpperCase()}` }),
  ],
  [/^(?:mid|mi|end|fin|fy|year|annee|as of|au)[- ]?(\d{4})$/, plain(1)],
  [/^(\d{4})\s*(?:\[yr\d{4}\]|\(.*\)|[*†‡]+|e|p)$/, plain(1)],
  [
    /^\D*(?:(\d{1,2})(?:st|nd|rd|th|er)?[ .-]+)?\b([a-z]{3,10})\.?[ .,-]*(?:(\d{1,2})(?:st|nd|rd|th)?,?[ ]+)?(\d{4})$/,
    byMonthName,
  ],
  [/^(\d{4})[ -]([a-z]{3,10})\.?$/, ([, year = '', word = '']) => byMonthName(['', '', word, '', year])],
];

function byMonthName([, before, word = '', after, year = '']: readonly string[]): Period | null {
  const month = MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
  const day = before || after;
  return month === 0 ? null : dated(year, month, day ? Number(day) : null);
}

/** Digits of other scripts count as ours; marks that steer the direction of writing say nothing. */
const keyOf = (text: string): string =>
  asciiDigits(text.replaceAll(/\p{Cf}/gu, ''))
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase();

function periodIn(text: string, habit: Habit): Period | null {
  const key = keyOf(text);
  for (const [form, read] of FORMS) {
    const parts = form.exec(key);
    if (parts) return read(parts, asciiDigits(text.trim()), habit);
  }
  return null;
}

/** Whether a text by itself names a period, in whatever form. */
export const isPeriod = (text: string): boolean =>
  periodIn(text, { isSplit: false, isMonthFirst: false }) !== null ||
  periodIn(text, { isSplit: true, isMonthFirst: true }) !== null;

const SPLIT = /^(?:fy ?)?(\d{4})\s*[-–/]\s*(\d{2})$/;
const DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;

/**
 * What the texts of a time column say: the year, and the period in ISO form where it is a month or a day, else as written. A range is
 * its last year. The whole column decides what one text cannot: "2000-01" is a split year where every such text ends in the year
 * after, and in "03/04/2016" the month stands first where some second number is no month. Texts that name no period are left out.
 */
export function parsePeriods(texts: readonly string[]): ReadonlyMap<string, Period> {
  const keys = texts.map(keyOf);
  const splits = keys.flatMap((key) => {
    const [, year, next] = SPLIT.exec(key) ?? [];
    return year === undefined ? [] : [Number(next) === (Number(year) + 1) % 100];
  });
  const days = keys.flatMap((key) => {
    const [, first, second] = DAY.exec(key) ?? [];
    return first === undefined ? [] : [{ first: Number(first), second: Number(second) }];
  });
  const habit: Habit = {
    isSplit: splits.length > 0 && splits.every(Boolean),
    isMonthFirst: days.some(({ second }) => second > 12) && days.every(({ first }) => first <= 12),
  };
  const read = texts.flatMap((text) => {
    const found = periodIn(text, habit);
    return found ? [[text, found] as const] : [];
  });
  return isBuddhist(read.map(([, { year }]) => year))
    ? new Map(read.map(([text, found]) => [text, inCommonEra(found)]))
    : new Map(read.filter(([, { year }]) => year >= YEARS.from && year <= YEARS.to));
}

/** Years that data can be about; others are numbers, or years of a calendar that is not known here. */
const YEARS = { from: 1500, to: 2300 } as const;

/** Years of the Buddhist calendar (Thailand, Lao PDR, Cambodia) are this much ahead of those of the common era. */
export const BUDDHIST_YEARS_AHEAD = 543;
const BUDDHIST = { from: 2400, to: 2650 } as const;

/** Whether years can only be of the Buddhist calendar: all of them would be centuries ahead. */
const isBuddhist = (years: readonly number[]): boolean =>
  years.length > 0 && years.every((year) => year >= BUDDHIST.from && year <= BUDDHIST.to);

const inCommonEra = ({ year, period }: Period): Period => {
  const common = year - BUDDHIST_YEARS_AHEAD;
  return { year: common, period: period.replace(String(year), String(common)) };
};

/** A text of a time column that was written in the Buddhist calendar, by what it was read as. */
export const isBuddhistText = (text: string, { year }: Period): boolean =>
  asciiDigits(text).includes(String(year + BUDDHIST_YEARS_AHEAD));
