import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { atomicSave } from '../../../../electron/files/atomic-save.ts';

const KILLS = 50;
const AT_ONCE = 2;
/** Operations a save has at least, so that it is killed inside as many. */
const POINTS = 50;
const root = resolve(import.meta.dirname, '../../../..');
let folder: string;

/** The module under test as plain JavaScript, so that a bare Node process can run it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kill-'));
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/files/atomic-save.ts'),
      outDir: join(folder, 'built'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'atomic-save.mjs' } },
    },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a process save over and over, kills it after `milliseconds`, and gives back what the file then holds. */
async function contentAfterKill(name: string, milliseconds: number): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, 'A'.repeat(200_000));
  const module = pathToFileURL(join(folder, 'built/atomic-save.mjs')).href;
  const child = fork(join(root, 'test/rig/save/save-forever.mjs'), [module, file]);
  await new Promise((ready) => child.once('message', ready));
  await new Promise((done) => setTimeout(done, milliseconds));
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  return readFile(file, 'utf8');
}

test(`killed at ${KILLS} moments of a save, the file is whole: the old content or the new`, async () => {
  const found = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += AT_ONCE) {
    const contents = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => contentAfterKill(`${kill + at}.jalon`, ((kill + at) * 37) / 50)),
    );
    for (const content of contents)
      found.add(`${content.length} × ${content[0]}${content === content[0]?.repeat(200_000) ? '' : ', mixed'}`);
  }
  expect([...found].filter((content) => !['200000 × A', '200000 × B'].includes(content))).toEqual([]);
}, 60_000);

/** One save in a process that kills itself inside operation `point`; how many operations it had where it got to the end. */
async function saveKilledAt(file: string, point: number): Promise<number | 'killed'> {
  const module = pathToFileURL(join(folder, 'built/atomic-save.mjs')).href;
  const child = fork(join(root, 'test/rig/save/save-killed.mjs'), [module, file, String(point)]);
  return new Promise((done, fail) => {
    let operations: number | null = null;
    child.once('message', (message) => {
      operations = Number(message);
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') done('killed');
      else if (code === 0 && operations !== null) done(operations);
      else fail(new Error(`the process ended with ${code ?? signal}`));
    });
  });
}

test.skipIf(process.platform === 'win32')(
  'killed inside each operation of a save, half-written pieces included: old before the rename, new from then on, and the next save clears up',
  async () => {
    const contents: string[] = [];
    const OLD = 'A'.repeat(200_000);
    const NEW = 'B'.repeat(200_000);
    const place = async (point: number): Promise<string> => {
      await mkdir(join(folder, `in-${point}`));
      const file = join(folder, `in-${point}`, 'a.jalon');
      await writeFile(file, OLD);
      return file;
    };
    const operations = await saveKilledAt(await place(-1), -1);
    if (operations === 'killed') throw new Error('the save was to end');
    expect(operations).toBeGreaterThanOrEqual(POINTS);
    const one = async (point: number): Promise<void> => {
      const file = await place(point);
      expect(await saveKilledAt(file, point)).toBe('killed');
      contents[point] = await readFile(file, 'utf8');
      await atomicSave(file, new TextEncoder().encode('next'));
      expect(await readdir(join(folder, `in-${point}`))).toEqual(['a.jalon']);
    };
    for (let point = 0; point < operations; point += AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, operations - point) }, (_, at) => one(point + at)));
    const firstNew = contents.indexOf(NEW);
    expect(firstNew).toBeGreaterThan(POINTS - 10);
    expect(contents.map((content, point) => content === (point < firstNew ? OLD : NEW))).toEqual(
      contents.map(() => true),
    );
    console.log(`killed at ${operations} points inside a save: ${firstNew} times the old content, then the new`);
  },
  120_000,
);
