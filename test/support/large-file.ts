import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import type { Area } from '#shared/framework/areas';

const AGES = ['0-4', '5-11', '12-17', '18-59', '60+'];

export const LARGE_HEADER = 'year,origin_iso,host_iso,sex,age,place,refugees,asylum_seekers,note,code';

/** Rows of ten columns, two of them values, from number `from` on; a million of them are some 80 MB of text. */
export function largeRows(areas: readonly Area[], from: number, rows: number): string {
  const codeAt = (place: number) => areas[place % areas.length]?.code;
  return Array.from({ length: rows }, (_, index) => {
    const row = from + index;
    return [
      1951 + (row % 75),
      codeAt(row * 7),
      codeAt(row * 13),
      row % 2 ? 'f' : 'm',
      AGES[row % 5],
      `place number ${Math.floor(row / 400)}`,
      (row * 37) % 9973,
      (row % 501) + 0.5,
      `a note as long as notes are ${row % 13}`,
      `C${row}`,
    ].join(',');
  }).join('\n');
}

const PIECE_ROWS = 250_000;

/** Writes a text of a little over a gigabyte, some 13 million rows of `largeRows`; gives its size in MB. */
export function writeGigabyte(path: string, areas: readonly Area[]): number {
  const file = openSync(path, 'w');
  writeSync(file, `${LARGE_HEADER}\n`);
  for (let piece = 0; statSync(path).size < 2 ** 30; piece++)
    writeSync(file, `${largeRows(areas, piece * PIECE_ROWS, PIECE_ROWS)}\n`);
  closeSync(file);
  return Math.round(statSync(path).size / 2 ** 20);
}
