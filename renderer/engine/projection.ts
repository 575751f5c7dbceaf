import { JalonError } from '#shared/core/errors';
import type { Series } from '#shared/engine/observations';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Evidence } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import type { Scenario } from '#shared/projections/scenario';
import { type ScenarioProjection, SIMULATION } from '#shared/projections/scenario-projection';
import type { Explained, ScenarioStudy, StudyQuestion } from '#shared/projections/scenario-study';
import type { Outline } from '#shared/projections/simulate';
import type { Simulation } from '#shared/projections/unit';
import { workerCalls } from './worker-call.ts';

/** Scenarios and what they are judged by. */
export interface ScenarioQuestion {
  readonly scenarios: readonly Outline[];
  readonly goal: Goal | null;
}

/** One per scenario asked for, in order; null where there is nothing to project. */
export interface ScenarioAnswer {
  readonly assessed: readonly (Assessed | null)[];
  /** Time the worker took for them. */
  readonly milliseconds: number;
}

/** What a fan is made from. */
export interface FanQuestion {
  readonly scenario: string | null;
  readonly series: readonly Series[];
  readonly catalogue: Catalogue;
  readonly scenarios: readonly Scenario[];
}

/** What the projection worker answers. Evidence comes first and stays until it is replaced. */
export interface ProjectionMethods {
  load(evidence: { readonly evidence: Evidence; readonly simulation: Simulation }): void;
  assess(question: ScenarioQuestion & { readonly levels: readonly number[] }): ScenarioAnswer;
  explain(scenario: Outline): Explained;
  outlook(fan: FanQuestion): ScenarioProjection | null;
  study(question: StudyQuestion): ScenarioStudy | null;
}

/** Projections worked out beside the window, so that nothing ever holds it up. All reject with `projection/stopped`. */
export interface ProjectionWorker {
  assess(evidence: Evidence, question: ScenarioQuestion): Promise<ScenarioAnswer>;
  explain(evidence: Evidence, scenario: Outline): Promise<Explained>;
  outlook(fan: FanQuestion): Promise<ScenarioProjection | null>;
  study(question: StudyQuestion): Promise<ScenarioStudy | null>;
}

/** A worker that died is asked once more; a question that ends two of them is not asked again. */
export function projectionWorker(open: (name: string) => Worker = openWorker): ProjectionWorker {
  const worker = workerCalls<ProjectionMethods>('projection', open, () => new JalonError('projection/stopped'));
  let loaded: { readonly evidence: Evidence; readonly life: number } | null = null;

  /** The evidence goes ahead of the question, once to each life of the worker. */
  const withEvidence = async <T>(evidence: Evidence, ask: () => Promise<T>): Promise<T> => {
    const life = worker.start();
    if (loaded?.evidence === evidence && loaded.life === life) return ask();
    loaded = { evidence, life };
    const loading = worker.call('load', { evidence, simulation: SIMULATION }).catch((error) => {
      loaded = null;
      throw error;
    });
    const [, answer] = await Promise.all([loading, ask()]);
    return answer;
  };

  const twice = <T>(ask: () => Promise<T>): Promise<T> =>
    ask().catch((error) => {
      if (error instanceof JalonError && error.code === 'projection/stopped') return ask();
      throw error;
    });

  return {
    assess: (evidence, question) =>
      twice(() => withEvidence(evidence, () => worker.call('assess', { ...question, levels: SIMULATION.levels }))),
    explain: (evidence, scenario) => twice(() => withEvidence(evidence, () => worker.call('explain', scenario))),
    outlook: (fan) => twice(() => worker.call('outlook', fan)),
    study: (question) => twice(() => worker.call('study', question)),
  };
}

const openWorker = (name: string): Worker =>
  new Worker(new URL('./projection.worker.ts', import.meta.url), { type: 'module', name });

/** The window's own. */
export const projections = projectionWorker();
