import type { Language } from './language.ts';

/** How a number is written: `compact` for tiles and axes (1.2 M), `full` for tables and exports on screen. */
export interface NumberStyle {
  readonly notation?: 'full' | 'compact';
  readonly decimals?: number;
  /** At least so many digits where there are as many; whole numbers keep all of theirs. */
  readonly significant?: number;
  readonly percent?: boolean;
  readonly sign?: boolean;
  /** False for years: 2016, not 2,016. */
  readonly grouping?: boolean;
}

const MINUS = '\u2212';

const formatters = new Map<string, Intl.NumberFormat>();

/**
 * `value` in the conventions of `language`; never those of the operating system. The minus is U+2212, and what rounds to zero has no
 * sign. For people to read: exports for machines write numbers themselves.
 */
export function formatNumber(value: number, language: Language, style: NumberStyle = {}): string {
  const isScientific = isBeyond(value, style);
  const key = `${isScientific}|${language}|${style.notation ?? 'full'}|${style.decimals ?? ''}|${style.significant ?? ''}|${style.percent ?? ''}|${style.sign ?? ''}|${style.grouping ?? ''}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(language, {
      notation: isScientific ? 'scientific' : style.notation === 'compact' ? 'compact' : 'standard',
      ...(isScientific ? { maximumSignificantDigits: 3 } : digitsOf(style)),
      ...(style.grouping === false ? { useGrouping: false } : {}),
      ...(style.percent ? { style: 'percent' as const } : {}),
      signDisplay: style.sign ? 'exceptZero' : 'negative',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replaceAll('-', MINUS);
}

/** Digits before the point that anybody can take in, and, where digits are to be kept whatever their size, zeros after it. */
const [LARGEST, SMALLEST] = [1e18, 1e-6];

/** Whether all digits of a number would make a text nobody can read or place. */
const isBeyond = (value: number, { significant }: NumberStyle): boolean =>
  Number.isFinite(value) &&
  (Math.abs(value) >= LARGEST || (significant !== undefined && value !== 0 && Math.abs(value) < SMALLEST));

function digitsOf({ notation, decimals, significant }: NumberStyle): Intl.NumberFormatOptions {
  if (significant !== undefined)
    return { maximumFractionDigits: 0, maximumSignificantDigits: significant, roundingPriority: 'morePrecision' };
  return decimals === undefined
    ? { maximumFractionDigits: notation === 'compact' ? 1 : 2 }
    : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

/**
 * `isoDate` (YYYY-MM-DD or a full ISO instant) written out, read as UTC so that no time zone can shift the day. What is no date comes
 * back as it is: files of others hold such texts, and a reader should see what stands there.
 */
export function formatDate(isoDate: string, language: Language, withTime = false): string {
  const date = new Date(isoDate);
  if (!/^\d{4}-/.test(isoDate) || Number.isNaN(date.getTime())) return isoDate;
  if (/^\d{4}-\d{2}$/.test(isoDate))
    return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
  const written = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(withTime ? { timeStyle: 'short' as const } : {}),
    timeZone: 'UTC',
  });
  return dateText(written.formatToParts(date), language);
}

/** The first day of a month is an ordinal in French, as no other is. */
const dateText = (parts: readonly Intl.DateTimeFormatPart[], language: Language): string =>
  parts.map(({ type, value }) => (language === 'fr' && type === 'day' && value === '1' ? '1er' : value)).join('');

/** The days from one ISO date or instant to another, read as UTC: one where they are the same. */
export function formatDays(from: string, to: string, language: Language): string {
  const [start, end] = [new Date(from), new Date(to)];
  const isSpan = /^\d{4}-\d\d-\d\d/.test(from) && start.getTime() < end.getTime();
  if (!isSpan) return formatDate(to, language);
  const written = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return dateText(written.formatRangeToParts(start, end), language);
}

/** A comparator for names in `language`: accents, case and digits as its readers expect. */
export const collator = (language: Language): Intl.Collator => new Intl.Collator(language, { numeric: true });

/** The time of day of an instant, on the clock of whoever reads it. */
export const formatTime = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(instant));

/** The words a sentence has for large numbers, from the largest. */
const [TRILLION, BILLION, MILLION] = [1e12, 1e9, 1e6];

/** Millions and more as a sentence says them: “26.3 billion”, in French “26,3 milliards”; null where that would lose a digit. */
export function inWords(value: number, language: Language): string | null {
  const size = [TRILLION, BILLION, MILLION].find((one) => Math.abs(value) >= one);
  if (size === undefined || Math.abs(value) >= TRILLION * 1000 || !Number.isInteger(value / (size / 100))) return null;
  const words = new Intl.NumberFormat(language, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  return words.format(value).replaceAll('-', MINUS).replaceAll(/\s/gu, '\u00a0');
}

/** US dollars, short: `USD 1.2B`, in French `1,2 Md USD`. */
export function usdText(value: number, language: Language): string {
  const number = formatNumber(value, language, { notation: 'compact' });
  return language === 'fr' ? `${number}\u00a0USD` : `USD ${number}`;
}

/** Entries that may hold commas, one after the other; in French a narrow no-break space stands before the semicolon. */
export const joinedList = (entries: readonly string[], language: Language): string =>
  entries.join(language === 'fr' ? '\u202f; ' : '; ');
