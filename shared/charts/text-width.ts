import { LETTER_WIDTHS } from './letter-widths.ts';

const UNITS = 2048;
/** Of a letter the font has not: as wide as the font is high. */
const UNKNOWN = UNITS;

export type FontWeight = keyof typeof LETTER_WIDTHS;

const byCodePoint = (weight: FontWeight): ReadonlyMap<number, number> =>
  new Map(
    LETTER_WIDTHS[weight].flatMap(([first, list]) =>
      list.flatMap((width, at) => (width > 0 ? [[first + at, width] as const] : [])),
    ),
  );
const WIDTHS: Readonly<Record<FontWeight, ReadonlyMap<number, number>>> = {
  regular: byCodePoint('regular'),
  bold: byCodePoint('bold'),
};

/** Letters that stand on the one before them take no room of their own. */
const COMBINING = /\p{Mark}|[\u200b-\u200f\u2060]/u;

/** How wide `text` is in one line, in the unit of `size` (the font size), without kerning: within 1 % of what browsers draw. */
export function textWidth(text: string, size: number, weight: FontWeight = 'regular'): number {
  const known = WIDTHS[weight];
  let total = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    total += known.get(code) ?? (COMBINING.test(letter) ? 0 : UNKNOWN);
  }
  return (total * size) / UNITS;
}
