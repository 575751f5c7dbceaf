import { isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openableKind } from '#shared/bridge/file-kinds';

/**
 * The file a start was asked to open: the first argument that names an existing regular file Jalon knows (share file or a
 * source to import), absolute, or null. Switches are ignored, whatever they say. File managers on Linux hand over `file:` addresses.
 */
export function parseOpenRequest(
  argv: readonly string[],
  cwd: string,
  isFile: (path: string) => boolean,
): string | null {
  for (const argument of argv) {
    const path = pathOf(argument, cwd);
    if (path !== null && openableKind(path) !== null && isFile(path)) return path;
  }
  return null;
}

function pathOf(argument: string, cwd: string): string | null {
  if (argument === '' || argument.startsWith('-') || argument.includes('\0')) return null;
  if (/^file:/i.test(argument)) return localFile(argument);
  if (isRemote(argument) || (!isAbsolute(cwd) && !isAbsolute(argument))) return null;
  return resolve(cwd, argument);
}

/** An address of another scheme; one letter before the colon is a drive. */
const isRemote = (argument: string): boolean => /^[a-z][a-z0-9+.-]+:/i.test(argument);

function localFile(address: string): string | null {
  try {
    return new URL(address).host === '' ? fileURLToPath(address) : null;
  } catch {
    return null;
  }
}
