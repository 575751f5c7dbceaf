import { plain } from '../../intake/roles/total-words.ts';

/** In what order a column writes day, month and year. */
export const DATE_ORDERS = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** ISO 8601 as exact as the cell is: `2023-05-01`, `2023-05`, `2023-Q3`, `2023`. */
export type PartialDate = string;

const MONTH_LINES = [
  'january jan janvier janv enero ene',
  'february feb fevrier fevr fev febrero',
  'march mar mars marzo',
  'april apr avril avr abril abr',
  'may mai mayo',
  'june jun juin junio',
  'july jul juillet juil julio',
  'august aug aout agosto ago',
  'september sep sept septembre septiembre setiembre',
  'october oct octobre octubre',
  'november nov novembre noviembre',
  'december dec decembre diciembre dic',
];
const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_LINES.flatMap((line, at) => line.split(' ').map((name) => [name, at + 1] as const)),
);

const two = (value: number): string => String(value).padStart(2, '0');

/** A day that the calendar has; null for the 31st of February. */
function day(year: number, month: number, date: number): PartialDate | null {
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? `${year}-${two(month)}-${two(date)}` : null;
}

const NUMERIC = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Which orders a date in numbers allows; both where it leaves them open, null for what is no such date. */
export function ordersOf(text: string): readonly DateOrder[] | null {
  const [, first, mark, second] = NUMERIC.exec(withoutTime(text)) ?? [];
  if (first === undefined || second === undefined) return null;
  // Nobody writes the month first before a point.
  if (mark === '.') return ['dmy'];
  if (Number(first) === Number(second)) return DATE_ORDERS;
  const isDay = (part: string): boolean => Number(part) > 12;
  return DATE_ORDERS.filter((order) => !isDay(order === 'dmy' ? second : first));
}

const withoutTime = (text: string): string =>
  text.trim().replace(/(?:t|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]m)?\s*(?:z|utc|[+-]\d{2}:?\d{2})?$/i, '');

/**
 * A date as exact as the text is. `order` decides dates in numbers that allow both orders; null where it is needed and null, and for
 * what is no date.
 */
export function dateIn(text: string, order: DateOrder | null): PartialDate | null {
  const cell = withoutTime(text);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(cell);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(cell);
  if (numeric) return inNumbers(numeric, ordersOf(cell) ?? [], order);
  const words = plain(cell);
  return inWords(words) ?? partOfYear(words, cell);
}

function inNumbers(
  [, first, , second, end = '']: RegExpExecArray,
  allowed: readonly DateOrder[],
  order: DateOrder | null,
): PartialDate | null {
  const isSame = Number(first) === Number(second);
  const own = allowed.length === 1 || isSame ? allowed[0] : order;
  if (!own || !allowed.includes(own)) return null;
  const [date, month] = own === 'dmy' ? [Number(first), Number(second)] : [Number(second), Number(first)];
  return day(end.length === 2 ? 2000 + Number(end) : Number(end), month, date);
}

/** "1er juin 2023", "June 1st, 2023", "1 de junio de 2023", "June 2023". */
function inWords(words: string): PartialDate | null {
  const parts = words
    .split(' ')
    .filter((word) => !/^(?:le|the|of|de|del|el|en|in)$/.test(word))
    .flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|re|o)$/.exec(word)?.[1] ?? word);
  const months = parts.filter((part) => MONTHS.has(part));
  const numbers = parts.filter((part) => /^\d+$/.test(part));
  const years = numbers.filter((part) => part.length === 4);
  const days = numbers.filter((part) => part.length < 3);
  if (months.length !== 1 || years.length > 1 || parts.length !== months.length + numbers.length) return null;
  const month = MONTHS.get(months[0] ?? '') ?? 0;
  const [year, date] =
    years.length === 1 ? [Number(years[0]), days[0]] : [2000 + Number(days[1] ?? Number.NaN), days[0]];
  if (years.length === 1 && days.length === 0) return `${year}-${two(month)}`;
  if (years.length === 0 && days.length !== 2) return null;
  return days.length > 2 || !Number.isFinite(year) ? null : day(year, month, Number(date));
}

/** A year, a month in numbers, a quarter ("Q3 2023", "T3 2023", "3e trimestre 2023") or a half ("H1 2024"). */
function partOfYear(words: string, cell: string): PartialDate | null {
  if (/^(?:19|20)\d\d(?:\.0)?$/.test(cell)) return cell.slice(0, 4);
  const month = /^((?:19|20)\d\d) (0?[1-9]|1[0-2])$/.exec(words) ?? /^(0?[1-9]|1[0-2]) ((?:19|20)\d\d)$/.exec(words);
  if (month) {
    const [first = '', second = ''] = month.slice(1);
    return first.length === 4 ? `${first}-${two(Number(second))}` : `${second}-${two(Number(first))}`;
  }
  const quarter =
    /^(?:q|t|trimestre |quarter )([1-4])(?: (?:of |de )?)((?:19|20)\d\d)$/.exec(words) ??
    /^([1-4])(?:er|e|eme|st|nd|rd|th|o|er)? (?:trimestre|quarter|trim)(?: (?:of|de))? ((?:19|20)\d\d)$/.exec(words);
  if (quarter) return `${quarter[2]}-Q${quarter[1]}`;
  const turned = /^((?:19|20)\d\d) ?(?:q|t)([1-4])$/.exec(words);
  return turned ? `${turned[1]}-Q${turned[2]}` : null;
}

/** Whether a cell names a date in numbers whose order is open. */
export const isOpenDate = (text: string): boolean => {
  const orders = ordersOf(text);
  return orders !== null && orders.length > 1 && dateIn(text, null) === null;
};

/** The order that the dates of a column prove; null where none does or they contradict each other. */
export function orderOf(texts: Iterable<string>): DateOrder | null {
  const proven = new Set<DateOrder>();
  for (const text of texts) {
    const orders = ordersOf(text);
    const [only] = orders ?? [];
    if (orders?.length === 1 && only) proven.add(only);
  }
  return proven.size === 1 ? ([...proven][0] ?? null) : null;
}

const SEVERAL_YEARS = /^\s*(?:19|20)\d\d(?:(?:\s*(?:[-–—/|;,&]|to|au?|y|et|and)\s*(?:19|20)\d\d)+|\s*[-–/]\s*\d\d)\s*$/;

/** First and last of several years in one cell ("2023 | 2024 | 2025", "2021–2024"); null for all else. */
export function yearsIn(text: string): { readonly first: PartialDate; readonly last: PartialDate } | null {
  if (!SEVERAL_YEARS.test(text)) return null;
  // "2024-05" is a month, "2024/25" a year of budgets.
  if (/^\s*\d{4}[-/](?:0[1-9]|1[0-2])\s*$/.test(text)) return null;
  const found = [...text.matchAll(/\d{4}|\d{2}/g)].map(([one]) => one);
  const years = found.map((one) => Number(one.length === 4 ? one : `${found[0]?.slice(0, 2)}${one}`));
  return { first: String(Math.min(...years)), last: String(Math.max(...years)) };
}
