import type { ColumnRole } from '../recipe.ts';
import { isTotal } from './total-words.ts';

/** Sexes as labels name them: whole words, or the letter that starts a label ("f_0_4"). */
const SEXES: readonly (readonly [string, RegExp])[] = [
  ['female', /^(f|female|females|women|girls|femmes?|filles|féminin)$/],
  ['male', /^(m|male|males|men|boys|hommes?|garçons|masculin)$/],
];
const ALL = /^(total|all|both|tous|ensemble|age|aged|ages|years?|ans|yrs?|sexes|sex|persons?|population)$/;
const UNKNOWN = /^(other|unknown|autres?|inconnue?)$/;
const AGE = /(\d{1,3})\s*(?:[-–_ ]|to|à)\s*(\d{1,3})|(\d{1,3})\s*(\+|plus|and over|et plus)|(?<!\d)(60|65|80)(?!\d)/;

/**
 * The part of a measure that a label names by sex and age ("f_0_4", "Women 60+", "Total"), as dims; null for anything else. Terms
 * are those of UNHCR's and WHO's tables in English and French.
 */
export function partOfLabel(label: string): string | null {
  const text = label.trim().toLowerCase();
  const age = AGE.exec(text);
  const words = text
    .replace(AGE, ' ')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const sexes = SEXES.filter(([, pattern]) => words.some((word) => pattern.test(word))).map(([sex]) => sex);
  const isKnown = words.every(
    (word) => ALL.test(word) || UNKNOWN.test(word) || SEXES.some(([, pattern]) => pattern.test(word)),
  );
  const isTotal = words.some((word) => /^(total|all|both|tous|ensemble)$/.test(word));
  if (!isKnown || sexes.length > 1 || (!age && sexes.length === 0 && !isTotal)) return null;
  const [, from, to, open, , last] = age ?? [];
  const ages = from
    ? `${from}-${to}`
    : open || last
      ? `${open ?? last}+`
      : words.some((w) => UNKNOWN.test(w))
        ? 'unknown'
        : '';
  return [ages && `age=${ages}`, sexes[0] && `sex=${sexes[0]}`].filter(Boolean).join(';');
}

const OTHER_PARTS =
  /^(urban|rural|urbain|rurale?|urbano|camps?|girls?|boys?|children|adults?|enfants?|adultes?|y(_?(ge|lt))?\d.*)$/i;

/** Whether a cell names a part of a population: a sex, an age, where or how people live. */
export const isPartText = (text: string): boolean =>
  OTHER_PARTS.test(text.trim()) || (!/\d{4}/.test(text) && (partOfLabel(text) ?? '') !== '');

/** The parts of value columns by position, where all of them are different parts of one measure; empty otherwise. */
export function partsOf(columns: readonly ColumnRole[]): Readonly<Record<string, string>> {
  const values = columns.filter((column) => column.role === 'value');
  const found = values.map(({ position, label }) => [String(position), partOfLabel(label)] as const);
  const parts = found.flatMap(([position, part]) => (part === null ? [] : [[position, part] as const]));
  const isOne =
    parts.length > 1 && parts.length === values.length && new Set(parts.map(([, part]) => part)).size === parts.length;
  return isOne ? Object.fromEntries(parts) : {};
}

/** The parts of value columns by what a second level of the header says of them: sex and age where it names one, else a plain part. */
export const partsOfLevels = (
  columns: readonly ColumnRole[],
  levels: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns
      .filter((column) => column.role === 'value')
      .map(({ position }) => {
        const text = levels[position] ?? '';
        const isWhole = text === '' || isTotal(text, '', levels);
        return [String(position), isWhole ? '' : (partOfLabel(text) ?? `part=${clean(text)}`)];
      }),
  );

/** Every value column as a part of one measure under the name of a dimension; its label is the part. */
export const partsByLabel = (columns: readonly ColumnRole[], dimension: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    columns
      .filter((column) => column.role === 'value')
      .map(({ position, label }) => [
        String(position),
        isTotal(label, dimension) ? '' : `${clean(dimension)}=${clean(label)}`,
      ]),
  );

const clean = (text: string): string => text.trim().replaceAll(/[=;]+/g, ' ');
