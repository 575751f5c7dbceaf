import type { Engine } from '../../engine/port.ts';
import { besidePublished } from '../../engine/published.ts';
import { seriesOf } from '../../engine/series.ts';
import { applyLens } from '../../framework/lens.ts';
import type { Translator } from '../../i18n/translator.ts';
import { assess } from '../../projections/assess-scenario.ts';
import { benchmarkGoal } from '../../projections/benchmark-goal.ts';
import { lookupOf, withComponentIndicators } from '../../projections/evidence.ts';
import { scenarioIndicators } from '../../projections/scenario.ts';
import { SIMULATION } from '../../projections/scenario-projection.ts';
import { simulator } from '../../projections/simulate.ts';
import { firstDraft } from '../../workbench/first-scenario.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { decisionPageFrom } from './decision-page-from.ts';

/** What a page is worked out from, besides its workbench. */
export interface DecisionContext {
  /** Holds the tables of the workbench. */
  readonly engine: Engine;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/**
 * The page with levers of a saved scenario, held against the benchmark its chart shows, else the first of its place. Null where there
 * is no such scenario or nothing to project.
 */
export async function decisionPageOf(
  workbench: Workbench,
  scenarioId: string,
  { engine, today }: DecisionContext,
  t: Translator,
): Promise<string | null> {
  const { catalogue, lens, benchmarks, charts } = workbench;
  const saved = workbench.scenarios.find(({ id }) => id === scenarioId);
  if (!saved) return null;
  const scenario = { ...saved, area: saved.area || applyLens(catalogue, lens).area };
  const ids = withComponentIndicators(scenarioIndicators(scenario), catalogue.framework.indicators);
  const areas = [...new Set([scenario.area, ...catalogue.areas.map(({ code }) => code)])];
  const series = await seriesOf(engine, { indicators: ids, areas, years: lens.years }, catalogue);
  const evidence = {
    indicators: catalogue.framework.indicators.filter(({ id }) => ids.includes(id)),
    groups: catalogue.groups,
    series: series.filter(({ dims }) => dims === ''),
  };
  const held =
    charts.find((one) => one.scenario === scenarioId)?.benchmark ??
    firstDraft(scenario, scenario.area, benchmarks, []).benchmark;
  const benchmark = benchmarks.find(({ id }) => id === held) ?? null;
  const direction = evidence.indicators.find(({ id }) => id === scenario.indicator)?.direction ?? 'conditional';
  const lookup = lookupOf(evidence);
  const goal = benchmarkGoal(benchmark, direction);
  const assessed = assess(simulator(lookup, SIMULATION), scenario, goal, lookup, SIMULATION.levels);
  if (!assessed) return null;
  const known = await besidePublished(engine, workbench);
  return decisionPageFrom({ scenario, evidence, benchmark, assessed, known, today }, t);
}
