import type { Catalogue } from '../framework/catalogue.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import type { SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { seriesTables } from './series-sql.ts';
import { sql } from './sql.ts';

/** What a publisher or a reader of a file said beside values. */
export interface Footnote {
  readonly text: string;
  /** Area codes and years of the values it stands beside. */
  readonly areas: readonly string[];
  readonly years: readonly [number, number];
}

export interface Footnotes {
  /** Those beside most values first, at most `FOOTNOTES`. */
  readonly shown: readonly Footnote[];
  /** How many there are in all. */
  readonly total: number;
}

export const FOOTNOTES = 20;
const SEPARATOR = '\u001f';

/** The footnotes of the observations that the asked series are made of. */
export async function footnotesOf(
  engine: Engine,
  request: SeriesRequest,
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<Footnotes> {
  if (request.indicators.length === 0 || request.areas.length === 0) return { shown: [], total: 0 };
  const table = await engine.query(
    sql`WITH ${seriesTables(catalogue, request)}
SELECT note, array_to_string(list_sort(list_distinct(list(area))), ${SEPARATOR}) AS areas, min(year) AS first, max(year) AS last,
  count(*) OVER () AS total
FROM counted WHERE note IS NOT NULL AND note <> '' GROUP BY note ORDER BY count(*) DESC, note LIMIT ${FOOTNOTES}`,
    signal ? { signal } : {},
  );
  const [areas, first, last] = [textColumn(table, 'areas'), numberColumn(table, 'first'), numberColumn(table, 'last')];
  const shown = textColumn(table, 'note').map((text, row) => ({
    text: text ?? '',
    areas: (areas[row] ?? '').split(SEPARATOR),
    years: [first[row] ?? 0, last[row] ?? 0] as const,
  }));
  return { shown, total: shown.length === 0 ? 0 : (numberColumn(table, 'total')[0] ?? 0) };
}
