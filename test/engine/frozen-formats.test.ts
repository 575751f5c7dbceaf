import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { describeFailure, translator } from '#shared/i18n/translator';
import { frozenDocument } from '#shared/report/frozen';
import { SHARE_VERSION } from '#shared/share/format';
import { type Manifest, rootHash } from '#shared/share/manifest';
import { readShare } from '#shared/share/read';
import { connectTables, loadTables } from '#shared/share/tables';
import { writeShare } from '#shared/share/write';
import { numberColumn, textColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';

/** Files that were written by each released version of the format. They are never written anew: what they come to is kept with them. */
const root = resolve(import.meta.dirname, '../fixtures/formats');
const versions = readdirSync(root).sort();
const files = versions.flatMap((version) =>
  readdirSync(resolve(root, version))
    .filter((name) => name.endsWith('.jalon'))
    .sort()
    .map((name) => [version, name] as const),
);
const bytesOf = (version: string, name: string) => new Uint8Array(readFileSync(resolve(root, version, name)));
const expectedOf = (version: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(resolve(root, version, 'expected.json'), 'utf8'));

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const columnsOf = async (statement: ReturnType<typeof sql>) => {
  const answer = await engine.query(statement);
  return { count: numberColumn(answer, 'n')[0], hash: textColumn(answer, 'hash')[0] };
};

/** What a file comes to once it is opened: its names and every value that can be computed from its tables. */
async function figuresOf(bytes: Uint8Array): Promise<unknown> {
  const { workbench, parts, manifest, seals, isEarly } = unwrap(await readShare(bytes));
  await connectTables(engine, workbench, await loadTables(engine, workbench, parts));
  const own = await engine.query(
    sql`SELECT coalesce(sum(value), 0)::DOUBLE AS total FROM observation WHERE indicator LIKE 'own%'`,
  );
  const frozen = workbench.frozenReports ?? [];
  return {
    root: manifest.root,
    savedAt: manifest.savedAt,
    savedBy: manifest.savedBy,
    isEarly,
    title: workbench.title,
    sources: workbench.sources.map(({ name, parts: held }) => [name, held.map(({ rows }) => rows)]),
    observations: await columnsOf(
      sql`SELECT count(*)::DOUBLE AS n, md5(coalesce(string_agg(concat_ws('|', indicator, area, year, dims, value, source), chr(10)
        ORDER BY indicator, area, year, dims, source, value), '')) AS hash FROM observation`,
    ),
    ownTotal: numberColumn(own, 'total')[0],
    pledges:
      parts.size > 0 && workbench.sources.some(({ parts: held }) => held.some(({ table }) => table === 'pledges'))
        ? await columnsOf(
            sql`SELECT count(*)::DOUBLE AS n, md5(string_agg(concat_ws('|', id, title, entity, areas, stage, start, "end", amounts),
            chr(10) ORDER BY id)) AS hash FROM pledge`,
          )
        : null,
    review: [...workbench.comments, ...(workbench.verdicts ?? [])].map((one) => [
      one.author,
      'text' in one ? one.text : one.verdict,
    ]),
    corrections: workbench.corrections.map(({ area, year, value }) => [area, year, value]),
    charts: workbench.charts.map(({ id, kind, areas }) => [id, kind, areas]),
    seals: seals.map(({ name }) => name),
    editions: await Promise.all(frozen.map(async (one) => (await frozenDocument(one, 'fr')).blocks.length)),
  };
}

test('every version of the format there has been has its files', () => {
  expect(versions).toEqual(Array.from({ length: SHARE_VERSION }, (_, at) => `v${at + 1}`));
});

describe.each(files)('%s/%s', (version, name) => {
  test('opens to the same figures', async () => {
    expect({ [name]: await figuresOf(bytesOf(version, name)) }).toEqual({ [name]: expectedOf(version)[name] });
  });

  test('saved today, it opens to the same figures', async () => {
    const { workbench, parts, manifest } = unwrap(await readShare(bytesOf(version, name)));
    const { bytes } = await writeShare({ workbench, parts, savedAt: manifest.savedAt || '2026-11-27T00:00:00.000Z' });
    const again = unwrap(await readShare(bytes));
    expect([again.workbench, [...again.parts.keys()]]).toEqual([workbench, [...parts.keys()]]);
  });
});

describe('a file of a later version', () => {
  const [version = '', name = ''] = files.find(([, one]) => one === 'reviewed-and-sealed.jalon') ?? [];
  /** The file with another manifest, whose root fits. */
  const withManifest = async (change: (manifest: Manifest) => Omit<Manifest, 'root'>): Promise<Uint8Array> => {
    const { 'manifest.json': stated = new Uint8Array(), 'seals.json': _, ...rest } = unzipSync(bytesOf(version, name));
    const { root: __, ...changed } = change(JSON.parse(strFromU8(stated)) as Manifest) as Manifest;
    const manifest = { ...changed, root: await rootHash(changed) };
    return zipSync({ 'manifest.json': strToU8(canonicalJson(manifest)), ...rest }, { level: 0 });
  };

  test('that needs a later reader is refused, with the version it needs, in both languages', async () => {
    const needed = SHARE_VERSION + 1;
    const share = await readShare(
      await withManifest((manifest) => ({ ...manifest, formatVersion: needed, readerVersion: needed })),
    );
    if (share.ok) throw new Error('it was read');
    expect(share.error).toEqual({ code: 'share/too-new', params: { needed } });
    for (const language of ['en', 'fr'] as const)
      expect(describeFailure(translator(language), share.error)).toContain(String(needed));
  });

  test('that this reader understands opens, with what is new in its list of contents let stand and sealed', async () => {
    const later = (manifest: Manifest) => ({ ...manifest, formatVersion: SHARE_VERSION + 1, hint: 'new' });
    const share = unwrap(await readShare(await withManifest(later)));
    expect(share.workbench).toEqual(unwrap(await readShare(bytesOf(version, name))).workbench);
    const { 'manifest.json': stated = new Uint8Array(), ...rest } = unzipSync(await withManifest(later));
    const tampered = strToU8(strFromU8(stated).replace('"hint":"new"', '"hint":"old"'));
    const again = await readShare(zipSync({ 'manifest.json': tampered, ...rest }, { level: 0 }));
    expect(again.ok ? null : again.error.code).toBe('share/part-altered');
  });
});
