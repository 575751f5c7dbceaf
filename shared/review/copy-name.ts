import { fileName } from '../core/file-name.ts';

/** First letters of the words of a name, at most four, in capitals: `Ana Bell (KNBS)` is `AB`. */
export const initialsOf = (name: string): string =>
  (name.replaceAll(/\(.*?\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [])
    .slice(0, 4)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');

/** What a reviewer's copy is called, so that it differs from what was sent: `Report AB 2026-11-27.jalon`. `opened`: with or without its ending; `date`: ISO 8601. */
export function copyName(opened: string, reviewer: string, date: string): string {
  const day = date.slice(0, 10);
  const base = opened.replace(/\.jalon$/i, '').replace(/ \p{Lu}{1,4} \d{4}-\d\d-\d\d$/u, '');
  return fileName([base, initialsOf(reviewer), day].filter(Boolean).join(' '), 'jalon');
}
