import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { failure, JalonError } from '#shared/core/errors';
import { newChart } from '#shared/workbench/drafts';
import type { Journals } from '../../../renderer/host/port.ts';
import { dispatch, redo, undo } from '../../../renderer/store/history.ts';
import { type Journal, journalOf } from '../../../renderer/store/journal.ts';
import { replayedFrom } from '../../../renderer/store/replay.ts';
import { NO_DOCUMENT, useSession } from '../../../renderer/store/session.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const { getState, setState } = useSession;
const base = freshWorkbench();

interface Disk extends Journals {
  readonly kept: Map<string, { records: string[]; parts: Map<string, Uint8Array> }>;
  /** The next calls fail. */
  isFull: boolean;
}

function disk(pause: () => Promise<void> = () => Promise.resolve()): Disk {
  const kept: Disk['kept'] = new Map();
  const of = (id: string) => {
    const found = kept.get(id);
    if (!found) throw new JalonError('journal/unknown');
    return found;
  };
  const made: Disk = {
    kept,
    isFull: false,
    async begin(id, first) {
      await pause();
      if (made.isFull) throw new JalonError('journal/unavailable');
      kept.set(id, { records: [first], parts: new Map() });
    },
    async append(id, records) {
      await pause();
      if (made.isFull) throw new JalonError('journal/unavailable');
      of(id).records.push(...records);
    },
    async putPart(id, sha256, bytes) {
      await pause();
      of(id).parts.set(sha256, bytes);
    },
    left: async () => [...kept.keys()].map((id) => ({ id, updatedAt: '', bytes: 0 })),
    recover: async (id) => ({ ...of(id), target: null }),
    async discard(id) {
      await pause();
      kept.delete(id);
    },
  };
  return made;
}

let stop: () => void = () => undefined;
function keeping(host: Disk): Journal {
  const journal = journalOf(
    () => host,
    () => '2026-11-27T10:00:00Z',
  );
  stop = journal.start();
  return journal;
}

beforeEach(() => {
  setState({
    ...NO_DOCUMENT,
    workbench: base,
    file: { target: null, root: null, saved: base },
    kept: { pending: 0, failure: null, at: null },
  });
  return () => stop();
});

/** What would be found after a crash now. */
const found = (host: Disk) => {
  const [journal] = [...host.kept.values()];
  const replayed = journal && replayedFrom(journal.records);
  return replayed?.ok ? replayed.value : null;
};

const title = (words: string) => dispatch({ type: 'title/set', title: words });

test('nothing is kept before the first edit', async () => {
  const host = disk();
  await keeping(host).settled();
  expect(host.kept.size).toBe(0);
});

test('what a window begins itself is never taken for left, however late the answer comes', async () => {
  const host = disk();
  host.kept.set('of-a-window-that-ended', { records: [], parts: new Map() });
  const { left } = host;
  const journal = keeping({
    ...host,
    left: async () => {
      await new Promise((over) => setTimeout(over, 5));
      return left();
    },
  });
  title('One');
  await journal.settled();
  expect((await journal.left()).map(({ id }) => id)).toEqual(['of-a-window-that-ended']);
  expect(host.kept.size).toBe(2);
});

test('edits, undo and redo are found again with their steps', async () => {
  const host = disk();
  const journal = keeping(host);
  title('One');
  dispatch({ type: 'lens/set', lens: { ...base.lens, years: [2016, 2020] } });
  undo();
  redo();
  undo();
  await journal.settled();
  expect(found(host)?.workbench).toEqual(getState().workbench);
  expect(found(host)?.past).toHaveLength(1);
  expect(found(host)?.future).toHaveLength(1);
  expect(found(host)?.edits.map(({ change }) => change.thing)).toEqual(['title', 'shown', 'shown', 'shown', 'shown']);
});

test('a copy of a damaged file stays one, and who saved its file and when stays known', async () => {
  const host = disk();
  const journal = keeping(host);
  const stated = { name: 'a.jalon', savedAt: '2026-01-01T00:00:00Z', savedBy: 'Amina', appVersion: '1.0.0', seals: [] };
  const salvaged = { name: 'a.jalon', lost: [failure('share/part-missing', { part: 'x' })], lostSources: base.sources };
  setState({ file: { target: null, root: null, saved: null, salvaged, editedFrom: '2026-11-26T09:00:00Z' } });
  title('One');
  await journal.settled();
  expect(found(host)?.file).toEqual({ salvaged, editedFrom: '2026-11-26T09:00:00Z' });
  setState(({ opened }) => ({ file: { target: null, root: 'r', saved: base, stated }, opened: opened + 1 }));
  title('Two');
  await journal.settled();
  expect(found(host)?.file).toMatchObject({ stated });
  // What is recovered begins a journal of its own, which must not forget it either.
  const [left] = [...host.kept.keys()];
  await journal.adopt(left ?? '');
  expect(found(host)?.file).toMatchObject({ stated });
});

test('a journal from before these were kept is read as before', async () => {
  const host = disk();
  const journal = keeping(host);
  title('One');
  await journal.settled();
  const [kept] = [...host.kept.values()];
  const { file: _, ...first } = JSON.parse(kept?.records[0] ?? '{}');
  const replayed = replayedFrom([JSON.stringify(first), ...(kept?.records.slice(1) ?? [])]);
  expect(replayed.ok && replayed.value).toMatchObject({ file: {}, workbench: { title: 'One' } });
});

