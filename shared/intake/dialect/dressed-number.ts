import { moneyIn } from '../../framework/units.ts';

/** What stands around the digits of a number, or how they are written, where that is more than a sign, digits and marks. */
export const DRESSES = ['percent', 'accounting', 'minus', 'digits', 'currency', 'footnote-mark'] as const;
export type Dress = (typeof DRESSES)[number];

/** A number without what it was dressed in. */
export interface Undressed {
  /** A sign, ASCII digits and the marks between them, an exponent. */
  readonly digits: string;
  readonly dress: readonly Dress[];
  /** `%`, `‰` or the code of a currency; blank where the cell names none. */
  readonly unit: string;
}

const CORE = /^[-+]?(?:\d[\d.,'’ \u00a0\u2009\u202f]*|[.,]\d+)(?:[eE][-+]?\d+)?$/;
const MINUS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/** Asterisks, daggers, raised letters and figures, and short references in brackets behind a number, alone or several of them. */
const FOOTNOTE =
  /(?:[*†‡§¶#^]+|[ªº¹²³⁰-⁹ⁱⁿᵃ-ᵛᶜᶠᶻʰ-ʸ]+|\s*\[\s*[A-Za-z0-9]{1,3}(?:\s*,\s*[A-Za-z0-9]{1,3})*\s*\]|\s*\(\s*(?!(?:k|m|mn|bn)\b)(?:[A-Za-z]{1,3}|\d{1,2})(?:\s*,\s*[A-Za-z0-9]{1,3})*\s*\)|\s+\d{1,2}\/|\s+(?!bn\b)(?:a|[bcdefinprsuz]{1,3})(?:\s*,\s*[a-f])*|(?<=\d)[bdefprsuz])$/iu;
const PERCENT = /\s*(?:%|٪|％|per ?cent|pct|p\. ?100|pour ?cent)$/i;
const PER_MILLE = /\s*‰$/;
const CURRENCY_BEFORE = /^([-+]?)\s*((?:[A-Za-z]{1,3}\.?\s?)?\p{Sc}|[A-Z]{3}(?![A-Za-z]))\s*/u;
const CURRENCY_BEHIND = /\s*((?:[A-Z]{1,3}\s?)?\p{Sc}|(?<![A-Za-z])[A-Z]{3})$/u;

/** Digits of any script, and the marks that belong to them, as ASCII. */
export const asciiDigits = (text: string): string =>
  text
    .replaceAll(/\p{Nd}/gu, (digit) => String(digitOf(digit)))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')
    .replaceAll('．', '.')
    .replaceAll('，', ',');

/** The worth of a decimal digit: scripts have theirs in a row of ten, the first of which is zero. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Mathematical digits stand in several rows of ten behind each other.
  return code >= 0x1d7ce && code <= 0x1d7ff ? (code - 0x1d7ce) % 10 : code - zero;
}

/** A trimmed cell without its dress; null where what is left is no number. */
export function undressed(text: string): Undressed | null {
  if (!/\p{Nd}/u.test(text) || text.length > 60) return null;
  const dress = new Set<Dress>();
  let rest = text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '').trim();
  if (CORE.test(rest)) return { digits: rest, dress: [], unit: '' };
  const ascii = asciiDigits(rest);
  if (ascii !== rest) dress.add('digits');
  rest = ascii;
  let unit = '';
  let isNegative = false;
  for (let before = ''; before !== rest; ) {
    before = rest;
    if (CORE.test(rest)) break;
    const inner = /^([-+]?)\s*\((.*)\)$/.exec(rest);
    if (inner && /\d/.test(inner[2] ?? '') && !isNegative) {
      isNegative = true;
      dress.add('accounting');
      rest = (inner[2] ?? '').trim();
      continue;
    }
    const sign = new RegExp(`^(\\p{Sc}?)\\s*${MINUS.source}\\s*(?=[\\d.,\\p{Sc}])`, 'u');
    if (sign.test(rest)) {
      dress.add('minus');
      rest = rest.replace(sign, '-$1');
      continue;
    }
    if (/^[-+]\s+\d/.test(rest) || /^[\d.,' \u00a0\u202f]+[-\u2212]$/.test(rest)) {
      dress.add('minus');
      rest = /^[-+]\s/.test(rest) ? rest.replace(/\s+/, '') : `-${rest.slice(0, -1).trim()}`;
      continue;
    }
    if (PERCENT.test(rest) || PER_MILLE.test(rest)) {
      if (unit !== '') return null;
      unit = PER_MILLE.test(rest) ? '‰' : '%';
      dress.add('percent');
      rest = rest.replace(unit === '‰' ? PER_MILLE : PERCENT, '');
      continue;
    }
    const money = CURRENCY_BEFORE.exec(rest)?.[2] ?? CURRENCY_BEHIND.exec(rest)?.[1];
    const currency = money === undefined ? null : (moneyIn(money)?.currency ?? (/\p{Sc}/u.test(money) ? money : null));
    if (currency !== null) {
      if (unit !== '') return null;
      unit = currency;
      dress.add('currency');
      rest = CURRENCY_BEFORE.test(rest) ? rest.replace(CURRENCY_BEFORE, '$1') : rest.replace(CURRENCY_BEHIND, '');
      continue;
    }
    if (FOOTNOTE.test(rest)) {
      dress.add('footnote-mark');
      rest = rest.replace(FOOTNOTE, '').trim();
    }
  }
  if (!CORE.test(rest) || (isNegative && /^[-+]/.test(rest))) return null;
  return { digits: isNegative ? `-${rest}` : rest, dress: DRESSES.filter((one) => dress.has(one)), unit };
}
