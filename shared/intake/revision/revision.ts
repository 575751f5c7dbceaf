import type { Engine } from '../../engine/port.ts';
import { name, sql } from '../../engine/sql.ts';
import { cell, numberColumn, textColumn } from '../../tables/decode.ts';

/** One value that another file gives differently. */
export interface RevisedValue {
  readonly indicator: string;
  readonly area: string;
  readonly counterpart: string;
  readonly period: string;
  readonly dims: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** How a newer table of observations differs from the one it replaces. */
export interface ReleaseRevision {
  readonly added: number;
  readonly removed: number;
  readonly same: number;
  readonly revised: number;
  /** Median of |after − before| ÷ |before| over revised values that are not zero, as a fraction; null without any. */
  readonly medianChange: number | null;
  /** Codes of areas and ids of indicators that were not there before. */
  readonly newAreas: readonly string[];
  readonly newIndicators: readonly string[];
  /** Largest revisions first. */
  readonly largest: readonly RevisedValue[];
}

const LARGEST = 20;
/** Texts shown in lists of what is new. */
const LISTED = 200;

/** Compares two observation tables key by key: indicator, area, counterpart, period and disaggregation. */
export async function compareReleases(
  engine: Engine,
  before: string,
  after: string,
  signal?: AbortSignal,
): Promise<ReleaseRevision> {
  const run = signal ? { signal } : {};
  const key = sql`indicator, area, coalesce(counterpart, '') AS counterpart, period, coalesce(dims, '') AS dims`;
  const joined = sql`WITH a AS (SELECT ${key}, value, true AS here FROM ${name(before)}),
b AS (SELECT ${key}, value, true AS here FROM ${name(after)}),
pairs AS (
  SELECT indicator, area, counterpart, period, dims, a.value AS old, b.value AS new, a.here AS was, b.here AS is_now,
    a.here AND b.here AND a.value IS DISTINCT FROM b.value AS changed
  FROM a FULL JOIN b USING (indicator, area, counterpart, period, dims)
)`;
  const counts = await engine.query(
    sql`${joined} SELECT count(*) FILTER (was IS NULL) AS added, count(*) FILTER (is_now IS NULL) AS removed,
  count(*) FILTER (was AND is_now AND NOT changed) AS same, count(*) FILTER (changed) AS revised,
  median(abs(new - old) / abs(old)) FILTER (changed AND old <> 0 AND new IS NOT NULL) AS median FROM pairs`,
    run,
  );
  const count = (column: string): number => numberColumn(counts, column)[0] ?? 0;
  const median = counts.columns.get('median');
  const found = await engine.query(
    sql`${joined} SELECT indicator, area, counterpart, period, dims, old, new FROM pairs WHERE changed
ORDER BY abs(coalesce(new, 0) - coalesce(old, 0)) DESC, indicator, area, period LIMIT ${LARGEST}`,
    run,
  );
  const text = (column: string, row: number): string => textColumn(found, column)[row] ?? '';
  const number = (column: string, row: number): number | null => {
    const values = found.columns.get(column);
    const value = values ? cell(values, row) : null;
    return typeof value === 'number' ? value : null;
  };
  const fresh = async (column: 'area' | 'indicator'): Promise<readonly string[]> => {
    const made = await engine.query(
      sql`SELECT DISTINCT ${name(column)} AS text FROM ${name(after)} WHERE ${name(column)} NOT IN (
  SELECT ${name(column)} FROM ${name(before)}) ORDER BY text LIMIT ${LISTED}`,
      run,
    );
    return textColumn(made, 'text').map((one) => one ?? '');
  };
  const medianValue = median ? cell(median, 0) : null;
  return {
    added: count('added'),
    removed: count('removed'),
    same: count('same'),
    revised: count('revised'),
    medianChange: typeof medianValue === 'number' ? medianValue : null,
    newAreas: await fresh('area'),
    newIndicators: await fresh('indicator'),
    largest: Array.from({ length: found.rows }, (_, row) => ({
      indicator: text('indicator', row),
      area: text('area', row),
      counterpart: text('counterpart', row),
      period: text('period', row),
      dims: text('dims', row),
      before: number('old', row),
      after: number('new', row),
    })),
  };
}
