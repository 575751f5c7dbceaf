import type { Dialect } from '../recipe.ts';
import { SAMPLE_BYTES } from './dialect.ts';
import { withoutFooter } from './footer.ts';
import { rowsOf } from './rows.ts';
import { decodeText } from './text.ts';

export interface Sample {
  readonly header: readonly string[];
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

/** The header and a sample of the rows of a delimited file. */
export function readSample(file: Uint8Array, dialect: Dialect): Sample {
  const bytes = withoutFooter(file, dialect);
  const read = (from: number, to: number): string[][] => {
    const start = dialect.encoding.startsWith('utf-16') ? from - (from % 2) : from;
    return rowsOf(decodeText(bytes.subarray(start, to), dialect.encoding), dialect.delimiter, dialect.quote);
  };
  const isWhole = bytes.length <= SAMPLE_BYTES;
  const first = read(0, SAMPLE_BYTES).slice(dialect.skipLines);
  const header = (first[0] ?? []).map((label) => label.trim());
  while (header.at(-1) === '' && header.length > 1) header.pop();
  const tags = dialect.tagRow ? (first[1] ?? []).slice(0, header.length) : null;
  const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');
  const rows = first
    .slice(tags ? 2 : 1, isWhole ? undefined : -1)
    .filter(isFilled)
    .slice(0, FIRST_ROWS);
  if (isWhole) return { header, tags, rows, isWhole: first.length - 1 <= FIRST_ROWS };
  const step = (bytes.length - SAMPLE_BYTES) / PLACES;
  const later = Array.from({ length: PLACES }, (_, place) => Math.floor(SAMPLE_BYTES + place * step)).flatMap((from) =>
    // The first and the last row of a place may be cut.
    read(from, from + PLACE_BYTES)
      .slice(1, -1)
      .filter((row) => row.length === header.length)
      .slice(0, PLACE_ROWS),
  );
  return { header, tags, rows: [...rows, ...later], isWhole };
}
