import { JalonError } from '../core/errors.ts';

const MM_PER_INCH = 25.4;
const CSS_DPI = 96;

export interface PrintSize {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The layout size in CSS pixels (96 to the inch): text keeps its physical size whatever the resolution. */
export const layoutSize = ({ widthMm, heightMm }: PrintSize): { width: number; height: number } => ({
  width: Math.round((widthMm / MM_PER_INCH) * CSS_DPI),
  height: Math.round((heightMm / MM_PER_INCH) * CSS_DPI),
});

/** How many image pixels a CSS pixel takes at `dpi`. */
export const imageScale = (dpi: number): number => dpi / CSS_DPI;

/** The image size in pixels at `dpi`. */
export const imageSize = ({ widthMm, heightMm }: PrintSize, dpi: number): { width: number; height: number } => ({
  width: Math.round((widthMm / MM_PER_INCH) * dpi),
  height: Math.round((heightMm / MM_PER_INCH) * dpi),
});

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as in PNG and zip (ISO 3309, reflected polynomial 0xEDB88320). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PHYS = 0x70485973;
const HEADER_END = 33;

/**
 * The PNG with its resolution written down (chunk `pHYs` right after `IHDR`, pixels per metre; PNG third edition, 11.3.4.3); one that was
 * there is replaced. Throws `export/png-broken` when the bytes are no PNG.
 */
export function withDpi(png: Uint8Array, dpi: number): Uint8Array {
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
  const chunk = new Uint8Array(21);
  const fields = new DataView(chunk.buffer);
  const perMetre = Math.round((dpi / MM_PER_INCH) * 1000);
  fields.setUint32(0, 9);
  fields.setUint32(4, PHYS);
  fields.setUint32(8, perMetre);
  fields.setUint32(12, perMetre);
  fields.setUint8(16, 1);
  fields.setUint32(17, crc32(chunk.subarray(4, 17)));
  const parts = [png.subarray(0, HEADER_END), chunk, ...kept];
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}
