import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findElectron } from '../../electron/launch/electron-binary.mjs';

const root = resolve(import.meta.dirname, '../..');
const binary = findElectron();
const isBuilt = existsSync(join(root, 'out/main/index.js'));
if (!binary) console.warn('\nelectron e2e: NOT RUN (no Electron binary)\n');

describe.skipIf(!binary || !isBuilt)('the real Electron', () => {
  let folder: string;
  let app: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-electron-'));
    await writeFile(join(folder, 'given.jalon'), 'not a share file');
    const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0;
    app = await _electron.launch({
      executablePath: binary ?? '',
      args: [...(needsNoSandbox ? ['--no-sandbox'] : []), `--user-data-dir=${join(folder, 'data')}`, root],
    });
    page = await app.firstWindow();
  });
  afterAll(async () => {
    await app?.evaluate(({ app: electron }) => electron.exit(0)).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  });

  test('shows the workbench from its own scheme', async () => {
    expect(page.url()).toBe('app://workbench/');
    await page.getByRole('navigation').first().waitFor();
  });

  test('the page has the bridge and no Node', async () => {
    expect(await page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe('undefined');
    expect(await page.evaluate(() => Object.keys((globalThis as unknown as { jalon: object }).jalon))).toEqual([
      'requests',
      'events',
    ]);
  });

  test('a picked file is read by range over the data scheme, and saved back', async () => {
    const path = join(folder, 'given.jalon');
    await app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, path);
    const answers = await page.evaluate(async () => {
      type Picked = { value: { token: string; save: { token: string } }[] };
      const { requests } = (
        globalThis as unknown as { jalon: { requests: Record<string, (input: object) => Promise<Picked>> } }
      ).jalon;
      const picked = await requests['files.pick']?.({ kind: 'share', multiple: false });
      const [file] = picked?.value ?? [];
      if (!file) return null;
      const part = await fetch(`jalon-data://file/${file.token}`, { headers: { range: 'bytes=4-8' } });
      const saved = await fetch(`jalon-data://save/${file.save.token}?bytes=5`, {
        method: 'PUT',
        body: new Blob(['saved']),
      });
      return { status: part.status, text: await part.text(), saved: await saved.json() };
    });
    expect(answers).toEqual({ status: 206, text: 'share', saved: { ok: true, value: null } });
  });

  test('navigation and new windows are refused', async () => {
    await page.evaluate(() => {
      location.href = 'https://example.org/';
      window.open('https://example.org/');
    });
    await new Promise((done) => setTimeout(done, 500));
    expect(page.url()).toBe('app://workbench/');
    expect(app.windows()).toHaveLength(1);
  });
});
