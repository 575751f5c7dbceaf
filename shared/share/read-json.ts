import { JalonError } from '../core/errors.ts';
import { LIMITS } from './format.ts';

/** Deepest nesting of a JSON part that is parsed at all. */
const MAX_DEPTH = 64;

/** JSON of a part, refused before parsing when too long or too deep for what reads it. */
export function jsonOfPart(bytes: Uint8Array | undefined, part: string): unknown {
  if (!bytes) throw new JalonError('share/part-missing', { part });
  if (bytes.length > LIMITS.json) throw new JalonError('share/too-large', { part });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) > MAX_DEPTH) throw new JalonError('share/part-altered', { part });
    return JSON.parse(text);
  } catch (error) {
    throw error instanceof JalonError ? error : new JalonError('share/part-altered', { part }, { cause: error });
  }
}

function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  let isText = false;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (isText) {
      if (char === '\\') at++;
      else if (char === '"') isText = false;
    } else if (char === '"') isText = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}
