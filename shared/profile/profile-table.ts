import { JalonError } from '../core/errors.ts';
import type { Engine } from '../engine/port.ts';
import { name, type Sql, sql } from '../engine/sql.ts';
import type { Indicator } from '../framework/framework.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { byAttention, type Mark, profileOfSeries, type SeriesProfile } from './series-profile.ts';
import type { YearValue } from './shocks.ts';

/** A series of one table of observations, with its profile and its values. */
export interface ProfiledSeries {
  readonly indicator: string;
  readonly area: string;
  /** Blank where counterparts are added up or there are none. */
  readonly counterpart: string;
  readonly dims: string;
  readonly profile: SeriesProfile;
  readonly values: readonly YearValue[];
}

export interface ProfileOptions {
  readonly indicators: readonly Pick<Indicator, 'id' | 'domain' | 'aggregation'>[];
  /** `summed`: as charts show them, where the indicator adds up; `each`: a series for every counterpart area. */
  readonly counterparts: 'summed' | 'each';
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
}

const POINTS = 'profile_points';
/** Statuses by their place; the query gives the place, since a number is read many times faster than a text. */
const STATUSES = ['A', 'E', 'P', 'B', 'M', 'N', 'C', 'Q'] as const;
/** Milliseconds of work before yielding to the event loop. */
const SLICE = 12;

/**
 * The profile of every series of a table of observations (`OBSERVATION_COLUMNS`), what needs attention first. Two queries for all,
 * then `profileOfSeries` in short slices, so that nothing stands still. Of several editions the latest with a value counts, of
 * several periods of a year the year itself or else the last. Leaves no table behind. Rejects with `cancelled`, `engine/…`.
 */
export async function profileTable(
  engine: Engine,
  table: string,
  { indicators, counterparts, signal, onProgress }: ProfileOptions,
): Promise<readonly ProfiledSeries[]> {
  const run = signal ? { signal } : {};
  const additive =
    counterparts === 'summed'
      ? indicators.filter(({ aggregation }) => aggregation.kind === 'sum').map(({ id }) => id)
      : [];
  onProgress?.(0.05);
  try {
    await engine.execute(pointsStatement(table, additive), run);
    onProgress?.(0.4);
    const keys = await engine.query(
      sql`SELECT any_value(indicator) AS indicator, any_value(area) AS area, any_value(counterpart) AS counterpart,
  any_value(dims) AS dims, count(*)::DOUBLE AS n, max(newest)::DOUBLE AS newest FROM ${name(POINTS)} GROUP BY id ORDER BY id`,
      run,
    );
    const points = await engine.query(
      sql`SELECT year::DOUBLE AS year, coalesce(value, 'NaN'::DOUBLE) AS value, status::DOUBLE AS status, says_break::DOUBLE AS says_break
FROM ${name(POINTS)} ORDER BY id, year`,
      run,
    );
    onProgress?.(0.6);
    const domains = new Map(indicators.map(({ id, domain }) => [id, domain]));
    const columns = ['indicator', 'area', 'counterpart', 'dims'].map((column) => textColumn(keys, column));
    const [years, values, statuses, breaks] = ['year', 'value', 'status', 'says_break'].map((column) =>
      numberColumn(points, column),
    ) as [Float64Array, Float64Array, Float64Array, Float64Array];
    const counts = numberColumn(keys, 'n');
    const newest = numberColumn(keys, 'newest');
    const found: ProfiledSeries[] = [];
    let at = 0;
    let since = performance.now();
    for (let row = 0; row < keys.rows; row++) {
      const end = at + (counts[row] ?? 0);
      const marks: Mark[] = [];
      for (; at < end; at++) {
        const value = values[at] ?? Number.NaN;
        marks.push({
          year: years[at] ?? 0,
          value: Number.isNaN(value) ? null : value,
          status: STATUSES[statuses[at] ?? 0] ?? 'A',
          saysBreak: breaks[at] === 1,
        });
      }
      const [indicator = '', area = '', counterpart = '', dims = ''] = columns.map((column) => column[row] ?? '');
      found.push({
        indicator,
        area,
        counterpart,
        dims,
        profile: profileOfSeries(marks, domains.get(indicator) ?? { kind: 'real' }, newest[row] ?? 0),
        values: marks.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])),
      });
      if (performance.now() - since < SLICE) continue;
      onProgress?.(0.6 + (0.4 * row) / keys.rows);
      await new Promise((turn) => setTimeout(turn));
      if (signal?.aborted) throw new JalonError('cancelled');
      since = performance.now();
    }
    return found.sort((a, b) => byAttention(a.profile, b.profile));
  } finally {
    await engine.drop(POINTS).catch(() => undefined);
  }
}

/** What publishers write beside a value where a series breaks. */
const BREAK_NOTE = 'break in (the |time )*series|series break|rupture de (la )?série|rupture de séries?';

/** Targets and baselines are for other years than values: each is behind its own kind only. */
const FIGURE_PART = 'figure=[^;]*';

/** Table `POINTS`: one row per series and year, numbered by series. */
const pointsStatement = (
  table: string,
  additive: readonly string[],
): Sql => sql`CREATE OR REPLACE TABLE ${name(POINTS)} AS
WITH latest AS (
  SELECT indicator, area, coalesce(counterpart, '') AS counterpart, coalesce(dims, '') AS dims, year,
    CASE WHEN isnan(value) THEN NULL ELSE value END AS value, coalesce(nullif(status, ''), 'A') AS status,
    coalesce(regexp_matches(note, ${BREAK_NOTE}, 'i'), false) AS says_break
  FROM ${name(table)} WHERE year IS NOT NULL AND status IS DISTINCT FROM 'F'
  QUALIFY row_number() OVER (
    PARTITION BY indicator, area, coalesce(counterpart, ''), coalesce(dims, ''), year
    ORDER BY value IS NULL OR isnan(value), coalesce(edition, '') DESC, period = year::VARCHAR DESC, period DESC, source_row DESC
  ) = 1
),
yearly AS MATERIALIZED (
  SELECT indicator, area, CASE WHEN indicator IN (${additive}) THEN '' ELSE counterpart END AS other, dims, year,
    coalesce(sum(value) FILTER (counterpart = ''), sum(value)) AS value, bool_or(says_break) AS says_break,
    CASE WHEN count(value) = 0 THEN CASE WHEN bool_or(status = 'Q') THEN 7 WHEN bool_or(status = 'C') THEN 6
      WHEN bool_or(status = 'N') THEN 5 ELSE 4 END
      WHEN bool_or(status = 'B') THEN 3 WHEN bool_or(status = 'E') THEN 1 WHEN bool_or(status = 'P') THEN 2 ELSE 0 END AS status
  FROM latest GROUP BY ALL
),
keyed AS (
  SELECT row_number() OVER (ORDER BY indicator, area, other, dims)::INTEGER AS id, *
  FROM (SELECT DISTINCT indicator, area, other, dims FROM yearly)
),
latest_year AS (
  SELECT indicator, regexp_extract(dims, ${FIGURE_PART}) AS figure, coalesce(max(year) FILTER (value IS NOT NULL), 0) AS newest
  FROM yearly GROUP BY ALL
)
SELECT id, y.indicator AS indicator, area, other AS counterpart, dims, year, value, status, says_break::INTEGER AS says_break, newest
FROM yearly y JOIN keyed USING (indicator, area, other, dims)
  JOIN latest_year l ON l.indicator = y.indicator AND l.figure = regexp_extract(dims, ${FIGURE_PART})`;
