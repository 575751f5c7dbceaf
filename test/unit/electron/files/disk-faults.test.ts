import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import { describeFailure, translator } from '#shared/i18n/translator';
import { atomicSave } from '../../../../electron/files/atomic-save.ts';
import { type Disk, realDisk } from '../../../../electron/files/disk.ts';
import { fingerprintOf } from '../../../../electron/files/fingerprint.ts';
import { createJournals } from '../../../../electron/files/journals.ts';

const ID = 'journal-of-a-document';
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-faults-'));
  file = join(folder, 'documents', 'a.jalon');
  await mkdir(dirname(file));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A disk that works until it is broken: from then on writing and flushing fail with `code`, or renaming where only that can. */
function breakable(code: string): { readonly disk: Disk; setBroken(isBroken: boolean): void } {
  let isBroken = false;
  const [ofDisk, ofFile] = ['EXDEV', 'EBUSY'].includes(code) ? [['rename'], []] : [[], ['write', 'writeFile', 'sync']];
  const guarded = <T extends object>(target: T, names: readonly string[]): T =>
    new Proxy(target, {
      get(whole, name) {
        const value: unknown = Reflect.get(whole, name);
        if (typeof value !== 'function') return value;
        return async (...given: unknown[]) => {
          if (isBroken && names.includes(String(name))) throw Object.assign(new Error(code), { code });
          const result: unknown = await Reflect.apply(value, whole, given);
          return name === 'open' ? guarded(result as object, ofFile) : result;
        };
      },
    });
  return {
    disk: guarded({ ...realDisk }, ofDisk),
    setBroken: (now) => {
      isBroken = now;
    },
  };
}

/** What a person does when the disk fails, and what then holds what it held. */
const WORK = {
  save: async (disk: Disk, fail: () => Promise<void>) => {
    await writeFile(file, 'old');
    const seen = await fingerprintOf(file);
    await fail();
    await atomicSave(file, bytes('new'), { seen, disk, retryMs: 0 });
  },
  'save as': async (disk: Disk, fail: () => Promise<void>) => {
    await fail();
    await atomicSave(file, bytes('new'), { seen: 'absent', disk, retryMs: 0 });
  },
  export: async (disk: Disk, fail: () => Promise<void>) => {
    await writeFile(file, 'old');
    const seen = await fingerprintOf(file);
    await fail();
    await atomicSave(
      file,
      (async function* () {
        for (const piece of ['n', 'e', 'w']) yield bytes(piece);
      })(),
      { seen, disk, retryMs: 0, expected: { bytes: 3 } },
    );
  },
  autosave: async (disk: Disk, fail: () => Promise<void>) => {
    const journals = createJournals(join(folder, 'data'), undefined, disk);
    await journals.begin(1, ID, 'first', null);
    await fail();
    await journals.append(1, ID, ['second']);
  },
} as const;
type Task = keyof typeof WORK;

const FAULTS = ['ENOSPC', 'EACCES', 'EBUSY', 'EXDEV', 'EIO', 'changed underneath', 'folder removed'] as const;
const CASES = FAULTS.flatMap((fault) => (Object.keys(WORK) as Task[]).map((task) => [task, fault] as const));

/** A journal is written in place: what only a rename can meet does not befall it. */
const harmless = (task: Task, fault: string): boolean => task === 'autosave' && ['EBUSY', 'EXDEV'].includes(fault);

test.each(CASES)(
  '%s and %s: said in one sentence, what was there is there, nothing is left behind',
  async (task, fault) => {
    const { disk, setBroken } = breakable(fault);
    const journal = join(folder, 'data', 'journals', ID, 'journal.jsonl');
    const place = task === 'autosave' ? dirname(journal) : dirname(file);
    const fail = async () => {
      if (fault === 'folder removed') await rm(place, { recursive: true });
      else if (fault === 'changed underneath') await writeFile(task === 'autosave' ? journal : file, 'odd');
      else setBroken(true);
    };
    const error: unknown = await WORK[task](disk, fail).then(
      () => null,
      (cause: unknown) => cause,
    );
    setBroken(false);
    if (harmless(task, fault)) return expect(error).toBeNull();
    expect(error).not.toBeNull();
    const failure = toFailure(error);
    expect(failure.code).toMatch(/^(file|journal)\//);
    for (const language of ['en', 'fr'] as const)
      expect(describeFailure(translator(language), failure)).toMatch(
        /^[\p{Lu}“«](?!.*(did not foresee|imprévue)).*\.$/su,
      );
    if (fault === 'folder removed') return;
    if (task === 'autosave') {
      if (fault === 'changed underneath') return expect(await readFile(journal, 'utf8')).toBe('odd');
      const { records } = await createJournals(join(folder, 'data')).recover(1, ID);
      return expect(records).toEqual(['first']);
    }
    const kept = fault === 'changed underneath' ? 'odd' : 'old';
    const isThere = task !== 'save as' || fault === 'changed underneath';
    expect(await readdir(dirname(file))).toEqual(isThere ? ['a.jalon'] : []);
    if (isThere) expect(await readFile(file, 'utf8')).toBe(kept);
  },
);
