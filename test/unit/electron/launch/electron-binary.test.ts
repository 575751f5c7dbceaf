import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openerOf } from '../../../../electron/launch/browser.mjs';
import { downloadElectron, findElectron, nodeIsEnough } from '../../../../electron/launch/electron-binary.mjs';

const worker = (name: string) => new URL(`../../../rig/download/${name}.mjs`, import.meta.url);

test.each([
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['24.0.0', true],
])('Node %s can unpack Electron: %s', (version, isEnough) => {
  expect(nodeIsEnough(version)).toBe(isEnough);
});

describe('the binary', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jalon-binary-'));
    await mkdir(join(folder, 'dist'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('is missing after npm ci', () => {
    expect(findElectron(folder, {})).toBeNull();
  });
  test('is where the install script says', async () => {
    await writeFile(join(folder, 'path.txt'), 'electron');
    expect(findElectron(folder, {})).toBeNull();
    await writeFile(join(folder, 'dist/electron'), '');
    await chmod(join(folder, 'dist/electron'), 0o755);
    expect(findElectron(folder, {})).toBe(join(folder, 'dist/electron'));
  });
  test('is taken from the folder a person names', async () => {
    await writeFile(join(folder, 'dist/electron'), '');
    expect(findElectron(folder, { ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'dist') })).toBe(
      join(folder, 'dist/electron'),
    );
  });
});

describe('the download', () => {
  test('is given up when nothing arrives any more', async () => {
    const seen: unknown[] = [];
    const download = downloadElectron({
      worker: worker('silent'),
      silenceMs: 400,
      onProgress: (progress) => seen.push(progress),
    });
    await expect(download).rejects.toThrow('nothing arrived for');
    expect(seen).toEqual([{ phase: 'download', transferred: 1000, total: 5000 }]);
  });
  test('may take long as long as something arrives', async () => {
    const seen: (number | undefined)[] = [];
    await downloadElectron({
      worker: worker('slow'),
      silenceMs: 500,
      onProgress: ({ transferred }) => seen.push(transferred),
    });
    expect(seen).toEqual([1000, 2000, 3000, 4000, 5000, undefined]);
  });
  test.each([
    ['refused', 'the download cannot be reached from this network'],
    ['wrong', 'Error: Generated checksum for "electron.zip" did not match'],
  ])('that is %s says so in one line', async (name, reason) => {
    await expect(downloadElectron({ worker: worker(name), onProgress: () => undefined })).rejects.toThrow(reason);
  });
});

describe('the browser', () => {
  const address = 'http://127.0.0.1:1234/';
  test.each([
    ['linux', { DISPLAY: ':0' }, ['xdg-open', address]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', address]],
    ['darwin', {}, ['open', address]],
    ['win32', {}, ['rundll32', 'url.dll,FileProtocolHandler', address]],
  ])('on %s with %j is opened by %j', (platform, env, command) => {
    expect(openerOf(platform, env, address)).toEqual(command);
  });
  test.each([
    ['linux', {}],
    ['linux', { DISPLAY: ':0', CI: 'true' }],
    ['darwin', { SSH_CONNECTION: '1' }],
  ])('on %s with %j is not opened', (platform, env) => {
    expect(openerOf(platform, env, address)).toBeNull();
  });
});
