import * as fs from 'node:fs/promises';

/** The file operations everything here goes through, so that a test can make a disk fail. */
export type Disk = Pick<
  typeof fs,
  | 'chmod'
  | 'chown'
  | 'copyFile'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'rm'
  | 'stat'
  | 'utimes'
>;

export const realDisk: Disk = fs;

/** The system's code of a failed file operation, e.g. `ENOSPC`; empty where there is none. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
