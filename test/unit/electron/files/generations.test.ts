import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generations, keepGeneration } from '../../../../electron/files/generations.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kept-'));
  file = join(folder, 'a.jalon');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Keeps each content in turn, each a second older than the next. */
async function keepAll(contents: readonly string[]): Promise<void> {
  for (const content of contents) {
    for (const { path, keptMs } of await generations(folder, file))
      await utimes(path, new Date(keptMs - 1000), new Date(keptMs - 1000));
    await writeFile(file, content);
    await keepGeneration(folder, file);
  }
}

const kept = async () => Promise.all((await generations(folder, file)).map(({ path }) => readFile(path, 'utf8')));

test('the five latest versions are kept, latest first', async () => {
  await keepAll(['1', '2', '3', '4', '5', '6', '7']);
  expect(await kept()).toEqual(['7', '6', '5', '4', '3']);
});

test('equal versions are kept once, as the latest', async () => {
  await keepAll(['1', '2', '1']);
  expect(await kept()).toEqual(['1', '2']);
});

test('a file that is not there yet has no versions', async () => {
  await keepGeneration(folder, file);
  expect(await kept()).toEqual([]);
});

test('each file has its own versions', async () => {
  await keepAll(['1']);
  expect(await generations(folder, join(folder, 'b.jalon'))).toEqual([]);
});
