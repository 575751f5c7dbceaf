import { isOfCounterpart } from '../framework/breakdown.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import { namesIn, resolveFormula } from '../framework/formula.ts';
import { cell, numberColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { seriesTables } from './series-sql.ts';
import { type Sql, sql } from './sql.ts';

/** The number a person asks about; blank `dims` is the total. */
export interface TraceRequest {
  readonly indicator: string;
  /** Area or group code. */
  readonly area: string;
  readonly year: number;
  readonly dims?: string;
}

/** One row of a source that the number is made of. */
export interface TraceRow {
  readonly indicator: string;
  readonly area: string;
  readonly counterpart: string;
  readonly period: string;
  readonly value: number;
  readonly status: string;
  readonly dims: string;
  readonly edition: string;
  readonly source: string;
  /** 1-based row in the source file; null where the source has no rows. */
  readonly sourceRow: number | null;
  readonly note: string;
}

export interface Trace {
  /** Largest contributions first, at most `TRACE_ROWS`. */
  readonly rows: readonly TraceRow[];
  /** How many rows there are in all. */
  readonly total: number;
}

export const TRACE_ROWS = 2000;

/**
 * The source rows behind one number of `seriesOf`: exactly those that were counted, superseded editions left out. Of a formula those
 * of the indicators it names, in the same year; where a group is the sum over its areas, those of every area.
 */
export async function traceOf(
  engine: Engine,
  request: TraceRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Trace> {
  const direct = await tracePart(engine, request, catalogue, signal);
  const { indicators } = catalogue.framework;
  const { aggregation } = indicators.find(({ id }) => id === request.indicator) ?? {};
  if (direct.total > 0 || aggregation?.kind !== 'formula') return direct;
  const resolved = resolveFormula(aggregation.formula, indicators, [request.indicator]);
  const leaves = resolved.ok ? namesIn(resolved.value) : [];
  const members = catalogue.groups.find(({ code }) => code === request.area)?.members;
  const areas = aggregation.ofGroups === 'sum' && members ? members : [request.area];
  const parts: Trace[] = [];
  for (const area of areas) {
    for (const indicator of leaves) {
      const part = await traceOf(engine, { ...request, indicator, area }, catalogue, signal);
      if (part.total > 0) parts.push(part);
    }
  }
  return {
    rows: parts.flatMap(({ rows }) => rows.slice(0, Math.floor(TRACE_ROWS / parts.length))),
    total: parts.reduce((sum, { total }) => sum + total, 0),
  };
}

async function tracePart(
  engine: Engine,
  { indicator, area, year, dims = '' }: TraceRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Trace> {
  const tables = seriesTables(catalogue, {
    indicators: [indicator],
    areas: [area],
    years: [year, year],
    byCounterpart: isOfCounterpart(dims),
  });
  const table = await engine.query(
    sql`WITH ${tables}, ${partStatement({ indicator, area, year, dims })}
SELECT indicator, area, counterpart, period, value, status, dims, coalesce(edition, '') AS edition, source, source_row,
  coalesce(note, '') AS note, count(*) OVER () AS total
FROM counted SEMI JOIN part USING (indicator, area) WHERE dims = ${dims}
ORDER BY indicator <> (SELECT top FROM rule), abs(value) DESC, area, counterpart LIMIT ${TRACE_ROWS}`,
    signal ? { signal } : {},
  );
  const at = (column: string, row: number): string | number | null => {
    const values = table.columns.get(column);
    return values ? cell(values, row) : null;
  };
  const text = (column: string, row: number): string => String(at(column, row) ?? '');
  const rows = Array.from({ length: table.rows }, (_, row): TraceRow => {
    const sourceRow = at('source_row', row);
    return {
      indicator: text('indicator', row),
      area: text('area', row),
      counterpart: text('counterpart', row),
      period: text('period', row),
      value: Number(at('value', row)),
      status: text('status', row),
      dims: text('dims', row),
      edition: text('edition', row),
      source: text('source', row),
      sourceRow: typeof sourceRow === 'number' ? sourceRow : null,
      note: text('note', row),
    };
  });
  return { rows, total: rows.length === 0 ? 0 : (numberColumn(table, 'total')[0] ?? 0) };
}

/** After the tables of `seriesTables`: `part` (indicator, area), whose values of the year the asked number is made of. */
export const partStatement = ({ indicator, area, dims = '' }: TraceRequest): Sql => sql`
answer AS (SELECT rank FROM made WHERE dims = ${dims}),
part AS (
  SELECT indicator, area FROM by_area
  WHERE dims = ${dims} AND (SELECT rank FROM answer) = 0 AND indicator = ${indicator} AND area = ${area}
  UNION
  SELECT b.indicator, b.area FROM rule r JOIN by_area b ON b.indicator = r.top OR b.indicator = r.bottom JOIN pair p ON p.area = b.area
  WHERE b.dims = ${dims} AND (SELECT rank FROM answer) = 1 AND (r.bottom IS NULL OR 2 = (
    SELECT count(*) FROM by_area o WHERE o.area = b.area AND o.dims = b.dims AND o.indicator IN (r.top, r.bottom)))
)`;
