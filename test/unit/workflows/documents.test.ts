import { beforeEach, expect, test, vi } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import type { HostFile, SaveTarget } from '../../../renderer/host/port.ts';
import { dispatch, undo } from '../../../renderer/store/history.ts';
import { useReviewer } from '../../../renderer/store/reviewer.ts';
import { isEdited, NO_DOCUMENT, useSession } from '../../../renderer/store/session.ts';
import { useUnsavedQuestion } from '../../../renderer/store/unsaved.ts';
import { mayClose, openFile, openVersion } from '../../../renderer/workflows/documents.ts';
import { saveWorkbench } from '../../../renderer/workflows/saving.ts';
import { stubEngine } from '../../support/stub-engine.ts';
import { bundledFiles, sealedWorkbench } from '../../support/workbench.ts';

const stub = stubEngine();
const saved: Blob[] = [];
const names: string[] = [];
let whileSaving: () => void | Promise<void> = () => undefined;
let openVersionOf: (from: SaveTarget, id: string) => Promise<HostFile>;
let target: SaveTarget | null = { name: 'a.jalon', token: 1 };

vi.mock('../../../renderer/engine/open.ts', () => ({ openEngine: async () => stub.engine }));
vi.mock('../../../renderer/store/bundled-files.ts', () => ({ bundledFiles: async () => bundledFiles() }));
vi.mock('../../../renderer/host/index.ts', () => ({
  host: () => ({
    saveFile: async ({ content, name }: { readonly content: Blob; readonly name: string }) => {
      names.push(name);
      await whileSaving();
      if (target) saved.push(content);
      return target;
    },
    openGeneration: async (from: SaveTarget, id: string) => openVersionOf(from, id),
  }),
}));

const { getState, setState } = useSession;

const fileOf = (bytes: Uint8Array, name = 'given.jalon'): HostFile => ({
  name,
  size: bytes.length,
  blob: async () => new Blob([bytes as Uint8Array<ArrayBuffer>]),
  target: { name, token: 2 },
});

async function shareFile(title = 'Given'): Promise<Uint8Array> {
  const { workbench, parts } = await sealedWorkbench();
  const stubbed = workbench.sources.map((source) => ({
    ...source,
    parts: source.parts.map((part) => ({ ...part, rows: 1 })),
  }));
  return (
    await writeShare({ workbench: { ...workbench, title, sources: stubbed }, parts, savedAt: '2026-01-01T00:00:00Z' })
  ).bytes;
}

beforeEach(() => {
  useReviewer.setState({ name: '', isAsked: true });
  whileSaving = () => undefined;
  target = { name: 'a.jalon', token: 1 };
  saved.length = 0;
  setState({ ...NO_DOCUMENT, refused: null, notice: null, task: null, syncFailure: null });
});

test('a share file opens whole', async () => {
  await openFile(fileOf(await shareFile()));
  expect(getState()).toMatchObject({ notice: null, refused: null, workbench: { title: 'Given' } });
  expect(isEdited(getState())).toBe(false);
});

