import { randomBytes } from 'node:crypto';
import type { FileKind } from '#shared/bridge/file-kinds';
import type { FileIdentity, Seen } from './fingerprint.ts';

/** A file a window may read. */
export interface ReadGrant {
  readonly window: number;
  readonly path: string;
  /** The very file chosen: another one that has come to stand at its path is not read. */
  readonly identity: FileIdentity;
}

/** A place a window may write to, with how it was when last seen (null: whatever is there may go). */
export interface WriteGrant {
  readonly window: number;
  readonly path: string;
  readonly kind: FileKind | 'part';
  seen: Seen | null;
  /** The only content taken, by its SHA-256. */
  readonly sha256?: string;
}

/** Unguessable tokens for files the person chose: each for one file, one purpose and one window, gone when the window is. */
export interface Grants {
  grantRead(grant: ReadGrant): string;
  grantWrite(grant: WriteGrant): string;
  readable(token: string): ReadGrant | null;
  writable(token: string): WriteGrant | null;
  /** The window a token was given to; null for an unknown token. */
  holder(token: string): number | null;
  dropWindow(window: number): void;
}

export function createGrants(): Grants {
  const reads = new Map<string, ReadGrant>();
  const writes = new Map<string, WriteGrant>();
  const put = <T>(table: Map<string, T>, grant: T): string => {
    const token = randomBytes(32).toString('base64url');
    table.set(token, grant);
    return token;
  };
  return {
    grantRead: (grant) => put(reads, grant),
    grantWrite: (grant) => put(writes, grant),
    readable: (token) => reads.get(token) ?? null,
    writable: (token) => writes.get(token) ?? null,
    holder: (token) => (reads.get(token) ?? writes.get(token))?.window ?? null,
    dropWindow(window) {
      for (const table of [reads, writes]) {
        for (const [token, grant] of table) if (grant.window === window) table.delete(token);
      }
    },
  };
}
