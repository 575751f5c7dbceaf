import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { type Ask, workerCalls } from '../../../renderer/engine/worker-call.ts';
import { START_LIMIT } from '../../../renderer/engine/worker-life.ts';
import { FakeWorker, fakeLocks } from '../../support/fake-worker.ts';

interface Sums {
  double(value: number): number;
  count(to: number): AsyncIterable<number>;
}

/** Doubles; never answers 0, fails on 1, dies of 2 and says so. */
function script(data: Ask, worker: FakeWorker): void {
  const { id } = data;
  if (data.kind === 'next') worker.say({ id, kind: 'done', value: { value: 7 } });
  if (data.kind === 'end') worker.say({ id, kind: 'done', value: null });
  if (data.kind !== 'call') return;
  if (data.name === 'count') worker.say({ id, kind: 'done', value: null });
  else if (data.question === 1 || data.question === 2)
    worker.say({
      id,
      kind: 'failed',
      failure: { code: 'engine/parquet-unreadable', params: {} },
      isFatal: data.question === 2,
    });
  else if (data.question !== 0) {
    worker.say({ id, kind: 'stage', stage: 'half' });
    worker.say({ id, kind: 'done', value: Number(data.question) * 2 });
  }
}

let locks: ReturnType<typeof fakeLocks>;
let lives: { worker: FakeWorker; name: string }[];
beforeEach(() => {
  locks = fakeLocks();
  vi.stubGlobal('navigator', { locks });
  lives = [];
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = (name: string): Worker => {
  const worker = new FakeWorker(script);
  lives.push({ worker, name });
  return worker as unknown as Worker;
};
const calls = () => workerCalls<Sums>('test', open);
/** The worker has its lock and says that it lives; as after `holdLife`. */
const live = async ({ worker, name }: { worker: FakeWorker; name: string }): Promise<void> => {
  void locks.request(name, () => new Promise(() => undefined));
  await Promise.resolve();
  worker.say({ kind: 'alive', isHeld: true });
};
const newest = () => lives.at(-1)!;
const stopped = { code: 'engine/stopped' };

test('answers, failures and stages reach who asked', async () => {
  const worker = calls();
  const onStage = vi.fn();
  expect(await Promise.all([worker.call('double', 4, { onStage }), worker.call('double', 5)])).toEqual([8, 10]);
  expect(onStage).toHaveBeenCalledExactlyOnceWith('half');
  await expect(worker.call('double', 1)).rejects.toMatchObject({ code: 'engine/parquet-unreadable' });
  expect(lives).toHaveLength(1);
});

test('an abort rejects at once and is told to the worker; one before asks nothing', async () => {
  const worker = calls();
  const controller = new AbortController();
  const waiting = worker.call('double', 0, { signal: controller.signal });
  controller.abort();
  await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
  expect(newest().worker.asked.at(-1)).toMatchObject({ kind: 'abort' });
  await expect(worker.call('double', 4, { signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' });
  expect(newest().worker.asked).toHaveLength(2);
});

test.each(['error', 'messageerror'])(
  '%s: all who wait are told, and the next call starts another worker',
  async (event) => {
    const worker = calls();
    const waiting = [worker.call('double', 0), worker.call('double', 0)];
    const first = worker.start();
    newest().worker.dispatchEvent(new Event(event));
    for (const one of waiting) await expect(one).rejects.toMatchObject(stopped);
    expect(newest().worker.isTerminated).toBe(true);
    expect(await worker.call('double', 4)).toBe(8);
    expect(worker.start()).not.toBe(first);
    expect(lives).toHaveLength(2);
  },
);

test('a worker that goes without a word is noticed by its lock', async () => {
  const worker = workerCalls<Sums>('test', open, () => new JalonError('intake/reader-stopped', { name: 'x' }));
  const waiting = worker.call('double', 0);
  await live(newest());
  locks.free(newest().name);
  await expect(waiting).rejects.toMatchObject({ code: 'intake/reader-stopped' });
  expect(await worker.call('double', 4)).toBe(8);
  expect(lives[0]?.name).not.toBe(lives[1]?.name);
});

test('a worker that never comes to run is given up', async () => {
  vi.useFakeTimers();
  const waiting = calls().call('double', 0);
  vi.advanceTimersByTime(START_LIMIT);
  await expect(waiting).rejects.toMatchObject(stopped);
});

test('without locks errors alone tell of a death', async () => {
  vi.stubGlobal('navigator', {});
  const worker = calls();
  const waiting = worker.call('double', 0);
  newest().worker.say({ kind: 'alive', isHeld: false });
  newest().worker.dispatchEvent(new Event('error'));
  await expect(waiting).rejects.toMatchObject(stopped);
});

test('a failure that ends the worker is the failure of its own question, and a stop for the others', async () => {
  const worker = calls();
  const [other, own] = [worker.call('double', 0), worker.call('double', 2)];
  await expect(own).rejects.toMatchObject({ code: 'engine/parquet-unreadable' });
  await expect(other).rejects.toMatchObject(stopped);
  expect(newest().worker.isTerminated).toBe(true);
});

test('closing ends the worker, tells those who wait and is not reported as a death', async () => {
  const worker = calls();
  const waiting = worker.call('double', 0);
  await live(newest());
  worker.close();
  await expect(waiting).rejects.toMatchObject(stopped);
  expect(newest().worker.isTerminated).toBe(true);
});

test('a stream is never gone on with by another life of the worker', async () => {
  const worker = calls();
  const stream = worker.stream('count', 3)[Symbol.asyncIterator]();
  expect(await stream.next()).toMatchObject({ value: 7 });
  newest().worker.dispatchEvent(new Event('error'));
  expect(await worker.call('double', 4)).toBe(8);
  await expect(stream.next()).rejects.toMatchObject(stopped);
  expect(newest().worker.asked).toHaveLength(1);
});

test('a stream that is left is let go of', async () => {
  for await (const value of calls().stream('count', 3)) {
    expect(value).toBe(7);
    break;
  }
  expect(newest().worker.asked.at(-1)).toMatchObject({ kind: 'end' });
});
