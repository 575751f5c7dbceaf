import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { createJournals, JOURNALS_KEPT } from '../../electron/files/journals.ts';
import { temporaryBeside } from '../../electron/files/leftovers.ts';
import { launchRig, type RigApp } from '../rig/launch.ts';

const renderer = resolve(import.meta.dirname, '../rig/fixtures');
type DialogCall = { readonly kind: string; readonly options: { readonly message: string } };
const ID = '0b9f2c1e-1111-4222-8333-444455556666';
let folder: string;
let app: RigApp;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-deaths-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  app = await launchRig({ renderer, userData: join(folder, 'data') });
  await app.firstWindow();
});
afterEach(() => app?.close());

/** Asks the main process over the window's bridge. */
async function ask(name: string, input: object): Promise<unknown> {
  const [page] = app.windows();
  const send = ([request, given]: [string, object]) =>
    (window as unknown as { jalon: { requests: Record<string, (given: object) => Promise<unknown>> } }).jalon.requests[
      request
    ]?.(given);
  return page?.evaluate(send, [name, input] as [string, object]);
}
const said = async (kind: string): Promise<unknown> => {
  const item = app.windows()[0]?.locator(`li[data-kind="${kind}"]`).last();
  await item?.waitFor({ state: 'attached', timeout: 30_000 });
  return JSON.parse((await item?.textContent()) ?? '');
};
const messages = () =>
  app.evaluate(({ dialog }) =>
    dialog.log.filter(({ kind }: DialogCall) => kind === 'message').map(({ options }: DialogCall) => options.message),
  );
const openWindows = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const close = () => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
const tell = (event: 'unresponsive' | 'responsive') =>
  app.evaluate(({ BrowserWindow }, name) => void BrowserWindow.getAllWindows()[0].webContents.emit(name), event);
const edit = () => ask('window.describe', { title: 'T', edited: true, language: 'en' });

test('a page that ended is asked about, starts again when the person says so, and takes over its journal', async () => {
  await edit();
  await ask('journals.begin', { id: ID, first: 'first', target: null });
  await ask('journals.append', { id: ID, records: ['two'] });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.crash('oom'));
  await expect.poll(messages).toEqual([expect.stringMatching(/stopped working/)]);
  await expect.poll(() => ask('journals.left', {}).catch(() => null)).toMatchObject({ ok: true, value: [{ id: ID }] });
  expect(await ask('journals.recover', { id: ID })).toMatchObject({ ok: true, value: { records: ['first', 'two'] } });
  expect(await openWindows()).toBe(1);
});

test('a page that starts itself again lets its journals and files go, and is no longer taken for edited', async () => {
  await edit();
  await ask('journals.begin', { id: 'journal-of-a-page', first: 'first', target: null });
  await app.windows()[0]?.reload();
  expect(await ask('journals.left', {})).toMatchObject({ value: [{ id: 'journal-of-a-page' }, { id: ID }] });
  await ask('journals.discard', { id: 'journal-of-a-page' });
  // The application may end before it answers.
  await close().catch(() => undefined);
  expect(await app.exited).toBe(0);
});

test('after a start the journal of the run before is left; a page that ended and is to be closed takes its window along', async () => {
  expect(await ask('journals.left', {})).toMatchObject({ ok: true, value: [{ id: ID }] });
  await app.answerDialog('message', { response: 1 });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.crash('crashed'));
  expect(await app.exited).toBe(0);
});

test('a page that ends as it should is not asked about', async () => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.crash('clean-exit'));
  expect(await messages()).toEqual([]);
});

test('a page that stands still hears of it; its window closes only when the person says so', async () => {
  await edit();
  await tell('unresponsive');
  expect(await said('health')).toEqual({ health: 'unresponsive' });
  await close();
  await expect.poll(messages).toEqual([expect.stringMatching(/does not answer/)]);
  expect(await openWindows()).toBe(1);
  await tell('responsive');
  await expect.poll(() => said('health')).toEqual({ health: 'responsive' });
  await close();
  expect(await said('close-request')).toEqual({ request: 1 });
  await tell('unresponsive');
  await app.answerDialog('message', { response: 1 });
  await close();
  expect(await app.exited).toBe(0);
});

test('a page that ends while the person is asked about something else is asked about next', async () => {
  await edit();
  await tell('unresponsive');
  await app.answerDialog('message', { response: 0, afterMs: 300 });
  await app.answerDialog('message', { response: 1 });
  await close();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.crash('crashed'));
  await close();
  expect(await openWindows()).toBe(1);
  expect(await messages()).toHaveLength(1);
  expect(await app.exited).toBe(0);
});

test('a window that stays ends the wish to quit', async () => {
  await edit();
  await tell('unresponsive');
  await app.evaluate(({ app: electron }) => electron.quit());
  await expect.poll(messages).toHaveLength(1);
  await tell('responsive');
  await ask('window.describe', { title: 'T', edited: false, language: 'en' });
  expect(await openWindows()).toBe(1);
});

test('the page hears when the process that draws for it ended, and not of others', async () => {
  for (const [type, reason] of [
    ['Zygote', 'crashed'],
    ['GPU', 'clean-exit'],
    ['GPU', 'crashed'],
  ]) {
    await app.evaluate(
      ({ app: electron }, details) => void electron.emit('child-process-gone', {}, { ...details, exitCode: 1 }),
      { type, reason },
    );
  }
  expect(await said('health')).toEqual({ health: 'process-gone' });
  expect(await app.windows()[0]?.locator('li[data-kind="health"]').count()).toBe(1);
});

test('an application that is to be driven from outside does not start', async () => {
  const refused = await launchRig({ renderer, args: ['--remote-debugging-port=9222'] });
  expect(await refused.exited).toBe(0);
  await refused.close();
});

test('a start takes away journals kept too long and what killed processes left, and says how many journals went', async () => {
  const userData = join(folder, 'old-data');
  const journals = createJournals(userData);
  for (let at = 0; at < JOURNALS_KEPT.kept + 2; at += 1) {
    await journals.begin(1, `journal-${10 + at}`, 'x', null);
    const old = new Date(Date.now() - (40 + at) * 86_400_000);
    await utimes(join(userData, 'journals', `journal-${10 + at}`, 'journal.jsonl'), old, old);
  }
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await writeFile(temporaryBeside(join(userData, 'recent.json')).replace(`-${process.pid}-`, `-${pid}-`), 'half');
  const tidied = await launchRig({ renderer, userData });
  await tidied.firstWindow();
  await expect
    .poll(() => tidied.evaluate(({ dialog }) => dialog.log.map(({ options }: DialogCall) => options.message)))
    .toEqual([
      '2 journals of unsaved work older than 30 days were removed. The latest 20 are kept whatever their age.',
    ]);
  expect((await readdir(join(userData, 'journals'))).length).toBe(JOURNALS_KEPT.kept);
  expect((await readdir(userData)).filter((name) => name.includes('.tmp-'))).toEqual([]);
  await tidied.close();
});
