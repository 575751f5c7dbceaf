import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { atomicSave } from '../files/atomic-save.ts';
import { systemCode } from '../files/disk.ts';
import { fileError } from '../files/file-errors.ts';

/** The bytes of a file. Rejects with `file/…`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new JalonError('cli/no-file', { path }, { cause: error });
    throw fileError(error, path);
  }
}

export const readText = async (path: string): Promise<string> => new TextDecoder().decode(await readBytes(path));

/** Writes a file whole or not at all. */
export const writeBytes = (path: string, content: Uint8Array) => atomicSave(path, content);

export const fileName = (path: string): string => basename(path);
