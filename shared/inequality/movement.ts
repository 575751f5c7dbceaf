import type { MeasureResult } from './measure.ts';

export type Way = 'narrower' | 'wider' | 'unchanged';

/** How the gap between the same two ends moved between two times, in absolute and in relative terms. */
export interface Movement {
  /** Machine words of the two measures compared. */
  readonly of: readonly [absolute: string, relative: string];
  readonly absolute: Way;
  readonly relative: Way;
  /** One narrowed and the other widened: what is said depends on the measure. */
  readonly isOpposed: boolean;
}

const way = (before: number, after: number): Way =>
  Math.abs(after - before) <= 1e-9 * Math.max(Math.abs(before), Math.abs(after))
    ? 'unchanged'
    : after < before
      ? 'narrower'
      : 'wider';

/** Pairs of an absolute and a relative measure of the same thing, the plainest first. */
const PAIRS = [
  ['difference', 'ratio'],
  ['mdm', 'idis'],
] as const;

/** The movement by the first pair of measures that is defined at both times. */
export function movementOf(before: readonly MeasureResult[], after: readonly MeasureResult[]): Movement | null {
  for (const pair of PAIRS) {
    const found = movement(before, after, pair);
    if (found) return found;
  }
  return null;
}

/**
 * The movement of an absolute and a relative measure of the same gap between two results; null where one is not defined. Of a
 * ratio the distance from 1 counts (on the log scale), of all other measures the distance from 0.
 */
function movement(
  before: readonly MeasureResult[],
  after: readonly MeasureResult[],
  [absolute, relative]: Movement['of'],
): Movement | null {
  const read = (results: readonly MeasureResult[], id: string): number | null => {
    const value = results.find(({ measure }) => measure.id === id)?.value ?? null;
    if (value === null) return null;
    const isRatio = id === 'ratio' || id === 'rii' || id === 'parity';
    if (!isRatio) return Math.abs(value);
    return value > 0 ? Math.abs(Math.log(value)) : null;
  };
  const values = [read(before, absolute), read(after, absolute), read(before, relative), read(after, relative)];
  const [absoluteBefore, absoluteAfter, relativeBefore, relativeAfter] = values;
  if (absoluteBefore == null || absoluteAfter == null || relativeBefore == null || relativeAfter == null) return null;
  const found = {
    of: [absolute, relative] as const,
    absolute: way(absoluteBefore, absoluteAfter),
    relative: way(relativeBefore, relativeAfter),
  };
  const ways = new Set([found.absolute, found.relative]);
  return { ...found, isOpposed: ways.has('narrower') && ways.has('wider') };
}
