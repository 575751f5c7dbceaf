import type { LensColumns } from '../assessment/under-lens.ts';
import { UNTOLD } from '../methods/statuses.ts';
import { methodVerdicts } from './verdict.ts';

/** How many methods can say at what pace a judgement goes; one that is reached goes nowhere. */
const told = ({ at }: LensColumns, row: number): number =>
  methodVerdicts(at(row)).filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'reached').length;

/** The row of `rows` of whose pace most methods can say something, the first among equals; null where none can. */
function mostTold(columns: LensColumns, rows: readonly number[]): number | null {
  const counts = rows.map((row) => told(columns, row));
  const most = Math.max(0, ...counts);
  return most === 0 ? null : (rows[counts.indexOf(most)] ?? null);
}

/**
 * The judgement to begin with: of `area` as a whole, that of whose pace most methods can say something; where none can, the same among the
 * areas of the benchmark that judges most. Between equals the first in `order`; null without any.
 */
export function firstShown(columns: LensColumns, order: Uint32Array, area: string): number | null {
  const rows = Array.from(order);
  const own = rows.filter((row) => columns.keys[columns.series[row] ?? -1]?.area === area);
  const judged = new Map<unknown, number[]>();
  for (const row of rows.filter((one) => columns.tone[one] !== UNTOLD)) {
    const { benchmark } = columns.asks[row] ?? {};
    judged.set(benchmark, [...(judged.get(benchmark) ?? []), row]);
  }
  const [widest = []] = [...judged.values()].sort((a, b) => b.length - a.length);
  return mostTold(columns, own) ?? mostTold(columns, widest) ?? own[0] ?? rows[0] ?? null;
}
