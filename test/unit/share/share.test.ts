import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { concatenate } from '#shared/core/bytes';
import { canonicalJson } from '#shared/core/canonical-json';
import type { Failure } from '#shared/core/errors';
import { describeFailure, translator } from '#shared/i18n/translator';
import { dataName, LIMITS } from '#shared/share/format';
import { partWords } from '#shared/share/part-words';
import { readShare } from '#shared/share/read';
import { jsonOfPart } from '#shared/share/read-json';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import type { Workbench } from '#shared/workbench/workbench';
import { SAVED, sealed } from '../../support/reseal.ts';
import { freshWorkbench, sealedWorkbench } from '../../support/workbench.ts';

let workbench: Workbench;
let parts: ReadonlyMap<string, Uint8Array>;
let file: Uint8Array;
beforeAll(async () => {
  ({ workbench, parts } = await sealedWorkbench());
  file = (await writeShare({ workbench, parts, savedAt: SAVED })).bytes;
});

const failureOf = async (bytes: Uint8Array): Promise<Failure | null> => {
  const share = await readShare(bytes);
  return share.ok ? null : share.error;
};
const failureCode = async (bytes: Uint8Array): Promise<string | null> => (await failureOf(bytes))?.code ?? null;
type Files = Record<string, Uint8Array>;
const repack = (change: (files: Files) => Files, level: 0 | 6 = 0): Uint8Array =>
  zipSync(change(unzipSync(file)), { level });
const dataNames = (): string[] => [...parts.keys()].map((digest) => `data/${digest}.parquet`);

/** The same file with another document, sealed as if it had been saved so. */
function withDocument(json: string): Promise<Uint8Array> {
  const { 'manifest.json': _, ...files } = unzipSync(file);
  return sealed({ ...files, 'document.json': strToU8(json) });
}

describe('what was saved', () => {
  test('opens again with the same document and parts', async () => {
    const share = await readShare(file);
    expect(share).toMatchObject({ ok: true });
    if (!share.ok) return;
    expect(share.value.workbench).toEqual(workbench);
    expect([...share.value.parts]).toEqual([...parts]);
  });
  test('is byte-equal when saved again from what was opened', async () => {
    const share = await readShare(file);
    if (!share.ok) throw new Error(share.error.code);
    const { manifest, ...content } = share.value;
    expect((await writeShare({ ...content, savedAt: manifest.savedAt })).bytes).toEqual(file);
  });
  test('keeps its root hash when another tool packs it again compressed, and in no other order', async () => {
    const other = await readShare(repack((files) => files, 6));
    const own = await readShare(file);
    expect(other.ok && own.ok && other.value.manifest.root === own.value.manifest.root).toBe(true);
    const turned = repack((files) => Object.fromEntries(Object.entries(files).reverse()));
    expect(await failureOf(turned)).toEqual({ code: 'share/out-of-order', params: { part: 'manifest.json' } });
  });
  test.each<[string, Partial<Workbench>, string]>([
    ['a text', { comments: [{ id: 'c', author: '', at: SAVED, text: 'x'.repeat(100_001) }] }, 'comments.0.text'],
    ['a title', { title: 'x'.repeat(100_001) }, 'title'],
    ['a year', { lens: { ...freshWorkbench().lens, years: [2016.5, 2025] } }, 'lens.years.0'],
  ])('is not written with %s that would not be read back, and the place is named', async (_, change, where) => {
    await expect(writeShare({ workbench: { ...workbench, ...change }, parts, savedAt: SAVED })).rejects.toMatchObject({
      code: 'share/cannot-keep',
      params: { where },
    });
  });
  test('is not written larger than a reader opens, and what is too large is said', async () => {
    const content = { workbench, parts, savedAt: SAVED };
    const { bytes } = await writeShare(content);
    const document = unzipSync(bytes)['document.json']!.length;
    const size = (some: Partial<typeof LIMITS>) => writeShare(content, { ...LIMITS, ...some });
    const refused = (part: string) => ({ code: 'share/cannot-keep-size', params: { part } });
    await expect(size({ json: document - 1 })).rejects.toMatchObject(refused('document'));
    await expect(size({ entry: 10 })).rejects.toMatchObject(refused('table'));
    const withPage = { ...content, preview: new Uint8Array(11) };
    await expect(writeShare(withPage, { ...LIMITS, preview: 10 })).rejects.toMatchObject(refused('page'));
    await expect(size({ total: bytes.length })).rejects.toMatchObject(refused('whole'));
    expect((await size({ json: document })).bytes).toEqual(bytes);
  });
  test('has no two areas or groups of one code, on writing and on reading', async () => {
    const { catalogue } = workbench;
    for (const [groups, at] of [
      [[...catalogue.groups, catalogue.groups[0]!], catalogue.groups.length],
      [[{ ...catalogue.groups[0]!, code: 'KEN' }], 0],
    ] as const)
      await expect(
        writeShare({ workbench: { ...workbench, catalogue: { ...catalogue, groups } }, parts, savedAt: SAVED }),
      ).rejects.toMatchObject({ code: 'share/document', params: { where: `catalogue.groups.${at}.code` } });
  });
  test('is not written with what would not open again', async () => {
    const [source] = workbench.sources;
    if (!source) throw new Error('the workbench has a source');
    const sources = Array.from({ length: 201 }, (_, at) => ({ ...source, id: `s${at}` }));
    await expect(writeShare({ workbench: { ...workbench, sources }, parts, savedAt: SAVED })).rejects.toMatchObject({
      code: 'share/too-many-sources',
      params: { found: 201, limit: 200 },
    });
  });
  test('is not written while a table is missing', async () => {
    await expect(writeShare({ workbench, parts: new Map(), savedAt: SAVED })).rejects.toMatchObject({
      code: 'share/part-missing',
    });
  });
});

