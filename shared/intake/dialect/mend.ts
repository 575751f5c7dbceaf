import { concatenate } from '../../core/bytes.ts';
import type { FileRemark } from '../loss/loss-report.ts';
import { decodeText, detectEncoding } from './text.ts';

/** Bytes mended at a time, cut at the end of a line. */
const PIECE = 1 << 24;
const EXAMPLES = 2;
const LF = 10;

export interface Mended {
  /** The same object where nothing was mended; else UTF-8. */
  readonly bytes: Uint8Array;
  readonly remarks: readonly FileRemark[];
}

/**
 * Mends a text of which cells were encoded twice (`CÃ´te d’Ivoire`) or in another encoding than the rest, and says how many and which.
 * What a text in one encoding means is left alone.
 */
export function mendText(bytes: Uint8Array): Mended {
  const encoding = detectEncoding(bytes);
  if (encoding.startsWith('utf-16')) return { bytes, remarks: [] };
  const isMixed = encoding !== 'utf-8' && isMostlyUtf8(bytes);
  const found = { twice: new Cells(), other: new Cells() };
  if (!isMixed && !mayBeTwice(bytes, encoding)) return { bytes, remarks: [] };
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = at + PIECE >= bytes.length ? bytes.length : bytes.lastIndexOf(LF, at + PIECE) + 1;
    const to = end > at ? end : Math.min(bytes.length, at + PIECE);
    const piece = bytes.subarray(at, to);
    const text = isMixed ? mixedText(piece, found.other) : decodeText(piece, encoding);
    pieces.push(new TextEncoder().encode(undoubled(text, found.twice)));
    at = to;
  }
  const remarks = [found.twice.remark('double-encoded'), found.other.remark('mixed-encoding')].filter(
    (one) => one.count > 0,
  );
  return remarks.length === 0 ? { bytes, remarks } : { bytes: concatenate(pieces), remarks };
}

/** Cells that were mended, as they are now. */
class Cells {
  private count = 0;
  private readonly examples = new Set<string>();
  add(text: string, from: number, to: number): void {
    this.count++;
    if (this.examples.size < EXAMPLES) this.examples.add(text.slice(cellStart(text, from), cellEnd(text, to)).trim());
  }
  remark(code: FileRemark['code']): FileRemark {
    return { code, subject: '', count: this.count, examples: [...this.examples] };
  }
}

const CUTS = new Set(['\t', ';', ',', '|', '"', '\r', '\n']);
function cellStart(text: string, from: number): number {
  let at = from;
  while (at > 0 && !CUTS.has(text[at - 1] ?? '')) at--;
  return at;
}
function cellEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !CUTS.has(text[at] ?? '')) at++;
  return at;
}

/** Windows-1252 from 0x80 to 0x9f, as far as it has signs. */
const SIGNS = [
  ...decodeText(
    Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at),
    'windows-1252',
  ),
];
const NEXT = `[\\u0080-\\u00bf${SIGNS.filter((sign) => sign > '\u00ff').join('')}]`;
/** UTF-8 of two or three bytes a sign, read as Windows-1252. */
const TWICE = new RegExp(`(?:[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2})+`, 'g');
/** What a mended piece may be: Latin letters and signs of text, or several letters of one other script. */
const LATIN = /^[\u00a0-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u1ea0-\u1ef9\u2010-\u203a\u20ac\u2122]+$/;
const SCRIPTS = /^(?:[\u0370-\u03ff]{2,}|[\u0400-\u045f\u0490\u0491]{2,}|[\u0600-\u06ff]{2,}|[\u0e00-\u0e7f]{2,})$/;

/** Encoded again at most so often. */
const MOST_TIMES = 3;

function undoubled(text: string, cells: Cells): string {
  const places: [number, number][] = [];
  let [last, shift] = [-1, 0];
  const mended = text.replace(TWICE, (run: string, at: number) => {
    const once = decodedAgain(run);
    if (once === null) return run;
    const start = cellStart(text, at);
    if (start !== last) places.push([at - shift, at - shift + once.length]);
    last = start;
    shift += run.length - once.length;
    return once;
  });
  for (const [from, to] of places) cells.add(mended, from, to);
  return mended;
}

/** The text that was encoded twice, or null where the signs are meant as they stand. */
function decodedAgain(run: string, times = 1): string | null {
  const bytes = Uint8Array.from(run, (sign) => {
    const place = SIGNS.indexOf(sign);
    return place >= 0 ? 0x80 + place : sign.charCodeAt(0);
  });
  const text = decodeText(bytes, 'utf-8');
  if (!LATIN.test(text) && !SCRIPTS.test(text)) return null;
  return (times < MOST_TIMES ? decodedAgain(text, times + 1) : null) ?? text;
}

/** Whether bytes can hold a text encoded twice: a lead byte of UTF-8 that stands for a sign, and one that continues it. */
function mayBeTwice(bytes: Uint8Array, encoding: string): boolean {
  if (encoding === 'windows-1252') return validRuns(bytes).valid > 0;
  if (encoding !== 'utf-8') return false;
  for (let at = bytes.indexOf(0xc3); at >= 0; at = bytes.indexOf(0xc3, at + 1)) {
    const next = bytes[at + 2] ?? 0;
    if (
      (bytes[at + 1] ?? 0) >= 0x82 &&
      (next === 0xc2 || next === 0xc5 || next === 0xc6 || next === 0xcb || next === 0xe2)
    )
      return true;
  }
  return false;
}

/** Of a text that is not wholly UTF-8, the share of its signs beyond ASCII that are must be at least this. */
const LEAST_VALID = 0.3;

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { valid, invalid } = validRuns(bytes);
  return valid > 1 && valid / (valid + invalid) >= LEAST_VALID;
}

/** Length of the UTF-8 sign of several bytes at a place; 0 where there is none. */
function signLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let step = 1; step < length; step++) if (((bytes[at + step] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function validRuns(bytes: Uint8Array): { readonly valid: number; readonly invalid: number } {
  let [valid, invalid] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) at++;
    else {
      const length = signLength(bytes, at);
      if (length > 0) valid++;
      else invalid++;
      at += Math.max(1, length);
    }
  }
  return { valid, invalid };
}

/** UTF-8 in which bytes that are none are read as Windows-1252. */
function mixedText(bytes: Uint8Array, cells: Cells): string {
  const pieces: string[] = [];
  const places: number[] = [];
  let [from, length] = [0, 0];
  const take = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  for (let at = 0; at < bytes.length; ) {
    const sign = (bytes[at] ?? 0) < 0x80 ? 1 : signLength(bytes, at);
    if (sign === 0) {
      take(decodeText(bytes.subarray(from, at), 'utf-8'));
      places.push(length);
      take(decodeText(bytes.subarray(at, at + 1), 'windows-1252'));
      from = at + 1;
    }
    at += Math.max(1, sign);
  }
  take(decodeText(bytes.subarray(from), 'utf-8'));
  const text = pieces.join('');
  let last = -1;
  for (const place of places) {
    const start = cellStart(text, place);
    if (start !== last) cells.add(text, place, place + 1);
    last = start;
  }
  return text;
}
