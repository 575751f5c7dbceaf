import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { unwrap } from '#shared/core/result';
import { name, sql } from '#shared/engine/sql';
import { codeOf } from '#shared/share/code';
import { dataName } from '#shared/share/format';
import { keyOfPart } from '#shared/share/needed-tables';
import { readShare } from '#shared/share/read';
import { loadTables } from '#shared/share/tables';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { run } from '../../electron/cli/main.ts';
import { sealed } from '../support/reseal.ts';

let folder: string;
const at = (file: string): string => join(folder, file);
const jalon = async (...args: string[]) => {
  const [out, said]: [string[], string[]] = [[], []];
  const code = await run(args, { print: (text) => out.push(text), say: (text) => said.push(text) });
  return { code, out: out.join(''), said: said.join('\n') };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-verify-'));
  await writeFile(at('people.csv'), 'iso3,year,people\nKEN,2020,1.5\nKEN,2021,2.5\n');
  expect((await jalon('import', at('people.csv'), '--out', at('w.jalon'))).code).toBe(0);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The file with the rows of its bundled table as `select` makes them of `t`, and every hash made to fit. */
async function forged(select: string): Promise<Uint8Array> {
  const engine = await openNodeEngine();
  try {
    const bytes = new Uint8Array(await readFile(at('w.jalon')));
    const { workbench, parts } = unwrap(await readShare(bytes));
    await loadTables(engine, workbench, parts);
    const [bundled] = workbench.sources.filter(({ kind }) => kind === 'bundled');
    const part = bundled?.parts[0];
    if (!bundled || !part) throw new Error('the file has a bundled part');
    await engine.execute(
      sql`CREATE TABLE forged AS ${{ text: select }} FROM (SELECT * FROM ${name(keyOfPart(part))}) t ORDER BY source_row`,
    );
    const table = await engine.toParquet(sql`SELECT * FROM forged`);
    const counted = await engine.query(sql`SELECT count(*)::DOUBLE AS n FROM forged`);
    const rows = Number((counted.columns.get('n') as { values: Float64Array } | undefined)?.values[0]);
    const digest = await sha256(table);
    const sources = workbench.sources.map((source) =>
      source === bundled ? { ...source, sha256: digest, parts: [{ ...part, sha256: digest, rows }] } : source,
    );
    const { 'manifest.json': _, [dataName(part.sha256)]: __, ...others } = unzipSync(bytes);
    return await sealed({
      ...others,
      'document.json': strToU8(canonicalJson({ ...workbench, sources })),
      [dataName(digest)]: table,
    });
  } finally {
    await engine.close();
  }
}

describe('data that pass for bundled ones', () => {
  test('agree in an honest file', async () => {
    const { code, out } = await jalon('verify', at('w.jalon'));
    expect([code, out]).toEqual([0, expect.stringMatching(/bundled with this Jalon: 4\d,\d{3} rows agree/)]);
  }, 60_000);

  test('are found where one number was raised and every hash made to fit', async () => {
    const bytes = await forged(
      "SELECT * REPLACE (CASE WHEN indicator = 'ctx-refugees' AND area = 'KEN' AND year = 2025 AND coalesce(dims, '') = '' THEN value + 300000 ELSE value END AS value)",
    );
    await writeFile(at('forged.jalon'), bytes);
    const { code, out } = await jalon('verify', at('forged.jalon'));
    expect(code).toBe(1);
    expect(out).toContain('1 value differs, 0 rows are added, 0 rows are missing');
    expect(out).toMatch(/\(ctx-refugees\), Kenya 2025: 917,125 in the file, 617,125 in the bundled data/);
    expect((await jalon('verify', at('forged.jalon'), '--lang', 'fr')).out).toMatch(
      /Kenya 2025\u00a0: 917\s125 dans le fichier/,
    );
    const { claims, unchanged } = JSON.parse((await jalon('verify', at('forged.jalon'), '--json')).out);
    expect(unchanged).toBe(false);
    expect(claims).toMatchObject({
      changed: 1,
      added: 0,
      missing: 0,
      reworded: 0,
      worst: [{ kind: 'changed', indicator: 'ctx-refugees', area: 'KEN', year: 2025, said: 917_125, bundled: 617_125 }],
    });
  }, 120_000);

  test('are found where rows are gone, added or say another status, worst first', async () => {
    const bytes = await forged(
      "SELECT * REPLACE (CASE WHEN source_row = 5 THEN value * 2 WHEN source_row = 6 THEN value * 10 ELSE value END AS value, CASE WHEN source_row = 7 THEN 'E' ELSE status END AS status, CASE WHEN source_row = 8 THEN '1871' ELSE period END AS period)",
    );
    await writeFile(at('forged2.jalon'), bytes);
    const { out, code } = await jalon('verify', at('forged2.jalon'), '--json');
    expect(code).toBe(1);
    const { claims } = JSON.parse(out);
    expect(claims).toMatchObject({ changed: 2, added: 1, missing: 1, reworded: 1 });
    expect(claims.worst[0].said).toBe(claims.worst[0].bundled * 10);
    expect(claims.worst.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
      'added',
      'changed',
      'changed',
      'missing',
    ]);
  }, 120_000);
});

describe('the code somebody was told', () => {
  test('is accepted however it is written; another one ends with exit code 1, none with 2', async () => {
    const { root } = unwrap(await readShare(new Uint8Array(await readFile(at('w.jalon'))))).manifest;
    const code = codeOf(root);
    for (const text of [code.toLowerCase().replaceAll(' ', '-'), root])
      expect(await jalon('verify', at('w.jalon'), '--root', text)).toMatchObject({
        code: 0,
        out: expect.stringContaining('The code is the one given.'),
      });
    const other = await jalon('verify', at('w.jalon'), '--root', '00000 00000 00000 00000');
    expect(other).toMatchObject({ code: 1, out: expect.stringContaining(`The code of the file is ${code}`) });
    expect((await jalon('verify', at('w.jalon'), '--root', '8dae15af')).code).toBe(2);
    const { expected, unchanged, roots } = JSON.parse(
      (await jalon('verify', at('w.jalon'), '--root', '0'.repeat(20), '--json')).out,
    );
    expect([expected, unchanged, Object.keys(roots).toSorted()]).toEqual([
      false,
      false,
      ['analyses', 'data', 'review', 'text', 'trail'],
    ]);
  }, 120_000);
});
