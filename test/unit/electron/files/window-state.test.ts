import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeWindow, readWindowState, writeWindowState } from '../../../../electron/files/window-state.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const saved = { bounds: { x: 100, y: 50, width: 1200, height: 800 }, maximized: false };

test('the window opens where it was closed', () => {
  expect(placeWindow(saved, [screen])).toEqual(saved.bounds);
});

test.each([
  ['a screen that is gone', { x: 3000, y: 50, width: 1200, height: 800 }],
  ['above the screen', { x: 100, y: -900, width: 1200, height: 800 }],
])('a window on %s opens in the usual place', (_where, bounds) => {
  expect(placeWindow({ bounds, maximized: false }, [screen])).toEqual({ width: 1440, height: 900 });
});

test('a window is never smaller than can be worked in, nor larger than the screen', () => {
  expect(placeWindow({ bounds: { x: 0, y: 0, width: 200, height: 10 }, maximized: false }, [screen])).toMatchObject({
    width: 960,
    height: 640,
  });
  expect(placeWindow(null, [{ ...screen, width: 1280, height: 800 }])).toEqual({ width: 1280, height: 800 });
});

test('the state is read back, and one that makes no sense is none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-window-'));
  await writeWindowState(folder, saved);
  expect(readWindowState(folder)).toEqual(saved);
  await writeFile(join(folder, 'window.json'), '{"bounds":{"x":"1"},"maximized":true}');
  expect(readWindowState(folder)).toBeNull();
  await rm(folder, { recursive: true, force: true });
});
