import { JalonError } from '../core/errors.ts';
import { kindOf } from './formats/kind.ts';

const MB = 2 ** 20;

/**
 * Largest files read, in bytes. Loading text takes 11 times its size in all (84 MB: 0.9 GB above the empty engine, measured on Node),
 * and the window has 3 GB; what is packed, or is turned into text first, takes several times more.
 */
export const FILE_LIMITS = { text: 240 * MB, packed: 60 * MB } as const;

/** How much of a file tells what it is. */
export const HEAD_BYTES = 4096;

/**
 * Refuses a file that would not fit into memory, before it is read: by its size and its first bytes. Throws `intake/too-large`
 * {name, size, limit}, sizes in megabytes.
 */
export function refuseTooLarge(name: string, size: number, head: Uint8Array): void {
  const limit = kindOf(head) === 'text' ? FILE_LIMITS.text : FILE_LIMITS.packed;
  if (size > limit) throw new JalonError('intake/too-large', { name, size: Math.ceil(size / MB), limit: limit / MB });
}
