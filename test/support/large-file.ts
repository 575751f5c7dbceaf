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
