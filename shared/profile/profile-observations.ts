import type { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { name, type Sql, sql } from '../engine/sql.ts';
import { cell, numberColumn, textColumn } from '../tables/decode.ts';
import { CAUSES, type Cause } from './series-profile.ts';

/**
 * What one column of a loaded source holds. `column` is a column of the observations, a disaggregation (`dims`, with its key in
 * `key`), or the values of one indicator (`value`, with its id in `key`): values of different units are never put together.
 */
export interface ObservedColumn {
  readonly column: keyof typeof OBSERVATION_COLUMNS;
  readonly key: string;
  readonly type: 'number' | 'text';
  readonly rows: number;
  readonly distinct: number;
  /** Rows without a value, by cause; of a text column the blank ones as M. */
  readonly missing: Readonly<Partial<Record<Cause, number>>>;
  readonly minimum: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
  /** Counts in ten equally wide bins from minimum to maximum; empty where all are equal or none is there. */
  readonly histogram: readonly number[];
  /** The most frequent texts. */
  readonly examples: readonly string[];
}

const BINS = 10;
const EXAMPLES = 3;
const TEXTS = ['indicator', 'area', 'counterpart', 'status', 'edition', 'note'] as const;
const SEPARATOR = '\u001f';

/** The profile of every column of a table of observations; columns that hold nothing are left out. */
export async function profileObservations(
  engine: Engine,
  table: string,
  signal?: AbortSignal,
): Promise<readonly ObservedColumn[]> {
  const run = signal ? { signal } : {};
  const texts: ObservedColumn[] = [];
  for (const column of TEXTS) {
    const found = await engine.query(
      textStatement(sql`SELECT '' AS key, ${name(column)} AS text FROM ${name(table)}`),
      run,
    );
    texts.push(...textRows(column, found));
  }
  const parts = await engine.query(
    textStatement(sql`SELECT split_part(part, '=', 1) AS key, split_part(part, '=', 2) AS text
FROM (SELECT unnest(string_split(dims, ';')) AS part FROM ${name(table)} WHERE dims <> '')`),
    run,
  );
  const years = await numbers(
    engine,
    'year',
    sql`SELECT '' AS key, year::DOUBLE AS value, 'M' AS status FROM ${name(table)}`,
    run,
  );
  const values = await numbers(
    engine,
    'value',
    sql`SELECT indicator AS key, CASE WHEN isnan(value) THEN NULL ELSE value END AS value, status FROM ${name(table)}`,
    run,
  );
  const order = ['indicator', 'area', 'counterpart', 'year', 'dims', 'value', 'status', 'edition', 'note'];
  return [...texts, ...textRows('dims', parts), ...years, ...values]
    .filter(({ distinct, missing }) => distinct > 0 || (missing.Q ?? 0) > 0)
    .sort((a, b) => order.indexOf(a.column) - order.indexOf(b.column));
}

const textStatement = (cells: Sql): Sql => sql`WITH counted AS (
  SELECT key, coalesce(text, '') AS text, count(*) AS n FROM (${cells}) GROUP BY ALL
)
SELECT key, sum(n)::DOUBLE AS "rows", count(*) FILTER (text <> '')::DOUBLE AS different,
  coalesce(sum(n) FILTER (text = ''), 0)::DOUBLE AS blank,
  array_to_string((list(text ORDER BY n DESC, text) FILTER (text <> ''))[1:${EXAMPLES}], ${SEPARATOR}) AS examples
FROM counted GROUP BY key ORDER BY key`;

type Found = Awaited<ReturnType<Engine['query']>>;

function textRows(column: ObservedColumn['column'], found: Found): readonly ObservedColumn[] {
  const [rows, different, blank] = ['rows', 'different', 'blank'].map((key) => numberColumn(found, key));
  const examples = textColumn(found, 'examples');
  return textColumn(found, 'key').map((key, row) => ({
    column,
    key: key ?? '',
    type: 'text',
    rows: rows?.[row] ?? 0,
    distinct: different?.[row] ?? 0,
    missing: blank?.[row] ? { M: blank[row] } : {},
    minimum: null,
    median: null,
    maximum: null,
    histogram: [],
    examples: (examples[row] ?? '').split(SEPARATOR).filter(Boolean),
  }));
}

async function numbers(
  engine: Engine,
  column: ObservedColumn['column'],
  cells: Sql,
  run: { readonly signal?: AbortSignal },
): Promise<readonly ObservedColumn[]> {
  const causes = CAUSES.map(
    (cause) => sql`count(*) FILTER (value IS NULL AND cause = ${cause})::DOUBLE AS ${name(`n_${cause.toLowerCase()}`)}`,
  );
  const read = sql`read AS (SELECT key, value, CASE WHEN status IN (${CAUSES}) THEN status ELSE 'M' END AS cause FROM (${cells}))`;
  const stats = await engine.query(
    sql`WITH ${read} SELECT key, count(*)::DOUBLE AS "rows", count(DISTINCT value)::DOUBLE AS different, min(value) AS low,
  median(value) AS middle, max(value) AS high, ${causes} FROM read GROUP BY key ORDER BY key`,
    run,
  );
  const bins = await engine.query(
    sql`WITH ${read}, ends AS (SELECT key, min(value) AS low, max(value) AS high FROM read GROUP BY key)
SELECT key, least(${BINS - 1}, floor(${BINS} * ((value - low) / (high - low))))::DOUBLE AS bin, count(*)::DOUBLE AS n
FROM read JOIN ends USING (key) WHERE value IS NOT NULL AND high > low AND isfinite(high - low) GROUP BY ALL`,
    run,
  );
  const histograms = new Map<string, number[]>();
  const [places, counts] = [numberColumn(bins, 'bin'), numberColumn(bins, 'n')];
  for (const [row, key] of textColumn(bins, 'key').entries()) {
    const histogram = histograms.get(key ?? '') ?? new Array<number>(BINS).fill(0);
    histograms.set(key ?? '', histogram);
    histogram[places[row] ?? 0] = counts[row] ?? 0;
  }
  const at = (label: string, row: number): number | null => {
    const found = stats.columns.get(label);
    const value = found ? cell(found, row) : null;
    return typeof value === 'number' ? value : null;
  };
  return textColumn(stats, 'key').map((key, row) => ({
    column,
    key: key ?? '',
    type: 'number',
    rows: at('rows', row) ?? 0,
    distinct: at('different', row) ?? 0,
    missing: Object.fromEntries(
      CAUSES.map((cause) => [cause, at(`n_${cause.toLowerCase()}`, row) ?? 0] as const).filter(([, n]) => n > 0),
    ),
    minimum: at('low', row),
    median: at('middle', row),
    maximum: at('high', row),
    histogram: histograms.get(key ?? '') ?? [],
    examples: [],
  }));
}
