import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Disk, realDisk } from '../../../../electron/files/disk.ts';
import { createJournals, JOURNALS_KEPT, type JournalStore } from '../../../../electron/files/journals.ts';

const ID = 'journal-one';
const OTHER = 'journal-two';
let folder: string;
let journals: JournalStore;
const file = (id = ID) => join(folder, 'journals', id, 'journal.jsonl');
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code?: string }) => error.code,
  );
const part = Buffer.from('columns');
const sha256 = createHash('sha256').update(part).digest('hex');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-journals-'));
  journals = createJournals(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The store of the next start. */
const restart = () => createJournals(folder);

test('records, parts and target come back at the next start', async () => {
  const target = { path: '/x/plan.jalon', kind: 'share', seen: { size: 1, modifiedMs: 2, sha256 } } as const;
  await journals.begin(1, ID, 'first', target);
  await journals.append(1, ID, ['a', 'b']);
  await Promise.all([journals.append(1, ID, ['c']), journals.append(1, ID, []), journals.append(1, ID, ['d', 'e'])]);
  const path = await journals.partPath(1, ID, sha256);
  await writeFile(path ?? '', part);
  expect(await journals.partPath(1, ID, sha256)).toBeNull();
  const next = restart();
  const [left] = await next.left();
  expect(left).toMatchObject({ id: ID, bytes: (await stat(file())).size + part.length });
  expect(await next.recover(7, ID)).toEqual({
    records: ['first', 'a', 'b', 'c', 'd', 'e'],
    parts: [{ sha256, path }],
    target,
    isDamaged: false,
  });
});

test('the folders are for this person alone', async () => {
  await journals.begin(1, ID, 'first', null);
  const modes = ['journals', `journals/${ID}`, `journals/${ID}/parts`].map(async (path) =>
    ((await stat(join(folder, path))).mode & 0o777).toString(8),
  );
  expect(await Promise.all(modes)).toEqual(['700', '700', '700']);
  for (const name of ['journal.jsonl', 'meta.json'])
    expect((await stat(join(folder, 'journals', ID, name))).mode & 0o777).toBe(0o600);
});

test('a torn last record is left out at every byte, and what is added later follows the whole ones', async () => {
  await journals.begin(1, ID, 'first', null);
  const whole = (await stat(file())).size;
  await journals.append(1, ID, ['the last one']);
  const all = (await stat(file())).size;
  const content = await readFile(file());
  for (let length = whole; length < all; length += 1) {
    await writeFile(file(), content.subarray(0, length));
    const next = restart();
    expect(await next.recover(1, ID)).toMatchObject({ records: ['first'], isDamaged: false });
    await next.append(1, ID, ['after']);
    expect((await restart().recover(1, ID)).records).toEqual(['first', 'after']);
  }
});

test('an altered line is told; what is whole before it is given and the file as it was is kept', async () => {
  await journals.begin(1, ID, 'first', null);
  await journals.append(1, ID, ['one', 'two', 'three']);
  const before = (await readFile(file(), 'utf8')).replace('"two"', '"owt"');
  await writeFile(file(), before);
  expect(await restart().recover(1, ID)).toMatchObject({ records: ['first', 'one'], isDamaged: true });
  expect(await readFile(join(folder, 'journals', ID, 'altered.jsonl'), 'utf8')).toBe(before);
});

test('a part that is no longer what its name says is left out', async () => {
  await journals.begin(1, ID, 'first', null);
  await writeFile((await journals.partPath(1, ID, sha256)) ?? '', 'other');
  expect((await restart().recover(1, ID)).parts).toEqual([]);
});

test('one window holds a journal: no other begins, adds to, takes or ends it, nor sees it left', async () => {
  await journals.begin(1, ID, 'first', null);
  expect(await journals.left()).toEqual([]);
  expect(
    await Promise.all(
      [
        journals.begin(2, ID, 'x', null),
        journals.append(2, ID, ['x']),
        journals.partPath(2, ID, sha256),
        journals.recover(2, ID),
        journals.discard(2, ID),
      ].map(code),
    ),
  ).toEqual(Array.from({ length: 5 }, () => 'journal/held'));
  journals.letGo(1);
  expect((await journals.left()).map(({ id }) => id)).toEqual([ID]);
  expect(await code(journals.append(1, ID, ['x']))).toBe('journal/unknown');
  const taken = await Promise.all([2, 3].map((window) => code(journals.recover(window, ID))));
  expect(taken).toEqual(['done', 'journal/held']);
});

test('what a window had still to write when it ended is in what the next one takes over', async () => {
  const { disk, next } = unsteadyDisk();
  journals = createJournals(folder, undefined, disk);
  await journals.begin(1, ID, 'first', null);
  next.write = () => new Promise((done) => setTimeout(done, 50));
  const writing = [journals.append(1, ID, ['on its way']), journals.append(1, ID, ['behind it'])];
  journals.letGo(1);
  expect((await journals.recover(2, ID)).records).toEqual(['first', 'on its way', 'behind it']);
  await Promise.all(writing);
});

test('a journal that was ended is gone, and its id may be used again', async () => {
  await journals.begin(1, ID, 'first', null);
  await journals.discard(1, ID);
  expect([await journals.left(), await readdir(join(folder, 'journals'))]).toEqual([[], []]);
  expect(await code(journals.append(1, ID, ['x']))).toBe('journal/unknown');
  await journals.begin(2, ID, 'again', null);
  expect((await restart().recover(1, ID)).records).toEqual(['again']);
});

test('a left journal is not begun over', async () => {
  await journals.begin(1, ID, 'precious', null);
  const next = restart();
  expect(await code(next.begin(1, ID, 'x', null))).toBe('journal/held');
  expect((await next.recover(1, ID)).records).toEqual(['precious']);
});

test('a journal without a whole first record says so and stays for another try', async () => {
  await journals.begin(1, ID, 'first', null);
  await truncate(file(), 5);
  const next = restart();
  expect(await code(next.recover(1, ID))).toBe('journal/unreadable');
  expect((await next.left()).length).toBe(1);
  expect(await code(next.recover(1, OTHER))).toBe('journal/unknown');
});

test('records and parts have a limit, and what is over it changes nothing', async () => {
  const small = createJournals(folder, { records: 400, parts: 3 });
  await small.begin(1, ID, 'first', null);
  expect(await code(small.append(1, ID, ['x'.repeat(400)]))).toBe('journal/full');
  await small.append(1, ID, ['fits']);
  await writeFile((await small.partPath(1, ID, sha256)) ?? '', part);
  expect(await code(small.partPath(1, ID, 'f'.repeat(64)))).toBe('journal/full');
  expect((await restart().recover(1, ID)).records).toEqual(['first', 'fits']);
});

test('what a failed write left behind the whole records goes with the next one', async () => {
  await journals.begin(1, ID, 'first', null);
  await appendFile(file(), '{"sum":"half a li');
  await journals.append(1, ID, ['next']);
  expect((await restart().recover(1, ID)).records).toEqual(['first', 'next']);
});

/** A disk on which the next calls of a file's `write` or `sync` go as given; what it was asked is in `calls`. */
function unsteadyDisk() {
  const calls: string[] = [];
  const next: { write?: () => Promise<unknown>; sync?: () => Promise<unknown> } = {};
  const disk: Disk = {
    ...realDisk,
    open: async (...asked) => {
      const handle = await realDisk.open(...asked);
      return new Proxy(handle, {
        get(file, name) {
          const value: unknown = Reflect.get(file, name);
          if (typeof value !== 'function') return value;
          return async (...given: unknown[]) => {
            calls.push(String(name));
            if (name === 'write' || name === 'sync') await next[name]?.();
            return Reflect.apply(value, file, given);
          };
        },
      });
    },
  };
  return { disk, calls, next };
}
const noSpace = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));

