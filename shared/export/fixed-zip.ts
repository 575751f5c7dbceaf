import { unzipSync, type Zippable, zipSync } from 'fflate';

/** What a package of the office formats begins with; all else by path. */
const FIRST = ['[Content_Types].xml', '_rels/.rels'];
const placeOf = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length);

export type PackageParts = Readonly<Record<string, Uint8Array>>;

/** Years a zip has room for. */
const [EARLIEST, LATEST] = [1980, 2099];

/** Midnight of an ISO date on the clock of this place: what zip entries hold has no time zone, so it is the same in all of them. */
function entryDate(date: string): Date {
  const [year = EARLIEST, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return new Date(Math.min(Math.max(year || EARLIEST, EARLIEST), LATEST), (month || 1) - 1, day || 1);
}

/** Parts as a zip whose bytes follow from parts and `date` (ISO) alone: in a fixed order, under one date; pictures that are packed already stay as they are. */
export function fixedZip(parts: PackageParts, date = `${EARLIEST}-01-01`): Uint8Array {
  const paths = Object.keys(parts)
    .filter((path) => !path.endsWith('/'))
    .sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
  const entries: Zippable = Object.fromEntries(
    paths.map((path) => [path, [parts[path] ?? new Uint8Array(), { level: path.endsWith('.png') ? 0 : 6 }]]),
  );
  return zipSync(entries, { mtime: entryDate(date) });
}

export const packageParts = (bytes: Uint8Array): PackageParts => unzipSync(bytes);

export const partText = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);
export const textPart = (text: string): Uint8Array => new TextEncoder().encode(text);
