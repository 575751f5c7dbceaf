import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/policy/csp.ts';
import { launchRig, type RigApp } from '../rig/launch.ts';

const renderer = resolve(import.meta.dirname, '../rig/fixtures');
let folder: string;
let app: RigApp;
let page: Page;

/** What the fixture page wrote under `kind` the last time it did. */
const said = async (kind: string, on: Page = page): Promise<string> => {
  const item = on.locator(`li[data-kind="${kind}"]`).last();
  await item.waitFor({ state: 'attached', timeout: 30_000 });
  return (await item.textContent()) ?? '';
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-files-'));
  await writeFile(join(folder, 'given.jalon'), '0123456789');
  await writeFile(join(folder, 'second.jalon'), 'from a second start');
  app = await launchRig({ renderer, args: ['--some-switch', join(folder, 'given.jalon')] });
  page = await app.firstWindow();
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the window shows the page of the application’s own scheme, and the bridge answers', async () => {
  expect(JSON.parse(await said('ready'))).toEqual({ version: '0.0.0-rig', platform: process.platform });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].webContents.getURL())).toBe(
    'app://workbench/',
  );
  expect(await app.evaluate(({ app: electron }) => electron.sandboxed)).toBe(true);
});

test('the page sees the bridge and nothing of Electron', async () => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as { jalon: object }).jalon),
    node: typeof (globalThis as { process?: unknown }).process,
    require: typeof (globalThis as { require?: unknown }).require,
  }));
  expect(seen).toEqual({ bridge: ['requests', 'events'], node: 'undefined', require: 'undefined' });
});

test('every response of the application carries the policy header, also the refusals', async () => {
  const answers = await page.evaluate(async () =>
    Promise.all(
      ['./', './page.js', './missing.js', './..%2f..%2fmain/index.js'].map(async (path) => {
        const response = await fetch(path);
        return [
          response.status,
          response.headers.get('content-security-policy'),
          response.headers.get('x-content-type-options'),
        ];
      }),
    ),
  );
  expect(answers.map(([status]) => status)).toEqual([200, 200, 404, 404]);
  for (const [, policy, sniff] of answers) {
    expect(String(policy).replace(/http:\/\/\*\.jalon-data\.localhost:\d+/, 'jalon-data:')).toBe(
      contentSecurityPolicy(['jalon-data']),
    );
    expect(sniff).toBe('nosniff');
  }
});

test('a file given as argument is opened, switches are not', async () => {
  expect(JSON.parse(await said('open-request'))).toEqual({ name: 'given.jalon', text: '0123456789' });
});

test('a picked file is read in ranges, and its write token does not read', async () => {
  await app.answerDialog('open', { canceled: false, filePaths: [join(folder, 'given.jalon')] });
  await page.click('#pick');
  expect(JSON.parse(await said('wrong-purpose'))).toEqual({ status: 404 });
  expect(JSON.parse(await said('part'))).toEqual({ status: 206, range: 'bytes 2-5/10', text: '2345' });
  expect(JSON.parse(await said('beyond'))).toEqual({ status: 416, range: 'bytes */10' });
});

test('a picked workbench is saved back, and the version before it is kept', async () => {
  await page.click('#save-back');
  expect(JSON.parse(await said('saved-back'))).toEqual({ ok: true, value: null });
  expect(await readFile(join(folder, 'given.jalon'), 'utf8')).toBe('saved back');
  const [kept] = await readdir(join(app.userData, 'generations'));
  const [copy] = await readdir(join(app.userData, 'generations', kept ?? ''));
  expect(await readFile(join(app.userData, 'generations', kept ?? '', copy ?? ''), 'utf8')).toBe('0123456789');
});

test('a workbench that another program changed is not overwritten', async () => {
  await writeFile(join(folder, 'given.jalon'), 'changed by another program');
  await page.click('#save-back');
  await page.locator('li[data-kind="saved-back"]').nth(1).waitFor({ state: 'attached' });
  expect(JSON.parse(await said('saved-back'))).toEqual({
    ok: false,
    error: { code: 'file/changed-on-disk', params: { name: 'given.jalon' } },
  });
  expect(await readFile(join(folder, 'given.jalon'), 'utf8')).toBe('changed by another program');
});

test('save as writes the file the person named, with its extension', async () => {
  await app.answerDialog('save', { canceled: false, filePath: join(folder, 'named') });
  await page.click('#save-as');
  expect(JSON.parse(await said('saved'))).toEqual({ ok: true, value: null });
  expect(await readFile(join(folder, 'named.jalon'), 'utf8')).toBe('saved by the page');
});

