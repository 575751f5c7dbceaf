import { beforeEach, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readContainer } from '#shared/share/container';
import { forgetKey, keepKey } from '#shared/share/known-keys';
import { readShare } from '#shared/share/read';
import { type KnownKey, makeKey, type SealingKey, sealRoot } from '#shared/share/seal';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import type { HostFile, SaveTarget } from '../../../renderer/host/port.ts';
import { dispatch, undo } from '../../../renderer/store/history.ts';
import { useNameQuestion } from '../../../renderer/store/name-question.ts';
import { useReviewer } from '../../../renderer/store/reviewer.ts';
import { isEdited, NO_DOCUMENT, useSession } from '../../../renderer/store/session.ts';
import { openFile } from '../../../renderer/workflows/documents.ts';
import { openSalvaged, salvageRefused } from '../../../renderer/workflows/salvage.ts';
import { saveWorkbench, sealWorkbench } from '../../../renderer/workflows/saving.ts';
import { stubEngine } from '../../support/stub-engine.ts';
import { bundledFiles, sealedWorkbench } from '../../support/workbench.ts';

const stub = stubEngine();
const saved: { readonly name: string; readonly content: Blob; readonly target: SaveTarget | null }[] = [];
let own: SealingKey | null = null;
let known: readonly KnownKey[] = [];
const publicOf = ({ name, publicKey }: SealingKey): KnownKey => ({ name, key: publicKey });

vi.mock('../../../renderer/engine/open.ts', () => ({ openEngine: async () => stub.engine }));
vi.mock('../../../renderer/store/bundled-files.ts', () => ({ bundledFiles: async () => bundledFiles() }));
/** Drawing needs a browser: the page itself is made in `test/e2e/preview-page.test.ts`. */
const pageOf = vi.fn(async (_: Workbench, savedAt: string) => new TextEncoder().encode(`page of ${savedAt}`));
vi.mock('../../../renderer/workflows/preview.ts', () => ({
  pageOf: (workbench: Workbench, savedAt: string) => pageOf(workbench, savedAt),
}));
vi.mock('../../../renderer/host/index.ts', () => ({
  host: () => ({
    saveFile: async (asked: (typeof saved)[number]) => {
      saved.push(asked);
      return asked.target ?? { name: asked.name, token: 1 };
    },
    keys: {
      own: async () => own && publicOf(own),
      nameOwn: async (name: string) => {
        own = own ? { ...own, name } : await makeKey(name, false);
        return publicOf(own);
      },
      seal: async (root: string, at: string) => own && sealRoot(root, own, at),
      known: async () => known,
      keep: async (key: KnownKey) => {
        known = keepKey(known, key);
        return known;
      },
      forget: async (key: string) => {
        known = forgetKey(known, key);
        return known;
      },
    },
  }),
}));

const { getState, setState } = useSession;

async function shareFile(savedBy = ''): Promise<Uint8Array> {
  const { workbench, parts } = await sealedWorkbench();
  const sources = workbench.sources.map((source) => ({
    ...source,
    parts: source.parts.map((part) => ({ ...part, rows: 1 })),
  }));
  return (await writeShare({ workbench: { ...workbench, sources }, parts, savedAt: '2026-01-01T00:00:00Z', savedBy }))
    .bytes;
}
const fileOf = (bytes: Uint8Array, name = 'given.jalon'): HostFile => ({
  name,
  size: bytes.length,
  blob: async () => new Blob([bytes as Uint8Array<ArrayBuffer>]),
  target: { name, token: 2 },
});
const lastShare = async () =>
  unwrap(await readShare(new Uint8Array(await (saved.at(-1)?.content ?? new Blob()).arrayBuffer())));
/** Waits until a name is asked for, and gives it. */
const givesName = (name: string | null) =>
  vi.waitFor(() => {
    const { reason, answer } = useNameQuestion.getState();
    if (!reason) throw new Error('no name is asked for');
    answer(name);
    return reason;
  });

beforeEach(() => {
  saved.length = 0;
  [own, known] = [null, []];
  useReviewer.setState({ name: '', isAsked: true });
  setState({ ...NO_DOCUMENT, refused: null, notice: null, task: null, syncFailure: null });
});

test('a file that is opened says who saved it, when and with which version', async () => {
  await openFile(fileOf(await shareFile('Amina')));
  expect(getState().file.stated).toMatchObject({ name: 'given.jalon', savedBy: 'Amina', seals: [] });
  expect(getState().file.stated?.appVersion).not.toBe('');
});

test('the name is asked for before the first save, once, and written into every file', async () => {
  useReviewer.setState({ name: '', isAsked: false });
  await openFile(fileOf(await shareFile()));
  const saving = saveWorkbench(false);
  expect(await givesName(' Ben ')).toEqual({ for: 'save' });
  expect(await saving).toBe(true);
  expect((await lastShare()).manifest.savedBy).toBe('Ben');
  expect(await saveWorkbench(false)).toBe(true);
  expect(saved).toHaveLength(2);
  expect(getState().file.stated).toMatchObject({ savedBy: 'Ben' });
});

test('a name may be left empty, and nothing is saved where the question is put away', async () => {
  useReviewer.setState({ name: '', isAsked: false });
  await openFile(fileOf(await shareFile()));
  const given = saveWorkbench(false);
  await givesName(null);
  expect([await given, saved.length]).toEqual([false, 0]);
  const saving = saveWorkbench(false);
  await givesName('');
  expect(await saving).toBe(true);
  expect((await lastShare()).manifest.savedBy).toBe('');
  expect(await saveWorkbench(false)).toBe(true);
});

