import type { HeldColumn } from '../loss/loss-report.ts';
import type { ColumnRole } from '../recipe.ts';
import { isPartText } from '../roles/parts.ts';
import { isTotal, plain } from '../roles/total-words.ts';
import { type Coded, compose } from '../scan/compose.ts';
import type { CodedTexts } from './judged-rows.ts';

/** A breakdown column as its rows hold it. */
export interface Breakdown extends CodedTexts {
  readonly column: ColumnRole;
}

/** What a breakdown can follow from. */
export interface Place {
  readonly area: CodedTexts;
  readonly counterpart: CodedTexts;
  readonly names: Coded;
  readonly period: CodedTexts;
}

/** Labels of columns that group or describe areas, whatever few areas a file holds. */
const OF_AREA =
  /(^|[^a-z])(region|continent|sub ?region|income|parent|group|iso ?\d?|geo|location type|area|country|bloc|hemisphere|pays|région)([^a-z]|$)/i;
const FLAG = /^(true|false|yes|no|y|n|0|1|oui|non|vrai|faux|si|latest|current|previous|historic(al)?)$/i;
/** So many areas to a group of them at least where its label does not say that it is one. */
const GROUP_SIZE = 2;
/** A code of a label in another column: no lower case, or a number. */
const CODE = /^[\dA-Z_.:+-]+$/;

/**
 * The breakdown columns that cut no series, each with why. None of these rules puts two rows under one key:
 * - `constant`: every row holds the same text (FREQ = A).
 * - `paired`: the text follows from that of a breakdown that stays (Sex beside SEX; “Dim1 type” beside Dim1).
 * - `of-area`, `of-indicator`, `of-year`: it follows from the area (region), the indicator (goal) or the year (round) of its row, which
 *   are keys already. A part of a population (“Female”) that follows from one of them is a survey of few rows, and stays; so does a
 *   text that follows from the area where areas are too few to tell a group from a place within one, and one that follows from the
 *   year where no year has rows of its own.
 * - `flag`: true or false (IsLatestYear), never both for one area, indicator, year and other breakdowns, and changing at most once
 *   along the years, the same way everywhere. Whatever else varies along a series (a sex surveyed in some years) stays a breakdown.
 */
export function heldColumns(
  all: readonly Breakdown[],
  place: Place,
  rows: Int32Array,
  years: Int32Array,
): readonly { readonly column: ColumnRole; readonly why: HeldColumn['why'] }[] {
  if (rows.length < 2) return [];
  const held: { column: ColumnRole; why: HeldColumn['why'] }[] = [];
  let kept = all.map((one) => ({ ...one, used: usedTexts(one, rows) }));
  type Used = (typeof kept)[number];
  const hold = (why: HeldColumn['why'], test: (one: Used, others: readonly Used[]) => boolean): void => {
    for (const one of kept)
      if (
        test(
          one,
          kept.filter((other) => other !== one),
        )
      ) {
        held.push({ column: one.column, why });
        kept = kept.filter((other) => other !== one);
      }
  };
  const areas = usedTexts(place.area, rows).length;
  const hasPart = ({ used }: Used): boolean => used.some(isPartText);
  const follows = (one: Coded, from: Coded): boolean => isFunction(from, one, rows);
  const coded = ({ codes, texts }: CodedTexts): Coded => ({ codes, size: texts.length });
  hold('constant', ({ used }) => used.length === 1 && used[0] !== '');
  hold('paired', (one, others) =>
    others.some((other) => {
      if (!follows(coded(one), coded(other))) return false;
      if (!follows(coded(other), coded(one))) return !hasPart(one) && other.used.length > one.used.length;
      return isLabelOf(one, other) && isBetterName(other, one);
    }),
  );
  hold('of-area', (one) => {
    if (hasPart(one) || areas < 2 || !follows(coded(one), coded(place.area))) return false;
    return OF_AREA.test(one.column.label.replaceAll('_', ' ')) || areas >= GROUP_SIZE * one.used.length;
  });
  hold('of-indicator', (one) => place.names.size > 1 && !hasPart(one) && follows(coded(one), place.names));
  hold('flag', (one, others) => {
    if (one.used.length !== 2 || !one.used.every((text) => text === '' || FLAG.test(text))) return false;
    const series = [place.area, place.counterpart, ...others].map(withNone).concat(place.names);
    return isSwitch(one, compose(series, rows, one.codes.length), place.period, years, rows);
  });
  const periods = usedTexts(place.period, rows).length;
  const isShared = periods > 1 && rows.length >= 2 * periods;
  hold('of-year', (one) => isShared && areas > 1 && !hasPart(one) && follows(coded(one), coded(place.period)));
  return held;
}

