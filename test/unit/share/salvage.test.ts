import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { dataName } from '#shared/share/format';
import { readShare } from '#shared/share/read';
import { salvageShare } from '#shared/share/salvage';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import { SAVED } from '../../support/reseal.ts';
import { sealedWorkbench } from '../../support/workbench.ts';

let workbench: Workbench;
let file: Uint8Array;
let digests: readonly string[];
beforeAll(async () => {
  const made = await sealedWorkbench();
  const [source] = made.workbench.sources;
  if (!source) throw new Error('the workbench has a source');
  // Each table has a source of its own, so that one can be lost alone.
  const sources = source.parts.map((part, at) => ({ ...source, id: `s${at}`, kind: 'file' as const, parts: [part] }));
  workbench = { ...made.workbench, sources };
  file = (await writeShare({ workbench, parts: made.parts, savedAt: SAVED })).bytes;
  digests = [...made.parts.keys()];
});

const salvaged = async (bytes: Uint8Array) => {
  const share = await readShare(bytes);
  if (share.ok) throw new Error('the file is whole');
  return salvageShare(bytes, share.error);
};

describe('of a damaged file opens what is intact, with what is lost', () => {
  test('each table missing in turn', async () => {
    for (const [at, digest] of digests.entries()) {
      const { [dataName(digest)]: _, ...rest } = unzipSync(file);
      const { workbench: left, parts, lost, lostSources } = unwrap(await salvaged(zipSync(rest, { level: 0 })));
      expect([...parts.keys()]).toEqual(digests.filter((one) => one !== digest));
      expect(lostSources.map(({ id }) => id)).toEqual([`s${at}`]);
      expect(left).toEqual({ ...workbench, sources: workbench.sources.filter(({ id }) => id !== `s${at}`) });
      expect(lost).toContainEqual({ code: 'share/part-missing', params: { part: dataName(digest) } });
    }
  });

  test('each table altered in turn', async () => {
    for (const [at, digest] of digests.entries()) {
      const name = dataName(digest);
      const files = unzipSync(file);
      const changed = (files[name] ?? new Uint8Array()).slice();
      changed[3] = (changed[3] ?? 0) ^ 1;
      const { lost, lostSources } = unwrap(await salvaged(zipSync({ ...files, [name]: changed }, { level: 0 })));
      expect(lostSources.map(({ id }) => id)).toEqual([`s${at}`]);
      expect(lost).toContainEqual({ code: 'share/part-altered', params: { part: name } });
    }
  });

  test('the list of contents missing or damaged, the end cut off', async () => {
    const { 'manifest.json': _, ...rest } = unzipSync(file);
    const torn = file.slice();
    torn[60] = 0;
    for (const bytes of [zipSync(rest, { level: 6 }), file.subarray(0, file.length - 30), torn]) {
      const { workbench: left, lostSources } = unwrap(await salvaged(bytes));
      expect([left, lostSources]).toEqual([workbench, []]);
    }
  });

  test('nothing where the document is gone or damaged', async () => {
    const { 'document.json': _, ...rest } = unzipSync(file);
    expect(await salvaged(zipSync(rest, { level: 0 }))).toMatchObject({
      ok: false,
      error: { code: 'share/part-missing' },
    });
  });

  test('never a table that is not what the document names, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (changes) => {
          const mutated = file.slice();
          for (const [at, value] of changes) mutated[at] = value;
          const share = await readShare(mutated);
          if (share.ok) return;
          const outcome = await salvageShare(mutated, share.error);
          if (!outcome.ok) expect(outcome.error.code).toMatch(/^share\//);
          else for (const digest of outcome.value.parts.keys()) expect(digests).toContain(digest);
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});
