/** Words of scale in English and French, and the short forms of SDMX, Eurostat and banks. `billions` is the short scale, as `milliards`. */
const WORDS: readonly (readonly [RegExp, number])[] = [
  [/^(units?|unités?|ones?|none|aucune?|actual|absolute)$/i, 1],
  [/^(tens?|dizaines?)$/i, 10],
  [/^(hundreds?|centaines?)$/i, 100],
  [/^(thousands?|milliers?|mille|ths|thsd|tsd|['’]?000s?)$/i, 1e3],
  [/^(lakhs?)$/i, 1e5],
  [/^(millions?|mio|mill|mln|mn)$/i, 1e6],
  [/^(crores?)$/i, 1e7],
  [/^(billions?|milliards?|bln|bn|mrd|mia)$/i, 1e9],
  [/^(trillions?)$/i, 1e12],
];
const SCALE_WORD =
  /(?<![\p{L}\d])(thousands?|milliers?|lakhs?|millions?|crores?|billions?|milliards?|trillions?|mio|mrd|mln|bn|mn|ths|['’]000s?)(?![\p{L}\d])/iu;
/** What follows is the size of a base and no scale: deaths per million, a rate for 1,000. */
const PER = /(\bper|\bpar|\bpour|\/|\beach|\bout of|\bsur)\s*(an?\s+|one\s+|un\s+|\d[\d.,\s]*)?$/i;

const wordOf = (text: string): number | null => WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** A factor written out: 1000, 1,000, 10^3, 1e6, x1000; null for anything else. */
function writtenFactor(text: string): number | null {
  const plain = text.replace(/^[x×*]\s*/i, '').replaceAll(/(?<=\d)[ ,.'\u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const [, power] = /^10\s*(?:\^|\*\*)\s*(-?\d{1,2})$/.exec(plain) ?? [];
  if (power !== undefined) return 10 ** Number(power);
  return /^10*(?:\.0+)?$|^1e[+-]?\d{1,2}$/i.test(plain) ? Number(plain) : null;
}

/** A scale and what a text says besides it. */
export interface Scaled {
  readonly factor: number;
  readonly rest: string;
}

/** The scale that a unit or a label names ("USD million", "thousands of persons", "MIO_EUR"), and the text without it; factor 1 for none. */
export function scaleIn(text: string): Scaled {
  const spaced = text.replace(/^(THS|MIO|MRD|BN)_(?=[A-Z])/, '$1 ');
  const found = SCALE_WORD.exec(spaced);
  if (!found || PER.test(spaced.slice(0, found.index))) return { factor: 1, rest: text };
  const before = spaced
    .slice(0, found.index)
    .replace(/\b(in|en)\s*$/i, '')
    .trimEnd();
  const behind = spaced
    .slice(found.index + found[0].length)
    .replace(/^\s*(of|de|d[’'])\s*/i, ' ')
    .trimStart();
  // Two words of scale (“thousand millions”) are read by nobody in one way.
  if (SCALE_WORD.test(behind) || SCALE_WORD.test(before)) return { factor: Number.NaN, rest: text };
  const rest = [before, behind]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^[,;:\s]+|[,;:\s]+$/g, '')
    .trim();
  return { factor: wordOf(found[0]) ?? 1, rest };
}

/** The scale in the brackets or behind the last comma of a column's label ("GDP (USD million)", "Population, thousands"). */
export function scaleInLabel(label: string): Scaled {
  const [, before = '', inner, bracketed] =
    /^(.*?)\s*(?:[([]([^()[\]]*)[)\]]|,\s*([^,]*)|(?<=\S)\s+((?:in|en)\s+\p{L}+))\s*$/iu
      .exec(label)
      ?.map((one) => one ?? '') ?? [];
  const said = [inner, bracketed, /\s((?:in|en)\s+\p{L}+)\s*$/iu.exec(label)?.[1]].find(Boolean);
  if (said === undefined) return { factor: 1, rest: label };
  const { factor, rest } = scaleIn(said);
  if (factor === 1) return { factor, rest: label };
  return { factor, rest: rest === '' ? before.trim() : `${before.trim()} (${rest})`.trim() };
}

/** The scale that a line above a table names for all its numbers: “(thousands)”, “Refugees, in thousands”, “Unit: USD million”; 1 for none. */
export function scaleOfLine(line: string): number {
  const [, unit] =
    /^(?:units?|unités?|unit of measure|unité de mesure|scale|échelle)\s*[:=]\s*(.+)$/i.exec(line.trim()) ?? [];
  const { factor } = unit === undefined ? scaleInLabel(line.trim()) : scaleIn(unit);
  if (factor !== 1) return factor;
  return /^(in|en)\s/i.test(line.trim()) ? scaleIn(line.trim()).factor : 1;
}

/** Scales that codes of a column other than SDMX's own can be: powers of ten that are counted in words. */
const USUAL_POWERS: ReadonlySet<number> = new Set([0, 2, 3, 6, 9, 12]);

/**
 * What values are to be multiplied by, for every different text of a column of multipliers: a word, a code with a word behind it
 * ("3: Thousands"), a factor (1,000) or a power of ten (SDMX UNIT_MULT). The whole column tells codes apart: one above 99 makes all of
 * them factors. Null for what is none of these.
 */
export function factorsOf(texts: readonly string[], label = 'UNIT_MULT'): readonly (number | null)[] {
  const isFactors =
    texts.some((text) => (writtenFactor(text) ?? 0) >= 100) ||
    (/factor|facteur|multipl/i.test(label) &&
      !/unit|scalar|power/i.test(label) &&
      texts.every((text) => /^(|1|10)$/.test(text)));
  const isSdmx = /unit[_ ]?mult/i.test(label);
  return texts.map((text) => {
    const plain = text.trim();
    if (plain === '') return 1;
    const [, code, word] = /^(-?\d{1,2})\s*[:=–-]\s*(\D.*)$/.exec(plain) ?? [];
    if (word !== undefined) return phraseOf(word) ?? powerOf(code ?? '', true);
    if (isFactors) return writtenFactor(plain) ?? phraseOf(plain);
    if (/^-?\d{1,2}(\.0)?$/.test(plain)) return powerOf(plain, isSdmx);
    return writtenFactor(plain) ?? phraseOf(plain);
  });
}

const powerOf = (code: string, isAny: boolean): number | null =>
  isAny || USUAL_POWERS.has(Number(code)) ? 10 ** Number(code) : null;

/** The factor of a word, or of a phrase that holds one; "persons" alone is no scale. */
function phraseOf(text: string): number | null {
  const alone = wordOf(
    text
      .replace(/^(in|en)\s+/i, '')
      .replace(/\s*\(.*\)$/, '')
      .trim(),
  );
  if (alone !== null) return alone;
  const { factor } = scaleIn(text);
  return factor === 1 || Number.isNaN(factor) ? null : factor;
}