describe('damage is noticed and named', () => {
  test('a flipped bit anywhere in the file', async () => {
    const t = translator('en');
    const places = Array.from({ length: 400 }, (_, i) => Math.floor((i * file.length) / 400));
    const around = [...places, ...Array.from({ length: 400 }, (_, i) => file.length - 1 - i)];
    for (const at of around) {
      const altered = file.slice();
      altered[at] = (altered[at] ?? 0) ^ (1 << (at % 8));
      const failure = await failureOf(altered);
      // Times and attributes of entries, and versions of the zip format, carry nothing: they may differ.
      if (failure) expect(describeFailure(t, failure)).not.toContain('did not foresee');
      else expect((await readShare(altered)).ok && (await sameContent(altered))).toBe(true);
    }
  });
  test('a flipped bit in a table names that table', async () => {
    for (const name of dataNames()) {
      const digest = name.slice(5, 69);
      const at = indexOf(file, parts.get(digest) ?? new Uint8Array());
      const altered = file.slice();
      altered[at + 3] = (altered[at + 3] ?? 0) ^ 4;
      expect(await failureOf(altered)).toEqual({ code: 'share/part-altered', params: { part: name } });
    }
  });
  test('a table that was replaced, with its checksum made to fit', async () => {
    const [name = ''] = dataNames();
    const altered = repack((files) => ({ ...files, [name]: strToU8('other rows') }));
    expect(await failureOf(altered)).toEqual({ code: 'share/part-altered', params: { part: name } });
  });
  test('a document that is refused, before any table is inflated', async () => {
    const [table = ''] = dataNames();
    const hurt = (files: Files): Files => ({
      ...files,
      [table]: (files[table] ?? new Uint8Array()).map((byte) => byte ^ 1),
    });
    const untitled = await withDocument(canonicalJson({ ...workbench, title: 7 }));
    expect(await failureCode(zipSync(hurt(unzipSync(untitled)), { level: 0 }))).toBe('share/document');
    const unnamed = await withDocument(canonicalJson({ ...workbench, sources: [] }));
    expect(await failureCode(zipSync(hurt(unzipSync(unnamed)), { level: 0 }))).toBe('share/foreign-part');
    expect(await failureOf(repack(hurt))).toEqual({ code: 'share/part-altered', params: { part: table } });
  });
  test('a file cut at any of sixty places', async () => {
    for (let cut = 1; cut <= 60; cut++) {
      const code = await failureCode(file.subarray(0, Math.floor((cut * (file.length - 1)) / 60)));
      expect(['share/truncated', 'share/truncated-end', 'share/not-a-share-file']).toContain(code);
    }
  });
  test('each part missing in turn', async () => {
    for (const name of ['manifest.json', 'document.json', ...dataNames()]) {
      const failure = await failureOf(repack(({ [name]: _, ...rest }) => rest));
      expect(failure).toEqual({ code: 'share/part-missing', params: { part: name } });
    }
  });
  test('a root hash that does not fit', async () => {
    const altered = repack((files) => {
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
      return { ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, root: '0'.repeat(64) })) };
    });
    expect(await failureOf(altered)).toEqual({ code: 'share/part-altered', params: { part: 'manifest.json' } });
  });
  test('bytes before, behind or between', async () => {
    const added = Uint8Array.of(1, 2, 3);
    const [first, second] = [file.subarray(0, 100), file.subarray(100)];
    expect(await failureCode(concatenate([strToU8('#!/bin/sh\n'), file]))).toBe('share/not-a-share-file');
    expect(await failureCode(concatenate([file.subarray(0, 60), file]))).not.toBeNull();
    expect(await failureCode(concatenate([file, added]))).toBe('share/extra-bytes');
    expect(await failureCode(concatenate([first, added, second]))).not.toBeNull();
  });
});

