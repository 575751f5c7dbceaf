import { CURRENCY_AT, currencyOf } from './currencies.ts';
import { NUMBER_WORDS_AT, numberOfWords } from './number-words.ts';

/** How a number in a column is written. */
export type DecimalMark = '.' | ',';

/** A piece of a cell with an amount; `text` is the currency's code, the mark of a range or the kind of bound. */
export interface AmountToken {
  readonly kind: 'number' | 'scale' | 'currency' | 'range' | 'bound' | 'yearly' | 'years' | 'other';
  readonly text: string;
  readonly value: number;
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [
    /mil millones(?![a-z])|milliards?(?![a-z])|mrds?\.?(?![a-z])|mds?(?![a-z])|billions?(?![a-z])|bn\.?(?![a-z])|b(?![a-z])/y,
    1e9,
  ],
  [/billones(?![a-z])|billon(?![a-z])|trillions?(?![a-z])|tn(?![a-z])/y, 1e12],
  [
    /millions?(?![a-z])|millon(?:es)?(?![a-z])|mio\.?(?![a-z])|mln\.?(?![a-z])|mn\.?(?![a-z])|mm(?![a-z])|m\.?(?=\s|€|\$|£|$|[),;–/-]|eur|usd|gbp|chf|us\$)/y,
    1e6,
  ],
  [
    /thousands?(?![a-z])|milliers?(?![a-z])|mille(?![a-z])|miles?(?![a-z])|mil(?![a-z])|k(?=\s|€|\$|£|$|[),;–/-]|eur|usd|gbp|chf|us\$)/y,
    1e3,
  ],
  [/crores?(?![a-z])/y, 1e7],
  [/lakhs?(?![a-z])/y, 1e5],
];

const NUMBER = /\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*/y;
const YEARLY =
  /per (?:year|annum)|a year|yearly|annually|annual|each year|every year|p\.\s?a\.|\/\s?(?:year|yr|an)(?![a-z])|par an(?:nee)?(?![a-z])|chaque annee|annuels?(?![a-z])|al ano(?![a-z])|por ano(?![a-z])|anuales|cada ano/y;
const YEARS =
  /(?:over|for|during|within|across|sur|pendant|en|durante|por)(?: the next| a period of| les| une periode de| un periodo de)? ([a-z]+|\d{1,2})(?: prochaines)?[ -](?:years?|ans|annees|anos)(?: period)?(?![a-z])/y;
