import type { Engine } from '../engine/port.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import type { Publisher } from '../framework/publisher.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { observationTable, type TablesByKey } from './needed-tables.ts';

/** A value under a publisher's name that is not the one bundled with this programme. */
export interface ClaimDifference {
  readonly kind: 'changed' | 'added' | 'missing';
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
  readonly source: string;
  /** In the file; null: no number, or no such row. */
  readonly said: number | null;
  /** In the bundled data. */
  readonly bundled: number | null;
}

/** How the rows of a file that pass for bundled data differ from them. */
export interface ClaimCheck {
  /** Rows that say they are bundled data. */
  readonly rows: number;
  readonly changed: number;
  /** Rows of the same value whose status, year or note is another. */
  readonly reworded: number;
  readonly added: number;
  readonly missing: number;
  /** Worst first: by the difference as a share of the larger value, then by its size; at most `WORST`. */
  readonly worst: readonly ClaimDifference[];
}

const WORST = 20;

/** Whether the bundled data are in a file unchanged, as far as it claims to hold them. */
export const isAsBundled = ({ changed, reworded, added, missing }: ClaimCheck): boolean =>
  changed + reworded + added + missing === 0;

const KEY = ['indicator', 'area', 'counterpart', 'period', 'dims', 'edition', 'source'].map((column) => name(column));

/** Rows with a number for each that is there again, so that a row has one counterpart at most. */
const numbered = (rows: Sql): Sql =>
  sql`SELECT *, row_number() OVER (PARTITION BY ${join(KEY, ', ')} ORDER BY source_row) AS again FROM (${rows})`;

/**
 * Compares what says it is bundled data with `reference`, the engine's table of them: the tables of bundled sources, and rows of other
 * sources that carry the name of one of `publishers`. Null where a workbench claims nothing. `tables` as from `loadTables`.
 */
export async function checkClaims(
  engine: Engine,
  { sources }: Pick<Workbench, 'sources'>,
  tables: TablesByKey,
  reference: string,
  publishers: readonly Pick<Publisher, 'id'>[],
): Promise<ClaimCheck | null> {
  const observed = sources.filter(({ parts }) => parts.some(({ table }) => table === 'observations'));
  const bundled = observed.filter(({ kind }) => kind === 'bundled');
  const named = join(
    publishers.map(({ id }) => sql`${id}`),
    ', ',
  );
  const claimed = observed.map((source) => {
    const rows = sql`SELECT * FROM ${name(observationTable(source, tables))}`;
    return source.kind === 'bundled'
      ? rows
      : sql`${rows} WHERE source::VARCHAR IN (${named}) AND source::VARCHAR <> ${source.id}`;
  });
  if (claimed.length === 0 || publishers.length === 0) return null;
  const said = numbered(join(claimed, ' UNION ALL BY NAME '));
  const pairs = sql`
SELECT s.indicator AS s_indicator, b.indicator AS b_indicator, s.value AS said, b.value AS bundled,
  coalesce(s.indicator, b.indicator) AS indicator, coalesce(s.area, b.area) AS area, coalesce(s.year, b.year) AS year,
  coalesce(s.dims, b.dims, '') AS dims, coalesce(s.source, b.source) AS source,
  CASE WHEN s.again IS NULL THEN 'missing' WHEN b.again IS NULL THEN 'added'
    WHEN s.value IS DISTINCT FROM b.value THEN 'changed'
    WHEN s.status IS DISTINCT FROM b.status OR s.year IS DISTINCT FROM b.year OR coalesce(s.note::VARCHAR, '') <> coalesce(b.note::VARCHAR, '') THEN 'reworded'
    ELSE 'same' END AS kind
FROM (${said}) s ${bundled.length > 0 ? sql`FULL` : sql`LEFT`} JOIN (${numbered(sql`SELECT * FROM ${name(reference)}`)}) b
  ON s.again = b.again AND ${join(
    KEY.map((column) => sql`coalesce(s.${column}::VARCHAR, '') = coalesce(b.${column}::VARCHAR, '')`),
    ' AND ',
  )}`;
  const counted = await engine.query(sql`SELECT kind, count(*)::DOUBLE AS n FROM (${pairs}) GROUP BY kind`);
  const counts = new Map(textColumn(counted, 'kind').map((kind, at) => [kind, numberColumn(counted, 'n')[at] ?? 0]));
  const of = (kind: string): number => counts.get(kind) ?? 0;
  const rows = of('same') + of('reworded') + of('changed') + of('added');
  if (rows === 0 && of('missing') === 0) return null;
  return {
    rows,
    changed: of('changed'),
    reworded: of('reworded'),
    added: of('added'),
    missing: of('missing'),
    worst: of('changed') + of('added') + of('missing') === 0 ? [] : await worstOf(engine, pairs),
  };
}

async function worstOf(engine: Engine, pairs: Sql): Promise<readonly ClaimDifference[]> {
  const table = await engine.query(sql`SELECT kind, indicator, area, year::DOUBLE AS year, dims, source, said, bundled
FROM (${pairs}) WHERE kind IN ('changed', 'added', 'missing')
ORDER BY kind = 'changed' DESC,
  abs(coalesce(said, 0) - coalesce(bundled, 0)) / greatest(abs(coalesce(said, 0)), abs(coalesce(bundled, 0)), 1e-300) DESC,
  abs(coalesce(said, 0) - coalesce(bundled, 0)) DESC, indicator, area, year, dims
LIMIT ${WORST}`);
  const texts = (column: string) => textColumn(table, column);
  const numbers = (column: string) => numberColumn(table, column);
  const [kinds, indicators, areas, dims, sources] = [
    texts('kind'),
    texts('indicator'),
    texts('area'),
    texts('dims'),
    texts('source'),
  ];
  const [years, said, bundled] = [numbers('year'), numbers('said'), numbers('bundled')];
  const number = (value: number | undefined): number | null =>
    value === undefined || Number.isNaN(value) ? null : value;
  return Array.from({ length: table.rows }, (_, at) => ({
    kind: kinds[at] as ClaimDifference['kind'],
    indicator: indicators[at] ?? '',
    area: areas[at] ?? '',
    year: years[at] ?? Number.NaN,
    dims: dims[at] ?? '',
    source: sources[at] ?? '',
    said: number(said[at]),
    bundled: number(bundled[at]),
  }));
}
