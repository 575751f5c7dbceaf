import { type Assessed, assess } from './assess-scenario.ts';
import { type Attribution, attribute, type LeverSensitivity, sensitivitiesOf } from './attribution.ts';
import { type Evidence, lookupOf } from './evidence.ts';
import type { Goal } from './outcome.ts';
import { SIMULATION } from './scenario-projection.ts';
import { type Outline, simulator } from './simulate.ts';

/** What the levers of a scenario are worth, and which of their numbers the end hangs on. */
export interface Explained {
  readonly attribution: Attribution;
  readonly sensitivities: readonly LeverSensitivity[];
}

export interface StudyQuestion {
  readonly evidence: Evidence;
  readonly scenario: Outline;
  readonly goal: Goal | null;
  /** Whether the levers are to be explained, which takes many runs. */
  readonly isExplained: boolean;
}

export interface ScenarioStudy {
  readonly assessed: Assessed;
  /** Null where it was not asked for, or there is no lever. */
  readonly explained: Explained | null;
}

/** A scenario as a window works it out, here and now: simulates, up to seconds. Null where there is nothing to project. */
export function studyScenario({ evidence, scenario, goal, isExplained }: StudyQuestion): ScenarioStudy | null {
  const lookup = lookupOf(evidence);
  const run = simulator(lookup, SIMULATION);
  const assessed = assess(run, scenario, goal, lookup, SIMULATION.levels);
  if (!assessed) return null;
  const explained =
    isExplained && scenario.levers.length > 0
      ? { attribution: attribute(run, scenario), sensitivities: sensitivitiesOf(run, scenario) }
      : null;
  return { assessed, explained };
}