test('saving into a folder that is gone says so and writes nothing', async () => {
  await app.answerDialog('save', { canceled: false, filePath: join(folder, 'absent/new.jalon') });
  await page.click('#save-as');
  await page.locator('li[data-kind="saved"]').nth(1).waitFor({ state: 'attached' });
  expect(JSON.parse(await said('saved'))).toMatchObject({ ok: false, error: { code: 'file/gone' } });
  expect(existsSync(join(folder, 'absent'))).toBe(false);
});

test('a choice in the native menu reaches the page as an action', async () => {
  await app.chooseMenu('view.gaps');
  expect(JSON.parse(await said('menu'))).toEqual({ action: 'view.gaps' });
});

test('opened and saved workbenches are in the menu of recent files', async () => {
  const labels = await app.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      .getMenuItemById('file.recent')
      .submenu.items.map((item: { label?: string }) => item.label ?? ''),
  );
  expect(labels.filter((label: string) => /\.jalon/.test(label))).toEqual([
    `named.jalon (${folder})`,
    `given.jalon (${folder})`,
  ]);
});

test('a second start hands its file over, relative to its own folder, and raises the window', async () => {
  await app.secondInstance(['--flag', 'second.jalon'], folder);
  await page.getByText('from a second start').waitFor();
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].focusCount)).toBe(1);
});

test('the window describes itself, and the menus follow its language', async () => {
  await page.evaluate(() =>
    (
      globalThis as unknown as { jalon: { requests: Record<string, (input: object) => Promise<unknown>> } }
    ).jalon.requests['window.describe']?.({
      title: 'Bilan',
      edited: true,
      language: 'fr',
    }),
  );
  await expect
    .poll(() => app.evaluate(({ Menu }) => Menu.getApplicationMenu().getMenuItemById('file').label))
    .toBe('Fichier');
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getTitle())).toBe(
    '• Bilan – Jalon',
  );
});

test('a link out of the application goes nowhere', async () => {
  await page.click('#leave');
  await expect.poll(() => app.refusedRequests).toContain('https://example.org/');
  expect(await page.title()).toBe('Fixture');
});

test('a request to the network is refused', async () => {
  await page.click('#fetch');
  expect(await said('error')).toMatch(/TypeError/);
  expect(await app.evaluate(({ session }) => session.defaultSession.allows('https://example.org/'))).toBe(false);
});

test('window.open opens nothing', async () => {
  await page.click('#window');
  await said('window');
  await expect.poll(() => page.context().pages().length).toBe(1);
  expect(
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0].webContents.openHandler({ url: 'https://example.org/' }),
    ),
  ).toEqual({
    action: 'deny',
  });
});

test('a permission is denied when asked for and when checked', async () => {
  await page.click('#locate');
  expect(await said('locate')).toBe('denied 1');
  expect(
    await app.evaluate(({ session }) => session.defaultSession.handlers.permissionCheck(null, 'geolocation')),
  ).toBe(false);
});

test('the policy stops code made of text', async () => {
  await page.click('#eval');
  await expect
    .poll(async () => page.locator('li[data-kind="error"]').allTextContents())
    .toContainEqual(expect.stringMatching(/EvalError/));
});

test('a page that no window claims is closed', async () => {
  const closed = await app.evaluate(async ({ app: electron }) => {
    let isClosed = false;
    const stray = Object.assign(Object.create(Object.getPrototypeOf(electron)), {
      id: 99,
      on() {},
      setWindowOpenHandler() {},
      isDestroyed: () => false,
      getType: () => 'window',
      close() {
        isClosed = true;
      },
    });
    electron.emit('web-contents-created', {}, stray);
    await new Promise((done) => setTimeout(done, 20));
    return isClosed;
  });
  expect(closed).toBe(true);
});

test('an unsaved workbench keeps its window open until the page agrees; then the application ends', async () => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
  expect(JSON.parse(await said('close-request'))).toEqual({ request: 1 });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await page.evaluate(() => {
    document.documentElement.dataset.mayClose = 'yes';
  });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
  expect(await app.exited).toBe(0);
});

test('a start beside a running one ends at once', async () => {
  const data = join(folder, 'other-data');
  await mkdir(data);
  const second = await launchRig({ renderer, env: { RIG_SECOND: '1' }, userData: data });
  expect(await second.exited).toBe(0);
  await second.close();
});
