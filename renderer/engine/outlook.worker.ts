import { assess } from '#shared/projections/assess-scenario';
import { attribute, sensitivitiesOf } from '#shared/projections/attribution';
import { type Lookup, lookupOf } from '#shared/projections/evidence';
import { type Outline, type Simulated, simulator } from '#shared/projections/simulate';
import type { OutlookReply, OutlookRequest } from './outlook.ts';

let ready: { readonly lookup: Lookup; readonly run: (scenario: Outline) => Simulated | null } | null = null;

function answer(request: OutlookRequest): unknown {
  if (request.kind === 'evidence') {
    const lookup = lookupOf(request.evidence);
    ready = { lookup, run: simulator(lookup, request.simulation) };
    return null;
  }
  if (!ready) throw new Error('evidence comes first');
  const { run, lookup } = ready;
  if (request.kind === 'assess')
    return request.scenarios.map((scenario) => assess(run, scenario, request.goal, lookup, request.levels));
  return { attribution: attribute(run, request.scenario), sensitivities: sensitivitiesOf(run, request.scenario) };
}

self.addEventListener('message', ({ data }: MessageEvent<OutlookRequest & { readonly id: number }>) => {
  const reply = (message: OutlookReply): void => self.postMessage(message);
  const began = performance.now();
  try {
    reply({ id: data.id, ok: true, value: answer(data), milliseconds: performance.now() - began });
  } catch (error) {
    reply({ id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) });
  }
});
