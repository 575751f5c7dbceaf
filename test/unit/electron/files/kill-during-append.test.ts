import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createJournals } from '../../../../electron/files/journals.ts';

const KILLS = 30;
const AT_ONCE = 3;
const root = resolve(import.meta.dirname, '../../../..');
let folder: string;

/** The store as plain JavaScript, so that a bare Node process can run it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-kill-'));
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/files/journals.ts'),
      outDir: join(folder, 'built'),
      minify: false,
      rollupOptions: { output: { entryFileNames: 'journals.mjs' } },
    },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets a process keep a journal, kills it `milliseconds` after its beginning, and compares what it was told is kept with what is. */
async function keptAfterKill(at: number, milliseconds: number) {
  const data = join(folder, `data-${at}`);
  const id = `journal-${at}-of-kills`;
  const module = pathToFileURL(join(folder, 'built/journals.mjs')).href;
  const child = fork(join(root, 'test/rig/save/append-forever.mjs'), [module, data, id]);
  let acknowledged = -1;
  const begun = new Promise<void>((done) => {
    child.on('message', (last: number) => {
      acknowledged = last;
      done();
    });
  });
  await begun;
  await new Promise((done) => setTimeout(done, milliseconds));
  const gone = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await gone;
  const { records, isDamaged } = await createJournals(data).recover(1, id);
  const numbers = records.map((record) => Number(/^record (\d+)\.*$/.exec(record)?.[1]));
  return { acknowledged, numbers, isDamaged };
}

test(`killed at ${KILLS} moments, a journal holds every record that was acknowledged, in order and undamaged`, async () => {
  let most = 0;
  for (let kill = 0; kill < KILLS; kill += AT_ONCE) {
    const found = await Promise.all(
      Array.from({ length: AT_ONCE }, (_, at) => keptAfterKill(kill + at, ((kill + at) * 53) / 30)),
    );
    for (const { acknowledged, numbers, isDamaged } of found) {
      expect(numbers).toEqual(numbers.map((_, place) => place));
      expect(numbers.length).toBeGreaterThan(acknowledged);
      expect(isDamaged).toBe(false);
      most = Math.max(most, acknowledged);
    }
  }
  expect(most).toBeGreaterThan(3);
}, 60_000);
