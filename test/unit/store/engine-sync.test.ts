import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Source, Workbench } from '#shared/workbench/workbench';
import { isInStep, tablesVersion } from '../../../renderer/store/connected-tables.ts';
import { type EngineSync, engineSync, keepInStep } from '../../../renderer/store/engine-sync.ts';
import { dispatch, redo, undo } from '../../../renderer/store/history.ts';
import { NO_DOCUMENT, useSession } from '../../../renderer/store/session.ts';
import { type StubEngine, stubEngine } from '../../support/stub-engine.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const { getState, setState } = useSession;

const partsOf = (names: readonly string[]): ReadonlyMap<string, Uint8Array> =>
  new Map(names.map((name) => [hashOf(name), new TextEncoder().encode(name)]));
const hashOf = (name: string): string => name.repeat(64).slice(0, 64);

const EVERY_PART = partsOf([...'abcdefgh']);

const sourceOf = (id: string, part: string): Source => ({
  id,
  kind: 'file',
  name: id,
  sha256: '',
  licence: '',
  attribution: '',
  retrieved: '2026-01-01',
  recipe: null,
  loss: null,
  parts: [{ table: 'observations', sha256: hashOf(part), rows: 1 }],
});

const BASE = freshWorkbench();

const documentOf = (id: string, ...parts: readonly string[]): Workbench => ({
  ...BASE,
  id,
  title: id,
  sources: parts.map((part, at) => sourceOf(`s${at}`, part)),
});

const candidateOf = (workbench: Workbench) => ({
  workbench,
  parts: EVERY_PART,
  file: { target: null, root: null, saved: workbench },
});

const replaceBy = (sync: EngineSync, workbench: Workbench, signal = new AbortController().signal): Promise<void> =>
  sync.replace(candidateOf(workbench), { given: getState().workbench, signal, commit: () => undefined });

/** What the document says the engine should show. */
const said = (): readonly string[] =>
  [...new Set(getState().workbench?.sources.flatMap(({ parts }) => parts.map(({ sha256 }) => sha256[0] ?? '')))].sort();

const shown = (stub: StubEngine): readonly string[] => [...stub.seen()].sort();

beforeEach(() => setState({ ...NO_DOCUMENT, syncFailure: null, refused: null, notice: null }));

test('opening replaces document and tables together', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a', 'b'));
  expect(shown(stub)).toEqual(['a', 'b']);
  expect(getState().workbench?.id).toBe('one');
  expect(tablesVersion(getState())).toBeGreaterThan(0);
});

test('a document whose tables cannot be loaded leaves the one in hand, its tables and their version', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a'));
  const before = getState();
  stub.refused.add('c');
  await expect(replaceBy(sync, documentOf('two', 'b', 'c'))).rejects.toThrow('share/part-unreadable');
  expect(getState()).toEqual(before);
  expect(shown(stub)).toEqual(['a']);
  expect([...stub.tables.values()]).not.toContain('b');
});

test('a document that was cancelled before it was whole is not opened', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a'));
  await expect(replaceBy(sync, documentOf('two', 'b'), AbortSignal.abort())).rejects.toThrow('cancelled');
  expect(getState().workbench?.id).toBe('one');
});

test('a document in hand that was edited while another was opened is kept', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a'));
  const opening = replaceBy(sync, documentOf('two', 'b'));
  dispatch({ type: 'title/set', title: 'edited' });
  await expect(opening).rejects.toThrow('shell/edited-meanwhile');
  expect(getState().workbench?.title).toBe('edited');
  expect(shown(stub)).toEqual(['a']);
});

test('a failure to load is said and the next attempt mends it', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a'));
  stub.refused.add('b');
  dispatch({ type: 'source/put', item: sourceOf('s0', 'b') });
  await sync.sync();
  expect(getState().syncFailure?.code).toBe('share/part-unreadable');
  expect(tablesVersion(getState())).toBe(0);
  stub.refused.clear();
  await sync.sync();
  expect(getState().syncFailure).toBeNull();
  expect(shown(stub)).toEqual(['b']);
});

test('the first document is in hand at once, and may be asked about once its tables are there', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  const begun = sync.begin(candidateOf(documentOf('one', 'a')));
  expect(getState().workbench?.id).toBe('one');
  expect(tablesVersion(getState())).toBe(0);
  dispatch({ type: 'title/set', title: 'typed meanwhile' });
  await begun;
  expect(tablesVersion(getState())).toBeGreaterThan(0);
  expect(getState().workbench?.title).toBe('typed meanwhile');
  expect(shown(stub)).toEqual(['a']);
});

test('a document that is in hand by then is not replaced by a first one', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await sync.begin(candidateOf(documentOf('one', 'a')));
  await expect(sync.begin(candidateOf(documentOf('two', 'b')))).rejects.toThrow('shell/edited-meanwhile');
  expect(getState().workbench?.id).toBe('one');
  expect(shown(stub)).toEqual(['a']);
});

