import { type Failure, failure, JalonError } from '../core/errors.ts';
import { BY_HAND, OBSERVATION_COLUMNS } from '../engine/observations.ts';
import { readFooter } from '../engine/parquet-footer.ts';
import { PARQUET_LIMITS, refuseBeyond } from '../engine/parquet-limits.ts';
import type { Engine } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import { PLEDGE_COLUMNS } from '../pledges/rows.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { TablePart } from '../workbench/workbench.ts';
import { dataName } from './format.ts';

/** Failures that are not the part's fault. */
const NOT_OF_THE_PART: ReadonlySet<string> = new Set(['cancelled', 'engine/out-of-memory', 'engine/stopped']);

/**
 * Makes the engine's table of a part, which may be taken over. Returns what of it does not agree with the document, so that no analysis
 * may read it: `share/part-unreadable`, `share/part-limit` {measure, found, limit}, `share/rows-differ` {rows, stated},
 * `share/column-missing` {column}, `share/column-type` {column, cells}, `share/part-by-hand`, each with {part}. Rejects where the part has no blame.
 */
export async function loadPart(
  engine: Engine,
  table: string,
  part: TablePart,
  bytes: Uint8Array,
): Promise<readonly Failure[]> {
  const at = dataName(part.sha256);
  let rows: number;
  try {
    rows = await engine.fromParquet(table, bytes, { rows: part.rows });
  } catch (error) {
    return [refusal(part, error)];
  }
  const described = await engine.query(
    sql`SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = ${table}`,
  );
  const columns = textColumn(described, 'column_name');
  const types = new Map(textColumn(described, 'data_type').map((type, at) => [columns[at], type]));
  const needed = part.table === 'pledges' ? PLEDGE_COLUMNS : Object.keys(OBSERVATION_COLUMNS);
  const lacking = needed.filter((column) => !columns.includes(column));
  return [
    ...(rows === part.rows ? [] : [rowsDiffer(part, rows)]),
    ...lacking.map((column) => failure('share/column-missing', { part: at, column })),
    ...(lacking.length === 0 && part.table === 'observations'
      ? [
          ...(await miscast(engine, table, types)).map((found) => failure('share/column-type', { part: at, ...found })),
          ...((await passesForByHand(engine, table)) ? [failure('share/part-by-hand', { part: at })] : []),
        ]
      : []),
  ];
}

/**
 * What a part says of itself that does not agree with the document or is beyond every limit, as `loadPart` says it: no engine is asked
 * and nothing unpacked.
 */
export function measurePart(part: TablePart, bytes: Uint8Array): readonly Failure[] {
  try {
    const footer = readFooter(bytes);
    refuseBeyond(footer, { ...PARQUET_LIMITS, rows: part.rows });
    return footer.rows === part.rows ? [] : [rowsDiffer(part, footer.rows)];
  } catch (error) {
    return [refusal(part, error instanceof RangeError ? new JalonError('engine/parquet-unreadable') : error)];
  }
}

const rowsDiffer = ({ sha256, rows: stated }: TablePart, rows: number): Failure =>
  failure('share/rows-differ', { part: dataName(sha256), rows, stated });

/** Why the engine did not take a part. Throws `error` where that has nothing to do with the part. */
function refusal(part: TablePart, error: unknown): Failure {
  if (!(error instanceof JalonError) || NOT_OF_THE_PART.has(error.code)) throw error;
  const at = dataName(part.sha256);
  if (error.code !== 'engine/parquet-limit') return failure('share/part-unreadable', { part: at });
  const { measure = '', found = 0, limit = 0 } = error.params;
  if (measure === 'rows') return rowsDiffer(part, Number(found));
  return failure('share/part-limit', { part: at, measure, found, limit });
}

/** Columns with cells that cannot be what the column is to hold: one such cell would take every figure with it. */
async function miscast(
  engine: Engine,
  table: string,
  types: ReadonlyMap<string | null | undefined, string | null>,
): Promise<readonly { readonly column: string; readonly cells: number }[]> {
  const found: { readonly column: string; readonly cells: number }[] = [];
  for (const [column, type] of Object.entries(OBSERVATION_COLUMNS)) {
    if (types.get(column) === type) continue;
    const counted = await engine.query(
      sql`SELECT count(*)::DOUBLE AS n FROM ${name(table)} WHERE ${name(column)} IS NOT NULL AND TRY_CAST(${name(column)} AS ${{ text: type }}) IS NULL`,
    );
    const [cells = 0] = numberColumn(counted, 'n');
    if (cells > 0) found.push({ column, cells });
  }
  return found;
}

/** Whether rows of a source would count as corrections, which win over every source. */
async function passesForByHand(engine: Engine, table: string): Promise<boolean> {
  const found = await engine.query(sql`SELECT 1 FROM ${name(table)} WHERE source::VARCHAR = ${BY_HAND} LIMIT 1`);
  return found.rows > 0;
}
