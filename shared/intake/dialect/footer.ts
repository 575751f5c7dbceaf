import type { Dialect } from '../recipe.ts';
import { rowsOf } from './rows.ts';
import { decodeText } from './text.ts';

/** How much of the end of a file is looked at, in bytes. */
const TAIL_BYTES = 1 << 14;
/** A single cell longer than this, in letters, is a note rather than the name of a row. */
const LONG = 60;
const ANNOUNCED =
  /^["'*†\d()[\] ]*(sources?|notes?|n\.?b\.?|data (from|source|extracted)|last (updated|revised)|updated|extracted|generated|downloaded|copyright|©|footnotes?|legend|disclaimer|remarques?|mise? à jour|données|extrait|légende)(\b|[:.])/iu;

/**
 * How many lines at the end of a delimited text are not rows of its table: a source line, notes, a date of extraction, and the blank
 * lines around them. A line counts when it has at most one filled cell and either fewer cells than the table's `width` or a text
 * that says what it is. Blank lines alone are no footer.
 */
export function footerLinesOf(
  bytes: Uint8Array,
  dialect: Pick<Dialect, 'encoding' | 'delimiter'>,
  width: number,
): number {
  const lines = linesOf(bytes, dialect.encoding);
  const isBlank = (line: string | undefined): boolean =>
    line !== undefined && line.replaceAll(dialect.delimiter, '').trim() === '';
  let found = 0;
  for (let back = 1; back < lines.length; back++) {
    const line = lines.at(-back) ?? '';
    if (isBlank(line)) continue;
    if (!isFooter(line, dialect.delimiter, width)) break;
    found = back;
  }
  while (found > 0 && isBlank(lines.at(-found - 1))) found++;
  return found;
}

/** The last lines of a text; the first of them may be cut. */
function linesOf(bytes: Uint8Array, encoding: string): readonly string[] {
  const start = Math.max(0, bytes.length - TAIL_BYTES);
  const even = encoding.startsWith('utf-16') ? start - (start % 2) : start;
  const lines = decodeText(bytes.subarray(even), encoding).split(/\r\n|\r|\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function isFooter(line: string, delimiter: string, width: number): boolean {
  if (line.split('"').length % 2 === 0) return false;
  const cells = rowsOf(line, delimiter)[0] ?? [];
  const filled = cells.filter((cell) => cell.trim() !== '');
  const [text = ''] = filled;
  const isAnnounced = ANNOUNCED.test(text.trim());
  if (filled.length === 1) return cells.length < width || isAnnounced || text.trim().length > LONG;
  // A note that holds the delimiter is cut where it stands; its first piece still says what it is.
  return isAnnounced && cells.length !== width;
}

/** The lines of the footer of a text, as they stand in the file. */
export const footerOf = (bytes: Uint8Array, { encoding, footerLines }: Dialect): readonly string[] =>
  footerLines === 0
    ? []
    : linesOf(bytes, encoding)
        .slice(-footerLines)
        .filter((line) => line.trim() !== '');

/** `bytes` without the last `footerLines` lines; the same object where there are none. */
export function withoutFooter(bytes: Uint8Array, { encoding, footerLines }: Dialect): Uint8Array {
  if (footerLines === 0) return bytes;
  const unit = encoding.startsWith('utf-16') ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const signAt = (at: number): number =>
    unit === 1 ? (bytes[at] ?? 0) : (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
  let end = bytes.length - (bytes.length % unit);
  for (let left = footerLines; left > 0 && end > 0; left--) {
    end = beforeLineEnd(signAt, end, unit);
    while (end > 0 && signAt(end - unit) !== LF && signAt(end - unit) !== CR) end -= unit;
  }
  return bytes.subarray(0, end);
}

const [LF, CR] = [10, 13];

/** The place before the line end that closes at `end`: LF, CR or both. */
function beforeLineEnd(signAt: (at: number) => number, end: number, unit: number): number {
  const last = end > 0 ? signAt(end - unit) : 0;
  if (last === CR) return end - unit;
  if (last !== LF) return end;
  return end > unit && signAt(end - 2 * unit) === CR ? end - 2 * unit : end - unit;
}
