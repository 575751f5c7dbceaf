import { JalonError } from '#shared/core/errors';
import type { Assessed } from '#shared/projections/assess-scenario';
import type { Attribution, Sensitivity } from '#shared/projections/attribution';
import type { Evidence } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import type { Outline } from '#shared/projections/simulate';
import type { Simulation } from '#shared/projections/unit';

/** What the worker of scenarios is asked. Evidence comes first and stays until it is replaced. */
export type OutlookRequest =
  | { readonly kind: 'evidence'; readonly evidence: Evidence; readonly simulation: Simulation }
  | {
      readonly kind: 'assess';
      readonly scenarios: readonly Outline[];
      readonly goal: Goal | null;
      readonly levels: readonly number[];
    }
  | { readonly kind: 'explain'; readonly scenario: Outline };

export type OutlookReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown; readonly milliseconds: number }
  | { readonly id: number; readonly ok: false; readonly message: string };

export interface Explained {
  readonly attribution: Attribution;
  readonly sensitivities: readonly Sensitivity[];
}

/** Scenarios worked out beside the window, so that dragging a lever never holds it up. */
export interface OutlookWorker {
  load(evidence: Evidence, simulation: Simulation): Promise<void>;
  assess(
    scenarios: readonly Outline[],
    goal: Goal | null,
    levels: readonly number[],
  ): Promise<readonly (Assessed | null)[]>;
  explain(scenario: Outline): Promise<Explained>;
  /** Milliseconds the worker spent on its last answer. */
  spent(): number;
  close(): void;
}

export function openOutlook(): OutlookWorker {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  const worker = new Worker(new URL('./outlook.worker.ts', import.meta.url), { type: 'module' });
  let [lastId, spent] = [0, 0];
  worker.addEventListener('message', ({ data }: MessageEvent<OutlookReply>) => {
    const waiter = waiting.get(data.id);
    waiting.delete(data.id);
    if (!data.ok) return waiter?.reject(new Error(data.message));
    spent = data.milliseconds;
    waiter?.resolve(data.value);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new JalonError('engine/stopped'));
    waiting.clear();
  });
  const ask = <T>(request: OutlookRequest): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      worker.postMessage({ id, ...request });
    });
  return {
    load: (evidence, simulation) => ask({ kind: 'evidence', evidence, simulation }),
    assess: (scenarios, goal, levels) => ask({ kind: 'assess', scenarios, goal, levels }),
    explain: (scenario) => ask({ kind: 'explain', scenario }),
    spent: () => spent,
    close: () => worker.terminate(),
  };
}
