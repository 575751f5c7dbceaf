import { JalonError } from '../core/errors.ts';
import { MOST_ROWS } from '../engine/parquet-limits.ts';
import { rowReader } from './conditions.ts';
import { readSample, type Sample } from './dialect/sample.ts';
import { kindOf } from './formats/kind.ts';
import type { Recipe } from './recipe.ts';

const MB = 2 ** 20;

/**
 * Largest files read, in bytes. A text lies in memory once while it is scanned; what is packed, or is turned into text first, takes
 * several times its size. The window has 3 GB for all.
 */
export const FILE_LIMITS = { text: 1100 * MB, packed: 60 * MB } as const;

/** Most observations of one source. */
export const MOST_OBSERVATIONS = MOST_ROWS;

/** How much of a file tells what it is. */
export const HEAD_BYTES = 4096;

/**
 * Refuses a file that would not fit into memory, before it is read: by its size and its first bytes. Throws `intake/too-large`
 * {name, size, limit}, sizes in megabytes.
 */
export function refuseTooLarge(name: string, size: number, head: Uint8Array): void {
  const limit = kindOf(head) === 'text' ? FILE_LIMITS.text : FILE_LIMITS.packed;
  if (size > limit) throw new JalonError('intake/too-large', { name, size: Math.ceil(size / MB), limit: limit / MB });
}

/**
 * How many observations a recipe would make of a text, by a sample of it: rows of the usual length × the share that meets its conditions ×
 * the filled share of its value columns.
 */
export function expectedObservations(
  bytes: Uint8Array,
  recipe: Recipe,
  { rows, isWhole }: Pick<Sample, 'rows' | 'isWhole'> = readSample(bytes, recipe.dialect),
): number {
  const { dialect, columns } = recipe;
  const meets = rowReader(recipe);
  const width = dialect.encoding.startsWith('utf-16') ? 2 : 1;
  const signs = rows.reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length + 1, 0), 0);
  const all = isWhole || rows.length === 0 ? rows.length : bytes.length / ((width * signs) / rows.length);
  const values = columns.filter(({ role }) => role === 'value');
  const filled = values.reduce(
    (sum, { position }) => sum + rows.filter((row) => meets(row) && (row[position] ?? '').trim() !== '').length,
    0,
  );
  return Math.round((all * filled) / Math.max(1, rows.length));
}

/** Refuses a text that would make more observations than fit, before it is read: `intake/too-many-observations` {name, expected, limit}. */
export function refuseTooMany(
  name: string,
  bytes: Uint8Array,
  recipe: Recipe,
  sample?: Pick<Sample, 'rows' | 'isWhole'>,
): void {
  const expected = expectedObservations(bytes, recipe, sample);
  // A sample says little of how many rows meet conditions; what is too many after all is refused while it is read.
  const margin = recipe.conditions.length > 0 ? 2 : 1;
  if (expected > margin * MOST_OBSERVATIONS) throw tooMany(name, expected);
}

/** That a source would hold more than fits; the expected number is rounded to two digits. */
export function tooMany(name: string, expected: number): JalonError {
  const round = 10 ** Math.floor(Math.log10(expected) - 1);
  return new JalonError('intake/too-many-observations', {
    name,
    expected: Math.round(expected / round) * round,
    limit: MOST_OBSERVATIONS,
  });
}
