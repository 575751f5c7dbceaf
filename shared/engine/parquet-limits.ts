import { JalonError } from '../core/errors.ts';
import type { ParquetFooter } from './parquet-footer.ts';

/** Most rows of one table: some 130 bytes each in the engine, and as much again while they are written out. */
export const MOST_ROWS = 3_000_000;

const MB = 2 ** 20;

/** How large a Parquet file may be, whatever it is packed into. */
export interface ParquetLimits {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of all pages unpacked, and of all rows read. */
  readonly bytes: number;
  /** Bytes of a row on the average of a batch. */
  readonly rowBytes: number;
}

export const PARQUET_LIMITS: ParquetLimits = { rows: MOST_ROWS, columns: 2000, bytes: 1024 * MB, rowBytes: MB };

/** A page beyond it holds one value that no table of ours has: writers end a page at about one megabyte. */
const MOST_PAGE_BYTES = 64 * MB;

/** Refuses a file by what its footer and page headers say: `engine/parquet-limit` {measure, found, limit}, bytes in megabytes. Throws `RangeError` where rows have no values. */
export function refuseBeyond({ rows, columns, rowGroups }: ParquetFooter, limits: ParquetLimits): void {
  refuse('rows', rows, limits.rows);
  refuse('columns', columns, limits.columns);
  refuseBytes(
    rowGroups.reduce((sum, group) => sum + group.bytes, 0),
    limits.bytes,
  );
  for (const group of rowGroups) {
    refuseBytes(group.largestPage, MOST_PAGE_BYTES);
    if (group.values < group.rows) throw new RangeError('rows without values');
  }
}

export const refuseBytes = (found: number, limit: number): void => refuse('megabytes', found / MB, limit / MB);

export const refuseRowBytes = (found: number, limit: number): void => refuse('row', found / MB, limit / MB);

function refuse(measure: 'rows' | 'columns' | 'megabytes' | 'row', found: number, limit: number): void {
  if (found > limit) throw new JalonError('engine/parquet-limit', { measure, found: Math.ceil(found), limit });
}
