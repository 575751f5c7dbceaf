import type { RolledSeries, Rolling } from '../projections/rolling.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

/** Value of the column `series` in the row that summarises all series. */
export const POOLED = '(all)';

/**
 * Accuracy on the past as CSV, one row per series and the last one for all: sMAPE in percent, MASE, and for every level coverage (0 to
 * 1) and MSIS, each beside that of no change. Blank where nothing could be compared. `area` where a series has one.
 */
export function backtestToCsv(
  { series, pooled }: { readonly series: readonly RolledSeries[]; readonly pooled: Rolling },
  levels: readonly number[],
  remarks: readonly string[] = [],
): CsvTable {
  const hasAreas = series.some(({ area }) => area);
  const measures = levels.flatMap((level) =>
    ['coverage', 'msis'].flatMap((measure) => [`${measure}${level}`, `${measure}${level}_naive`]),
  );
  const row = (id: string, verdict: string | null, area: string | null, { origins, accuracy, naive }: Rolling) => [
    id,
    origins,
    accuracy?.count ?? 0,
    ...[accuracy?.smape, naive?.smape, accuracy?.mase, naive?.mase].map((value) => value ?? null),
    ...levels.flatMap((_, i) => {
      const [own, still] = [accuracy?.intervals[i], naive?.intervals[i]];
      return [own?.coverage, still?.coverage, own?.msis, still?.msis].map((value) => value ?? null);
    }),
    verdict,
    ...(hasAreas ? [area] : []),
  ];
  return csvTable(
    [
      'series',
      'origins',
      'forecasts',
      'smape',
      'smape_naive',
      'mase',
      'mase_naive',
      ...measures,
      'verdict',
      ...(hasAreas ? ['area'] : []),
    ],
    [...series.map((one) => row(one.id, one.verdict, one.area ?? null, one)), row(POOLED, null, null, pooled)],
    { ...WORKED_OUT, remarks },
  );
}
