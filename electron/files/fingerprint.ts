import { createHash } from 'node:crypto';
import { type Disk, realDisk, systemCode } from './disk.ts';

/** How a file was when last seen; enough to tell whether another program changed it. */
export interface Fingerprint {
  /** Bytes. */
  readonly size: number;
  readonly modifiedMs: number;
  /** Lower-case hexadecimal SHA-256. */
  readonly sha256: string;
}

/** What the person knew of a place when they chose it: the file there, or that there was none. */
export type Seen = Fingerprint | 'absent';

/** Which file of the disk, whatever its name. */
export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
}

export const identityOf = ({ dev, ino }: { dev: bigint; ino: bigint }): FileIdentity => ({ device: dev, inode: ino });

/** Lower-case hexadecimal SHA-256 of a file, read in pieces. */
export async function hashFile(path: string, disk: Disk = realDisk): Promise<string> {
  const handle = await disk.open(path, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = new Uint8Array(1 << 20);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

export async function fingerprintOf(path: string, disk: Disk = realDisk): Promise<Fingerprint> {
  const { size, mtimeMs } = await disk.stat(path);
  return { size, modifiedMs: mtimeMs, sha256: await hashFile(path, disk) };
}

/** How the place at `path` is now. */
export const seenAt = (path: string, disk: Disk = realDisk): Promise<Seen> =>
  fingerprintOf(path, disk).catch((error: unknown): Seen => {
    if (systemCode(error) === 'ENOENT') return 'absent';
    throw error;
  });

/** Whether the file is as it was, or gone. Size and time decide quickly; where only the time moved, the content does. */
export async function isUnchanged(path: string, seen: Seen, disk: Disk = realDisk): Promise<boolean> {
  try {
    const { size, mtimeMs } = await disk.stat(path);
    if (seen === 'absent') return false;
    if (size !== seen.size) return false;
    return mtimeMs === seen.modifiedMs || (await hashFile(path, disk)) === seen.sha256;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return true;
    throw error;
  }
}
