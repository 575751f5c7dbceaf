import { JalonError } from '../../core/errors.ts';
import { type Engine, SOURCE_PATH } from '../../engine/port.ts';
import { foreignName, name, type Sql, sql } from '../../engine/sql.ts';
import { textColumn } from '../../tables/decode.ts';
import { asDelimited } from './columnar.ts';
import type { FileTable } from './file-table.ts';

const ATTACHED = name('intake_file');

/** More tables than this are a database to choose from elsewhere. */
const TABLES = 100;

/**
 * The tables of a DuckDB file; its views are left alone, since they may ask for anything. Throws `intake/database-broken` for a file
 * that cannot be opened (cut, encrypted, or of a later version), `intake/no-table` for one without tables.
 */
export async function databaseTables(engine: Engine, bytes: Uint8Array): Promise<readonly FileTable[]> {
  if (!isWhole(bytes)) throw new JalonError('intake/database-broken');
  return engine.withSource(bytes.slice(), async () => {
    try {
      await engine.execute(sql`ATTACH ${SOURCE_PATH} AS ${ATTACHED} (READ_ONLY)`);
      const listed = await engine.query(
        sql`SELECT schema_name, table_name FROM duckdb_tables() WHERE database_name = 'intake_file' ORDER BY ALL LIMIT ${TABLES}`,
      );
      const schemas = textColumn(listed, 'schema_name');
      const found: FileTable[] = [];
      for (const [row, table] of textColumn(listed, 'table_name').entries()) {
        const [schema, own] = [schemas[row] ?? 'main', table ?? ''];
        const from: Sql = sql`${ATTACHED}.${foreignName(schema)}.${foreignName(own)}`;
        const content = await engine.query(sql`SELECT COLUMNS(*)::VARCHAR FROM ${from}`);
        found.push(asDelimited(content, schema === 'main' ? own : `${schema}.${own}`));
      }
      if (found.length === 0) throw new JalonError('intake/no-table');
      return found;
    } catch (cause) {
      if (cause instanceof JalonError && cause.code !== 'engine/failed') throw cause;
      throw new JalonError('intake/database-broken', {}, { cause });
    } finally {
      await engine.execute(sql`DETACH DATABASE IF EXISTS ${ATTACHED}`).catch(() => undefined);
    }
  });
}

/** Size of each of the three headers a DuckDB file starts with. */
const HEADER = 4096;

/**
 * Whether a DuckDB file has all the blocks that its newer database header counts: the engine waits for ever on those that are cut off.
 * A database header holds checksum, iteration, meta block, free list, block count and block size, 8 bytes each.
 */
function isWhole(bytes: Uint8Array): boolean {
  if (bytes.length < 3 * HEADER) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = (header: number, field: number): number => Number(view.getBigUint64(header + field * 8, true));
  const newer = at(HEADER, 1) >= at(2 * HEADER, 1) ? HEADER : 2 * HEADER;
  return bytes.length >= 3 * HEADER + at(newer, 4) * at(newer, 5);
}
