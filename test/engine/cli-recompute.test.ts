import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { APP_VERSION } from '#shared/core/version';
import type { SignedCertificate } from '#shared/review/certificate';
import { newKeyFile } from '#shared/share/key-file';
import { readShare } from '#shared/share/read';
import type { KeptResult, Results } from '#shared/share/results';
import type { Workbench } from '#shared/workbench/workbench';
import { jalon } from '../support/cli.ts';
import { resultsOf, rewrittenShare, withFigures } from '../support/kept-results.ts';

let folder: string;
let results: Results;
const at = (name: string): string => join(folder, name);
const SAVED = '2026-01-01T00:00:00Z';
const open = async (name: string) => unwrap(await readShare(new Uint8Array(readFileSync(at(name)))));

/** `from` saved as `to` with another document or other results, every hash made to fit. */
const rewritten = (from: string, to: string, kept: Results, change?: (one: Workbench) => Workbench) =>
  rewrittenShare(at(from), at(to), kept, change);
const worked = (name: string): Promise<Results> => resultsOf(at(name));

const altered = (one: KeptResult, by: number): KeptResult => {
  const [row, ...rows] = one.table.rows;
  const values = row?.values.map((value) => (value === null ? null : value + by)) ?? [];
  return { ...one, table: { ...one.table, rows: [{ labels: row?.labels ?? [], values }, ...rows] } };
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-recompute-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,200\nUGA,2020,7\n');
  expect((await jalon('import', at('own.csv'), '--out', at('bare.jalon'))).code).toBe(0);
  await rewritten('bare.jalon', 'none.jalon', new Map(), (one) => withFigures(one, 6));
  results = await worked('none.jalon');
  await rewritten('none.jalon', 'kept.jalon', results);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a saved workbench comes out the same: charts, a table of the report, and each figure of a page', async () => {
  expect([...results.keys()].filter((key) => key.startsWith('block:kenya')).length).toBeGreaterThan(2);
  expect([...results.keys()]).toContain('block:board:0');
  expect(results.get('chart:chart-0')?.table.rows.length).toBeGreaterThan(0);
  const { code, out } = await jalon('verify', at('kept.jalon'), '--recompute');
  expect([code, out]).toEqual([
    0,
    expect.stringContaining(`All ${results.size} figures are the same as when the file was saved.`),
  ]);
  expect(out).toContain(`The file keeps the values of ${results.size} figures as Jalon ${APP_VERSION} worked them out`);
}, 180_000);

test('a value altered in the file, its hashes made to fit, is found with no reason for it', async () => {
  const [key, one] = [...results].find(([, { table }]) => table.rows[0]?.values.some((value) => value !== null))!;
  await rewritten('none.jalon', 'forged.jalon', new Map([...results, [key, altered(one, 0.4)]]));
  const { code, out } = await jalon('verify', at('forged.jalon'), '--recompute', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    findings: [],
    recomputed: {
      confirmed: false,
      tolerance: { relative: 1e-9 },
      counts: { changed: 1, compared: results.size, same: results.size - 1, new: 0 },
      differences: [{ figure: key, state: 'changed', causes: [] }],
    },
  });
}, 120_000);

test('results of another version of Jalon that differ are told by that', async () => {
  const one = altered(results.get('chart:chart-0')!, 1);
  const old = { ...one, basis: { ...one.basis, app: '0.0.1' } };
  await rewritten('none.jalon', 'old.jalon', new Map([...results, [old.figure, old]]));
  const { out } = await jalon('verify', at('old.jalon'), '--recompute', '--lang', 'fr');
  expect(out).toContain(`1 figure a changé sur ${results.size}`);
  expect(out).toContain('Raison\u00a0: le calcul est d’une autre version de Jalon');
  expect(out).not.toMatch(/undefined|NaN|\[object/);
}, 120_000);

test('a file that keeps no results proves nothing and says so; without --recompute it stays valid', async () => {
  const { code, out } = await jalon('verify', at('none.jalon'));
  expect([code, out]).toEqual([0, expect.stringContaining('The file keeps no values of figures.')]);
  const again = await jalon('verify', at('none.jalon'), '--recompute', '--tolerance', '1');
  expect([again.code, again.out]).toEqual([1, expect.stringContaining('nothing could be compared')]);
}, 120_000);

describe('a certificate', () => {
  const signed = () => JSON.parse(readFileSync(at('c.json'), 'utf8')) as SignedCertificate;
  const check = async (file: string, certificate: string, ...more: readonly string[]) => {
    const { code, out } = await jalon('verify', at(file), '--check', at(certificate), ...more);
    return [code, out] as const;
  };

  test('names file, tolerance, counts and differences, and is signed with the key of a seal', async () => {
    writeFileSync(at('k.json'), await newKeyFile('Amina'));
    const args = ['--recompute', '--certificate', at('c.json'), '--key', at('k.json')];
    expect((await jalon('verify', at('kept.jalon'), ...args)).code).toBe(0);
    const { manifest } = await open('kept.jalon');
    const { certificate, seal } = signed();
    expect(certificate).toMatchObject({
      file: { root: manifest.root, dataRoot: manifest.roots.data, savedAt: SAVED },
      counts: { compared: results.size, same: results.size },
      differences: [],
    });
    expect(certificate.figures).toHaveLength(results.size);
    expect(seal?.name).toBe('Amina');
  }, 120_000);

  test('is checked beside its file: whose it is and what it found', async () => {
    const [code, out] = await check('kept.jalon', 'c.json');
    expect(code).toBe(0);
    expect(out).toContain('The certificate is about this very file.');
    expect(out).toContain(`All ${results.size} figures are the same`);
    expect(out).toContain('Sealed by “Amina”');
  }, 120_000);

  test('about another file, altered, unsigned or signed by a stranger under a known name is refused', async () => {
    const { certificate, seal } = signed();
    const write = (name: string, content: unknown) => writeFileSync(at(name), JSON.stringify(content));
    write('altered.json', { seal, certificate: { ...certificate, at: '2030-01-01T00:00:00Z' } });
    write('unsigned.json', { seal: null, certificate });
    write('known.json', { Amina: '1'.repeat(64) });
    const other = await check('none.jalon', 'c.json');
    expect(other).toEqual([1, expect.stringContaining('The certificate is about another file')]);
    const altered = await check('kept.jalon', 'altered.json');
    expect(altered).toEqual([1, expect.stringContaining('it was changed after it was signed')]);
    const unsigned = await check('kept.jalon', 'unsigned.json', '--json');
    expect([unsigned[0], JSON.parse(unsigned[1]).certificate]).toMatchObject([1, { holds: false, signature: null }]);
    const stranger = await check('kept.jalon', 'c.json', '--known', at('known.json'));
    expect(stranger).toEqual([1, expect.stringContaining('ATTENTION')]);
    expect((await jalon('verify', at('kept.jalon'), '--check', at('k.json'))).code).toBe(2);
  }, 180_000);
});
