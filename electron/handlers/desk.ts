import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileGrant, SaveGrant } from '#shared/bridge/contract';
import { type FileKind, openableKind } from '#shared/bridge/file-kinds';
import { JalonError } from '#shared/core/errors';
import { fileError } from '../files/file-errors.ts';
import { fingerprintOf } from '../files/fingerprint.ts';
import type { Grants } from '../files/grants.ts';
import type { RecentFiles } from '../files/recent.ts';

/** Hands files to windows as tokens, and keeps the list of recent ones. */
export interface Desk {
  /** A file the person chose or handed over; a share file may later be replaced by a save. */
  handOver(path: string, window: number): Promise<FileGrant>;
  /** A place the person chose to save at, having agreed to replace what is there. */
  handTarget(path: string, kind: FileKind, window: number): SaveGrant;
}

export const createDesk = (grants: Grants, recent: RecentFiles): Desk => ({
  async handOver(path, window) {
    try {
      const found = await stat(path);
      if (!found.isFile()) throw new JalonError('file/not-a-file', { name: basename(path) });
      const name = basename(path);
      const isShare = openableKind(name) === 'share';
      const seen = isShare ? await fingerprintOf(path) : null;
      const grant: FileGrant = {
        name,
        size: found.size,
        token: grants.grantRead({ window, path }),
        save: isShare ? { name, token: grants.grantWrite({ window, path, kind: 'share', seen }) } : null,
      };
      // A list that cannot be written must not keep a file from opening.
      if (isShare) await recent.add(path).catch(() => undefined);
      return grant;
    } catch (error) {
      throw fileError(error, path);
    }
  },
  handTarget: (path, kind, window) => ({
    name: basename(path),
    token: grants.grantWrite({ window, path, kind, seen: null }),
  }),
});
