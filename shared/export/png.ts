import { concatenate } from '../core/bytes.ts';
import { crc32 } from '../core/crc.ts';
import { JalonError } from '../core/errors.ts';

const MM_PER_INCH = 25.4;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PHYS = 0x70485973;
const HEADER_END = 33;

function chunkOf(type: string, body: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + body.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length);
  chunk.set(new TextEncoder().encode(type), 4);
  chunk.set(body, 8);
  view.setUint32(8 + body.length, crc32(chunk.subarray(4, 8 + body.length)));
  return chunk;
}

/** `keyword`, no compression, no language, then the text in UTF-8 (`iTXt`, PNG third edition, 11.3.3.4). */
const textChunk = (keyword: string, text: string): Uint8Array =>
  chunkOf('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replaceAll('\0', ' ')}`));

/**
 * The PNG with its resolution written down (chunk `pHYs` right after `IHDR`, pixels per metre; PNG third edition, 11.3.4.3; one that was
 * there is replaced), and `texts` by keyword, such as `Title` and `Description`. Throws `export/png-broken` when the bytes are no PNG.
 */
export function withDpi(png: Uint8Array, dpi: number, texts: Readonly<Record<string, string>> = {}): Uint8Array {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  if (png.length < HEADER_END || SIGNATURE.some((byte, index) => png[index] !== byte))
    throw new JalonError('export/png-broken');
  const kept: Uint8Array[] = [];
  for (let at = HEADER_END; at < png.length; ) {
    const end = at + 12 <= png.length ? at + 12 + view.getUint32(at) : Number.POSITIVE_INFINITY;
    if (end > png.length) throw new JalonError('export/png-broken');
    if (view.getUint32(at + 4) !== PHYS) kept.push(png.subarray(at, end));
    at = end;
  }
  const resolution = new Uint8Array(9);
  const fields = new DataView(resolution.buffer);
  const perMetre = Math.round((dpi / MM_PER_INCH) * 1000);
  fields.setUint32(0, perMetre);
  fields.setUint32(4, perMetre);
  fields.setUint8(8, 1);
  const said = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return concatenate([png.subarray(0, HEADER_END), chunkOf('pHYs', resolution), ...said, ...kept]);
}
