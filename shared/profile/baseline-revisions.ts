import type { Engine } from '../engine/port.ts';
import { name, sql } from '../engine/sql.ts';
import { asFigure, isFigure } from '../framework/breakdown.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';

/** A value of a series, or (with `figure=baseline` in `dims`) a baseline stated of it in the report of `edition`. */
export interface StatedValue {
  readonly indicator: string;
  readonly area: string;
  readonly counterpart: string;
  readonly dims: string;
  readonly year: number;
  readonly value: number;
  readonly edition: string;
  readonly source: string;
}

/** A baseline that is not what was reported for its year: both stand, neither replaces the other. */
export interface BaselineRevision extends Omit<StatedValue, 'value' | 'edition' | 'source'> {
  /** As reported for the year, and by whom. */
  readonly reported: number;
  readonly reportedBy: string;
  /** As stated later, in the report of `edition`, and by whom. */
  readonly stated: number;
  readonly statedBy: string;
  readonly edition: string;
  /** `stated` − `reported`. */
  readonly difference: number;
  /** One of the two is the other rounded, to the decimals it is written with. */
  readonly isRounded: boolean;
}

export interface BaselineRevisions {
  /** Baselines of a year for which the series itself has a value. */
  readonly compared: number;
  /** Those that differ, widest difference first and those by rounding only last, then in the order of their series and years. */
  readonly revised: readonly BaselineRevision[];
  /** How many of `revised` differ by rounding only. */
  readonly rounded: number;
}

const keyOf = ({ indicator, area, counterpart, year }: StatedValue, dims: string): string =>
  JSON.stringify([indicator, area, counterpart, dims, year]);

const isBaseline = (dims: string): boolean => dims === asFigure(dims, 'baseline');

const decimalsOf = (value: number): number => {
  const [digits = '', exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
};

/** Whether one of two numbers is the other rounded to its own decimals, halves either way. */
const isRoundedOf = (a: number, b: number): boolean => {
  const step = 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
  return decimalsOf(a) !== decimalsOf(b) && Math.abs(a - b) <= step / 2 + step * 1e-9;
};

/**
 * Every baseline that differs from what the same series (indicator, area, counterpart, breakdown) reported for the same year. Of several
 * values of a year the latest edition counts, then the first listed.
 */
export function baselineRevisions(rows: readonly StatedValue[]): BaselineRevisions {
  const reported = new Map<string, StatedValue>();
  for (const row of rows) {
    if (isFigure(row.dims)) continue;
    const key = keyOf(row, row.dims);
    const known = reported.get(key);
    if (!known || row.edition > known.edition) reported.set(key, row);
  }
  const pairs = rows.flatMap((row) => {
    if (!isBaseline(row.dims)) return [];
    const dims = asFigure(row.dims, null);
    const then = reported.get(keyOf(row, dims));
    return then ? [{ row, then, dims }] : [];
  });
  const revised = pairs
    .filter(({ row, then }) => row.value !== then.value)
    .map(({ row, then, dims }) => ({
      indicator: row.indicator,
      area: row.area,
      counterpart: row.counterpart,
      dims,
      year: row.year,
      reported: then.value,
      reportedBy: then.source,
      stated: row.value,
      statedBy: row.source,
      edition: row.edition,
      difference: row.value - then.value,
      isRounded: isRoundedOf(row.value, then.value),
    }))
    .sort((a, b) => {
      const bySize = Number(a.isRounded) - Number(b.isRounded) || Math.abs(b.difference) - Math.abs(a.difference);
      if (bySize !== 0) return bySize;
      const [first, second] = [a, b].map((one) =>
        [one.indicator, one.area, one.counterpart, one.dims, one.year, one.edition].join('\u0000'),
      ) as [string, string];
      return first < second ? -1 : first > second ? 1 : 0;
    });
  return { compared: pairs.length, revised, rounded: revised.filter(({ isRounded }) => isRounded).length };
}

/** The same of a table of observations (`OBSERVATION_COLUMNS`). Rejects with `cancelled`, `engine/…`. */
export async function baselineRevisionsIn(
  engine: Engine,
  table: string,
  signal?: AbortSignal,
): Promise<BaselineRevisions> {
  const found = await engine.query(
    sql`WITH own AS (SELECT * FROM ${name(table)} WHERE value IS NOT NULL AND NOT isnan(value) AND year IS NOT NULL)
SELECT indicator, area, coalesce(counterpart, '') AS counterpart, coalesce(dims, '') AS dims, year::DOUBLE AS year, value,
  coalesce(edition, '') AS edition, coalesce(source, '') AS source
FROM own WHERE indicator IN (SELECT indicator FROM own WHERE contains(dims, 'figure=baseline')) ORDER BY source_row`,
    signal ? { signal } : {},
  );
  const text = (column: string) => textColumn(found, column);
  const columns = ['indicator', 'area', 'counterpart', 'dims', 'edition', 'source'] as const;
  const texts = columns.map(text);
  const [years, values] = [numberColumn(found, 'year'), numberColumn(found, 'value')];
  return baselineRevisions(
    Array.from({ length: found.rows }, (_, row) => {
      const [indicator = '', area = '', counterpart = '', dims = '', edition = '', source = ''] = texts.map(
        (column) => column[row] ?? '',
      );
      return { indicator, area, counterpart, dims, edition, source, year: years[row] ?? 0, value: values[row] ?? 0 };
    }),
  );
}