test('a damaged file leaves document, file and tables as they were and is named with what is wrong', async () => {
  await openFile(fileOf(await shareFile()));
  const { workbench, file, connected, pledges } = getState();
  const bytes = await shareFile('Other');
  const damaged = bytes.slice();
  damaged[200] = (damaged[200] ?? 0) ^ 255;
  await openFile(fileOf(damaged, 'damaged.jalon'));
  expect(getState()).toMatchObject({ workbench, file, connected, pledges, refused: { name: 'damaged.jalon' } });
  expect(getState().refused?.failure.code).toMatch(/^share\//);
});

test('a file asked for while another one is opening is opened after it', async () => {
  const opening = openFile(fileOf(await shareFile('First')));
  await Promise.all([opening, openFile(fileOf(await shareFile('Second')))]);
  expect(getState()).toMatchObject({ workbench: { title: 'Second' }, notice: null, refused: null });
});

test('what is typed while a file is written stays, marked as not saved', async () => {
  await openFile(fileOf(await shareFile()));
  dispatch({ type: 'title/set', title: 'Before' });
  whileSaving = () => dispatch({ type: 'title/set', title: 'During' });
  expect(await saveWorkbench(false)).toBe(true);
  expect(getState().workbench?.title).toBe('During');
  expect(isEdited(getState())).toBe(true);
  undo();
  expect(getState().workbench?.title).toBe('Before');
  const share = await readShare(new Uint8Array(await (saved[0] ?? new Blob()).arrayBuffer()));
  expect(share.ok && share.value.workbench.title).toBe('Before');
});

test('a save that nothing was typed into leaves nothing to save', async () => {
  await openFile(fileOf(await shareFile()));
  dispatch({ type: 'title/set', title: 'Now' });
  await saveWorkbench(false);
  expect(isEdited(getState())).toBe(false);
});

test('a save cancelled in the dialog changes nothing', async () => {
  await openFile(fileOf(await shareFile()));
  dispatch({ type: 'title/set', title: 'Now' });
  const { file } = getState();
  target = null;
  expect(await saveWorkbench(true)).toBe(false);
  expect(getState().file).toBe(file);
});

test('once a file is being written there is nothing to cancel, and it counts as saved', async () => {
  await openFile(fileOf(await shareFile()));
  dispatch({ type: 'title/set', title: 'Now' });
  let cancel: unknown = 'never asked';
  whileSaving = () => {
    cancel = getState().task?.cancel;
  };
  expect(await saveWorkbench(false)).toBe(true);
  expect(cancel).toBeNull();
  expect(getState().notice).toBeNull();
});

test('cancelled before the file is whole, opening changes nothing and says so', async () => {
  await openFile(fileOf(await shareFile()));
  const { workbench } = getState();
  const opening = openFile({
    ...fileOf(await shareFile('Other')),
    blob: async () => {
      getState().task?.cancel?.();
      return new Blob([(await shareFile('Other')) as Uint8Array<ArrayBuffer>]);
    },
  });
  await opening;
  expect(getState().workbench).toBe(workbench);
  expect(getState().notice?.code).toBe('cancelled');
});

test('leaving unsaved work asks: cancel stays, discard leaves, save saves first', async () => {
  await openFile(fileOf(await shareFile()));
  expect(await mayClose()).toBe(true);
  dispatch({ type: 'title/set', title: 'Now' });
  const asked = (choice: 'save' | 'discard' | 'cancel') => {
    const leaving = mayClose();
    useUnsavedQuestion.getState().answer?.(choice);
    return leaving;
  };
  expect(await asked('cancel')).toBe(false);
  expect(await asked('discard')).toBe(true);
  expect(saved).toHaveLength(0);
  expect(await asked('save')).toBe(true);
  expect(saved).toHaveLength(1);
});

test('an earlier version opens as a copy without a place of its own: the next save asks where', async () => {
  await openFile(fileOf(await shareFile('Now')));
  const { file } = getState();
  const asked: string[] = [];
  openVersionOf = async (from, id) => {
    asked.push(`${from.name} ${id}`);
    return { ...fileOf(await shareFile('Earlier')), target: null };
  };
  await openVersion(file.target ?? { name: '', token: 0 }, 'v1');
  expect(asked).toEqual(['given.jalon v1']);
  expect(getState()).toMatchObject({ workbench: { title: 'Earlier' }, file: { target: null } });
  expect(saved).toHaveLength(0);
});

test('a version that is kept no more is said, and the open workbench stays', async () => {
  await openFile(fileOf(await shareFile('Now')));
  openVersionOf = async () => {
    throw new JalonError('file/unknown-generation', { name: 'given.jalon' });
  };
  await openVersion({ name: 'given.jalon', token: 2 }, 'v1');
  expect(getState()).toMatchObject({ workbench: { title: 'Now' }, notice: { code: 'file/unknown-generation' } });
});

test('a file is named after the title, as all files are', async () => {
  await openFile(fileOf(await shareFile()));
  dispatch({ type: 'title/set', title: 'a/b: c' });
  await saveWorkbench(true);
  expect(names.at(-1)).toBe('a b c.jalon');
});
