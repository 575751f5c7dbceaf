import type { Catalogue } from '../framework/catalogue.ts';
import { applyLens, type Lens, lensAreas } from '../framework/lens.ts';
import { cell, numberColumn, textColumn } from '../tables/decode.ts';
import type { Engine } from './port.ts';
import { seriesTables } from './series-sql.ts';
import { sql } from './sql.ts';

/** How far an indicator's data reach under a lens. */
export interface Coverage {
  readonly indicator: string;
  /** Areas of the lens with at least one value, of `total` areas of the lens. */
  readonly areas: number;
  readonly total: number;
  /** First and last year with a value, of an area or of the group itself; null without any. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** True where the group's own code has published values (a headline figure). */
  readonly hasHeadline: boolean;
  /** Rows without a value, by status: M missing, N not applicable, C not collected, Q suppressed. */
  readonly missing: Readonly<Record<string, number>>;
}

/** Coverage of every indicator, in the order asked, over the areas and years of the lens. */
export async function coverageOf(
  engine: Engine,
  indicators: readonly string[],
  catalogue: Catalogue,
  lens: Lens,
  signal?: AbortSignal,
): Promise<Coverage[]> {
  if (indicators.length === 0) return [];
  const members = [...new Set(lensAreas(catalogue, lens))];
  const { area } = applyLens(catalogue, lens);
  const inYears = lens.years ? sql`year BETWEEN ${lens.years[0]} AND ${lens.years[1]}` : sql`TRUE`;
  const options = signal ? { signal } : {};
  const scope = { indicators, areas: [...new Set([area, ...members])], years: lens.years };
  const [found, missing] = await Promise.all([
    engine.query(
      sql`WITH ${seriesTables(catalogue, scope)}
SELECT indicator, count(DISTINCT target) FILTER (target IN (${members})) AS areas, min(year) AS first, max(year) AS last,
  count(*) FILTER (target = ${area} AND rank = 0) AS headline
FROM made GROUP BY indicator`,
      options,
    ),
    engine.query(
      sql`SELECT indicator, coalesce(nullif(status, ''), 'M') AS status, count(*) AS n FROM observation
WHERE (value IS NULL OR isnan(value)) AND indicator IN (${indicators}) AND area IN (${scope.areas}) AND ${inYears}
GROUP BY ALL ORDER BY ALL`,
      options,
    ),
  ]);
  const rowOf = new Map(textColumn(found, 'indicator').map((indicator, row) => [indicator, row]));
  const numberAt = (column: string, row: number | undefined): number | null => {
    const values = found.columns.get(column);
    const value = row === undefined || !values ? null : cell(values, row);
    return typeof value === 'number' ? value : null;
  };
  const causes = textColumn(missing, 'status');
  const counts = numberColumn(missing, 'n');
  const missingOf = new Map<string | null, Record<string, number>>();
  textColumn(missing, 'indicator').forEach((indicator, row) => {
    missingOf.set(indicator, { ...missingOf.get(indicator), [causes[row] ?? 'M']: counts[row] ?? 0 });
  });
  return indicators.map((indicator) => {
    const row = rowOf.get(indicator);
    return {
      indicator,
      areas: numberAt('areas', row) ?? 0,
      total: members.length,
      firstYear: numberAt('first', row),
      lastYear: numberAt('last', row),
      hasHeadline: (numberAt('headline', row) ?? 0) > 0,
      missing: missingOf.get(indicator) ?? {},
    };
  });
}
