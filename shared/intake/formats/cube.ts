import { JalonError } from '../../core/errors.ts';
import { type CellValue, toDelimited } from './delimited.ts';
import { type FileTable, plainTable } from './file-table.ts';

/** A dimension of a cube: its categories in order, and codes for them where it has others than their labels. */
export interface CubeDimension {
  readonly name: string;
  readonly labels: readonly string[];
  readonly codes: readonly string[] | null;
}

/**
 * A cube of values, the last dimension fastest, as a table: a column of labels for each dimension (and one of codes), those of
 * `constants`, and the value. Cells without one (null) are left out. Throws `intake/cube-broken` {cells, values} where they do not fit.
 */
export function cubeTable(
  dimensions: readonly CubeDimension[],
  cells: number,
  valueAt: (cell: number) => CellValue,
  more: ReadonlyMap<string, (cell: number) => CellValue>,
): FileTable {
  const size = dimensions.reduce((product, { labels }) => product * labels.length, 1);
  if (size !== cells || dimensions.length === 0)
    throw new JalonError('intake/cube-broken', { cells: size, values: cells });
  const header = dimensions.flatMap(({ name, codes }) => (codes ? [`${name} code`, name] : [name]));
  const rows: CellValue[][] = [[...header, ...more.keys(), 'value']];
  for (let cell = 0; cell < cells; cell++) {
    const value = valueAt(cell);
    if (value === null || value === undefined) continue;
    const row: CellValue[] = [];
    let rest = cell;
    for (const { labels, codes } of dimensions.toReversed()) {
      const at = rest % labels.length;
      rest = Math.floor(rest / labels.length);
      row.unshift(...(codes ? [codes[at], labels[at]] : [labels[at]]));
    }
    rows.push([...row, ...[...more.values()].map((read) => read(cell)), value]);
  }
  return plainTable('', toDelimited(rows));
}
