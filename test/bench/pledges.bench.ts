import { test } from 'vitest';
import { matchPledges } from '#shared/pledges/matching/match-pledges';
import { pledgeOfRow } from '#shared/pledges/rows';
import { survivalBy, timesToFulfilment } from '#shared/pledges/time-to-fulfilment';
import { randomPledges } from '../support/pledges.ts';
import { bundled } from '../support/workbench.ts';

test('pledges: 5,000 of policy against 5,000 with resources; time to fulfilment of 50,000', () => {
  const { catalogue, pledges } = bundled();
  const steps = matchPledges(randomPledges(10_000, 1, catalogue.groups), { groups: catalogue.groups });
  const started = performance.now();
  let [slices, longest, before] = [0, 0, started];
  for (let step = steps.next(); ; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - before);
    before = now;
    if (step.done) break;
    slices++;
  }
  const matching = performance.now() - started;
  const register = pledges.map(pledgeOfRow);
  const many = Array.from({ length: 50_000 }, (_, at) => ({ ...register[at % register.length]!, id: String(at) }));
  const start = performance.now();
  survivalBy(timesToFulfilment(many, '2026-01-01').times, ['actor']);
  console.table({
    'matched, 5,000 × 5,000 (goal ≤ 3 s)': `${(matching / 1000).toFixed(2)} s in ${slices} slices, the longest ${longest.toFixed(0)} ms`,
    'time to fulfilment of 50,000 by kind of actor': `${(performance.now() - start).toFixed(0)} ms`,
  });
});