describe('what Jalon did not write', () => {
  test.each([
    '../evil.json',
    'data/../../evil',
    '/etc/passwd',
    'C:\\evil.exe',
    'data\\evil.parquet',
    'document.json/',
    'Document.json',
    'dоcument.json',
    '__proto__',
    'constructor',
    'CON',
    'data/aux.parquet',
    `data/${'a'.repeat(64)}.parquet.exe`,
    `${'a'.repeat(300)}`,
  ])('an entry called %j is refused', async (name) => {
    const bytes = Buffer.from(name);
    const placeholder = '~'.repeat(bytes.length);
    const zip = Buffer.from(repack((files) => ({ ...files, [placeholder]: strToU8('x') })));
    for (let at = zip.indexOf(placeholder); at >= 0; at = zip.indexOf(placeholder, at)) bytes.copy(zip, at);
    expect(await failureCode(new Uint8Array(zip))).toBe('share/foreign-part');
  });
  test('an entry of a fitting name that the manifest does not list', async () => {
    const name = `data/${'0'.repeat(64)}.parquet`;
    expect(await failureOf(repack((files) => ({ ...files, [name]: strToU8('x') })))).toEqual({
      code: 'share/foreign-part',
      params: { part: name },
    });
  });
  test('the same entry twice', async () => {
    const files = unzipSync(file);
    const renamed = zipSync({ ...files, 'dOcument.json': strToU8('{}') }, { level: 0 });
    for (let at = 0; at < renamed.length - 13; at++) {
      if (new TextDecoder().decode(renamed.subarray(at, at + 13)) === 'dOcument.json') renamed[at + 1] = 0x6f;
    }
    expect(await failureOf(renamed)).toEqual({ code: 'share/duplicate-part', params: { part: 'document.json' } });
  });
  test.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('year,iso3\n')],
    ['an empty zip', zipSync({})],
    ['a zip of something else', zipSync({ 'word/document.xml': strToU8('<w/>') })],
  ])('%s is no share file', async (_, bytes) => {
    expect(['share/not-a-share-file', 'share/foreign-part', 'share/part-missing']).toContain(await failureCode(bytes));
  });
  test('a newer file says which version it needs', async () => {
    const newer = repack((files) => {
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
      return {
        ...files,
        'manifest.json': strToU8(JSON.stringify({ ...manifest, formatVersion: 2, readerVersion: 2 })),
      };
    });
    expect(await failureOf(newer)).toEqual({ code: 'share/too-new', params: { needed: 2 } });
    expect(await failureCode(await withDocument(canonicalJson({ ...workbench, formatVersion: 9 })))).toBe(
      'share/too-new',
    );
  });
});

