import { basename } from 'node:path';
import { JalonError } from '#shared/core/errors';
import { systemCode } from './disk.ts';

/** Failures whose sentence needs the name of the file and nothing else. */
type FileFailure =
  | 'file/no-space'
  | 'file/no-permission'
  | 'file/busy'
  | 'file/gone'
  | 'file/not-a-file'
  | 'file/name-too-long';

const CODES: Readonly<Record<string, FileFailure>> = {
  ENOSPC: 'file/no-space',
  EDQUOT: 'file/no-space',
  EFBIG: 'file/no-space',
  EACCES: 'file/no-permission',
  EPERM: 'file/no-permission',
  EROFS: 'file/no-permission',
  EBUSY: 'file/busy',
  ETXTBSY: 'file/busy',
  ENOENT: 'file/gone',
  ENOTDIR: 'file/gone',
  ESTALE: 'file/gone',
  EISDIR: 'file/not-a-file',
  ENAMETOOLONG: 'file/name-too-long',
};

/** A failed file operation as a failure a person can act on; it names the file, never its folder. */
export function fileError(error: unknown, path: string): JalonError {
  if (error instanceof JalonError) return error;
  const code = systemCode(error);
  const known = CODES[code];
  const name = basename(path);
  if (known) return new JalonError(known, { name }, { cause: error });
  const detail = code || (error instanceof Error ? error.message : String(error));
  return new JalonError('file/disk', { name, detail }, { cause: error });
}