/** Years that money is for: "(2023-2025)", "2024–2027"; no amount. */
const PERIOD =
  /(?:(?:in|by|from|for|de|entre|en|d'ici) )?\(?(?:19|20)\d\d\s?(?:[-–/]|to|a)\s?(?:19|20)?\d\d\)?(?![\d.,])|(?:in|by|until|since|from|en|d'ici|jusqu'en|hasta|desde) (?:19|20)\d\d(?![\d.,])|\((?:19|20)\d\d\)/y;
const BOUND =
  /(up to|at most|maximum(?: of)?|max\.?|no more than|jusqu'a|au plus|hasta|como maximo)(?![a-z])|(at least|more than|over|minimum(?: of)?|min\.?|au moins|plus de|al menos|mas de|>=?|≥)|(between|from|entre|de(?= \d))/y;
const RANGE = /([-–—]|to(?![a-z])|a(?![a-z])|through(?![a-z]))|(and|et|y)(?![a-z])/y;
const FILLER =
  /d['’]|(?:of|de|en|in|about|around|approximately|approx\.?|circa|ca\.|environ|aproximadamente|unos|some|a total of|total|the|an?|du|des|~|≈|\(|\)|,|;|:|\+|and|et|y)(?![a-z])/y;

/** Lower case without accents, so that places of letters stay. */
const foldedText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\p{L}/gu, (letter) => letter.normalize('NFD').replaceAll(/\p{M}/gu, '')[0] ?? letter);

/** More digits in a row than this are an identifier or a slip; no amount or count of people is as large. */
const LARGEST = 1e18;

type Token = readonly [kind: AmountToken['kind'], text?: string, value?: number] | null;

/** A pattern at a place of the cell and what it says; `word` patterns begin a word, and `null` says nothing. */
interface Reader {
  readonly pattern: RegExp;
  readonly isWord?: boolean;
  readonly behind?: (last: AmountToken | undefined) => boolean;
  readonly read: (found: RegExpExecArray, decimal: DecimalMark) => Token;
}

const isNumber = (last: AmountToken | undefined): boolean => last?.kind === 'number' || last?.kind === 'scale';

const READERS: readonly Reader[] = [
  { pattern: /\s+/y, read: () => null },
  {
    pattern: YEARS,
    isWord: true,
    read: ([text, number = '']) => {
      const years = yearsOf(number);
      return years === null ? ['other', text] : ['years', text, years];
    },
  },
  { pattern: PERIOD, read: () => null },
  { pattern: YEARLY, read: ([text]) => ['yearly', text] },
  {
    pattern: BOUND,
    isWord: true,
    read: ([, most, least]) => ['bound', most ? 'most' : least ? 'least' : 'between'],
  },
  { pattern: NUMBER, read: ([text], decimal) => ['number', text, numberOf(text, decimal)] },
  ...SCALES.map(
    ([pattern, factor]): Reader => ({ pattern, behind: isNumber, read: ([text]) => ['scale', text, factor] }),
  ),
  { pattern: CURRENCY_AT, read: ([text]) => ['currency', currencyOf(text) ?? ''] },
  { pattern: NUMBER_WORDS_AT, isWord: true, read: ([text]) => ['number', text, numberOfWords(text)] },
  { pattern: RANGE, behind: (last) => last !== undefined, read: ([, to]) => ['range', to ? 'to' : 'and'] },
  { pattern: FILLER, isWord: true, read: () => null },
  { pattern: /[a-z]+|./suy, read: ([text]) => ['other', text] },
];

/** The pieces of a cell in order. */
export function tokensOf(cell: string, decimal: DecimalMark): readonly AmountToken[] {
  const text = foldedText(cell);
  const tokens: AmountToken[] = [];
  /** Of the last number, with the scales behind it. */
  let size = 0;
  for (let at = 0; at < text.length; ) {
    const isWordStart = at === 0 || !/[a-z]/.test(text[at - 1] ?? '');
    for (const { pattern, isWord = false, behind, read } of READERS) {
      if ((isWord && !isWordStart) || (behind && !behind(tokens.at(-1)))) continue;
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) continue;
      at += found[0].length;
      const [kind, own = '', value = 0] = read(found, decimal) ?? [];
      if (kind === 'number') size = value;
      else if (kind === 'scale') size *= value;
      const isTooLarge = (kind === 'number' || kind === 'scale') && !(size <= LARGEST);
      if (kind) tokens.push(isTooLarge ? { kind: 'other', text: found[0], value: 0 } : { kind, text: own, value });
      break;
    }
  }
  return withoutLooseMarks(tokens);
}

function yearsOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  NUMBER_WORDS_AT.lastIndex = 0;
  return NUMBER_WORDS_AT.exec(text)?.[0] === text ? numberOfWords(text) : null;
}

/** Marks of ranges with no number on both sides are only words. */
const withoutLooseMarks = (tokens: readonly AmountToken[]): readonly AmountToken[] =>
  tokens.filter(
    ({ kind }, at) =>
      kind !== 'range' ||
      (['number', 'scale', 'currency'].includes(tokens[at - 1]?.kind ?? '') &&
        ['number', 'currency'].includes(tokens[at + 1]?.kind ?? '')),
  );

/** The number of digits with marks: the last mark is the decimal one where it cannot group thousands, else `decimal` says. */
function numberOf(text: string, decimal: DecimalMark): number {
  const plain = text.replaceAll(/[ '’\u00a0\u202f]/g, '');
  const mark = decimalIn(plain) ?? decimal;
  return Number(plain.replaceAll(mark === '.' ? ',' : '.', '').replace(mark, '.'));
}

/** The decimal mark that one number shows by itself; null where it shows none ("1,234", "12"). */
function decimalIn(text: string): DecimalMark | null {
  const marks = [...text].filter((sign) => sign === '.' || sign === ',') as DecimalMark[];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  const other = last === '.' ? ',' : '.';
  if (first !== last) return last;
  if (marks.length > 1) return other;
  return /^[1-9]\d{0,2}[.,]\d{3}$/.test(text) ? null : last;
}

/** What the numbers of a column say about its decimal mark: votes of those that decide, and cells that leave it open. */
export function decimalVotes(texts: Iterable<string>): {
  readonly '.': number;
  readonly ',': number;
  readonly open: readonly string[];
} {
  const votes = { '.': 0, ',': 0 };
  const open: string[] = [];
  for (const cell of texts)
    for (const [number = ''] of cell.matchAll(/\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*/g)) {
      const mark = decimalIn(number);
      if (mark) votes[mark]++;
      else if (/[.,]/.test(number)) open.push(cell);
    }
  return { ...votes, open };
}
