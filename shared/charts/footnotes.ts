import type { AreaBeside } from '../engine/areas-beside.ts';
import type { Footnotes } from '../engine/footnotes.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { rowNoteText } from '../framework/row-note.ts';
import type { Translator } from '../i18n/translator.ts';
import { nameOf } from './from-series.ts';

/** Names of areas a footnote lists; more are a number. */
const NAMED = 3;

const span = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);

/** Codes of the areas whose values one of the shown footnotes says `note` of (`note:…`, one of the bundled dataset). */
export const areasNoted = ({ shown }: Footnotes, note: string): ReadonlySet<string> =>
  new Set(shown.filter(({ text }) => text.split('; ').includes(note)).flatMap(({ areas }) => areas));

/** Footnotes as people read them: where and when first, then the text; what is not shown is counted. */
export function footnoteLines({ shown, total }: Footnotes, catalogue: Catalogue, t: Translator): readonly string[] {
  const lines = shown.map(({ text, areas, years: [first, last] }) => {
    const names = areas.slice(0, NAMED).map((code) => nameOf(catalogue, code, t));
    const more = areas.length - names.length;
    const where = [names.join(', '), more > 0 ? t('charts.footnote.more', { count: more }) : '']
      .filter(Boolean)
      .join(' ');
    const when = span(first, last);
    return t('charts.footnote', { where, when, text: rowNoteText(text, t) });
  });
  const left = total - shown.length;
  return left > 0 ? [...lines, t('charts.footnote.left', { count: left })] : lines;
}

/** Says which areas of the data a chart of every country does not show, as the list of countries has none of them; the longest known first. */
export function besideNote(beside: readonly AreaBeside[], catalogue: Catalogue, t: Translator): string {
  const length = ({ years: [first, last] }: AreaBeside) => last - first;
  const named = [...beside].sort((a, b) => length(b) - length(a)).slice(0, NAMED);
  const names = named.map(({ area, years }) => `${nameOf(catalogue, area, t)} (${span(...years)})`).join(', ');
  const left = beside.length - named.length;
  const more = left > 0 ? ` ${t('charts.footnote.more', { count: left })}` : '';
  return t('charts.beside', { count: beside.length, names: `${names}${more}` });
}
