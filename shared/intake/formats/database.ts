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
