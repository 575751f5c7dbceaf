import { numberColumn, textColumn } from '../tables/decode.ts';
import { BY_HAND } from './observations.ts';
import type { Engine } from './port.ts';
import { sql } from './sql.ts';

/** One edition of a published series, its points by year. */
export interface Release {
  readonly edition: string;
  readonly points: readonly { readonly year: number; readonly value: number }[];
}

/**
 * Every edition in which totals of an indicator were published for an area or group itself, oldest first. Values given by hand, and
 * numbers made of other numbers, have no edition of their own; rows that name none are left out. Needs the view `observation`.
 */
export async function releasesOf(
  engine: Engine,
  indicator: string,
  area: string,
  signal?: AbortSignal,
): Promise<readonly Release[]> {
  const table = await engine.query(
    sql`SELECT edition, year, value FROM observation
WHERE indicator = ${indicator} AND area = ${area} AND coalesce(dims, '') = '' AND coalesce(counterpart, '') = ''
  AND edition <> '' AND year IS NOT NULL AND value IS NOT NULL AND NOT isnan(value) AND source <> ${BY_HAND}
QUALIFY row_number() OVER (
  PARTITION BY edition, year ORDER BY source DESC, period = year::VARCHAR DESC, period DESC, source_row
) = 1
ORDER BY edition, year`,
    signal ? { signal } : {},
  );
  const editions = textColumn(table, 'edition');
  const years = numberColumn(table, 'year');
  const values = numberColumn(table, 'value');
  const releases: { edition: string; points: { year: number; value: number }[] }[] = [];
  for (let row = 0; row < table.rows; row++) {
    const edition = editions[row] ?? '';
    if (releases.at(-1)?.edition !== edition) releases.push({ edition, points: [] });
    releases.at(-1)?.points.push({ year: years[row] ?? 0, value: values[row] ?? 0 });
  }
  return releases;
}
