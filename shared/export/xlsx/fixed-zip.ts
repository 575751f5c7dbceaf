import { unzipSync, zipSync } from 'fflate';

/** The entries' date: local midnight of the first day zip knows, so that equal content is equal bytes in every time zone. */
const ENTRY_DATE = new Date(1980, 0, 1);

/** First in a package of the office formats. */
const CONTENT_TYPES = '[Content_Types].xml';

export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** Parts as a zip whose bytes follow from the parts alone: in the order of their names, under one date. */
export function fixedZip(parts: PackageParts): Uint8Array {
  const names = Object.keys(parts)
    .filter((name) => !name.endsWith('/'))
    .sort((a, b) => Number(b === CONTENT_TYPES) - Number(a === CONTENT_TYPES) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(names.map((name) => [name, parts[name] ?? new Uint8Array()])), {
    level: 6,
    mtime: ENTRY_DATE,
  });
}

export const packageParts = (bytes: Uint8Array): PackageParts => unzipSync(bytes);

export const partText = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
export const textPart = (text: string): Uint8Array => new TextEncoder().encode(text);
