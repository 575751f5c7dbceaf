import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { JalonError } from '#shared/core/errors';
import { queue } from '#shared/core/queue';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { fileError } from './file-errors.ts';
import { type Fingerprint, hashFile, isUnchanged, type Seen } from './fingerprint.ts';
import { sweepLeftovers, temporaryBeside } from './leftovers.ts';

export interface SaveOptions {
  /** How the file was when last seen; where it differs now, nothing is written and the save fails. Null: replace whatever is there. */
  readonly seen?: Seen | null;
  /** What the content must come to; where it ends early or is another one, nothing is replaced (`file/incomplete`). */
  readonly expected?: { readonly bytes?: number; readonly sha256?: string };
  /** Permissions of a file that is not there yet; 0644 by default. */
  readonly mode?: number;
  /** Called with the real path when the new content is safely on disk and before it replaces the old file. */
  readonly beforeReplace?: (path: string) => Promise<void>;
  readonly disk?: Disk;
  /** First wait before another try at replacing a locked file, in milliseconds; it grows with each try. */
  readonly retryMs?: number;
}

const REPLACE_TRIES = 10;
const inTurn = queue();

/**
 * Writes a file so that at any moment, whatever fails, it holds the old content or the new: a temporary file in the same folder,
 * flushed and read back, takes its place by rename, and the folder is flushed (the way of write-file-atomic, with the read-back
 * added). Links are followed; the mode and, where allowed, the owner are kept; saves of one file wait for each other,
 * in the order asked for, by whichever path.
 * @returns how the file is now. @throws JalonError `file/…`; the old file is then untouched and no temporary file is left.
 */
export async function atomicSave(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  options: SaveOptions = {},
): Promise<Fingerprint> {
  return inTurn(async () => {
    const target = await resolveTarget(path, options.disk ?? realDisk);
    return inTurn(() => replaceFile(target, content, options), `real ${target}`);
  }, `asked ${path}`);
}

async function resolveTarget(path: string, disk: Disk): Promise<string> {
  try {
    return await disk.realpath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw fileError(error, path);
  }
}

async function replaceFile(
  target: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  { seen = null, expected = {}, mode = 0o644, beforeReplace, disk = realDisk, retryMs = 20 }: SaveOptions,
): Promise<Fingerprint> {
  const temporary = temporaryBeside(target);
  await sweepLeftovers(target, false, disk);
  const ensureUnchanged = async () => {
    if (seen && !(await isUnchanged(target, seen, disk)))
      throw new JalonError('file/changed-on-disk', { name: basename(target) });
  };
  try {
    await ensureUnchanged();
    const before = await statOrNull(target, disk);
    if (before && !before.isFile()) throw new JalonError('file/not-a-file', { name: basename(target) });
    const { sha256, bytes } = await writeFlushed(
      temporary,
      content,
      before ? (before.mode & 0o777) | 0o600 : mode,
      disk,
    );
    if (bytes !== (expected.bytes ?? bytes) || sha256 !== (expected.sha256 ?? sha256))
      throw new JalonError('file/incomplete', { name: basename(target) });
    if ((await hashFile(temporary, disk)) !== sha256) {
      throw new JalonError('file/disk', { name: basename(target), detail: 'read-back' });
    }
    if (before) await keepModeAndOwner(temporary, before, disk);
    await ensureUnchanged();
    await beforeReplace?.(target);
    await renameLocked(temporary, target, disk, retryMs);
    await flushFolder(dirname(target), disk);
    const { size, mtimeMs } = await disk.stat(target);
    return { size, modifiedMs: mtimeMs, sha256 };
  } catch (error) {
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw fileError(error, target);
  }
}

async function statOrNull(path: string, disk: Disk) {
  try {
    return await disk.stat(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

async function writeFlushed(
  path: string,
  content: Uint8Array | AsyncIterable<Uint8Array>,
  mode: number,
  disk: Disk,
): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const handle = await disk.open(path, 'wx', mode);
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    const pieces = content instanceof Uint8Array ? [content] : content;
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      await handle.writeFile(piece);
    }
    await handle.sync();
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await handle.close();
  }
}

async function keepModeAndOwner(
  path: string,
  before: { mode: number; uid: number; gid: number },
  disk: Disk,
): Promise<void> {
  await disk.chown(path, before.uid, before.gid).catch(() => undefined);
  await disk.chmod(path, before.mode & 0o7777).catch(() => undefined);
}

/** Virus scanners and indexers hold files for moments (on Windows as EPERM or EACCES): wait and try again. */
async function renameLocked(from: string, to: string, disk: Disk, retryMs: number): Promise<void> {
  const passing = process.platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await disk.rename(from, to);
    } catch (error) {
      if (attempt === REPLACE_TRIES || !passing.includes(systemCode(error))) throw error;
      await pause(retryMs * attempt);
    }
  }
}

/** Makes the rename itself durable; Windows and some network folders cannot open a folder, and need not. */
export async function flushFolder(folder: string, disk: Disk): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'].includes(systemCode(error))) throw error;
  }
}
