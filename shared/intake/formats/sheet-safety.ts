import { JalonError } from '../../core/errors.ts';

/** How many bytes of XML a spreadsheet may hold. Read, they take about eight times as much memory. */
export const MOST_SHEET_BYTES = 160 * 2 ** 20;

/** Where a document type must stand, if there is one: before the first element. */
const PROLOG = 4096;

/**
 * Refuses a spreadsheet that is more than tables: `intake/sheet-too-large` {size, limit} in megabytes, `intake/sheet-declarations` for a
 * document type (its entities can grow without bound or read other files), `intake/sheet-links` {count} for values taken from other
 * files, which nobody could check.
 */
export function refuseUnsafe(entries: ReadonlyMap<string, Uint8Array>): void {
  const parts = [...entries].filter(([path]) => /\.(xml|rels)$/i.test(path));
  const size = parts.reduce((sum, [, part]) => sum + part.length, 0);
  if (size > MOST_SHEET_BYTES) {
    const [has, limit] = [size, MOST_SHEET_BYTES].map((bytes) => Math.ceil(bytes / 2 ** 20));
    throw new JalonError('intake/sheet-too-large', { size: has ?? 0, limit: limit ?? 0 });
  }
  if (parts.some(([, part]) => /<!(doctype|entity)/i.test(signsOf(part.subarray(0, PROLOG)))))
    throw new JalonError('intake/sheet-declarations');
  const content = entries.get('content.xml');
  const links =
    parts.filter(([path]) => /^xl\/externalLinks\/[^/]+\.xml$/i.test(path)).length +
    (content && contains(content, '<table:table-source') ? 1 : 0);
  if (links > 0) throw new JalonError('intake/sheet-links', { count: links });
}

/** The signs of a text in any encoding of XML, as far as they are ASCII. */
const signsOf = (bytes: Uint8Array): string => String.fromCharCode(...bytes.filter((byte) => byte !== 0 && byte < 128));

function contains(bytes: Uint8Array, text: string): boolean {
  const [first = 0, ...rest] = new TextEncoder().encode(text);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (rest.every((sign, step) => bytes[at + 1 + step] === sign)) return true;
  return false;
}
