import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { atomicSave } from '../../../../electron/files/atomic-save.ts';
import { realDisk } from '../../../../electron/files/disk.ts';
import { sweepLeftovers, temporaryBeside } from '../../../../electron/files/leftovers.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-left-'));
  file = join(folder, 'plan.jalon');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** The number of a process that has ended. */
const dead = (): number => spawnSync(process.execPath, ['-e', '']).pid;
/** A temporary file beside `path` as process `pid` of this machine would write it. */
const leave = async (path: string, pid: number): Promise<string> => {
  const name = temporaryBeside(path).replace(`-${process.pid}-`, `-${pid}-`);
  await writeFile(name, 'half');
  return basename(name);
};

test('the next save takes away what killed processes left beside its file, and nothing else', async () => {
  await leave(file, dead());
  await leave(file, dead());
  const living = await leave(file, process.ppid);
  const others = await leave(join(folder, 'other.jalon'), dead());
  const foreign = (await leave(file, dead())).replace(/tmp-.{8}/, 'tmp-00000000');
  await writeFile(join(folder, foreign), 'of another machine');
  const alike = ['plan.jalon.tmp-mine', 'plan.jalon.tmp', 'myplan.jalon'];
  for (const name of alike) await writeFile(join(folder, name), 'x');
  await atomicSave(file, Buffer.from('whole'));
  expect((await readdir(folder)).sort()).toEqual([...alike, foreign, living, others, 'plan.jalon'].sort());
});

test('a start takes them away in the whole folder', async () => {
  await leave(file, dead());
  await leave(join(folder, 'other.json'), dead());
  const living = await leave(file, process.ppid);
  await sweepLeftovers(join(folder, 'any'), true);
  expect(await readdir(folder)).toEqual([living]);
});

test('a folder that cannot be read is no failure', async () => {
  await sweepLeftovers(join(folder, 'absent/any'), true);
});

test.each([0o600, 0o640, 0o644])(
  'what is being written is never open to more people than the file: %i',
  async (mode) => {
    await writeFile(file, 'old');
    await chmod(file, mode);
    const modes: number[] = [];
    const disk = {
      ...realDisk,
      open: async (...[path, ...rest]: Parameters<typeof realDisk.open>) => {
        const handle = await realDisk.open(path, ...rest);
        if (rest[0] === 'wx') modes.push((await handle.stat()).mode & 0o777);
        return handle;
      },
    };
    await atomicSave(file, Buffer.from('new'), { disk });
    expect(modes).toEqual([mode]);
    expect((await stat(file)).mode & 0o777).toBe(mode);
  },
);

test('a place seen empty is not written to when a file has come to stand there', async () => {
  await atomicSave(file, Buffer.from('mine'), { seen: 'absent' });
  await expect(atomicSave(file, Buffer.from('again'), { seen: 'absent' })).rejects.toMatchObject({
    code: 'file/changed-on-disk',
  });
  expect(await readFile(file, 'utf8')).toBe('mine');
});
