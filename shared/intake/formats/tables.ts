import { JalonError } from '../../core/errors.ts';
import type { Engine } from '../../engine/port.ts';
import { name, sql } from '../../engine/sql.ts';
import { cell, decodeTable } from '../../tables/decode.ts';
import type { Table } from '../../tables/table.ts';
import { decodeText, detectEncoding } from '../text.ts';
import { gunzip, unzip } from './archive.ts';
import { type CellValue, toDelimited } from './delimited.ts';
import { type FileTable, plainTable } from './file-table.ts';
import { kindOf } from './kind.ts';

const SCRATCH = 'intake_columnar';

/** Entries of an archive that may be tables; licences and metadata beside them are left alone. */
const TABLE_FILE = /\.(csv|tsv|tab|txt|json|ndjson|jsonl|xlsx|ods|parquet|arrow|feather)$/i;

/**
 * The tables of a file, whatever it is: delimited text as it is, everything else turned into it. An archive gives those of all its
 * entries. Throws with one reason: `intake/empty`, `intake/binary`, `intake/archive-…`, `intake/sheet-…`, `intake/json-broken`.
 */
export async function tablesIn(
  file: string,
  bytes: Uint8Array,
  engine: () => Promise<Engine>,
): Promise<readonly FileTable[]> {
  if (bytes.length === 0) throw new JalonError('intake/empty');
  switch (kindOf(bytes)) {
    case 'gzip':
      return tablesIn(file.replace(/\.gz$/i, ''), gunzip(bytes), engine);
    case 'zip':
      return inArchive(file, bytes, engine);
    case 'json':
      return recordsOf(bytes);
    case 'parquet':
      return [await parquetTable(await engine(), bytes)];
    case 'arrow':
      return [arrowTable(bytes)];
    case 'old-office':
      throw new JalonError('intake/sheet-locked');
    case 'pdf':
      throw new JalonError('intake/pdf');
    case 'database':
      throw new JalonError('intake/database');
    default:
      return [plainTable('', bytes)];
  }
}

async function recordsOf(bytes: Uint8Array): Promise<readonly FileTable[]> {
  const records = await import('./records.ts');
  return records.recordsOf(decodeText(bytes, detectEncoding(bytes)));
}

/** Spreadsheets are zips themselves: known by the parts they must have. */
async function inArchive(
  file: string,
  bytes: Uint8Array,
  engine: () => Promise<Engine>,
): Promise<readonly FileTable[]> {
  const entries = unzip(bytes);
  const isXlsx = entries.has('[Content_Types].xml') && entries.has('xl/workbook.xml');
  const isOds = new TextDecoder()
    .decode(entries.get('mimetype'))
    .startsWith('application/vnd.oasis.opendocument.spread');
  if (isXlsx || isOds) {
    const sheets = await import('./sheets.ts');
    return sheets.sheetsOf(bytes, isXlsx ? 'xlsx' : 'ods');
  }
  const found: FileTable[] = [];
  for (const [path, content] of entries) {
    if (!TABLE_FILE.test(path) || content.length === 0 || kindOf(content) === 'zip') continue;
    const inner = await tablesIn(path, content, engine);
    found.push(...inner.map((table) => ({ ...table, path: [path, table.path].filter(Boolean).join(' · ') })));
  }
  if (found.length === 0) throw new JalonError('intake/archive-no-table', { name: file });
  return found;
}

/** A Parquet file through the engine: its values as text, dates as ISO 8601. */
async function parquetTable(engine: Engine, bytes: Uint8Array): Promise<FileTable> {
  try {
    await engine.fromParquet(SCRATCH, bytes.slice());
    return asDelimited(await engine.query(sql`SELECT * FROM ${name(SCRATCH)}`));
  } catch (cause) {
    if (cause instanceof JalonError && cause.code === 'engine/out-of-memory') throw cause;
    throw new JalonError('intake/columnar-broken', {}, { cause });
  } finally {
    await engine.execute(sql`DROP TABLE IF EXISTS ${name(SCRATCH)}`).catch(() => undefined);
  }
}

/** An Arrow IPC file or stream. */
function arrowTable(bytes: Uint8Array): FileTable {
  try {
    return asDelimited(decodeTable(bytes));
  } catch (cause) {
    throw new JalonError('intake/columnar-broken', {}, { cause });
  }
}

function asDelimited(table: Table): FileTable {
  const columns = [...table.columns.values()];
  const rows: CellValue[][] = Array.from({ length: table.rows }, (_, row) =>
    columns.map((column) => cell(column, row)),
  );
  return plainTable('', toDelimited([[...table.columns.keys()], ...rows]));
}
