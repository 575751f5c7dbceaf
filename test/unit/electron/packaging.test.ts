import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FUSES } from '../../../electron/build/fuses.mjs';

const root = resolve(import.meta.dirname, '../../..');
const config = parse(readFileSync(resolve(root, 'electron-builder.yml'), 'utf8'));
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

test('every fuse Electron has is set, to this', () => {
  const named = Object.fromEntries(Object.entries(FUSES).map(([fuse, isOn]) => [FuseV1Options[Number(fuse)], isOn]));
  expect(named).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('the fuses are set by the step the builder runs, in full or not at all', async () => {
  expect(config.afterPack).toBe('electron/build/after-pack.mjs');
  const given: unknown[] = [];
  const { default: afterPack } = (await import(/* @vite-ignore */ resolve(root, config.afterPack))) as {
    default(context: object): Promise<void>;
  };
  const packager = { addElectronFuses: async (_context: object, fuses: unknown) => void given.push(fuses) };
  await afterPack({ packager, electronPlatformName: 'linux' });
  expect(given).toEqual([{ version: '1', strictlyRequireAllFuses: true, resetAdHocDarwinSignature: false, ...FUSES }]);
});

test('the application is packed, nothing is published and nothing updates itself', () => {
  expect(config).toMatchObject({ appId: 'org.jalon.workbench', asar: true, npmRebuild: false, publish: null });
  expect(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })).not.toContain('electron-updater');
  expect(manifest.scripts.dist).toContain('--publish never');
});

test('only what was built goes into the package', () => {
  expect(config.files.filter((pattern: string) => !pattern.startsWith('!'))).toEqual([
    'out/main/**',
    'out/preload/**',
    'out/renderer/**',
    'package.json',
  ]);
  expect(config.files).toContain('!**/*.map');
});

test('Jalon owns its own files and only views delimited text', () => {
  expect(config.fileAssociations.map(({ ext, role, rank }: Record<string, unknown>) => [ext, role, rank])).toEqual([
    ['jalon', 'Editor', 'Owner'],
    [['csv', 'tsv'], 'Viewer', 'Alternate'],
  ]);
});

test('each system gets its targets, and Windows users need no administrator', () => {
  expect([config.win.target, config.mac.target, config.linux.target]).toEqual([
    ['nsis', 'portable', 'zip'],
    ['dmg', 'zip'],
    ['AppImage', 'deb'],
  ]);
  expect(config.nsis).toMatchObject({ oneClick: false, perMachine: false, allowElevation: false });
  expect(config.mac.hardenedRuntime).toBe(true);
  expect(config.deb?.depends).toBeUndefined();
});

test('the builder knows every key of the configuration', async () => {
  const { validateConfiguration } = createRequire(import.meta.url)('app-builder-lib/out/util/config/config');
  await expect(validateConfiguration(config, { isEnabled: false, add: () => undefined })).resolves.toBeUndefined();
});
