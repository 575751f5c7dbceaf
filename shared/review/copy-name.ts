import { fileName } from '../core/file-name.ts';
import { personOf } from './threads.ts';

/** First letters of the words of a name, at most four, in capitals: `Ana Bell (KNBS)` is `AB`. */
export const initialsOf = (name: string): string =>
  (name.replaceAll(/\(.*?\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 4)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

/** What a reviewer's copy, or their review alone, is called, so that it differs from what was sent: `Report AB 2026-11-27.jalon`. `opened`: with or without its ending; `date`: ISO 8601. */
export function copyName(
  opened: string,
  reviewer: string,
  date: string,
  ending: 'jalon' | 'review.json' = 'jalon',
): string {
  const day = date.slice(0, 10);
  const base = opened.replace(/\.jalon$/i, '').replace(/ \p{Lu}{1,4} \d{4}-\d\d-\d\d$/u, '');
  return fileName([base, initialsOf(reviewer), day].filter(Boolean).join(' '), ending);
}

interface SavedFrom {
  /** What the workbench is called. */
  readonly title: string;
  /** The file it was opened from or saved to; null: none. */
  readonly opened: string | null;
  /** Who saved that file last; null where it does not say, as with one that nobody saved yet. */
  readonly savedBy: string | null;
  /** The file cannot be what it was: what is saved now must not take its name. */
  readonly isDamaged: boolean;
}

/**
 * What a save is called, and whether it asks where: a file made by somebody else keeps its place and its name. `person`: who saves, empty
 * where they gave no name; `elsewhere`: they want to be asked; `date`: ISO 8601.
 */
export function saveProposal(
  { title, opened, savedBy, isDamaged }: SavedFrom,
  person: string,
  elsewhere: boolean,
  date: string,
): { readonly name: string; readonly asks: boolean } {
  const isOthers = savedBy !== null && personOf(savedBy) !== personOf(person);
  const isCopy = isOthers || isDamaged || (elsewhere && savedBy === null && opened !== null && person.trim() !== '');
  return {
    name: isCopy ? copyName(opened ?? title, person, date) : fileName(title, 'jalon'),
    asks: elsewhere || isOthers || isDamaged,
  };
}
