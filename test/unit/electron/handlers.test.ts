import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { REQUESTS } from '#shared/bridge/channels';
import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import { JalonError } from '#shared/core/errors';
import { createGrants } from '../../../electron/files/grants.ts';
import { createJournals } from '../../../electron/files/journals.ts';
import { createKeys } from '../../../electron/files/keys.ts';
import { answer, type Handlers } from '../../../electron/handlers/answer.ts';
import { appHandlers } from '../../../electron/handlers/app.ts';
import { fileHandlers, suggestedName } from '../../../electron/handlers/files.ts';
import { generationHandlers } from '../../../electron/handlers/generations.ts';
import { journalHandlers } from '../../../electron/handlers/journals.ts';
import { keyHandlers } from '../../../electron/handlers/keys.ts';
import { linkHandlers } from '../../../electron/handlers/links.ts';
import { recentHandlers } from '../../../electron/handlers/recent.ts';
import { windowHandlers } from '../../../electron/handlers/window.ts';
import type { SenderFacts } from '../../../electron/policy/sender.ts';

const ours: SenderFacts = { frameUrl: 'app://workbench/', isMainFrame: true, isClaimed: true };

const grant = { name: 'a.jalon', size: 1, token: 't'.repeat(43), save: null };
const opened: string[] = [];
const handTarget = vi.fn((path: string, _kind: FileKind, _window: number) => ({ name: path, token: 's'.repeat(43) }));
const desk = {
  handOver: async () => grant,
  handCopy: async () => grant,
  handTarget: async (path: string, kind: FileKind, window: number) => handTarget(path, kind, window),
};
const grants = createGrants();
let chosen = '/x/chosen';
const mayReplace = vi.fn(async () => false);
const recent = {
  list: async () => [],
  find: async () => null,
  add: async () => undefined,
  clear: async () => undefined,
};

/** Every handler of the application, put together as `main.ts` does. */
const handlers: Handlers = {
  ...appHandlers({ version: '1', platform: 'test' }),
  ...fileHandlers(desk, { open: async () => ['/x/a.jalon'], save: async () => chosen, mayReplace }),
  ...generationHandlers(grants, desk, '/x'),
  ...journalHandlers(createJournals('/x'), desk, grants),
  ...recentHandlers(recent, desk, () => undefined),
  ...keyHandlers(createKeys('/x')),
  ...linkHandlers(async (url) => void opened.push(url)),
  ...windowHandlers({ described: () => undefined, closeAnswered: () => undefined }),
};
const call = (input: unknown, sender = ours) => ({ input, sender, caller: { window: 1 }, devUrl: null });

test('every request of the contract has a handler, and there are no others', () => {
  expect(Object.keys(handlers).sort()).toEqual([...REQUESTS].sort());
});

describe.each(REQUESTS)('%s', (name) => {
  const strangers: readonly (readonly [string, SenderFacts])[] = [
    ['a sub-frame', { ...ours, isMainFrame: false }],
    ['another origin', { ...ours, frameUrl: 'https://example.org/' }],
    ['a host that begins like ours', { ...ours, frameUrl: 'app://workbench.evil/' }],
    ['a host behind our name', { ...ours, frameUrl: 'app://workbench@evil/' }],
    ['an opaque origin', { ...ours, frameUrl: 'null' }],
    ['a frame that is gone', { ...ours, frameUrl: null }],
    ['a window we did not open', { ...ours, isClaimed: false }],
    ['the development server in a packaged application', { ...ours, frameUrl: 'http://localhost:5173/' }],
  ];
  test.each(strangers)('is refused to %s', async (_who, sender) => {
    expect(await answer(name, handlers, call({}, sender))).toEqual({
      ok: false,
      error: { code: 'bridge/refused', params: { request: name } },
    });
  });
  test('answers a bad input with a failure', async () => {
    expect(await answer(name, handlers, call({ bad: true }))).toEqual({
      ok: false,
      error: { code: 'bridge/bad-input', params: { request: name } },
    });
  });
});

test('what a handler throws becomes a failure', async () => {
  const failing = { ...handlers, 'recent.list': () => Promise.reject(new JalonError('file/gone', { name: 'x' })) };
  expect(await answer('recent.list', failing, call({}))).toEqual({
    ok: false,
    error: { code: 'file/gone', params: { name: 'x' } },
  });
});

test('a link is opened by id, at its known address', async () => {
  expect(await answer('links.open', handlers, call({ id: 'gcr-platform' }))).toEqual({ ok: true, value: null });
  expect(opened).toEqual(['https://globalcompactrefugees.org/']);
});

test('a place to save at gets the extension of its kind where the person gave none', async () => {
  await answer('files.saveAs', handlers, call({ name: 'x', kind: 'svg' }));
  expect(handTarget).toHaveBeenLastCalledWith('/x/chosen.svg', 'svg', 1);
});

describe('a place whose name was completed after the dialog', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-save-as-'));
    chosen = join(folder, 'plan');
    for (const [ending] of Object.values(FILE_KINDS)) await writeFile(`${chosen}.${ending}`, 'precious');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const saveAs = (kind: FileKind) => answer('files.saveAs', handlers, call({ name: 'plan', kind }));

  test.each(Object.keys(FILE_KINDS) as FileKind[])('is asked about where a file stands there: %s', async (kind) => {
    handTarget.mockClear();
    mayReplace.mockResolvedValueOnce(false);
    expect(await saveAs(kind)).toEqual({ ok: true, value: null });
    expect(mayReplace).toHaveBeenLastCalledWith(1, `plan.${FILE_KINDS[kind][0]}`);
    expect(handTarget).not.toHaveBeenCalled();
    mayReplace.mockResolvedValueOnce(true);
    expect(await saveAs(kind)).toMatchObject({ ok: true, value: { name: `${chosen}.${FILE_KINDS[kind][0]}` } });
  });

  test('is not asked about where nothing stands there, nor where the dialog has asked', async () => {
    mayReplace.mockClear();
    chosen = join(folder, 'other');
    expect(await saveAs('share')).toMatchObject({ ok: true, value: { name: join(folder, 'other.jalon') } });
    chosen = join(folder, 'plan.jalon');
    expect(await saveAs('share')).toMatchObject({ ok: true, value: { name: join(folder, 'plan.jalon') } });
    expect(mayReplace).not.toHaveBeenCalled();
  });
});

test('a recent file that is not in the list is said to be gone from it', async () => {
  expect(await answer('recent.open', handlers, call({ id: 'a'.repeat(64) }))).toMatchObject({
    ok: false,
    error: { code: 'file/unknown-recent' },
  });
});

test.each([
  ['report.jalon', 'report.jalon'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\x\\y.csv', 'C  x y.csv'],
  ['a\u0000b', 'a b'],
  ['...', 'jalon'],
  ['   ', 'jalon'],
])('the name %j is suggested as %j', (name, suggestion) => {
  expect(suggestedName(name)).toBe(suggestion);
});
