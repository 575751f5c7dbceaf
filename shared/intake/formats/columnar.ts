import { JalonError } from '../../core/errors.ts';
import type { Engine } from '../../engine/port.ts';
import { name, sql } from '../../engine/sql.ts';
import { cell, decodeTable } from '../../tables/decode.ts';
import type { Table } from '../../tables/table.ts';
import { type CellValue, toDelimited } from './delimited.ts';
import { type FileTable, plainTable, TYPED } from './file-table.ts';

const SCRATCH = 'intake_columnar';

/** Failures that say what is in the way better than that the file is broken. */
const SAID_ALREADY: ReadonlySet<string> = new Set(['engine/out-of-memory', 'engine/parquet-limit']);

/** A Parquet file through the engine: its values as text, dates as ISO 8601. */
export async function parquetTable(engine: Engine, bytes: Uint8Array): Promise<FileTable> {
  try {
    await engine.fromParquet(SCRATCH, bytes.slice());
    return asDelimited(await engine.query(sql`SELECT * FROM ${name(SCRATCH)}`));
  } catch (cause) {
    if (cause instanceof JalonError && SAID_ALREADY.has(cause.code)) throw cause;
    throw new JalonError('intake/columnar-broken', {}, { cause });
  } finally {
    await engine.drop(SCRATCH).catch(() => undefined);
  }
}

/** An Arrow IPC file or stream. */
export function arrowTable(bytes: Uint8Array): FileTable {
  try {
    return asDelimited(decodeTable(bytes));
  } catch (cause) {
    throw new JalonError('intake/columnar-broken', {}, { cause });
  }
}

/** A table of the engine as the text intake reads. */
export function asDelimited(table: Table, path = ''): FileTable {
  const columns = [...table.columns.values()];
  const rows: CellValue[][] = Array.from({ length: table.rows }, (_, row) =>
    columns.map((column) => cell(column, row)),
  );
  return { ...plainTable(path, toDelimited([[...table.columns.keys()], ...rows])), hints: TYPED };
}
