import { slugOf } from '../../core/file-name.ts';

/** Characters kept: with an ending and a language it stays short everywhere. */
const LONGEST = 60;

/** A stem of file names of letters, digits, `-` and `_`; the same for the same parts. */
export const exhibitName = (parts: readonly string[]): string =>
  parts.map(slugOf).filter(Boolean).join('_').slice(0, LONGEST) || 'jalon';