test('the file of somebody else stays as it is: saving asks where, with initials and date', async () => {
  useReviewer.setState({ name: 'Ben Okello', isAsked: true });
  await openFile(fileOf(await shareFile('Amina')));
  await saveWorkbench(false);
  expect(saved[0]).toMatchObject({ target: null, name: expect.stringMatching(/^given BO \d{4}-\d\d-\d\d\.jalon$/) });
  await saveWorkbench(false);
  expect(saved[1]?.target).not.toBeNull();
});

test('save and seal makes a key once; the file carries a seal that holds, and says so', async () => {
  await openFile(fileOf(await shareFile()));
  const sealing = sealWorkbench();
  expect(await givesName('Amina')).toEqual({ for: 'seal', key: null });
  expect(await sealing).toBe(true);
  const { seals, manifest } = await lastShare();
  expect(seals).toMatchObject([{ name: 'Amina', key: own?.publicKey, at: manifest.savedAt }]);
  expect(manifest.savedBy).toBe('Amina');
  expect(getState().file.stated?.seals).toEqual(seals);
  const again = sealWorkbench();
  expect(await givesName('Amina Diallo')).toMatchObject({ key: { name: 'Amina', key: seals[0]?.key } });
  await again;
  expect((await lastShare()).seals).toMatchObject([{ name: 'Amina Diallo', key: seals[0]?.key }]);
});

test('a save without a seal carries none, and a seal put away saves nothing', async () => {
  await openFile(fileOf(await shareFile()));
  const sealing = sealWorkbench();
  await givesName(null);
  expect([await sealing, saved.length, own]).toEqual([false, 0, null]);
  await saveWorkbench(false);
  expect((await lastShare()).seals).toEqual([]);
});

test('what is whole of a damaged file opens as an unsaved copy that says what was lost, until it is saved', async () => {
  const bytes = await shareFile('Amina');
  const [{ sha256 } = { sha256: '' }] = unwrap(await readShare(bytes)).workbench.sources.flatMap(({ parts }) => parts);
  const text = new TextDecoder('latin1').decode(bytes);
  const name = `data/${sha256}.parquet`;
  const listed = text.indexOf(name);
  const at = text.indexOf(name, listed + 1) + name.length + 2;
  bytes[at] = (bytes[at] ?? 0) ^ 255;
  await openFile(fileOf(bytes, 'damaged.jalon'));
  const { refused } = getState();
  if (!refused) throw new Error('a damaged file was opened');
  const whole = await salvageRefused(refused);
  if (!whole) throw new Error('nothing was whole');
  expect(getState().workbench).toBeNull();
  expect(whole.lostSources.length).toBeGreaterThan(0);
  await openSalvaged(refused.name, whole);
  const { file, refused: left, destination } = getState();
  expect(file).toMatchObject({ target: null, root: null, salvaged: { name: 'damaged.jalon', lost: whole.lost } });
  expect([isEdited(getState()), left, destination.view]).toEqual([true, null, 'review']);
  await saveWorkbench(false);
  expect(saved[0]).toMatchObject({ target: null, name: expect.stringMatching(/^damaged \d{4}-\d\d-\d\d\.jalon$/) });
  expect(getState().file.salvaged).toBeUndefined();
});

const bytesOf = async (): Promise<Uint8Array> =>
  new Uint8Array(await (saved.at(-1)?.content ?? new Blob()).arrayBuffer());
const pageIn = async (): Promise<string | undefined> => {
  const page = readContainer(await bytesOf()).get('preview.html');
  return page && new TextDecoder().decode(page);
};

test('save and seal puts in the page to read without Jalon, and saves without it where it fails; a plain save has none', async () => {
  await openFile(fileOf(await shareFile()));
  await saveWorkbench(false);
  expect(await pageIn()).toBeUndefined();
  const sealing = sealWorkbench();
  await givesName('Amina');
  await sealing;
  const { manifest } = await lastShare();
  expect(await pageIn()).toBe(`page of ${manifest.savedAt}`);
  await saveWorkbench(false);
  expect(await pageIn()).toBeUndefined();
  expect(getState().notice).toBeNull();
  pageOf.mockRejectedValueOnce(new Error('not drawn'));
  const again = sealWorkbench();
  await givesName('Amina');
  expect(await again).toBe(true);
  expect(await pageIn()).toBeUndefined();
  expect(getState().notice).not.toBeNull();
});

test('each save records who changed what since the one before; what was undone is not listed', async () => {
  useReviewer.setState({ name: 'Amina', isAsked: true });
  await openFile(fileOf(await shareFile()));
  await saveWorkbench(false);
  expect((await lastShare()).workbench.trail).toBeUndefined();
  dispatch({ type: 'title/set', title: 'New' });
  await saveWorkbench(false);
  const { workbench, manifest } = await lastShare();
  const changes = [{ verb: 'changed', thing: 'title', count: 1, ids: ['title'] }];
  expect(workbench.trail).toMatchObject([{ number: 1, author: 'Amina', to: manifest.savedAt, changes }]);
  expect(workbench.trail?.[0]?.from.localeCompare(manifest.savedAt)).toBeLessThanOrEqual(0);
  expect(isEdited(getState())).toBe(false);
  dispatch({ type: 'title/set', title: 'Newer' });
  undo();
  await saveWorkbench(false);
  expect((await lastShare()).workbench.trail).toEqual(workbench.trail);
  undo();
  expect(getState().workbench?.trail).toEqual(workbench.trail);
  useReviewer.setState({ name: 'Ben', isAsked: true });
  await saveWorkbench(false);
  expect((await lastShare()).workbench.trail?.map(({ number, author }) => [number, author])).toEqual([
    [1, 'Amina'],
    [2, 'Ben'],
  ]);
});
