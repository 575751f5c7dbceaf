import type { Benchmark } from '../gaps/benchmarks/benchmark.ts';
import type { Goal } from './outcome.ts';

/** What a benchmark wants reached by when; null where it does not state both. */
export const benchmarkGoal = (benchmark: Benchmark | null | undefined, direction: Goal['direction']): Goal | null =>
  benchmark?.target == null || benchmark.targetYear === null
    ? null
    : { target: benchmark.target, year: benchmark.targetYear, direction };
