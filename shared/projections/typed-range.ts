import type { Language } from '../core/language.ts';
import type { Range } from './scenario.ts';

const NUMBER = String.raw`([+-]?\d+(?:\.\d+)?)\s*%?`;
const TYPED = new RegExp(String.raw`^${NUMBER}(?:\s*(?:to|à|a|–|—|-|\.{2,3}|…)\s*${NUMBER})?$`);

/**
 * What a person types for a number that may lie between two ends, such as `10`, `10 to 15 %`, `10–15`, `10 à 15 %`: its ends, low first
 * and equal for one number, in the unit typed; null where it is neither, or larger than a number can be. Decimals and groups as the language writes them.
 */
export function parseTypedRange(text: string, language: Language): Range | null {
  const spaceless = text.replaceAll('\u2212', '-').replace(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const plain =
    language === 'fr' ? spaceless.replace(/(?<=\d),(?=\d)/g, '.') : spaceless.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  const found = TYPED.exec(
    plain
      .trim()
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .toLowerCase(),
  );
  if (!found) return null;
  const low = Number(found[1]);
  const high = found[2] === undefined ? low : Number(found[2]);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  return low <= high ? [low, high] : [high, low];
}

/** A range as it is typed: one number, or both ends with `between` as the words for it. */
export function typedRangeText(
  [low, high]: Range,
  language: Language,
  between: (ends: { readonly low: string; readonly high: string }) => string,
): string {
  const write = (value: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 6, useGrouping: false }).format(value).replace('-', '−');
  return low === high ? write(low) : between({ low: write(low), high: write(high) });
}
