import { rowNotes } from '../i18n/en/row-notes.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';

const CODED = /^note:([a-z0-9-]+)(?:\((\d+),(\d+)\))?$/;
const BETWEEN = '; ';

/**
 * The note of a row as people read it: codes of the bundled dataset (`note:budget-revised`, `note:blank-in-rows(1,5)`, several joined
 * by `; `) in the translator's language; whatever else a source or a person wrote stays as it is.
 */
export function rowNoteText(note: string, t: Translator): string {
  const parts = note.split(BETWEEN).map((part) => {
    const [, code = '', first = '', second = ''] = CODED.exec(part) ?? [];
    const key = `note.${code}`;
    return key in rowNotes ? t(key as MessageKey, { first: Number(first), second: Number(second) }) : null;
  });
  if (parts.every((part) => part === null)) return note;
  const written = parts.map((part, at) => part ?? note.split(BETWEEN)[at] ?? '');
  return written.join(t.language === 'fr' ? '\u202f; ' : BETWEEN);
}
