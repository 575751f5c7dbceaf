import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Accuracy, accuracyOf, type ForecastOutcome, naiveComparison } from '#shared/projections/accuracy';
import { projectSeries, type TimelinePoint } from '#shared/projections/baseline';
import { sharedData } from './shared-data.ts';

export interface Panel {
  readonly id: string;
  readonly values: readonly number[];
  readonly points: readonly TimelinePoint[];
  /** Values of the years after the last point. */
  readonly later: readonly number[];
}

export type PanelName = 'm1_yearly' | 'm3_yearly' | 'unhcr_asylum_o2014' | 'unhcr_origin_o2014';

/** The series of a competition file pair, in the order of the training file. */
export function readPanel(name: PanelName): Panel[] {
  const rows = (part: string): string[][] =>
    readFileSync(sharedData(`forecast/${name}_${part}.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
  const numbers = (cells: readonly string[]): number[] => cells.filter((cell) => cell !== '').map(Number);
  const later = new Map(rows('test').map(([id, , ...cells]) => [id, numbers(cells)]));
  return rows('train').map(([id = '', start, , , ...cells]) => {
    const values = numbers(cells);
    const points = values.map((value, i) => ({ year: Number(start) + i, value }));
    return { id, values, points, later: later.get(id) ?? [] };
  });
}

const LEVELS = [50, 80, 95] as const;

/** What a user would have been shown, with intervals of 50, 80 and 95 percent. */
export const projected = ({ points, values, later }: Panel): ForecastOutcome => {
  const options = { horizon: later.length, levels: LEVELS, override: true };
  const made = projectSeries(points, { kind: 'positive' }, options);
  return { known: values, actual: later, point: made.median, intervals: made.intervals };
};

/** Accuracy of forecasts on all series, and that of no change. */
export function judge(
  series: readonly Panel[],
  forecast: (one: Panel) => ForecastOutcome,
): { own: Accuracy; naive: Accuracy } {
  const own = series.map(forecast);
  const naive = own.map((one) => naiveComparison(one, LEVELS));
  const [a, b] = [accuracyOf(own), accuracyOf(naive)];
  if (!a || !b) throw new Error('a panel without series');
  return { own: a, naive: b };
}

/** One series of R's results: forecasts with 95% intervals, one entry per year ahead. */
export interface Reference {
  readonly mean: number[];
  readonly lower: number[];
  readonly upper: number[];
}

/** R's results by method and series. */
export function readReference(name: 'm1_yearly' | 'm3_yearly'): Map<string, Map<string, Reference>> {
  const text = gunzipSync(readFileSync(sharedData(`forecast/forecasts_R_${name}.csv.gz`))).toString('utf8');
  const methods = new Map<string, Map<string, Reference>>();
  for (const line of text.trim().split(/\r?\n/).slice(1)) {
    const [, method = '', id = '', , mean, lower, upper] = line.split(',');
    const series = methods.get(method) ?? new Map<string, Reference>();
    methods.set(method, series);
    const one = series.get(id) ?? { mean: [], lower: [], upper: [] };
    series.set(id, one);
    one.mean.push(Number(mean));
    one.lower.push(Number(lower));
    one.upper.push(Number(upper));
  }
  return methods;
}
