import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atomicSave } from '../../../../electron/files/atomic-save.ts';
import { type Disk, realDisk } from '../../../../electron/files/disk.ts';
import { fingerprintOf } from '../../../../electron/files/fingerprint.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-save-'));
  file = join(folder, 'a.jalon');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a new file is written whole, and nothing else is left', async () => {
  const saved = await atomicSave(file, bytes('one'));
  expect(await readFile(file, 'utf8')).toBe('one');
  expect(await readdir(folder)).toEqual(['a.jalon']);
  expect(saved).toEqual(await fingerprintOf(file));
});

test('content that comes in pieces is written in order', async () => {
  async function* pieces() {
    for (const piece of ['one ', 'two ', 'three']) yield bytes(piece);
  }
  await atomicSave(file, pieces());
  expect(await readFile(file, 'utf8')).toBe('one two three');
});

test.skipIf(process.platform === 'win32')('the mode of the file is kept', async () => {
  await writeFile(file, 'old');
  await chmod(file, 0o640);
  await atomicSave(file, bytes('new'));
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test.skipIf(process.platform === 'win32')('a link stays a link, and its file is replaced', async () => {
  await mkdir(join(folder, 'real'));
  const real = join(folder, 'real', 'b.jalon');
  await writeFile(real, 'old');
  await symlink(real, file);
  await atomicSave(file, bytes('new'));
  expect((await lstat(file)).isSymbolicLink()).toBe(true);
  expect(await readFile(real, 'utf8')).toBe('new');
});

test('saves of one file wait for each other: the last one asked for stays', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, turn) => atomicSave(file, bytes(`turn ${turn}`))));
  expect(await readFile(file, 'utf8')).toBe('turn 19');
  expect(await readdir(folder)).toEqual(['a.jalon']);
});

test('a failed save does not hold up the next one', async () => {
  const broken = { ...realDisk, rename: () => Promise.reject(Object.assign(new Error('x'), { code: 'EIO' })) };
  await expect(atomicSave(file, bytes('one'), { disk: broken })).rejects.toMatchObject({ code: 'file/disk' });
  await atomicSave(file, bytes('two'));
  expect(await readFile(file, 'utf8')).toBe('two');
});

describe('a file seen before', () => {
  test('is replaced while nobody changed it', async () => {
    await writeFile(file, 'old');
    await atomicSave(file, bytes('new'), { seen: await fingerprintOf(file) });
    expect(await readFile(file, 'utf8')).toBe('new');
  });
  test('is left alone once another program changed it, be it by one letter', async () => {
    await writeFile(file, 'old');
    const seen = await fingerprintOf(file);
    await writeFile(file, 'odd');
    await expect(atomicSave(file, bytes('new'), { seen: { ...seen, modifiedMs: 0 } })).rejects.toMatchObject({
      code: 'file/changed-on-disk',
      params: { name: 'a.jalon' },
    });
    expect(await readFile(file, 'utf8')).toBe('odd');
  });
  test('is replaced where only its time moved', async () => {
    await writeFile(file, 'old');
    const seen = await fingerprintOf(file);
    await atomicSave(file, bytes('new'), { seen: { ...seen, modifiedMs: seen.modifiedMs - 5000 } });
    expect(await readFile(file, 'utf8')).toBe('new');
  });
  test('is written again where it was deleted', async () => {
    await writeFile(file, 'old');
    const seen = await fingerprintOf(file);
    await rm(file);
    await atomicSave(file, bytes('new'), { seen });
    expect(await readFile(file, 'utf8')).toBe('new');
  });
});

describe('a disk that fails', () => {
  const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
  const steps = ['open', 'rename', 'realpath'] as const;
  const faults: readonly (readonly [string, string])[] = [
    ['ENOSPC', 'file/no-space'],
    ['EACCES', 'file/no-permission'],
    ['EROFS', 'file/no-permission'],
    ['EBUSY', 'file/busy'],
    ['EXDEV', 'file/disk'],
    ['EIO', 'file/disk'],
    ['ENAMETOOLONG', 'file/name-too-long'],
  ];
  test.each(steps.flatMap((step) => faults.map(([fault, code]) => [step, fault, code] as const)))(
    'at %s with %s: says %s, keeps the old file, leaves nothing behind',
    async (step, fault, code) => {
      await writeFile(file, 'old');
      const disk: Disk = { ...realDisk, [step]: failing(fault) };
      await expect(atomicSave(file, bytes('new'), { disk, retryMs: 0 })).rejects.toMatchObject({
        code,
        params: { name: 'a.jalon' },
      });
      expect(await readFile(file, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['a.jalon']);
    },
  );

  test('while writing: keeps the old file, leaves nothing behind', async () => {
    await writeFile(file, 'old');
    const disk: Disk = {
      ...realDisk,
      async open(path, flags, mode) {
        const handle = await realDisk.open(path, flags, mode);
        if (flags === 'wx') handle.sync = failing('ENOSPC');
        return handle;
      },
    };
    await expect(atomicSave(file, bytes('new'), { disk })).rejects.toMatchObject({ code: 'file/no-space' });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.jalon']);
  });

  test('that gives back other bytes than it was given is noticed before the old file is touched', async () => {
    await writeFile(file, 'old');
    const disk: Disk = {
      ...realDisk,
      async open(path, flags, mode) {
        const handle = await realDisk.open(path, flags, mode);
        if (flags === 'wx') {
          const write = handle.writeFile.bind(handle);
          handle.writeFile = () => write('rot');
        }
        return handle;
      },
    };
    await expect(atomicSave(file, bytes('new'), { disk })).rejects.toMatchObject({
      code: 'file/disk',
      params: { detail: 'read-back' },
    });
    expect(await readFile(file, 'utf8')).toBe('old');
  });

  test('a lock that passes is waited for', async () => {
    await writeFile(file, 'old');
    let tries = 0;
    const disk: Disk = {
      ...realDisk,
      async rename(from, to) {
        tries += 1;
        if (tries < 4) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
        await realDisk.rename(from, to);
      },
    };
    await atomicSave(file, bytes('new'), { disk, retryMs: 1 });
    expect([tries, await readFile(file, 'utf8')]).toEqual([4, 'new']);
  });

  test('a folder that is gone is said to be gone', async () => {
    await expect(atomicSave(join(folder, 'absent', 'a.jalon'), bytes('new'))).rejects.toMatchObject({
      code: 'file/gone',
    });
  });

  test('a folder is not a file', async () => {
    await mkdir(file);
    await expect(atomicSave(file, bytes('new'))).rejects.toMatchObject({ code: 'file/not-a-file' });
  });

  test('a content that breaks off leaves the old file', async () => {
    await writeFile(file, 'old');
    async function* broken() {
      yield bytes('half');
      throw new Error('the window went away');
    }
    await expect(atomicSave(file, broken())).rejects.toMatchObject({ code: 'file/disk' });
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.jalon']);
  });
});