/** The texts that rows hold, each once. */
export function usedTexts({ codes, texts }: CodedTexts, rows: Int32Array): readonly string[] {
  const isUsed = new Uint8Array(texts.length);
  for (const row of rows) {
    const code = codes[row] ?? -1;
    if (code >= 0) isUsed[code] = 1;
  }
  return texts.filter((_, code) => isUsed[code] === 1);
}

/** Codes from 0; none is 0. */
function withNone({ codes, texts }: CodedTexts): Coded {
  return { codes: codes.map((code) => code + 1), size: texts.length + 1 };
}

/** Whether rows with the same code in `from` have the same in `to`. */
function isFunction(from: Coded, to: Coded, rows: Int32Array): boolean {
  const found = new Int32Array(from.size + 1).fill(-2);
  for (const row of rows) {
    const key = (from.codes[row] ?? -1) + 1;
    const own = to.codes[row] ?? -1;
    if (found[key] === -2) found[key] = own;
    else if (found[key] !== own) return false;
  }
  return true;
}

interface Labelled {
  readonly column: ColumnRole;
  readonly used: readonly string[];
}

/** Whether two columns that hold as many texts, each with its own in the other, name one breakdown: alike by label, or codes and words. */
function isLabelOf(one: Labelled, other: Labelled): boolean {
  const stem = ({ column }: Labelled): string =>
    plain(column.label.replaceAll('_', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2'))
      .replaceAll(/\b(code|codes|id|ids|name|names|label|labels|nom|libelle|desc|description)\b/g, '')
      .replaceAll(' ', '');
  if (stem(one) !== '' && stem(one) === stem(other)) return true;
  const isCodes = ({ used }: Labelled): boolean => used.every((text) => CODE.test(text));
  return isCodes(one) !== isCodes(other);
}

/** Whether the texts of a column say more to a reader: words before codes, then the first column. */
function isBetterName(one: Labelled, other: Labelled): boolean {
  const length = ({ used }: Labelled): number => used.reduce((sum, text) => sum + text.length, 0);
  return length(one) > length(other) || (length(one) === length(other) && one.column.position < other.column.position);
}

/** Whether a flag is the same for all rows of a series and period, and along the years changes once at most, in one direction. */
function isSwitch(flag: CodedTexts, series: Coded, period: CodedTexts, years: Int32Array, rows: Int32Array): boolean {
  const keyed = compose([series, { codes: period.codes, size: period.texts.length }], rows, flag.codes.length);
  const flagged = compose([keyed, { codes: flag.codes, size: flag.texts.length }], rows, flag.codes.length);
  if (keyed.size !== flagged.size) return false;
  const yearOf = (row: number): number => years[period.codes[row] ?? 0] ?? 0;
  const order = keyed.first.slice().sort((a, b) => yearOf(a) - yearOf(b));
  const last = new Map<number, number>();
  const turns = new Set<string>();
  const turned = new Set<number>();
  for (const row of order) {
    const own = series.codes[row] ?? 0;
    const code = flag.codes[row] ?? 0;
    const before = last.get(own);
    last.set(own, code);
    if (before === undefined || before === code) continue;
    if (turned.has(own)) return false;
    turned.add(own);
    turns.add(`${before}>${code}`);
  }
  return turns.size === 1;
}

/** What of a breakdown is the total: its texts that name one. */
export const totalTexts = ({ column, texts }: Breakdown): readonly boolean[] =>
  texts.map((text) => isTotal(text, column.label, texts));
