import type { Dialect } from '../recipe.ts';
import { SAMPLE_BYTES } from './dialect.ts';
import { withoutFooter } from './footer.ts';
import { isFilledRow, labelsOf } from './header.ts';
import { rowsOf } from './rows.ts';
import { isTagRow } from './standards.ts';
import { yearsOfTags } from './tag-years.ts';
import { decodeText } from './text.ts';

export interface Sample {
  readonly header: readonly string[];
  /** What a second level of the header says of every column; null where it has one. */
  readonly levels: readonly string[] | null;
  /** The levels name measures, not parts of one: years stand in HXL hashtags of several. */
  readonly hasMeasures?: boolean | undefined;
  /** HXL hashtags under the header; null where there are none. */
  readonly tags: readonly string[] | null;
  /** Rows as they are written: the first ones, then some from all over the file, since columns may begin late. */
  readonly rows: readonly (readonly string[])[];
  /** Whether the rows are all there are. */
  readonly isWhole: boolean;
}

/** First rows shown as they follow each other; further places looked at, each as long, in bytes and rows. */
const FIRST_ROWS = 200;
const PLACES = 12;
const PLACE_BYTES = 1 << 14;
const PLACE_ROWS = 40;

/** A row without its last blank cells, of which one stays. */
function withoutBlankEnd(row: readonly string[]): readonly string[] {
  const last = row.findLastIndex((cell) => cell.trim() !== '');
  return row.slice(0, Math.max(1, last + 1));
}

/** The lines between header and data that are none, as they stand in the file. */
export function subHeaderOf(
  bytes: Uint8Array,
  { encoding, skipLines, tagRow, subHeaders }: Dialect,
): readonly string[] {
  if (!subHeaders) return [];
  return decodeText(bytes.subarray(0, SAMPLE_BYTES), encoding)
    .split(/\r\n|\r|\n/)
    .slice(skipLines + 1, skipLines + 1 + subHeaders + (tagRow ? 1 : 0))
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && !/^[\s,;|"]*#[a-z]/i.test(line));
}

/** The header and a sample of the rows of a delimited file. */
export function readSample(file: Uint8Array, dialect: Dialect): Sample {
  const bytes = withoutFooter(file, dialect);
  const read = (from: number, to: number): string[][] => {
    const start = dialect.encoding.startsWith('utf-16') ? from - (from % 2) : from;
    return rowsOf(decodeText(bytes.subarray(start, to), dialect.encoding), dialect.delimiter, dialect.quote);
  };
  const isWhole = bytes.length <= SAMPLE_BYTES;
  const first = read(0, SAMPLE_BYTES).slice(dialect.skipLines);
  const begin = 1 + (dialect.tagRow ? 1 : 0) + (dialect.subHeaders ?? 0);
  const under = first.slice(1, begin);
  const found = dialect.tagRow ? (under.find(isTagRow) ?? under[0] ?? []) : null;
  const labels = labelsOf(
    withoutBlankEnd(first[0] ?? []),
    under.filter((row) => row !== found),
    found && withoutBlankEnd(found),
  );
  const tags = found?.slice(0, labels.header.length) ?? null;
  const years = tags && !labels.levels ? yearsOfTags(labels.header, tags) : null;
  const header = years?.header ?? labels.header;
  const levels = years?.measures ?? labels.levels;
  const hasMeasures = years?.measures ? true : undefined;
  const rows = first
    .slice(begin, isWhole ? undefined : -1)
    .filter(isFilledRow)
    .slice(0, FIRST_ROWS);
  if (isWhole) return { header, levels, hasMeasures, tags, rows, isWhole: first.length - 1 <= FIRST_ROWS };
  const step = (bytes.length - SAMPLE_BYTES) / PLACES;
  const later = Array.from({ length: PLACES }, (_, place) => Math.floor(SAMPLE_BYTES + place * step)).flatMap((from) =>
    // The first and the last row of a place may be cut.
    read(from, from + PLACE_BYTES)
      .slice(1, -1)
      .filter((row) => row.length === header.length)
      .slice(0, PLACE_ROWS),
  );
  return { header, levels, hasMeasures, tags, rows: [...rows, ...later], isWhole };
}
