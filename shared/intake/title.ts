import { SAMPLE_BYTES } from './dialect/dialect.ts';
import { rowsOf } from './dialect/rows.ts';
import { scaleOfLine } from './dialect/scale.ts';
import { decodeText } from './dialect/text.ts';
import type { Dialect } from './recipe.ts';

/** Lines that say where a table is from, when, or how to read it, and not what it holds. */
const NO_TITLE =
  /^(sources?|extract|download|retriev|generated|created|last updated|updated|as of|date|notes?|units?|unités?|copyright|licen[cs]e|https?:|©|\(|extrait|télécharg|mis(e)? à jour|situation au)/iu;
/** The number of a table before its title. */
const NUMBERED = /^(table|tableau|annex|annexe)\s+[\dA-Z][\d.]*\s*[.:–-]?\s*/i;
const LENGTH = { least: 3, most: 120 };

/** The name of a file or sheet as a person would write it: words apart, the first with a capital (`gdp_per_head` → `Gdp per head`). */
export function readableName(name: string): string {
  const spaced = name.replaceAll('_', ' ');
  const words = /\s/.test(spaced.trim()) ? spaced : spaced.replaceAll(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, ' ');
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  return plain.charAt(0).toLocaleUpperCase('en') + plain.slice(1);
}

/** What a file calls its table in a line above the header that holds nothing else; null where no line does. */
export function titleLine(bytes: Uint8Array, { encoding, delimiter, quote, skipLines }: Dialect): string | null {
  if (skipLines === 0) return null;
  const above = rowsOf(decodeText(bytes.subarray(0, SAMPLE_BYTES), encoding), delimiter, quote).slice(0, skipLines);
  for (const row of above) {
    const [only, ...more] = row.map((cell) => cell.trim().replace(NUMBERED, '')).filter((cell) => cell !== '');
    if (only === undefined) continue;
    const isTitle =
      more.length === 0 &&
      only.length >= LENGTH.least &&
      only.length <= LENGTH.most &&
      /\p{L}{3}/u.test(only) &&
      scaleOfLine(only) === 1 &&
      !/[:=]$/.test(only) &&
      !NO_TITLE.test(only);
    // What stands under other words is a note on them.
    return isTitle ? only : null;
  }
  return null;
}
