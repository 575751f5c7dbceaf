import { chmod, mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generations, generationsFolder, keepGeneration } from '../../../../electron/files/generations.ts';

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

test('a version says when it was saved, not when it was replaced, and how large it is', async () => {
  await writeFile(file, 'old');
  await utimes(file, new Date(5000), new Date(5000));
  await keepGeneration(folder, file);
  expect(await generations(folder, file)).toMatchObject([{ savedMs: 5000, bytes: 3 }]);
});

test('copies are for this person alone, also where folder and file are open to others', async () => {
  await mkdir(generationsFolder(folder, file), { recursive: true, mode: 0o755 });
  await writeFile(file, 'confidential');
  await chmod(file, 0o644);
  await keepGeneration(folder, file);
  const [copy] = await generations(folder, file);
  const modes = [join(folder, 'generations'), generationsFolder(folder, file), copy?.path ?? ''].map(
    async (path) => (await stat(path)).mode & 0o777,
  );
  expect(await Promise.all(modes)).toEqual([0o700, 0o700, 0o600]);
});
