import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { APP_VERSION } from '#shared/core/version';
import { codeIn, codeOf, isCodeOf } from '#shared/share/code';
import type { Manifest } from '#shared/share/manifest';
import { readShare } from '#shared/share/read';
import { changedSections, type ShareSection, sectionRoots } from '#shared/share/section-roots';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import { SAVED, sealed } from '../../support/reseal.ts';
import { sealedWorkbench } from '../../support/workbench.ts';

let workbench: Workbench;
let parts: ReadonlyMap<string, Uint8Array>;
let file: Uint8Array;
beforeAll(async () => {
  ({ workbench, parts } = await sealedWorkbench());
  file = (await writeShare({ workbench, parts, savedAt: SAVED, savedBy: 'Amina' })).bytes;
});

const manifestIn = (bytes: Uint8Array): Manifest =>
  JSON.parse(strFromU8(unzipSync(bytes)['manifest.json'] ?? new Uint8Array())) as Manifest;
const failureCode = async (bytes: Uint8Array): Promise<string | null> => {
  const share = await readShare(bytes);
  return share.ok ? null : share.error.code;
};
const withManifest = (change: (manifest: Manifest) => object): Uint8Array => {
  const { 'manifest.json': stated = new Uint8Array(), ...files } = unzipSync(file);
  const changed = strToU8(canonicalJson(change(JSON.parse(strFromU8(stated)) as Manifest)));
  return zipSync({ 'manifest.json': changed, ...files }, { level: 0 });
};

test('the version in files is that of the programme', () => {
  const text = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');
  expect(APP_VERSION).toBe((JSON.parse(text) as { version: string }).version);
});

describe('the root covers', () => {
  test.each<[string, (manifest: Manifest) => object]>([
    ['when it was saved', (manifest) => ({ ...manifest, savedAt: '1999-01-01T00:00:00.000Z' })],
    ['by whom', (manifest) => ({ ...manifest, savedBy: 'Somebody else' })],
    ['with which version', (manifest) => ({ ...manifest, appVersion: '9.9.9' })],
    ['the roots below it', (manifest) => ({ ...manifest, roots: { ...manifest.roots, review: '0'.repeat(64) } })],
    ['the parts', (manifest) => ({ ...manifest, parts: manifest.parts.slice(1) })],
    ['nothing that was added', (manifest) => ({ ...manifest, note: 'x' })],
    ['nothing that was left out', ({ savedBy: _, ...manifest }) => manifest],
  ])('%s', async (_, change) => {
    expect(['share/part-altered', 'share/foreign-part']).toContain(await failureCode(withManifest(change)));
  });

  test('roots below it that are not those of the content, though the root fits them', async () => {
    const { 'manifest.json': _, ...files } = unzipSync(file);
    const lying = await sealed(files, SAVED, (manifest) => ({
      ...manifest,
      roots: { ...manifest.roots, data: '0'.repeat(64) },
    }));
    expect(await failureCode(lying)).toBe('share/part-altered');
  });

  test('parts listed in another order or twice, though the root fits them', async () => {
    const { 'manifest.json': _, ...files } = unzipSync(file);
    const turned = await sealed(files, SAVED, (manifest) => ({ ...manifest, parts: manifest.parts.toReversed() }));
    expect(await failureCode(turned)).toBe('share/out-of-order');
    const twice = await sealed(files, SAVED, ({ parts: listed, ...manifest }) => ({
      ...manifest,
      parts: [...listed, ...listed.slice(0, 1)],
    }));
    expect(await failureCode(twice)).toBe('share/duplicate-part');
  });

  test('fields and comments of the container: an entry that has one is refused', async () => {
    const { 'manifest.json': manifest = new Uint8Array(), ...files } = unzipSync(file);
    const hidden = zipSync({ 'manifest.json': [manifest, { extra: { 4242: strToU8('hidden') } }], ...files });
    expect(await failureCode(hidden)).toBe('share/extra-bytes');
    const remark = zipSync({ 'manifest.json': [manifest, { comment: 'hidden' }], ...files });
    expect(await failureCode(remark)).toBe('share/extra-bytes');
  });

  test('time and name, which are read back', async () => {
    const share = await readShare(file);
    expect(share.ok && share.value.manifest).toMatchObject({
      savedAt: SAVED,
      savedBy: 'Amina',
      appVersion: APP_VERSION,
      formatVersion: 1,
      readerVersion: 1,
    });
  });
});