test('the parts of the document are kept beside its edits, before the edit that needs them', async () => {
  const host = disk();
  const journal = keeping(host);
  const [source] = base.sources;
  if (!source) throw new Error('no source');
  setState({ parts: new Map([['f'.repeat(64), Uint8Array.of(1)]]) });
  const parts = [{ table: 'observations' as const, sha256: 'f'.repeat(64), rows: 1 }];
  dispatch({ type: 'source/put', item: { ...source, id: 'own', parts } });
  await journal.settled();
  expect([...host.kept.values()][0]?.parts.size).toBe(1);
});

test('a saved document needs no journal; one edited while it was saved keeps its own', async () => {
  const host = disk();
  const journal = keeping(host);
  title('One');
  setState((state) => ({ file: { ...state.file, saved: state.workbench } }));
  await journal.settled();
  expect(host.kept.size).toBe(0);
  title('Two');
  const saved = getState().workbench;
  title('Three');
  setState((state) => ({ file: { ...state.file, saved } }));
  await journal.settled();
  expect(found(host)?.workbench.title).toBe('Three');
});

test('what is in the making outlives the window, also where the file was saved in between', async () => {
  const host = disk();
  const journal = keeping(host);
  const { id } = base.catalogue.framework.indicators[0] ?? { id: '' };
  const draft = newChart(id);
  dispatch({ type: 'draft/set', view: 'explore', draft });
  await journal.settled();
  expect(found(host)?.workbench.drafts).toEqual({ explore: draft });
  title('One');
  setState((state) => ({ file: { ...state.file, saved: state.workbench } }));
  await journal.settled();
  expect(found(host)).toMatchObject({ workbench: { title: 'One', drafts: { explore: draft } }, edits: [] });
  expect(found(host)?.saved).not.toBe(null);
  dispatch({ type: 'chart/put', item: draft });
  setState((state) => ({ file: { ...state.file, saved: state.workbench } }));
  await journal.settled();
  expect(host.kept.size).toBe(0);
});

test('another document ends the journal of the one before and begins its own', async () => {
  const host = disk();
  const journal = keeping(host);
  title('Of the first');
  const other = { ...base, id: 'other' };
  setState(({ opened }) => ({
    workbench: other,
    file: { target: null, root: null, saved: other },
    opened: opened + 1,
  }));
  title('Of the second');
  await journal.settled();
  expect(host.kept.size).toBe(1);
  expect(found(host)?.workbench).toMatchObject({ id: 'other', title: 'Of the second' });
});

test('where nothing can be kept this is said, and the next edit keeps all', async () => {
  const host = disk();
  const journal = keeping(host);
  host.isFull = true;
  title('One');
  await journal.settled();
  expect(getState().kept.failure?.code).toBe('journal/unavailable');
  host.isFull = false;
  dispatch({ type: 'lens/set', lens: { ...base.lens, years: [2016, 2020] } });
  await journal.settled();
  expect(getState().kept).toMatchObject({ failure: null, pending: 0 });
  expect(found(host)?.workbench).toEqual(getState().workbench);
});

test('whenever the window ends, every edit said to be kept is found', async () => {
  const step = fc.oneof(
    fc.string({ maxLength: 8 }).map((words) => () => title(words)),
    fc.constantFrom(undo, redo),
    fc.constant(() => setState((state) => ({ file: { ...state.file, saved: state.workbench } }))),
  );
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(step, { maxLength: 12 }), async (scheduler, steps) => {
      setState({ workbench: base, past: [], future: [], file: { target: null, root: null, saved: base } });
      setState({ kept: { pending: 0, failure: null, at: null } });
      const host = disk(() => scheduler.schedule(Promise.resolve()));
      const journal = keeping(host);
      for (const one of steps) {
        one();
        await new Promise(setImmediate);
        if (scheduler.count() > 0) await scheduler.waitOne();
        const { kept, workbench, file } = getState();
        // Between two calls of the host is a moment like any other.
        if (kept.pending === 0 && kept.at && workbench !== file.saved)
          expect(found(host)?.workbench).toEqual(workbench);
      }
      await scheduler.waitFor(journal.settled());
      stop();
      if (getState().workbench !== getState().file.saved) expect(found(host)?.workbench).toEqual(getState().workbench);
    }),
    { numRuns: 200 },
  );
});

test('work that was given up is not found again, and what is done after it is', async () => {
  const host = disk();
  const journal = keeping(host);
  dispatch({ type: 'title/set', title: 'given up' });
  await journal.giveUp();
  expect(host.kept.size).toBe(0);
  dispatch({ type: 'title/set', title: 'kept' });
  await journal.settled();
  expect(found(host)?.workbench.title).toBe('kept');
});

test('what was kept stays until it is kept anew, though the journal could not be continued', async () => {
  const host = disk();
  const journal = keeping(host);
  dispatch({ type: 'title/set', title: 'kept' });
  await journal.settled();
  host.isFull = true;
  dispatch({ type: 'title/set', title: 'not kept' });
  await journal.settled();
  expect(getState().kept.failure).not.toBeNull();
  expect(found(host)?.workbench.title).toBe('kept');
  host.isFull = false;
  dispatch({ type: 'title/set', title: 'kept again' });
  await journal.settled();
  expect([host.kept.size, found(host)?.workbench.title]).toEqual([1, 'kept again']);
});
