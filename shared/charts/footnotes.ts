import type { Footnotes } from '../engine/footnotes.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { rowNoteText } from '../framework/row-note.ts';
import type { Translator } from '../i18n/translator.ts';
import { nameOf } from './from-series.ts';

/** Names of areas a footnote lists; more are a number. */
const NAMED = 3;

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
    const when = first === last ? String(first) : `${first}–${last}`;
    return t('charts.footnote', { where, when, text: rowNoteText(text, t) });
  });
  const left = total - shown.length;
  return left > 0 ? [...lines, t('charts.footnote.left', { count: left })] : lines;
}
