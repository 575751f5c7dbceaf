import { concatenate } from '../../core/bytes.ts';
import { SINGLE_BYTE, singleByteEncoding } from './single-byte.ts';

/** Encodings offered by hand, as `TextDecoder` labels; all of them are also told apart by themselves. */
export const ENCODINGS: readonly string[] = ['utf-8', ...SINGLE_BYTE, 'utf-16le', 'utf-16be'];

/**
 * The encoding of a text: by its byte order mark, else UTF-8 where every byte fits it, else UTF-16 where every second byte
 * of the start is zero, else the encoding of one byte a sign in which its words are plausible.
 */
export function detectEncoding(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const start = bytes.subarray(0, 1000);
  const zeros = (parity: number): number => start.filter((byte, at) => at % 2 === parity && byte === 0).length;
  if (zeros(1) > start.length / 4) return 'utf-16le';
  if (zeros(0) > start.length / 4) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : singleByteEncoding(bytes, decodeText);
}

/** Bytes decoded at a time: a text of a gigabyte is more than one string can hold. */
const PIECE = 1 << 24;

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    return true;
  } catch {
    return false;
  }
}

/** Windows-1252 from 0x80 to 0x9f; the control character itself where it has no sign. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of `bytes` without a byte order mark; a cut character at the end becomes U+FFFD. Some releases of Node read
 * Windows-1252 as ISO-8859-1: control characters it leaves are put right.
 */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? withSigns(text) : text;
}

/** The same text in UTF-8, which is all that is scanned; UTF-8 is passed on as it is. */
export function toUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    pieces.push(encoder.encode(encoding === 'windows-1252' ? withSigns(piece) : piece));
  }
  return concatenate(pieces);
}

const withSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
