import type { Indicator } from '../framework/framework.ts';
import type { Benchmark } from '../gaps/benchmarks/benchmark.ts';
import type { Scenario } from '../projections/scenario.ts';
import { MOST_SCENARIOS } from './scenario-schema.ts';
import type { ScenarioDraft } from './workbench.ts';

/** Arrivals on resettlement: counted everywhere every year, and what the Compact asks to grow. */
const FIRST_CODE = '3.1.1';

/** Indicators a scenario is first looked at with, the best first: resettlement, then what is counted, then the rest. */
export function firstLooks(indicators: readonly Pick<Indicator, 'id' | 'code' | 'aggregation'>[]): readonly string[] {
  const rank = ({ code, aggregation }: (typeof indicators)[number]): number =>
    code === FIRST_CODE ? 0 : aggregation.kind === 'sum' ? 1 : 2;
  return indicators.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

/** Saved scenarios of the same indicator, as many as stand beside one. */
export const comparableWith = (
  { id, indicator }: Pick<Scenario, 'id' | 'indicator'>,
  scenarios: readonly Scenario[],
): readonly string[] =>
  scenarios
    .filter((one) => one.id !== id && one.indicator === indicator)
    .slice(0, MOST_SCENARIOS - 1)
    .map((one) => one.id);

/** A scenario nobody chose: beside what was saved, held against the first benchmark that states a value for its place and a year. */
export function firstDraft(
  scenario: Scenario,
  area: string,
  benchmarks: readonly Benchmark[],
  scenarios: readonly Scenario[],
): ScenarioDraft {
  const isOfPlace = ({ scope }: Benchmark): boolean =>
    (scope.kind === 'area' && scope.area === area) || (scope.kind === 'group' && scope.group === area);
  const held = benchmarks.find(
    (one) => one.indicator === scenario.indicator && one.target !== null && one.targetYear !== null && isOfPlace(one),
  );
  return { scenario, benchmark: held?.id ?? null, compared: comparableWith(scenario, scenarios) };
}