test.each(['write', 'sync'] as const)(
  'a disk that is full at %s is said, and the journal goes on when it is not',
  async (step) => {
    const { disk, next } = unsteadyDisk();
    journals = createJournals(folder, undefined, disk);
    await journals.begin(1, ID, 'first', null);
    next[step] = noSpace;
    expect(await code(journals.append(1, ID, ['lost']))).toBe('file/no-space');
    expect((await restart().recover(1, ID)).records).toEqual(['first']);
    delete next[step];
    await journals.append(1, ID, ['kept']);
    expect((await restart().recover(1, ID)).records).toEqual(['first', 'kept']);
    next[step] = noSpace;
    expect(await code(journals.begin(1, OTHER, 'first', null))).toMatch(step === 'sync' ? 'file/no-space' : 'done');
  },
);

test('records are flushed before they are said to be kept', async () => {
  const { disk, calls } = unsteadyDisk();
  journals = createJournals(folder, undefined, disk);
  await journals.begin(1, ID, 'first', null);
  calls.length = 0;
  await journals.append(1, ID, ['a', 'b']);
  expect(calls).toEqual(['stat', 'truncate', 'write', 'sync', 'close']);
});

test.each(['..', '.', 'a/b/../../..', 'short', 'UPPER-CASE', 'aaaaaaaa/b', 'aaaaaaaa\0'])(
  'no path can be named: %j',
  async (id) => {
    expect(await code(journals.begin(1, id, 'x', null))).toBe('journal/unknown');
    expect(await code(journals.recover(1, id))).toBe('journal/unknown');
    expect(await code(journals.discard(1, id))).toBe('journal/unknown');
    expect(await readdir(folder)).toEqual([]);
  },
);

test('foreign folders and files beside the journals are not taken for any', async () => {
  await mkdir(join(folder, 'journals/empty-folder'), { recursive: true });
  await writeFile(join(folder, 'journals/a-file-only'), 'x');
  await writeFile(join(folder, 'journals/.DS_Store'), 'x');
  expect(await journals.left()).toEqual([]);
  expect(await journals.dropOld(Date.now())).toBe(0);
  expect(await readdir(join(folder, 'journals'))).toEqual(['.DS_Store']);
});

test.each(['{}', 'no json', '{"target":{"path":"/x","kind":"toString","seen":"absent"}}', '{"target":{"path":1}}'])(
  'a meta file of %s names no target',
  async (meta) => {
    await journals.begin(1, ID, 'first', null);
    await writeFile(join(folder, 'journals', ID, 'meta.json'), meta);
    expect((await restart().recover(1, ID)).target).toBeNull();
  },
);

test('only journals both old and beyond the number kept are dropped', async () => {
  const now = Date.now();
  const days = (count: number) => new Date(now - count * 86_400_000);
  for (let at = 0; at < JOURNALS_KEPT.kept + 3; at += 1) {
    const id = `journal-${String(at).padStart(2, '0')}`;
    await journals.begin(1, id, 'x', null);
    await utimes(file(id), days(1), at < 2 ? days(31 + at) : days(at / 100));
  }
  expect(await journals.dropOld(now)).toBe(0);
  journals.letGo(1);
  expect(await journals.dropOld(now)).toBe(2);
  const ids = (await journals.left()).map(({ id }) => id);
  expect([ids.length, ids.includes('journal-00'), ids.includes('journal-01'), ids[0]]).toEqual([
    JOURNALS_KEPT.kept + 1,
    false,
    false,
    'journal-02',
  ]);
});
