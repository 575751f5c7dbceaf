import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../electron/cli/main.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
const jalon = async (...args: string[]) => {
  const [out, said]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (text) => out.push(text), say: (text) => said.push(text) });
  return { code, out: out.join(''), said: said.join('\n') };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-seal-'));
  await writeFile(at('people.csv'), 'iso3,year,people\nKEN,2020,1.5\nKEN,2021,2.5\n');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1796000000');
  for (const name of ['a.jalon', 'b.jalon'])
    expect((await jalon('import', at('people.csv'), '--out', at(name))).code).toBe(0);
}, 120_000);
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('the same import twice is the same file, byte for byte', async () => {
  expect(Buffer.compare(await readFile(at('a.jalon')), await readFile(at('b.jalon')))).toBe(0);
});

test('a file is sealed with a key that is made once, and known by its name; another key under that name is said loudly', async () => {
  expect((await jalon('seal', at('a.jalon'), '--key', at('k.json'))).said).toContain('--name');
  const made = await jalon('seal', at('a.jalon'), '--key', at('k.json'), '--name', 'Amina', '--out', at('s.jalon'));
  expect([made.code, made.said]).toEqual([0, expect.stringContaining('is sealed by Amina')]);
  expect((await stat(at('k.json'))).mode & 0o077).toBe(0);
  const { publicKey } = JSON.parse(await readFile(at('k.json'), 'utf8'));
  await writeFile(at('known.json'), JSON.stringify({ Amina: publicKey }));
  const known = await jalon('verify', at('s.jalon'), '--known', at('known.json'));
  expect([known.code, known.out]).toEqual([0, expect.stringContaining('the key is the one kept for that name')]);
  await jalon('seal', at('a.jalon'), '--key', at('k2.json'), '--name', 'Amina', '--out', at('t.jalon'));
  const changed = await jalon('verify', at('t.jalon'), '--known', at('known.json'));
  expect([changed.code, changed.out]).toEqual([1, expect.stringContaining('ATTENTION')]);
}, 180_000);
