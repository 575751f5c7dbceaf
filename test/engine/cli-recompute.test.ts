import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { isSigned, type SignedCertificate } from '#shared/review/certificate';
import { figureResults } from '#shared/review/recompute-workbench';
import { readShare } from '#shared/share/read';
import type { KeptResult, Results } from '#shared/share/results';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { tableBlock } from '#shared/workbench/report';
import type { Workbench } from '#shared/workbench/workbench';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { contextOf } from '../../electron/cli/report-context.ts';
import { jalon } from '../support/cli.ts';
import { EXHIBIT_SAMPLES } from '../support/exhibit-samples.ts';

let folder: string;
let results: Results;
const at = (name: string): string => join(folder, name);
const SAVED = '2026-01-01T00:00:00Z';
const open = async (name: string) => unwrap(await readShare(new Uint8Array(readFileSync(at(name)))));

/** `from` saved as `to` with another document or other results, every hash made to fit. */
async function rewritten(
  from: string,
  to: string,
  kept: Results,
  change: (one: Workbench) => Workbench = (one) => one,
) {
  const { workbench, parts } = await open(from);
  const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: SAVED, results: kept });
  writeFileSync(at(to), bytes);
}

/** Charts of bundled indicators, one with own data, and tables of the report. */
function withFigures(workbench: Workbench, count: number): Workbench {
  const { indicators } = workbench.catalogue.framework;
  const charts = Array.from({ length: count }, (_, place) => {
    const { id } = indicators.at(-1 - (place % indicators.length))!;
    return { ...newChart(id, ['KEN', 'UGA', 'TZA']), id: `chart-${place}`, title: `Chart ${place}` };
  });
  const blocks = [
    ...EXHIBIT_SAMPLES.slice(0, 1).map((source) => tableBlock('board', source)),
    { id: 'kenya', kind: 'country' as const, area: 'KEN' },
  ];
  return { ...workbench, charts, report: { ...workbench.report, blocks } };
}

async function worked(name: string): Promise<Results> {
  const share = await open(name);
  const engine = await openNodeEngine();
  try {
    return await figureResults(share.workbench, await contextOf(share, engine, SAVED.slice(0, 10)));
  } finally {
    await engine.close();
  }
}

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
  const { code, out } = await jalon('verify', at('kept.jalon'), '--recompute', '--json');
  expect(JSON.parse(out).recomputed).toMatchObject({
    confirmed: true,
    counts: { compared: results.size, same: results.size, new: 0 },
    differences: [],
    tolerance: { relative: 1e-9 },
  });
  expect(code).toBe(0);
  const said = await jalon('verify', at('kept.jalon'), '--recompute');
  expect(said.out).toContain(`All ${results.size} figures are the same as when the file was saved.`);
}, 180_000);

test('a value altered in the file, its hashes made to fit, is found with no reason for it', async () => {
  const [key, one] = [...results].find(([, { table }]) => table.rows[0]?.values.some((value) => value !== null))!;
  await rewritten('none.jalon', 'forged.jalon', new Map([...results, [key, altered(one, 0.4)]]));
  expect((await jalon('verify', at('forged.jalon'))).code).toBe(0);
  const { code, out } = await jalon('verify', at('forged.jalon'), '--recompute', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out).recomputed).toMatchObject({
    confirmed: false,
    counts: { changed: 1, compared: results.size },
    differences: [{ figure: key, state: 'changed', causes: [] }],
  });
  const fr = await jalon('verify', at('forged.jalon'), '--recompute', '--lang', 'fr');
  expect(fr.out).toContain(`1 figure a changé sur ${results.size}`);
  expect(fr.out).not.toMatch(/undefined|NaN|\[object/);
  expect((await jalon('verify', at('forged.jalon'), '--recompute', '--tolerance', '1')).code).toBe(0);
}, 180_000);

test('results of another version of Jalon that differ are told by that', async () => {
  const one = altered(results.get('chart:chart-0')!, 1);
  const old = { ...one, basis: { ...one.basis, app: '0.0.1' } };
  await rewritten('none.jalon', 'old.jalon', new Map([...results, [old.figure, old]]));
  const { out } = await jalon('verify', at('old.jalon'), '--recompute', '--json');
  expect(JSON.parse(out).recomputed.differences).toMatchObject([{ figure: 'chart:chart-0', causes: ['app'] }]);
}, 120_000);

test('a file that keeps no results proves nothing and says so; without --recompute it stays valid', async () => {
  expect((await jalon('verify', at('none.jalon'))).code).toBe(0);
  const { code, out } = await jalon('verify', at('none.jalon'), '--recompute');
  expect([code, out]).toEqual([1, expect.stringContaining('nothing could be compared')]);
  expect((await jalon('verify', at('own.csv'), '--recompute')).code).toBe(2);
}, 120_000);

test('the certificate names file, tolerance, counts and differences, and is signed with the key of a seal', async () => {
  await jalon('seal', at('none.jalon'), '--key', at('k.json'), '--name', 'Amina', '--out', at('sealed.jalon'));
  const args = ['--recompute', '--certificate', at('c.json'), '--key', at('k.json')];
  expect((await jalon('verify', at('kept.jalon'), ...args)).code).toBe(0);
  const signed = JSON.parse(readFileSync(at('c.json'), 'utf8')) as SignedCertificate;
  const { manifest } = await open('kept.jalon');
  expect(signed.certificate).toMatchObject({
    file: { root: manifest.root, dataRoot: manifest.roots.data, savedAt: SAVED },
    counts: { compared: results.size, same: results.size },
    differences: [],
  });
  expect(signed.certificate.figures).toHaveLength(results.size);
  expect(signed.seal?.name).toBe('Amina');
  expect(await isSigned(signed)).toBe(true);
  const { certificate, seal } = signed;
  expect(await isSigned({ seal, certificate: { ...certificate, at: '2030-01-01T00:00:00Z' } })).toBe(false);
  expect((await jalon('verify', at('kept.jalon'), '--certificate', at('d.json'))).said).toContain('--recompute');
}, 180_000);

test('two hundred figures', async () => {
  await rewritten('bare.jalon', 'many0.jalon', new Map(), (one) => withFigures(one, 192));
  await rewritten('many0.jalon', 'many.jalon', await worked('many0.jalon'));
  const before = process.cpuUsage();
  const { code, out } = await jalon('verify', at('many.jalon'), '--recompute', '--json');
  const { user, system } = process.cpuUsage(before);
  const { compared } = JSON.parse(out).recomputed.counts;
  console.log(`${compared} figures worked out again in ${((user + system) / 1e6).toFixed(1)} s of CPU`);
  expect([code, compared > 190]).toEqual([0, true]);
}, 400_000);
