import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const asked: string[] = [];
let isDown = false;

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  isDown = false;
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    if (isDown) throw new TypeError('Failed to fetch');
    return new Response(url);
  });
});
afterEach(() => vi.unstubAllGlobals());

const fetchFiles = async () => (await import('../../../renderer/store/bundled-files.ts')).fetchBundledFiles();

test('each bundled file is asked for once, whoever reads it and however often', async () => {
  const [first, second] = await Promise.all([fetchFiles(), fetchFiles()]);
  const third = await fetchFiles();
  expect(first.get('observations.csv')?.length).toBeGreaterThan(0);
  expect([...second.keys(), ...third.keys()]).toEqual([...first.keys(), ...first.keys()]);
  expect(asked.length).toBe(first.size);
  expect(new Set(asked).size).toBe(first.size);
});

test('files that could not be had are asked for again', async () => {
  isDown = true;
  await expect(fetchFiles()).rejects.toThrow('Failed to fetch');
  isDown = false;
  expect((await fetchFiles()).has('framework.json')).toBe(true);
});
