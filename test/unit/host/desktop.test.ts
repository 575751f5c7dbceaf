import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { REQUESTS } from '#shared/bridge/channels';
import type { BridgeClient } from '#shared/bridge/contract';
import { isSealOf } from '#shared/share/seal';
import { createGrants, type Grants } from '../../../electron/files/grants.ts';
import { createJournals, type JournalStore } from '../../../electron/files/journals.ts';
import { createKeys } from '../../../electron/files/keys.ts';
import { createRecentFiles } from '../../../electron/files/recent.ts';
import { answer, type Handlers } from '../../../electron/handlers/answer.ts';
import { appHandlers } from '../../../electron/handlers/app.ts';
import { createFileAccess } from '../../../electron/handlers/file-access.ts';
import { fileHandlers } from '../../../electron/handlers/files.ts';
import { generationHandlers } from '../../../electron/handlers/generations.ts';
import { journalHandlers } from '../../../electron/handlers/journals.ts';
import { keyHandlers } from '../../../electron/handlers/keys.ts';
import { linkHandlers } from '../../../electron/handlers/links.ts';
import { recentHandlers } from '../../../electron/handlers/recent.ts';
import { dataServer } from '../../../electron/handlers/serve-data.ts';
import { windowHandlers } from '../../../electron/handlers/window.ts';
import { desktopHost } from '../../../renderer/host/desktop.ts';
import type { Host } from '../../../renderer/host/port.ts';

const ID = '0b9f2c1e-1111-4222-8333-444455556666';
const part = new TextEncoder().encode('columns');
const sha256 = createHash('sha256').update(part).digest('hex');
let folder: string;
let journals: JournalStore;
let grants: Grants;

/** The application's main process over real files, as a window with this number meets it; messages are copied as IPC does. */
function windowOf(window: number): Host {
  const recent = createRecentFiles(folder);
  const desk = createFileAccess(grants, recent);
  const handlers: Handlers = {
    ...appHandlers({ version: '1', platform: 'test' }),
    ...fileHandlers(desk, {
      open: async () => [join(folder, 'plan.jalon')],
      save: async () => join(folder, 'plan.jalon'),
      mayReplace: async () => false,
    }),
    ...generationHandlers(grants, desk, folder),
    ...journalHandlers(journals, desk, grants),
    ...recentHandlers(recent, desk, () => undefined),
    ...keyHandlers(createKeys(folder)),
    ...linkHandlers(async () => undefined),
    ...windowHandlers({ described: () => undefined, closeAnswered: () => undefined }),
  };
  const sender = { frameUrl: 'app://workbench/', isMainFrame: true, isClaimed: true };
  const requests = Object.fromEntries(
    REQUESTS.map((name) => [
      name,
      async (input: unknown) =>
        structuredClone(
          await answer(name, handlers, {
            input: structuredClone(input),
            sender,
            caller: { window },
            devUrl: null,
          }),
        ),
    ]),
  );
  return desktopHost({ requests, events: {} } as unknown as BridgeClient);
}

/** The application is started anew over the same folder. */
function start(): void {
  journals = createJournals(folder);
  grants = createGrants();
  const serve = dataServer({ grants, dataFolder: folder, devUrl: null, saved: () => undefined });
  vi.stubGlobal('fetch', (url: string, options?: RequestInit) => serve(new Request(url, options)));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-host-'));
  start();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

const save = (host: Host, text: string, target: Awaited<ReturnType<Host['saveFile']>> = null) =>
  host.saveFile({ name: 'plan.jalon', kind: 'share', content: new Blob([text]), target });

test('unsaved work comes back after a start: records, parts and the place it is saved to', async () => {
  const first = windowOf(1);
  const target = await save(first, 'one');
  await first.journals.begin(ID, 'first', target);
  await first.journals.append(
    ID,
    Array.from({ length: 10_001 }, (_, at) => String(at)),
  );
  await first.journals.putPart(ID, sha256, part);
  await first.journals.putPart(ID, sha256, part);
  start();
  const next = windowOf(1);
  expect(await next.journals.left()).toMatchObject([{ id: ID }]);
  const found = await next.journals.recover(ID);
  expect([found.records.length, found.records[0], found.records.at(-1), found.damaged]).toEqual([
    10_002,
    'first',
    '10000',
    undefined,
  ]);
  expect(found.parts).toEqual(new Map([[sha256, part]]));
  await save(next, 'two', found.target);
  expect(await readFile(join(folder, 'plan.jalon'), 'utf8')).toBe('two');
  await next.journals.discard(ID);
  expect(await next.journals.left()).toEqual([]);
});

test('a file that changed since is not saved over after a recovery', async () => {
  const first = windowOf(1);
  await first.journals.begin(ID, 'first', await save(first, 'one'));
  await writeFile(join(folder, 'plan.jalon'), 'by a colleague');
  start();
  const next = windowOf(1);
  const { target } = await next.journals.recover(ID);
  await expect(save(next, 'two', target)).rejects.toMatchObject({ code: 'file/changed-on-disk' });
  expect(await readFile(join(folder, 'plan.jalon'), 'utf8')).toBe('by a colleague');
});

test('a token of another window names no target, and its generations are not listed', async () => {
  const target = await save(windowOf(1), 'one');
  const other = windowOf(2);
  await expect(other.journals.begin(ID, 'first', target)).rejects.toMatchObject({ code: 'file/unknown-token' });
  if (target) await expect(other.generations(target)).rejects.toMatchObject({ code: 'file/unknown-token' });
});

test('bytes that are not those of their hash are no part', async () => {
  const host = windowOf(1);
  await host.journals.begin(ID, 'first', null);
  await expect(host.journals.putPart(ID, sha256, new Uint8Array([1]))).rejects.toMatchObject({
    code: 'file/incomplete',
  });
  expect(await readdir(join(folder, 'journals', ID, 'parts'))).toEqual([]);
});

test('earlier versions are listed, latest first, and opened without a place of their own', async () => {
  const host = windowOf(1);
  const target = await save(host, 'one');
  if (!target) throw new Error('not saved');
  expect(await host.generations(target)).toEqual([]);
  await save(host, 'two', target);
  await save(host, 'three', target);
  const [latest, earliest] = await host.generations(target);
  expect([latest?.bytes, earliest?.bytes]).toEqual([3, 3]);
  const file = await host.openGeneration(target, earliest?.id ?? '');
  expect([file.name, file.target, await (await file.blob()).text()]).toEqual(['plan.jalon', null, 'one']);
  expect(Math.abs(Date.parse(latest?.savedAt ?? '') - Date.now())).toBeLessThan(60_000);
  await expect(host.openGeneration(target, 'f'.repeat(64))).rejects.toMatchObject({ code: 'file/unknown-generation' });
});

test('the own key is made, seals, and keys of colleagues are kept; failures come as they are', async () => {
  const { keys } = windowOf(1);
  expect([await keys.own(), await keys.known()]).toEqual([null, []]);
  const own = await keys.nameOwn('Amina');
  const root = 'a'.repeat(64);
  expect(await isSealOf(await keys.seal(root, '2026-11-27T08:00:00.000Z', 'seal'), root)).toBe(true);
  expect(await windowOf(2).keys.own()).toEqual(own);
  await keys.keep({ name: 'Ben', key: root });
  await expect(keys.keep({ name: 'Ben', key: own.key })).rejects.toMatchObject({ code: 'seal/name-taken' });
  expect(await keys.forget(root)).toEqual([]);
});
