import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { accuracyOf, type ForecastOutcome } from '#shared/projections/accuracy';
import { projectSeries, type TimelinePoint } from '#shared/projections/baseline';
import { stretchOf } from '#shared/projections/stretch';
import { sharedData } from './shared-data.ts';

/** Series of one measure of UNHCR's Refugee Data Finder, by area, oldest year first; years without a row are absent. */
export interface OriginPanel {
  readonly name: string;
  readonly series: ReadonlyMap<string, readonly Required<TimelinePoint>[]>;
}

const SOURCES = [
  { name: 'refugees by host', file: 'population', by: 'coa_iso', measure: 'refugees' },
  { name: 'refugees by origin', file: 'population', by: 'coo_iso', measure: 'refugees' },
  { name: 'applications by host', file: 'asylum_applications', by: 'coa_iso', measure: 'applied' },
  { name: 'applications by origin', file: 'asylum_applications', by: 'coo_iso', measure: 'applied' },
] as const;

/** Refugees and asylum applications by country of asylum and by country of origin, places unknown left out. */
export function readOriginPanels(): readonly OriginPanel[] {
  const files = new Map<string, readonly Record<string, string>[]>();
  return SOURCES.map(({ name, file, by, measure }) => {
    const rows = files.get(file) ?? rowsOf(file);
    files.set(file, rows);
    const sums = new Map<string, Map<number, number>>();
    for (const row of rows) {
      const [area, year, value] = [row[by]!, Number(row.year), row[measure]];
      if (value === undefined || value === '' || NO_PLACE.has(area)) continue;
      const years = sums.get(area) ?? new Map<number, number>();
      sums.set(area, years.set(year, (years.get(year) ?? 0) + Number(value)));
    }
    return { name, series: new Map([...sums].map(([area, years]) => [area, ordered(years)])) };
  });
}

const NO_PLACE: ReadonlySet<string> = new Set(['', 'UNK', 'XXA']);

const rowsOf = (file: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(sharedData(`unhcr/${file}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

/** From the first year above zero: the Data Finder lists places long before anyone is counted in them. */
const ordered = (years: ReadonlyMap<number, number>): { year: number; value: number }[] => {
  const all = [...years].map(([year, value]) => ({ year, value })).sort((a, b) => a.year - b.year);
  return all.slice(
    Math.max(
      0,
      all.findIndex(({ value }) => value > 0),
    ),
  );
};

const POSITIVE = { kind: 'positive' } as const;

/** Years that a backtest needs, and years ahead of every origin. */
const [FEWEST, AHEAD] = [8, 5] as const;
export const ORIGINS = Array.from({ length: 16 }, (_, i) => 2004 + i);

/** What was forecast from the end of the year `origin`, from the years up to it alone, and what came in the next five. */
export function outcomesFrom({ series }: OriginPanel, origin: number): readonly ForecastOutcome[] {
  const known = [...series.values()].map((points) => points.filter(({ year }) => year <= origin));
  const stretch = stretchOf(known, POSITIVE);
  return [...series.values()].flatMap((points, i) => {
    const past = known[i]!;
    const later = new Map(points.map(({ year, value }) => [year, value]));
    const actual = Array.from({ length: AHEAD }, (_, i) => later.get(origin + i + 1) ?? null);
    if (past.length < FEWEST || past.at(-1)?.year !== origin || actual.every((value) => value === null)) return [];
    const options = { horizon: AHEAD, levels: [80, 95], override: true, stretch };
    const { median, intervals } = projectSeries(past, POSITIVE, options);
    return [{ known: past.map(({ value }) => value ?? 0), actual, point: median, intervals }];
  });
}

export const pooled = (outcomes: readonly ForecastOutcome[]): { cover80: number; cover95: number; msis: number } => {
  const [at80, at95] = accuracyOf(outcomes)?.intervals ?? [];
  return {
    cover80: at80?.coverage ?? Number.NaN,
    cover95: at95?.coverage ?? Number.NaN,
    msis: at95?.msis ?? Number.NaN,
  };
};
