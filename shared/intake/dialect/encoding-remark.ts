import type { FileRemark } from '../loss/loss-report.ts';
import type { Dialect } from '../recipe.ts';
import { decodeText } from './text.ts';

/** How much of a text examples are taken from, in bytes, and how many. */
const [HEAD, EXAMPLES] = [1 << 18, 2];

/** That a text is in an encoding of one byte a sign, which its bytes do not state, with words that show how it was read. */
export function encodingRemarks(bytes: Uint8Array, { encoding }: Dialect): readonly FileRemark[] {
  if (encoding.startsWith('utf-')) return [];
  const text = decodeText(bytes.subarray(0, HEAD), encoding);
  const words = new Set(text.match(/[\p{L}’'-]*[^\p{ASCII}][\p{L}’'-]*/gu));
  return [{ code: 'encoding', subject: encoding, count: words.size, examples: [...words].slice(0, EXAMPLES) }];
}