test('a first document whose tables cannot be loaded stays in hand with what went wrong', async () => {
  const stub = stubEngine();
  stub.refused.add('a');
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await sync.begin(candidateOf(documentOf('one', 'a')));
  expect(getState().workbench?.id).toBe('one');
  expect(getState().syncFailure?.code).toBe('share/part-unreadable');
  expect(tablesVersion(getState())).toBe(0);
});

test('a document too large to stand beside the one in hand takes its place, and where it fits nowhere the other is back', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a', 'b'));
  stub.capacity = 3;
  await replaceBy(sync, documentOf('two', 'c', 'd'));
  expect([getState().workbench?.id, shown(stub)]).toEqual(['two', ['c', 'd']]);
  await expect(replaceBy(sync, documentOf('three', 'e', 'f', 'g', 'h'))).rejects.toThrow('engine/out-of-memory');
  expect([getState().workbench?.id, shown(stub), tablesVersion(getState()) > 0]).toEqual(['two', ['c', 'd'], true]);
});

test('one part is loaded once, however many sources name it', async () => {
  const stub = stubEngine();
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  await replaceBy(sync, documentOf('one', 'a', 'a', 'a'));
  expect(shown(stub)).toEqual(['a']);
});

type Action =
  | { readonly do: 'put'; readonly source: number; readonly part: string }
  | { readonly do: 'remove'; readonly source: number }
  | { readonly do: 'open'; readonly id: string; readonly parts: readonly string[] }
  | { readonly do: 'undo' | 'redo' | 'crash' | 'group' };

const part = fc.constantFrom(...'abcdefgh');
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), source: fc.nat(2), part }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), source: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('open' as const),
      id: fc.constantFrom('one', 'two', 'three'),
      parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 6, arbitrary: fc.constantFrom('undo', 'redo', 'crash', 'group').map((one) => ({ do: one }) as Action) },
);

test('in any order and timing of edits, undo, redo, opening and crashes the engine ends with what the document says', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(action, { minLength: 1, maxLength: 14 }),
      fc.infiniteStream(fc.nat(6)),
      async (scheduler, actions, waits) => {
        setState({ ...NO_DOCUMENT, syncFailure: null, refused: null, notice: null });
        const stub = stubEngine(() => scheduler.schedule(Promise.resolve()));
        const sync = engineSync(
          async () => stub.engine,
          async () => undefined,
        );
        const stop = keepInStep(sync);
        stub.engine.onRestart(() => void sync.lost());
        const opened: Promise<unknown>[] = [replaceBy(sync, documentOf('one', 'a'))];
        await scheduler.waitFor(opened[0] ?? Promise.resolve());
        for (const one of actions) {
          run(one, stub, sync, opened);
          for (let left = waits.next().value ?? 0; left > 0; left--) {
            await new Promise(setImmediate);
            if (scheduler.count() > 0) await scheduler.waitOne();
          }
        }
        await scheduler.waitFor(Promise.allSettled(opened));
        await scheduler.waitFor(sync.sync());
        // A crash that fell into the last step was said, and is mended by the next.
        await scheduler.waitFor(sync.sync());
        stop();
        const { workbench, connected } = getState();
        expect(workbench && isInStep(connected, workbench)).toBe(true);
        expect(shown(stub)).toEqual(said());
      },
    ),
    { numRuns: 500 },
  );
});

function run(one: Action, stub: StubEngine, sync: EngineSync, opened: Promise<unknown>[]): void {
  const [group] = getState().workbench?.catalogue.groups ?? [];
  if (one.do === 'put') dispatch({ type: 'source/put', item: sourceOf(`s${one.source}`, one.part) });
  if (one.do === 'remove') dispatch({ type: 'source/remove', id: `s${one.source}` });
  if (one.do === 'group' && group) dispatch({ type: 'group/remove', id: group.code });
  if (one.do === 'undo') undo();
  if (one.do === 'redo') redo();
  if (one.do === 'crash') stub.crash();
  if (one.do === 'open') opened.push(replaceBy(sync, documentOf(one.id, ...one.parts)));
}

test('tables lost while they were loaded are made again', async () => {
  let release: (() => void)[] = [];
  let isSlow = false;
  const stub = stubEngine(() => (isSlow ? new Promise((resolve) => release.push(resolve)) : Promise.resolve()));
  const sync = engineSync(
    async () => stub.engine,
    async () => undefined,
  );
  stub.engine.onRestart(() => void sync.lost());
  await replaceBy(sync, documentOf('one', 'a'));
  isSlow = true;
  dispatch({ type: 'source/put', item: sourceOf('s1', 'b') });
  const step = sync.sync();
  await new Promise((resolve) => setTimeout(resolve));
  for (const one of release) one();
  release = [];
  await new Promise((resolve) => setTimeout(resolve));
  stub.crash();
  isSlow = false;
  for (const one of release) one();
  await step;
  await sync.sync();
  expect(shown(stub)).toEqual(['a', 'b']);
});
