import type { LossReport } from './loss-report.ts';

/**
 * The indicators that the blank cells of a file are missing from, those with the most first: a blank cell gives no observation, so an
 * indicator lacks as many as it has fewer than the file has kept rows. Empty where that does not account for every blank cell.
 * @param counts observations of each indicator of the source, by its id
 */
export function blankIndicators(
  { rowsKept, cellsByCause }: Pick<LossReport, 'rowsKept' | 'cellsByCause'>,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  const lacking = [...counts]
    .map(([id, count]) => ({ id, cells: rowsKept - count }))
    .filter(({ cells }) => cells !== 0);
  const sum = lacking.reduce((total, { cells }) => total + cells, 0);
  if (sum === 0 || sum !== cellsByCause.blank || lacking.some(({ cells }) => cells < 0)) return [];
  return lacking.sort((a, b) => b.cells - a.cells).map(({ id }) => id);
}
