import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileGrant, SaveGrant } from '#shared/bridge/contract';
import { type FileKind, openableKind } from '#shared/bridge/file-kinds';
import { JalonError } from '#shared/core/errors';
import { fileError } from '../files/file-errors.ts';
import { fingerprintOf, identityOf, type Seen, seenAt } from '../files/fingerprint.ts';
import type { Grants } from '../files/grants.ts';
import type { RecentFiles } from '../files/recent.ts';

/** Hands files to windows as tokens, and keeps the list of recent ones. */
export interface FileAccess {
  /** A file the person chose or handed over; a share file may later be replaced by a save. */
  handOver(path: string, window: number): Promise<FileGrant>;
  /** A file to read only, under a name of its own. */
  handCopy(path: string, name: string, window: number): Promise<FileGrant>;
  /** A place to save at. `seen`: how it was when the person agreed to replace what is there; now, if not given. */
  handTarget(path: string, kind: FileKind, window: number, seen?: Seen): Promise<SaveGrant>;
}

export const createFileAccess = (grants: Grants, recent: RecentFiles): FileAccess => {
  const handCopy: FileAccess['handCopy'] = async (path, name, window) => {
    try {
      const found = await stat(path, { bigint: true });
      if (!found.isFile()) throw new JalonError('file/not-a-file', { name });
      const token = grants.grantRead({ window, path, identity: identityOf(found) });
      return { name, size: Number(found.size), token, save: null };
    } catch (error) {
      throw fileError(error, path);
    }
  };
  return {
    handCopy,
    async handOver(path, window) {
      const name = basename(path);
      const grant = await handCopy(path, name, window);
      if (openableKind(name) !== 'share') return grant;
      try {
        const token = grants.grantWrite({ window, path, kind: 'share', seen: await fingerprintOf(path) });
        // A list that cannot be written must not keep a file from opening.
        await recent.add(path).catch(() => undefined);
        return { ...grant, save: { name, token } };
      } catch (error) {
        throw fileError(error, path);
      }
    },
    async handTarget(path, kind, window, seen) {
      try {
        return {
          name: basename(path),
          token: grants.grantWrite({ window, path, kind, seen: seen ?? (await seenAt(path)) }),
        };
      } catch (error) {
        throw fileError(error, path);
      }
    },
  };
};
