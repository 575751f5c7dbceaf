import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { guardSession } from '../../../../electron/handlers/guards.ts';

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

/** What a session of Electron is told to answer with, as `guardSession` told it. */
function guarded() {
  const handlers: Record<string, (...given: never[]) => unknown> = {};
  const take = (name: string) => (handler: (...given: never[]) => unknown) => {
    handlers[name] = handler;
  };
  const session = new Proxy(
    {
      webRequest: { onBeforeRequest: take('onBeforeRequest') },
      on: (event: string, handler: never) => take(event)(handler),
    },
    { get: (own, name: string) => (name in own ? own[name as keyof typeof own] : take(name)) },
  );
  guardSession(session as never, null, { holderOf: () => null, windowOf: () => null });
  return (name: string, ...given: unknown[]): unknown => handlers[name]?.(...(given as never[]));
}

const answered = (ask: (answer: (value: unknown) => void) => void): unknown => {
  let answer: unknown = 'none';
  ask((value) => {
    answer = value;
  });
  return answer;
};

test.each(requested)('a page that asks for %s is denied it', (permission) => {
  const ask = guarded();
  expect(answered((answer) => ask('setPermissionRequestHandler', null, permission, answer))).toBe(false);
});

test.each(checked)('a page that has not asked for %s does not have it', (permission) => {
  expect(guarded()('setPermissionCheckHandler', null, permission)).toBe(false);
});

const CLIPBOARD = 'clipboard-sanitized-write';
const OWN = { requestingUrl: 'app://workbench/', isMainFrame: true };

test('our own page may put a picture on the clipboard', () => {
  const ask = guarded();
  expect(answered((answer) => ask('setPermissionRequestHandler', null, CLIPBOARD, answer, OWN))).toBe(true);
  expect(ask('setPermissionCheckHandler', null, CLIPBOARD, 'app://workbench', OWN)).toBe(true);
});

test.each([...new Set([...requested, ...checked])].filter((name) => name !== CLIPBOARD))(
  'not even our own page has %s',
  (permission) => {
    const ask = guarded();
    expect(answered((answer) => ask('setPermissionRequestHandler', null, permission, answer, OWN))).toBe(false);
    expect(ask('setPermissionCheckHandler', null, permission, 'app://workbench', OWN)).toBe(false);
  },
);

test.each([
  { ...OWN, isMainFrame: false },
  { ...OWN, requestingUrl: 'https://example.org/' },
  { ...OWN, requestingUrl: 'app://workbench.evil/' },
  { ...OWN, requestingUrl: 'app://workbench@evil/' },
  { isMainFrame: true },
])('no other page may write to the clipboard: %o', (asker) => {
  const ask = guarded();
  expect(answered((answer) => ask('setPermissionRequestHandler', null, CLIPBOARD, answer, asker))).toBe(false);
  expect(ask('setPermissionCheckHandler', null, CLIPBOARD, 'app://workbench', asker)).toBe(false);
});

test.each(['hid', 'serial', 'usb'])('no %s device is granted', (deviceType) => {
  expect(guarded()('setDevicePermissionHandler', { deviceType })).toBe(false);
});

test('no screen is shared, nothing is downloaded, and nothing is asked of elsewhere', () => {
  const ask = guarded();
  expect(answered((answer) => ask('setDisplayMediaRequestHandler', {}, answer))).toBeNull();
  const event = { defaultPrevented: false, preventDefault: () => Object.assign(event, { defaultPrevented: true }) };
  ask('will-download', event);
  expect(event.defaultPrevented).toBe(true);
  const sent = (url: string) => answered((answer) => ask('onBeforeRequest', { url }, answer));
  expect(sent('https://example.org/')).toEqual({ cancel: true });
});
