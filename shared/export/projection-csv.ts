import type { ProjectedSeries } from '../projections/project-rows.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/**
 * Projections as CSV: `series,year,point,lo,hi,method`, with several levels `lo80,hi80,lo95,hi95`, and `area` where a series has
 * one. Point is the median.
 */
export function projectionsToCsv(
  series: readonly ProjectedSeries[],
  levels: readonly number[],
  remarks: readonly string[] = [],
): CsvTable {
  const sorted = [...new Set(levels)].sort((a, b) => a - b);
  const names = sorted.flatMap((level) => (sorted.length === 1 ? ['lo', 'hi'] : [`lo${level}`, `hi${level}`]));
  const hasAreas = series.some(({ area }) => area);
  return csvTable(
    ['series', 'year', 'point', ...names, 'method', ...(hasAreas ? ['area'] : [])],
    series.flatMap(({ id, area, projection }) =>
      projection.years.map((year, step) => [
        id,
        year,
        projection.median[step] ?? null,
        ...sorted.flatMap((level) => {
          const found = projection.intervals.find((one) => one.level === level);
          return [found?.lower[step] ?? null, found?.upper[step] ?? null];
        }),
        projection.method,
        ...(hasAreas ? [area ?? null] : []),
      ]),
    ),
    { ...WORKED_OUT, remarks },
  );
}
