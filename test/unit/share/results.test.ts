import { strFromU8, strToU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { sha256 } from '#shared/core/hash';
import { unwrap } from '#shared/core/result';
import { isResultName, LIMITS, resultName } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { basesIn, dataRoot, figureKey, type KeptResult, placeOfFigure, type Results } from '#shared/share/results';
import { changedSections } from '#shared/share/section-roots';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import type { Workbench } from '#shared/workbench/workbench';
import { SAVED, sealed } from '../../support/reseal.ts';
import { sealedWorkbench } from '../../support/workbench.ts';

const NO_HASH = '0'.repeat(64);
const result = (figure: string, value: number | null): KeptResult => ({
  figure,
  date: '2026-11-24',
  table: { columns: ['Kenya'], rows: [{ labels: ['2024'], values: [value] }], unit: '' },
  basis: { data: NO_HASH, recipe: NO_HASH, method: NO_HASH, app: '0.0.9' },
});
const mapOf = (...all: readonly KeptResult[]): Results => new Map(all.map((one) => [one.figure, one]));

let workbench: Workbench;
let parts: ReadonlyMap<string, Uint8Array>;
const saved = async (results?: Results, of = workbench) =>
  (await writeShare({ workbench: of, parts, savedAt: SAVED, ...(results ? { results } : {}) })).bytes;
const codeOfFile = async (bytes: Uint8Array) => {
  const share = await readShare(bytes);
  return share.ok ? null : share.error.code;
};

beforeAll(async () => {
  const sealedOne = await sealedWorkbench();
  const chart = { ...newChart(sealedOne.workbench.catalogue.framework.indicators[0]?.id ?? '', ['KEN']), id: 'a:1' };
  parts = sealedOne.parts;
  workbench = { ...sealedOne.workbench, charts: [chart] };
});

describe('results in a share file', () => {
  test('are read as they were kept, to the last digit, resting on the content of the file', async () => {
    const file = await saved(mapOf(result('chart:a:1', 0.1 + 0.2)));
    const share = unwrap(await readShare(file));
    const read = share.results.get('chart:a:1');
    expect(read?.table.rows[0]?.values).toEqual([0.1 + 0.2]);
    const basis = await (await basesIn(workbench))('chart:a:1');
    expect(read?.basis).toEqual({ ...basis, app: '0.0.9' });
    expect(basis?.data).toBe(share.manifest.roots.data);
    expect(await dataRoot(share.workbench)).toBe(share.manifest.roots.data);
  });
  test('are the same bytes when what was opened is saved again', async () => {
    const file = await saved(mapOf(result('chart:a:1', 5)));
    const { manifest, ...content } = unwrap(await readShare(file));
    expect((await writeShare({ ...content, savedAt: manifest.savedAt })).bytes).toEqual(file);
  });
  test('are a section of their own: what they are of stays as it was', async () => {
    const [bare, kept] = [
      unwrap(await readShare(await saved())),
      unwrap(await readShare(await saved(mapOf(result('chart:a:1', 5))))),
    ];
    expect(changedSections(bare.manifest.roots, kept.manifest.roots)).toEqual(['results']);
    expect(bare.manifest.root).not.toBe(kept.manifest.root);
    expect(bare.results.size).toBe(0);
  });
  test('of figures the workbench has not are not written', async () => {
    const share = unwrap(await readShare(await saved(mapOf(result('chart:b', 5), result('else', 1)))));
    expect(share.results.size).toBe(0);
  });
  test('are kept as far as a reader accepts entries, and those left out are counted', async () => {
    const report = { ...workbench.report, blocks: [{ id: 'b', kind: 'country' as const, area: 'KEN' }] };
    const many = mapOf(...Array.from({ length: LIMITS.entries }, (_, at) => result(`block:b:${at}`, at)));
    const share = await writeShare({ workbench: { ...workbench, report }, parts, savedAt: SAVED, results: many });
    const read = unwrap(await readShare(share.bytes));
    expect(read.results.size).toBe(share.results.size);
    expect(share.leftOut).toBe(LIMITS.entries - read.results.size);
    expect(share.leftOut).toBeGreaterThan(0);
  });
  test('of a chart drawn or captioned otherwise rest on the same, of another indicator on something else', async () => {
    const [chart] = workbench.charts;
    if (!chart) throw new Error('there is a chart');
    const basis = async (of: Workbench) => (await basesIn(of))('chart:a:1');
    const other = { ...workbench, charts: [{ ...chart, indicators: ['x'] }] };
    expect((await basis(other))?.recipe).not.toBe((await basis(workbench))?.recipe);
    const commented = { ...workbench, comments: [{ id: 'c', author: 'A', at: SAVED, text: 'x' }], title: 'Another' };
    expect(await basis(commented)).toEqual(await basis(workbench));
  });
});

describe('a file is refused', () => {
  const changed = async (change: (json: Record<string, unknown>) => unknown, isNamed = true) => {
    const { 'manifest.json': _, ...files } = unzipSync(await saved(mapOf(result('chart:a:1', 5))));
    const name = Object.keys(files).find(isResultName) ?? '';
    const { [name]: bytes = new Uint8Array(), ...others } = files;
    const next = strToU8(canonicalJson(change(JSON.parse(strFromU8(bytes)) as Record<string, unknown>)));
    return sealed({ ...others, [isNamed ? resultName(await sha256(next)) : name]: next });
  };
  test.each<[string, (json: Record<string, unknown>) => unknown, string | null]>([
    ['not where nothing is wrong', (json) => json, null],
    ['with a result of another form', (json) => ({ ...json, more: 1 }), 'share/part-altered'],
    ['with a result that is none', () => [1], 'share/part-altered'],
    ['with a result of a figure it has not', (json) => ({ ...json, figure: 'chart:b' }), 'share/foreign-part'],
    ['with a result of nothing', (json) => ({ ...json, figure: 'root' }), 'share/foreign-part'],
  ])('%s', async (_, change, code) => {
    expect(await codeOfFile(await changed(change))).toBe(code);
  });
  test('with a result under a name that is not its hash, though the root fits', async () => {
    expect(await codeOfFile(await changed((json) => ({ ...json, date: '2026-11-23' }), false))).toBe(
      'share/part-altered',
    );
  });
  test('with two results of one figure', async () => {
    const { 'manifest.json': _, ...files } = unzipSync(await saved(mapOf(result('chart:a:1', 5))));
    const { 'manifest.json': __, ...more } = unzipSync(await saved(mapOf(result('chart:a:1', 6))));
    expect(await codeOfFile(await sealed({ ...files, ...more }))).toBe('share/duplicate-part');
  });
});

test.each([
  { on: 'chart', id: 'a:1', at: 0 },
  { on: 'block', id: 'b:2', at: 3 },
] as const)('the key of a figure leads back to it: $id', (place) => {
  expect(placeOfFigure(figureKey(place))).toEqual(place);
});
