import { fork } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';

const KILLS = 50;
const AT_ONCE = 2;
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
