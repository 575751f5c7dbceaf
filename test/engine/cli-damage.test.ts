import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { sql } from '#shared/engine/sql';
import { dataName } from '#shared/share/format';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { damaged } from '../support/damage.ts';
import { sealed } from '../support/reseal.ts';
import { freshWorkbench } from '../support/workbench.ts';

const ROWS = 12;
const COMMAND = resolve(import.meta.dirname, '../../electron/launch/jalon.mjs');

/** Tables that kill the WebAssembly reader, as opposed to being refused by it. */
let deadly: readonly Uint8Array[];
let folder: string;
const at = (file: string): string => join(folder, file);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-damage-'));
  const engine = await openNodeEngine();
  const whole = await engine.toParquet(
    sql`SELECT 'indicator ' || range % 2 AS indicator, 'KEN' AS area, 2000 + range AS year, range * 0.5 AS value,
      CASE WHEN range % 2 = 0 THEN 'A' END AS status, range AS source_row FROM range(${ROWS})`,
  );
  const found: Uint8Array[] = [];
  for (let seed = 0; seed < 4000 && found.length < 3; seed++) {
    const bytes = damaged(whole, seed);
    const error: unknown = await engine.fromParquet('hurt', bytes).catch((cause) => cause);
    if (error instanceof Error && error.cause instanceof WebAssembly.RuntimeError) found.push(bytes);
  }
  deadly = found;
  await engine.close();
  // Builds the command where it is not built yet.
  await jalon(['help']);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One call of the real command in a process of its own. */
function jalon(
  args: readonly string[],
  options: readonly string[] = [],
): Promise<{ code: number | null; said: string }> {
  return new Promise((done, fail) => {
    const env = { ...process.env, NODE_OPTIONS: options.join(' ') };
    const child = spawn(process.execPath, [COMMAND, ...args], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', fail);
    child.once('close', (code) => done({ code, said }));
  });
}

const ONE_SENTENCE = /^\p{Lu}[^\n]*\.\n$/u;

async function shareOf(part: Uint8Array): Promise<Uint8Array> {
  const fresh = freshWorkbench();
  const [source] = fresh.sources;
  if (!source) throw new Error('a fresh workbench has its bundled source');
  const digest = await sha256(part);
  const parts = [{ table: 'observations' as const, sha256: digest, rows: ROWS }];
  const document = { ...fresh, sources: [{ ...source, id: 'file', parts }] };
  return sealed({ 'document.json': strToU8(canonicalJson(document)), [dataName(digest)]: part });
}

describe('a table that kills its reader ends in one sentence', () => {
  test('there are such tables', () => {
    expect(deadly).toHaveLength(3);
  });

  test.each([0, 1, 2])('as data and inside a share file, table %i', async (which) => {
    const part = deadly[which] ?? new Uint8Array();
    await writeFile(at('data.parquet'), part);
    await writeFile(at('file.jalon'), await shareOf(part));
    const profile = await jalon(['profile', 'data.parquet']);
    expect(profile).toEqual({ code: 2, said: expect.stringMatching(ONE_SENTENCE) });
    const query = await jalon(['query', 'file.jalon', 'select 1']);
    expect(query).toEqual({ code: 2, said: expect.stringMatching(ONE_SENTENCE) });
    expect(query.said).toContain('cannot be read as a table');
    expect(await jalon(['verify', 'file.jalon'])).toEqual(query);
  });
});

describe('what nobody foresaw ends in one sentence', () => {
  /** Code that runs before the command and throws once the command listens, or after twenty seconds where it never does. */
  const later = (what: string): string =>
    `data:text/javascript,${encodeURIComponent(`
const began = Date.now();
const timer = setInterval(() => {
  if (!process.argv[1]?.endsWith('index.js')) return clearInterval(timer);
  if (process.listenerCount('uncaughtException') === 0 && Date.now() - began < 20_000) return;
  clearInterval(timer);
  ${what};
}, 5);`)}`;

  test.each([
    ['an exception', "throw new Error('from nowhere')"],
    ['a promise', "Promise.reject(new Error('from nowhere'))"],
  ])('%s', async (_, what) => {
    await writeFile(at('data.parquet'), deadly[0] ?? '');
    const { code, said } = await jalon(['profile', 'data.parquet'], [`--import=${later(what)}`]);
    expect(code).toBe(2);
    expect(said).toMatch(ONE_SENTENCE);
    expect(said).toContain('from nowhere');
  });
});
