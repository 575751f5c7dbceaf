import { type Zippable, zipSync } from 'fflate';

/** Files as one zip: the same files and date are the same bytes. `date` is an ISO date, written as it stands in every time zone. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const mtime = new Date(Math.max(1980, year || 1980), (month || 1) - 1, day || 1);
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime }]])) as Zippable);
}
