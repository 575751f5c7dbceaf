import type { Series } from '../../engine/observations.ts';
import { columnsOf } from '../../engine/series-columns.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Lens } from '../../framework/lens.ts';
import { assessColumns } from '../../gaps/assessment/assess-series.ts';
import { gapRequest, judgingUnder } from '../../gaps/assessment/under-lens.ts';
import type { Benchmark } from '../../gaps/benchmarks/benchmark.ts';
import { linear } from '../../gaps/methods/linear.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ChartData, ChartSeries, ChartSpec } from '../spec.ts';

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

/** What the benchmark of a saved chart is found in. */
export interface BenchmarkSources {
  readonly catalogue: Catalogue;
  readonly lens: Lens;
  readonly benchmarks: readonly Benchmark[];
}

type Benchmarked = Pick<ChartSpec, 'indicators' | 'areas' | 'benchmark'>;

/** What a chart with a benchmark is made from: its own series, and those the benchmark is worked out of. */
export function requestWithBenchmark(
  { indicators, areas, benchmark }: Benchmarked,
  { catalogue, lens, benchmarks }: BenchmarkSources,
): Pick<ChartSpec, 'indicators' | 'areas'> {
  const own = benchmarks.filter(({ id }) => id === benchmark);
  const request = gapRequest(own, catalogue, lens, 'whole');
  return {
    indicators: [...new Set([...indicators, ...(own.length > 0 ? request.indicators : [])])],
    areas: [...new Set([...areas, ...(own.length > 0 ? request.areas : [])])],
  };
}

/** `data` with the benchmark its chart was saved with; a note where that is gone, or cannot be worked out. */
export function withBenchmarkOf(
  data: ChartData,
  { areas, benchmark: id }: Benchmarked,
  series: readonly Series[],
  { catalogue, lens, benchmarks }: BenchmarkSources,
  t: Translator,
): ChartData {
  if (!id) return data;
  const own = benchmarks.filter((one) => one.id === id);
  const judged = assessColumns(judgingUnder(columnsOf(series), own, catalogue, lens, linear, areas));
  const entry = judged.rows > 0 ? judged.at(0) : null;
  if (!entry?.benchmark || entry.benchmark.target === null)
    return { ...data, note: [data.note, t('charts.noBenchmark')].filter(Boolean).join(' ') };
  const { name, target, targetYear } = entry.benchmark;
  const { baseYear, baseValue } = entry.assessment;
  return withBenchmark(data, { name, target, targetYear, baseYear, baseValue });
}
