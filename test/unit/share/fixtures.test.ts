import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Failure } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import { dataName } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { salvageShare } from '#shared/share/salvage';
import { packContainer, writeShare } from '#shared/share/write';
import { parseWorkbench } from '#shared/workbench/schema';
import { randomFrom, SEED } from '../../support/random.ts';
import { SAVED } from '../../support/reseal.ts';
import { runs } from '../../support/runs.ts';
import { placesIn, type ShareFixture, shareFixtures } from '../../support/share-fixtures.ts';

const table = (seed: number) => Uint8Array.from({ length: 200 }, (_, at) => (at * seed) % 251);
const tables = [7, 11, 13].map(table);
let fixtures: readonly ShareFixture[];
beforeAll(async () => {
  fixtures = await shareFixtures(tables, 3);
});

const failureOf = async (bytes: Uint8Array): Promise<Failure | null> => {
  const share = await readShare(bytes);
  return share.ok ? null : share.error;
};

const rootOf = async (bytes: Uint8Array): Promise<string> => unwrap(await readShare(bytes)).manifest.root;

test('there are ten files of different kinds, and all open', async () => {
  expect(new Set(fixtures.map(({ name }) => name)).size).toBe(10);
  for (const { name, bytes } of fixtures) expect(await failureOf(bytes), name).toBeNull();
});

describe('round trips', () => {
  test('saved, opened and saved again, each is the same bytes; opened again, the same document and tables', async () => {
    for (const { name, bytes } of fixtures) {
      const share = unwrap(await readShare(bytes));
      const { manifest, workbench, parts, seals } = share;
      const { savedBy } = manifest;
      const savedAt = manifest.savedAt || SAVED;
      const saved = await writeShare({ workbench, parts, savedAt, savedBy });
      const stored = zipSync(unzipSync(bytes), { level: 0, mtime: new Date(1980, 0, 1) });
      if (!share.isEarly) {
        expect(saved.root, name).toBe(manifest.root);
        const packed = packContainer(saved.manifest, entriesOf(saved.bytes), seals);
        expect(Buffer.compare(packed, stored), name).toBe(0);
      }
      const again = unwrap(await readShare(saved.bytes));
      expect(again.workbench, name).toEqual(workbench);
      expect([...again.parts], name).toEqual([...parts]);
      expect(again.manifest.roots, name).toEqual(manifest.roots);
    }
  });
});

const entriesOf = (bytes: Uint8Array): ReadonlyMap<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

describe('damage', () => {
  test('a bit flipped in any part of any file: the part is named', async () => {
    const random = randomFrom(SEED);
    let flips = 0;
    for (const { name, bytes } of fixtures)
      for (const [part, { from, length }] of placesIn(bytes))
        for (let flip = 0; flip < 8; flip++) {
          const at = from + Math.floor(random() * length);
          const altered = bytes.slice();
          altered[at] = (altered[at] ?? 0) ^ (1 << Math.floor(random() * 8));
          flips += 1;
          const failure = await failureOf(altered);
          const context = `${name}: ${part} at ${at}`;
          // Deflate has bits that stand for nothing: the content is then the same.
          if (failure) expect(failure, context).toEqual({ code: 'share/part-altered', params: { part } });
          else expect([name, await rootOf(altered)], context).toEqual(['packed by another tool', await rootOf(bytes)]);
        }
    expect(flips).toBeGreaterThanOrEqual(200);
  });

  test('a bit flipped and every checksum of the zip made to fit: the part is named by its hash', async () => {
    const random = randomFrom(SEED + 1);
    for (const { name, bytes } of fixtures) {
      const files = unzipSync(bytes);
      for (const [part, content] of Object.entries(files)) {
        if (part === 'manifest.json') continue;
        const altered = content.slice();
        const at = Math.floor(random() * altered.length);
        altered[at] = (altered[at] ?? 0) ^ (1 << Math.floor(random() * 8));
        const failure = await failureOf(zipSync({ ...files, [part]: altered }, { level: 0 }));
        expect(failure, `${name}: ${part}`).toEqual({ code: 'share/part-altered', params: { part } });
      }
    }
  });

  test('each part of each file missing in turn: opened without it, or not at all where it is the document', async () => {
    for (const { name, bytes } of fixtures) {
      const { parts, workbench } = unwrap(await readShare(bytes));
      for (const part of placesIn(bytes).keys()) {
        const { [part]: _, ...rest } = unzipSync(bytes);
        const cut = zipSync(rest, { level: 0 });
        const reason = await failureOf(cut);
        if (part === 'seals.json') {
          expect(reason, name).toBeNull();
          continue;
        }
        expect(reason, `${name}: ${part}`).toEqual({ code: 'share/part-missing', params: { part } });
        const left = await salvageShare(cut, reason as Failure);
        if (part === 'document.json') {
          expect(left.ok, name).toBe(false);
          continue;
        }
        const { lost, lostSources, parts: kept, workbench: opened } = unwrap(left);
        const gone = workbench.sources.filter((source) => source.parts.some((one) => dataName(one.sha256) === part));
        expect(lost).toContainEqual({ code: 'share/part-missing', params: { part } });
        expect(lostSources, name).toEqual(gone);
        expect([...kept.keys()]).toEqual([...parts.keys()].filter((digest) => dataName(digest) !== part));
        expect(opened).toEqual({ ...workbench, sources: workbench.sources.filter((one) => !gone.includes(one)) });
      }
    }
  });
});

type Node = Record<string, unknown>;

/** A copy of `node` with one value deep inside replaced, a key added or one taken away; where. */
function withOneChanged(node: unknown, random: () => number, wrong: () => unknown): readonly [unknown, string] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const keys = node !== null && typeof node === 'object' ? Object.keys(node) : [];
  if (keys.length === 0 || random() < 0.1) return [wrong(), ''];
  const copy = (Array.isArray(node) ? [...node] : { ...(node as Node) }) as Node;
  const key = pick(keys);
  if (!Array.isArray(node) && random() < 0.1) {
    const odd = pick(['constructor', 'toString', '__proto__', 'extra', 'ID']);
    Object.defineProperty(copy, odd, { value: { polluted: true }, enumerable: true, configurable: true });
    return [copy, odd];
  }
  if (!Array.isArray(node) && random() < 0.1) {
    delete copy[key];
    return [copy, `-${key}`];
  }
  const [inner, path] = withOneChanged(copy[key], random, wrong);
  copy[key] = inner;
  return [copy, `${key}.${path}`];
}

test('values of a wrong kind, keys more and keys fewer, anywhere in the document of each file: read or refused, never thrown', async () => {
  const random = randomFrom(SEED + 2);
  const wrong = [null, true, '', 'x', 0, -1, 1e21, 5e-324, [], {}, [[]], { a: 1 }, 'x'.repeat(100_001)];
  const documents = await Promise.all(fixtures.map(async ({ bytes }) => unwrap(await readShare(bytes)).workbench));
  const count = runs(600);
  let refused = 0;
  for (let run = 0; run < count; run++) {
    const [changed, path] = withOneChanged(documents[run % documents.length], random, () => {
      return wrong[Math.floor(random() * wrong.length)];
    });
    const parsed = parseWorkbench(changed);
    if (parsed.ok) continue;
    refused += 1;
    expect(parsed.error.code, path).toMatch(/^share\/(document|too-new)$/);
  }
  expect(refused).toBeGreaterThan(count / 2);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
