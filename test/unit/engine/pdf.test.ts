import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PDF_GRACE, PDF_IDLE, pdfWorker } from '../../../renderer/engine/pdf.ts';
import type { Ask } from '../../../renderer/engine/worker-call.ts';
import { FakeWorker, fakeLocks } from '../../support/fake-worker.ts';

const MADE = { bytes: new Uint8Array([37]), missing: '' };

let workers: FakeWorker[];
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  workers = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Answers at once, but never a source that says so. */
function script(data: Ask, worker: FakeWorker): void {
  if (data.kind === 'call' && (data.question as { source: string }).source !== 'endless')
    worker.say({ id: data.id, kind: 'done', value: MADE });
}
const compiler = () =>
  pdfWorker(() => {
    const worker = new FakeWorker(script);
    workers.push(worker);
    // As after `holdLife`.
    queueMicrotask(() => worker.say({ kind: 'alive', isHeld: false }));
    return worker as unknown as Worker;
  });

test('nothing is started before a document is asked for; then one worker makes them all', async () => {
  const compile = compiler();
  expect(workers).toHaveLength(0);
  expect(await Promise.all([compile({ source: 'a' }), compile({ source: 'b' })])).toEqual([MADE, MADE]);
  await vi.advanceTimersByTimeAsync(PDF_IDLE - 1);
  await compile({ source: 'c' });
  await vi.advanceTimersByTimeAsync(PDF_IDLE - 1);
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([false]);
});

test('after minutes without a question the worker ends, and the next one starts another', async () => {
  const compile = compiler();
  await compile({ source: 'a' });
  await vi.advanceTimersByTimeAsync(PDF_IDLE);
  expect(workers[0]?.isTerminated).toBe(true);
  expect(await compile({ source: 'b' })).toEqual(MADE);
  expect(workers).toHaveLength(2);
});

test('an abort rejects at once; the worker goes on for a while and is ended where nobody asks again', async () => {
  const compile = compiler();
  for (const asksAgain of [true, false]) {
    const controller = new AbortController();
    const waiting = compile({ source: 'endless' }, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await vi.advanceTimersByTimeAsync(PDF_GRACE - 1);
    expect(workers[0]?.isTerminated).toBe(false);
    if (asksAgain) await compile({ source: 'a' });
  }
  await vi.advanceTimersByTimeAsync(1);
  expect(workers[0]?.isTerminated).toBe(true);
});

test('an abort ends no worker another document is waiting for', async () => {
  const compile = compiler();
  const controller = new AbortController();
  const other = compile({ source: 'endless' }).catch((error: unknown) => error);
  const waiting = compile({ source: 'endless' }, { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  await vi.advanceTimersByTimeAsync(PDF_IDLE);
  expect(workers[0]?.isTerminated).toBe(false);
  workers[0]?.dispatchEvent(new Event('error'));
  expect(await other).toMatchObject({ code: 'export/pdf-stopped' });
});

test('a death while it works is said, and the next document is made by another', async () => {
  const compile = compiler();
  const waiting = compile({ source: 'endless' });
  workers[0]?.dispatchEvent(new Event('error'));
  await expect(waiting).rejects.toMatchObject({ code: 'export/pdf-stopped' });
  expect(await compile({ source: 'a' })).toEqual(MADE);
});
