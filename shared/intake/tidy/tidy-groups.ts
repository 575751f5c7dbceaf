import { failure } from '../../core/errors.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { records, tidyCells } from './tidy.ts';

/** A row of a table `group,value[,population][,order]`, blank cells as null. */
export interface GroupRow {
  readonly group: string;
  readonly value: number | null;
  readonly population: number | null;
  readonly order: number | null;
}

/** Groups of a CSV, in its order. Failures name the row (counted below the header) and the column; `tidy/group-repeated` {group, row}, `tidy/population-negative` {row}. */
export function readGroupRows(text: string): Result<readonly GroupRow[]> {
  const rows = records(text, ['group', 'value']);
  if (!rows.ok) return rows;
  const found = new Map<string, GroupRow>();
  for (const [index, row] of rows.value.entries()) {
    const cells = tidyCells(row, index + 1);
    const group = cells.needed('group', cells.text('group'));
    const one = {
      group,
      value: cells.number('value'),
      population: cells.number('population'),
      order: cells.number('order'),
    };
    const failed = cells.failed();
    if (failed) return err(failed);
    if (found.has(group)) return err(failure('tidy/group-repeated', { group: group.slice(0, 60), row: index + 1 }));
    if (one.population !== null && one.population < 0)
      return err(failure('tidy/population-negative', { row: index + 1 }));
    found.set(group, one);
  }
  return ok([...found.values()]);
}
