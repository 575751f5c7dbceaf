import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { deviceGranted, permissionGranted } from '../../../../electron/policy/permissions.ts';

// The package's folder, found without importing it: outside Electron an import starts a download.
const electron = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const typings = readFileSync(join(electron, 'electron.d.ts'), 'utf8');

/** The permission names a handler can be asked for, as the typings of the installed Electron list them. */
function namesOf(handler: string): readonly string[] {
  const start = typings.indexOf(`${handler}(handler: `);
  const list = /permission: ((?:'[^']+'(?: \| )?)+)/.exec(typings.slice(start, start + 4000))?.[1] ?? '';
  return list.split(' | ').map((name) => name.replaceAll("'", ''));
}

const requested = namesOf('setPermissionRequestHandler');
const checked = namesOf('setPermissionCheckHandler');

test('the typings list the names this test has seen; a new one must be looked at', () => {
  expect([...new Set([...requested, ...checked])].sort()).toMatchSnapshot();
  expect(requested.length).toBeGreaterThan(30);
});

test.each([...new Set([...requested, ...checked])])('%s is denied', (name) => {
  expect(permissionGranted(name)).toBe(false);
});

test.each(['hid', 'serial', 'usb'])('no %s device is granted', (type) => {
  expect(deviceGranted(type)).toBe(false);
});
