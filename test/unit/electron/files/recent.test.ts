import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createRecentFiles } from '../../../../electron/files/recent.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-recent-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = async () => (await createRecentFiles(folder).list()).map(({ name }) => name);

test('the list is latest first, has each file once and outlives the application', async () => {
  const recent = createRecentFiles(folder);
  for (const name of ['a', 'b', 'a']) await recent.add(`/x/${name}.jalon`);
  expect(await names()).toEqual(['a.jalon', 'b.jalon']);
});

test('twelve files are kept, whoever adds them at once', async () => {
  const recent = createRecentFiles(folder);
  await Promise.all(Array.from({ length: 20 }, (_, index) => recent.add(`/x/${index}.jalon`)));
  expect(await names()).toEqual(Array.from({ length: 12 }, (_, index) => `${19 - index}.jalon`));
});

test('an id leads back to its path, and an unknown one nowhere', async () => {
  const recent = createRecentFiles(folder, () => new Date('2026-11-01T12:00:00Z'));
  await recent.add('/x/a.jalon');
  const [file] = await recent.list();
  expect(file).toMatchObject({ name: 'a.jalon', folder: '/x', openedAt: '2026-11-01T12:00:00.000Z' });
  expect(await recent.find(file?.id ?? '')).toBe('/x/a.jalon');
  expect(await recent.find('0'.repeat(64))).toBeNull();
});

test('the list can be emptied', async () => {
  const recent = createRecentFiles(folder);
  await recent.add('/x/a.jalon');
  await recent.clear();
  expect(await names()).toEqual([]);
});

test.each(['', 'not json', '{}', '[1, null, {"path": 3}]'])(
  'a list file that says %j is an empty list',
  async (text) => {
    await writeFile(join(folder, 'recent.json'), text);
    expect(await names()).toEqual([]);
  },
);
