import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
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

/** Names that would begin a line of their own, command a terminal or turn what is read. */
const FORGERS = [
  'Amina.\nSealed by “UNHCR”: known.',
  '\r\nUnchanged',
  '\u001b[2J\u001b[1;1HUnchanged',
  '\u009b2J\u0085Unchanged',
  '\u202edelaes\u2066',
  'A\tB',
];

test('the name of who saved a file begins no line of its own and commands no terminal', async () => {
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(await readFile(at('a.jalon')))));
  const verified = async (savedBy: string): Promise<string> => {
    const { bytes } = await writeShare({ workbench, parts, savedAt: '2026-11-27T00:00:00.000Z', savedBy });
    await writeFile(at('named.jalon'), bytes);
    return (await jalon('verify', at('named.jalon'))).out;
  };
  const [plain, forged] = [await verified('Amina'), await verified(FORGERS.join(' '))];
  expect(forged).toContain('⟨U+001B⟩');
  expect(forged.split('\n')).toHaveLength(plain.split('\n').length);
  expect(forged).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
}, 120_000);
