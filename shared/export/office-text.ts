import { visibleText } from '../charts/text.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 has no place for
const NOT_XML = /\p{Surrogate}|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

/** `text` as office files can hold it: control and direction-override characters as marks, halves of letters as U+FFFD, line ends as `\n`. */
export const officeText = (text: string): string =>
  visibleText(text.replace(/\r\n?/g, '\n')).replace(NOT_XML, '\ufffd');

/** Longest text of a cell. */
const CELL_LENGTH = 32_767;

/** `officeText` of a cell: what spreadsheets read as an escape (`_x0041_`) stays as typed, and what is longer than they allow ends in …. */
export function cellText(text: string): string {
  const escaped = officeText(text).replace(/_x(?=[0-9a-f]{4}_)/gi, '_x005F_x');
  return escaped.length <= CELL_LENGTH ? escaped : officeText(`${escaped.slice(0, CELL_LENGTH - 1)}…`);
}