describe('what changed can be said by section', () => {
  const comment = { id: 'c', author: 'A', at: SAVED, text: 'x' };
  const settled = { ...comment, answers: 'b', settles: 'resolved' as const, mentions: ['f'] };
  const verdict = {
    ...{ id: 'v', author: 'A', at: SAVED, verdict: 'agree' as const, reason: '' },
    anchor: { place: { on: 'whole' as const }, shown: '0'.repeat(64), numbers: null, number: null },
  };
  test.each<[string, (one: Workbench) => Workbench, readonly string[]]>([
    ['nothing', (one) => one, []],
    ['a comment', (one) => ({ ...one, comments: [comment] }), ['review']],
    ['a verdict', (one) => ({ ...one, verdicts: [verdict] }), ['review']],
    ['a comment and a verdict', (one) => ({ ...one, comments: [comment], verdicts: [verdict] }), ['review']],
    ['an answer that settles a comment', (one) => ({ ...one, comments: [settled] }), ['review']],
    ['the report', (one) => ({ ...one, report: { ...one.report, language: 'fr' as const } }), ['text']],
    ['the title', (one) => ({ ...one, title: 'Another' }), ['analyses']],
    [
      'a source',
      (one) => ({ ...one, sources: one.sources.map((source) => ({ ...source, licence: 'other' })) }),
      ['data'],
    ],
  ])('%s', async (_, change, sections) => {
    const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: '2026-11-25T08:00:00.000Z' });
    expect(changedSections(manifestIn(file).roots, manifestIn(bytes).roots)).toEqual(sections);
    expect(manifestIn(bytes).root).not.toBe(manifestIn(file).root);
  });
});

/** Every field a document can have. */
const FIELDS_OF: Readonly<Record<ShareSection, readonly string[]>> = {
  data: ['sources', 'corrections', 'pledgeEdits', 'editionDecisions'],
  text: ['report', 'frozenReports'],
  review: ['comments', 'verdicts', 'reviews'],
  analyses: [
    ...['formatVersion', 'id', 'title', 'catalogue', 'publishers', 'lens', 'lenses', 'benchmarks', 'fairShareKey'],
    ...['pledgeDecisions', 'scenarios', 'charts'],
  ],
  trail: ['trail'],
  // Of parts of their own, never of the document.
  results: [],
};

test('every field of the document belongs to one section, and those of a review to the review alone', async () => {
  const without = await sectionRoots({}, []);
  for (const [section, fields] of Object.entries(FIELDS_OF))
    for (const field of fields)
      expect(changedSections(without, await sectionRoots({ [field]: 1 }, [])), field).toEqual([section]);
  const named = Object.values(FIELDS_OF).flat();
  expect(Object.keys(workbench).filter((field) => !named.includes(field))).toEqual([]);
});

test('a file from before the first release opens, and says nothing it does not seal', async () => {
  const { parts: listed } = manifestIn(file);
  const { earlyRootHash } = await import('#shared/share/manifest');
  const { 'manifest.json': _, ...files } = unzipSync(file);
  const early = { format: 'jalon', formatVersion: 1, savedAt: SAVED, root: await earlyRootHash(listed), parts: listed };
  const bytes = zipSync({ 'manifest.json': strToU8(canonicalJson(early)), ...files }, { level: 0 });
  const share = await readShare(bytes);
  expect(share.ok && [share.value.isEarly, share.value.manifest.savedAt]).toEqual([true, '']);
});

describe('the code people compare', () => {
  const root = '8dae15afb1bda43374933b359068f8634d0e0b57d8d0c5529c1b99efcbe9bb87';
  const forged = root.replace('8dae15afb1bd', '8dae15aff4d5');
  test('has a hundred bits in four groups, and tells apart roots of which the first eight digits agree', () => {
    expect(codeOf(root)).toBe('HPQ1B BXHQP J36X4 K7CTS');
    expect(codeOf(root)).not.toBe(codeOf(forged));
    expect(codeOf(`${root.slice(0, 24)}0${root.slice(25)}`)).not.toBe(codeOf(root));
  });
  test('is read however it is written', () => {
    const roots = fc.stringMatching(/^[0-9a-f]{64}$/);
    const written = fc.constantFrom<(code: string) => string>(
      (code) => code,
      (code) => code.toLowerCase(),
      (code) => code.replaceAll(' ', ''),
      (code) => ` ${code.replaceAll(' ', '-')}\n`,
      (code) => code.replaceAll('0', 'o').replaceAll('1', 'l'),
    );
    fc.assert(
      fc.property(roots, written, (one, write) => {
        const code = codeIn(write(codeOf(one)));
        expect(code !== null && isCodeOf(code, one)).toBe(true);
        expect(codeIn(one.toUpperCase())).toBe(one);
      }),
    );
    for (const text of ['', 'HPQ1B', `${codeOf(root)}A`, 'U'.repeat(20), '💥'.repeat(20), 'x'.repeat(10_000)])
      expect(codeIn(text)).toBeNull();
  });
});