describe('headers are not believed', () => {
  /** The file with a number written into a record of the directory, at `offset` of its first entry. */
  const lie = (offset: number, value: number, bytes: 2 | 4 = 4): Uint8Array => {
    const lying = file.slice();
    const view = new DataView(lying.buffer);
    const at = view.getUint32(lying.length - 22 + 16, true) + offset;
    if (bytes === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    return lying;
  };
  test.each([
    ['a smaller size', 24, 1, 'share/part-altered'],
    ['a larger size', 24, 1 << 20, 'share/part-altered'],
    ['a size beyond the limit', 24, 0xfffffff0, 'share/too-large'],
    ['a zip64 size', 24, 0xffffffff, 'share/too-large'],
    ['a smaller packed size', 20, 1, 'share/part-altered'],
    ['a packed size past the end', 20, 0x7fffffff, 'share/part-altered'],
    ['another checksum', 16, 12345, 'share/part-altered'],
    ['another place', 42, 7, 'share/extra-bytes'],
  ])('%s', async (_, offset, value, code) => {
    expect(await failureCode(lie(offset, value))).toBe(code);
  });
  test('an encrypted entry, and one of an unknown method', async () => {
    expect(await failureCode(lie(8, 1, 2))).toBe('share/foreign-part');
    expect(await failureCode(lie(10, 12, 2))).toBe('share/foreign-part');
  });
  test('a bomb stops at its claimed size', async () => {
    const [name = ''] = dataNames();
    const bomb = repack((files) => ({ ...files, [name]: new Uint8Array(300 * 2 ** 20) }), 6);
    expect(await failureCode(bomb)).toBe('share/too-large');
    const lying = repack((files) => ({ ...files, [name]: new Uint8Array(8 * 2 ** 20) }), 6);
    expect(await failureCode(lying)).toBe('share/too-large');
  }, 30_000);
});

describe('the document inside', () => {
  test.each([
    ['a prototype in disguise', '{"__proto__":{"polluted":true},"formatVersion":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no JSON', '{'],
    ['an unknown field', null],
  ])('%s is refused and changes nothing', async (_, json) => {
    const text = json ?? canonicalJson({ ...workbench, extra: 1 });
    expect(['share/document', 'share/part-altered']).toContain(await failureCode(await withDocument(text)));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test.each([
    ['at the root', (json: string) => json.replace(/^\{/, '{"__proto__":{"polluted":true},')],
    ['a constructor', (json: string) => json.replace(/^\{/, '{"constructor":{"prototype":{"polluted":true}},')],
    ['escaped', (json: string) => json.replace(/^\{/, '{"\\u005f_proto__":{"polluted":true},')],
    [
      'in the catalogue',
      (json: string) => json.replace('"catalogue":{', '"catalogue":{"__proto__":{"polluted":true},'),
    ],
    ['in the lens', (json: string) => json.replace('"lens":{', '"lens":{"__proto__":{"group":null},')],
    ['in a report', (json: string) => json.replace('"report":{', '"report":{"__proto__":[],')],
    ['in a source', (json: string) => json.replace('"sources":[{', '"sources":[{"__proto__":{"parts":[]},')],
    ['as a method', (json: string) => json.replace(/^\{/, '{"toString":"x","valueOf":1,"hasOwnProperty":true,')],
  ])('keys of prototypes %s pollute nothing', async (_, change) => {
    const json = change(canonicalJson(workbench));
    expect(json).not.toBe(canonicalJson(workbench));
    const share = await readShare(await withDocument(json));
    if (share.ok) expect(canonicalJson(share.value.workbench)).toBe(canonicalJson(workbench));
    else expect(share.error.code).toBe('share/document');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
  test('nesting deeper than anything we write', async () => {
    expect(await failureCode(await withDocument(`${'['.repeat(64)}${']'.repeat(64)}`))).toBe('share/document');
    expect(await failureCode(await withDocument(`${'['.repeat(65)}${']'.repeat(65)}`))).toBe('share/part-altered');
    const deepest = strToU8(`${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)}`);
    expect(() => jsonOfPart(deepest, 'document.json')).toThrow(/share\/part-altered/);
  });
  test('a text longer than any document is refused before it is parsed', () => {
    const blank = (bytes: number) => new Uint8Array(bytes).fill(0x20);
    expect(() => jsonOfPart(blank(LIMITS.json + 1), 'document.json')).toThrow(/share\/too-large/);
    expect(() => jsonOfPart(blank(LIMITS.json), 'document.json')).toThrow(/share\/part-altered/);
  });
  test.each<[string, number, number, string | null]>([
    ['as many comments as it may hold', 100_000, 1, null],
    ['one comment more', 100_001, 1, 'comments'],
    ['a comment as long as it may be', 2, 100_000, null],
    ['a comment longer by a letter', 2, 100_001, 'comments.0.text'],
  ])('%s', async (_, count, length, where) => {
    const comment = { author: 'A', at: SAVED, text: 'x'.repeat(length) };
    const comments = Array.from({ length: count }, (__, at) => ({ id: `c${at}`, ...comment }));
    const failure = await failureOf(await withDocument(JSON.stringify({ ...workbench, comments })));
    expect(failure).toEqual(where === null ? null : { code: 'share/document', params: { where } });
  });
  test('any single value of a wrong kind is refused with its place', async () => {
    const paths = pathsOf(workbench);
    // Neither is what any field of the document may hold, but for `true` where a boolean or nothing stands.
    const wrong = fc.constantFrom<unknown>(true, { odd: [1] }, [[true]]);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), wrong, async (path, value) => {
        const changed = structuredClone(workbench) as unknown;
        const before = set(changed, path, value);
        fc.pre(value !== true || (typeof before !== 'boolean' && before !== null));
        const failure = await failureOf(await withDocument(canonicalJson(changed)));
        expect(failure?.code, path.join('.')).toBe('share/document');
        const [at, where] = [path.join('.'), String(failure?.params.where)];
        expect(at.startsWith(where) || where.startsWith(`${at}.`), `${where} for ${at}`).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});

test('no mutation of bytes throws past the reader', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
      async (changes) => {
        const mutated = file.slice();
        for (const [at, value] of changes) mutated[at] = value;
        const failure = await failureOf(mutated);
        if (failure) expect(failure.code).toMatch(/^share\//);
        else expect(await sameContent(mutated)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
}, 60_000);

async function sameContent(bytes: Uint8Array): Promise<boolean> {
  const share = await readShare(bytes);
  return share.ok && canonicalJson(share.value.workbench) === canonicalJson(workbench);
}

function indexOf(whole: Uint8Array, part: Uint8Array): number {
  return Buffer.from(whole).indexOf(Buffer.from(part));
}

type Path = readonly (string | number)[];

/** Paths to values of the document, one or two per list. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path];
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, 2) : Object.keys(value).slice(0, 12);
  return keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]));
}

/** Puts `value` at a path and returns what was there. */
function set(root: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) throw new Error('the document itself has no place');
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((node, key) => (node as Record<string | number, unknown>)[key], root);
  const holder = parent as Record<string | number, unknown>;
  const before = holder[last];
  holder[last] = value;
  return before;
}

test('a part is named as its reader knows it', () => {
  const t = translator('en');
  const { sources } = freshWorkbench();
  const hash = 'a'.repeat(64);
  const own = sources.map((source) => ({
    ...source,
    kind: 'file' as const,
    name: 'Schools',
    parts: [{ table: 'observations' as const, sha256: hash, rows: 1 }],
  }));
  expect(partWords(dataName(hash), own, t)).toBe('“observations of Schools”');
  expect(partWords(dataName(hash), [], t)).toBe('“aaaaaaaa…”');
  expect(partWords('document.json', [], t)).toBe('“document”');
});

test('drafts are no part of the file, and one that somebody wrote into it is not read', async () => {
  const { workbench, parts } = await sealedWorkbench();
  const [indicator] = workbench.catalogue.framework.indicators;
  const drafts = { explore: newChart(indicator?.id ?? '') };
  const plain = await writeShare({ workbench, parts, savedAt: SAVED });
  expect((await writeShare({ workbench: { ...workbench, drafts }, parts, savedAt: SAVED })).root).toBe(plain.root);
  const { 'manifest.json': _, ...files } = unzipSync(plain.bytes);
  const forged = await sealed({ ...files, 'document.json': strToU8(canonicalJson({ ...workbench, drafts })) });
  const read = await readShare(forged);
  expect(read.ok && 'drafts' in read.value.workbench).toBe(false);
  expect(read.ok).toBe(true);
});
