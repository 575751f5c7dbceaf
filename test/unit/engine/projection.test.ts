import { beforeEach, expect, test } from 'vitest';
import type { Evidence } from '#shared/projections/evidence';
import { projectionWorker } from '../../../renderer/engine/projection.ts';
import type { Ask } from '../../../renderer/engine/worker-call.ts';
import { FakeWorker } from '../../support/fake-worker.ts';

const evidence: Evidence = { indicators: [], groups: [], series: [] };
const question = { scenarios: [], goal: null };

let workers: FakeWorker[];
/** How many workers die of an assessment before one answers it. */
let deaths: number;
beforeEach(() => {
  workers = [];
  deaths = 0;
});

const open = (): Worker => {
  const worker = new FakeWorker((data: Ask) => {
    if (data.kind !== 'call') return;
    if (data.name === 'assess' && deaths-- > 0) worker.dispatchEvent(new Event('error'));
    else worker.say({ id: data.id, kind: 'done', value: data.name });
  });
  workers.push(worker);
  return worker as unknown as Worker;
};
const asked = () => workers.map((worker) => worker.asked.map((one) => (one as { name: string }).name));

test('evidence goes ahead once, and again when it is another', async () => {
  const worker = projectionWorker(open);
  await worker.assess(evidence, question);
  await worker.assess(evidence, question);
  await worker.assess({ ...evidence }, question);
  expect(asked()).toEqual([['load', 'assess', 'assess', 'load', 'assess']]);
});

test('a worker that died is asked once more, with its evidence', async () => {
  deaths = 1;
  expect(await projectionWorker(open).assess(evidence, question)).toBe('assess');
  expect(asked()).toEqual([
    ['load', 'assess'],
    ['load', 'assess'],
  ]);
});

test('a question that ends two workers is not asked again, and the next one is', async () => {
  deaths = 2;
  const worker = projectionWorker(open);
  await expect(worker.assess(evidence, question)).rejects.toMatchObject({ code: 'projection/stopped' });
  expect(await worker.assess(evidence, question)).toBe('assess');
  expect(workers).toHaveLength(3);
});
