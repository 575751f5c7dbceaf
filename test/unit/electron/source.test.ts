import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { secureWebPreferences } from '../../../electron/policy/web-preferences.ts';

const root = resolve(import.meta.dirname, '../../..');
const sources = ['electron', 'renderer', 'shared'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
    .map((file) => ({
      file: relative(root, join(root, top, file)).replaceAll('\\', '/'),
      text: readFileSync(join(root, top, file), 'utf8'),
    })),
);
const filesWith = (pattern: RegExp): readonly string[] =>
  sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

test('windows are made in one place', () => {
  expect(filesWith(/new BrowserWindow\(|new BrowserView|new WebContentsView/)).toEqual([
    'electron/handlers/workbench-window.ts',
  ]);
});

test.each([
  'webviewTag',
  'nodeIntegration',
  'contextIsolation',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
])('%s is set in one place', (preference) => {
  expect(filesWith(new RegExp(`\\b${preference}\\b`))).toEqual(['electron/policy/web-preferences.ts']);
});

test.each([
  /enableBlinkFeatures/,
  /bypassCSP/,
  /@electron\/remote/,
  /loadFile\(/,
  /executeJavaScript/,
  /autoUpdater|electron-updater/,
])('nowhere: %s', (pattern) => {
  expect(filesWith(pattern)).toEqual([]);
});

test('remote debugging is named only where it is refused', () => {
  expect(filesWith(/remote-debugging/)).toEqual(['electron/policy/development.ts']);
});

test('ipcRenderer stays in the preload, ipcMain in one file, openExternal in one', () => {
  expect(filesWith(/\bipcRenderer\b/)).toEqual(['electron/preload.ts']);
  expect(filesWith(/\bipcMain\b/)).toEqual(['electron/handlers/register.ts']);
  expect(filesWith(/shell\.openExternal/)).toEqual(['electron/main.ts']);
});

test('a window is sandboxed, isolated and without Node', () => {
  expect(secureWebPreferences('/preload.cjs')).toMatchInlineSnapshot(`
    {
      "allowRunningInsecureContent": false,
      "contextIsolation": true,
      "devTools": false,
      "experimentalFeatures": false,
      "navigateOnDragDrop": false,
      "nodeIntegration": false,
      "nodeIntegrationInSubFrames": false,
      "nodeIntegrationInWorker": false,
      "preload": "/preload.cjs",
      "safeDialogs": true,
      "sandbox": true,
      "spellcheck": false,
      "webSecurity": true,
      "webviewTag": false,
    }
  `);
});

test('the main script stays thin', () => {
  expect(readFileSync(join(root, 'electron/main.ts'), 'utf8').split('\n').length).toBeLessThan(200);
});
