import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { HEAD_BYTES, refuseTooLarge } from '#shared/intake/limits';
import { atomicSave } from '../files/atomic-save.ts';
import { systemCode } from '../files/disk.ts';
import { fileError } from '../files/file-errors.ts';

/** The bytes of a file. Rejects with `file/…`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { buffer, byteOffset, byteLength } = await readFile(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new JalonError('cli/no-file', { path }, { cause: error });
    throw fileError(error, path);
  }
}

/** The bytes of a data file; one that would not fit into memory is refused before it is read (`intake/too-large`). */
export async function readData(path: string): Promise<Uint8Array> {
  const file = await open(path).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') throw new JalonError('cli/no-file', { path }, { cause: error });
    throw fileError(error, path);
  });
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    refuseTooLarge(basename(path), (await file.stat()).size, buffer.subarray(0, bytesRead));
  } catch (error) {
    throw error instanceof JalonError ? error : fileError(error, path);
  } finally {
    await file.close();
  }
  return readBytes(path);
}

/** The text of a file. Rejects with `file/…`, and with `cli/not-text` for a package, a workbook or anything else that is none. */
export async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  if (bytes.subarray(0, HEAD_BYTES).includes(0)) throw new JalonError('cli/not-text', { path });
  return new TextDecoder().decode(bytes);
}

/** Writes a file whole or not at all. */
export const writeBytes = (path: string, content: Uint8Array) => atomicSave(path, content);

/** Writes a new file that only its owner can read. Rejects with `file/…`, also where there is one already. */
export async function writeSecret(path: string, text: string): Promise<void> {
  await writeFile(path, text, { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    throw fileError(error, path);
  });
}

/** Makes a folder where there is none. Rejects with `file/…`. */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw fileError(error, path);
  });
}

export const baseName = (path: string): string => basename(path);
