import type { ChartData, ChartSeries } from './spec.ts';

interface BenchmarkLine {
  readonly name: string;
  readonly baseYear: number | null;
  readonly baseValue: number | null;
  readonly target: number | null;
  readonly targetYear: number | null;
}

/** A chart with the way to a target: from the base value to the target in its year, or level where there is no such year. */
export function withBenchmark(data: ChartData, line: BenchmarkLine): ChartData {
  const { name, baseYear, baseValue, target, targetYear } = line;
  if (target === null) return data;
  const years = data.series.flatMap((series) => series.x);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isWay = baseYear !== null && baseValue !== null && targetYear !== null && targetYear > baseYear;
  const series: ChartSeries = {
    name,
    role: 'benchmark',
    x: isWay ? [baseYear, targetYear] : [first, targetYear === null ? last : Math.max(last, targetYear)],
    y: isWay ? [baseValue, target] : [target, target],
    bands: [],
  };
  return { ...data, series: [...data.series, series] };
}
