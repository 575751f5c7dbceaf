import { assess } from '#shared/projections/assess-scenario';
import { attribute, sensitivitiesOf } from '#shared/projections/attribution';
import { type Lookup, lookupOf } from '#shared/projections/evidence';
import { projectScenario } from '#shared/projections/scenario-projection';
import { studyScenario } from '#shared/projections/scenario-study';
import { type Outline, type Simulated, simulator } from '#shared/projections/simulate';
import type { ProjectionMethods } from './projection.ts';
import { answerCalls } from './worker-answer.ts';

interface Loaded {
  readonly lookup: Lookup;
  readonly run: (scenario: Outline) => Simulated | null;
}

let loaded: Loaded | null = null;

const evidence = (): Loaded => {
  if (!loaded) throw new Error('evidence comes first');
  return loaded;
};

answerCalls<ProjectionMethods>({
  load({ evidence, simulation }) {
    const lookup = lookupOf(evidence);
    loaded = { lookup, run: simulator(lookup, simulation) };
  },
  assess({ scenarios, goal, levels }) {
    const began = performance.now();
    const { run, lookup } = evidence();
    const assessed = scenarios.map((scenario) => assess(run, scenario, goal, lookup, levels));
    return { assessed, milliseconds: performance.now() - began };
  },
  explain(scenario) {
    const { run } = evidence();
    return { attribution: attribute(run, scenario), sensitivities: sensitivitiesOf(run, scenario) };
  },
  outlook: ({ scenario, series, catalogue, scenarios }) => projectScenario(scenario, series, { catalogue, scenarios }),
  study: studyScenario,
});
