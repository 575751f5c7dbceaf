import type { Catalogue } from '../../framework/catalogue.ts';
import { applyLens, type Lens } from '../../framework/lens.ts';
import type { MethodId } from '../methods/statuses.ts';
import { type BoardVerdicts, rowsAt } from './board.ts';
import { type ClassTable, classChanges } from './class-change.ts';

/** Series of the lens's indicators, in its area and in `columns`, that are held against `benchmark` (null: any), under two methods. */
export function methodLens(
  first: BoardVerdicts,
  second: BoardVerdicts,
  methods: readonly [MethodId, MethodId],
  { catalogue, lens }: { readonly catalogue: Catalogue; readonly lens: Lens },
  columns: readonly string[],
  benchmark: string | null,
): { readonly rows: readonly number[]; readonly table: ClassTable } {
  const { indicators, area } = applyLens(catalogue, lens);
  const rows = [...rowsAt(first, new Set(indicators.map(({ id }) => id)), [area, ...columns])].filter((row) => {
    const held = first.columns.asks[row]?.benchmark;
    return held && (!('id' in held) || benchmark === null || held.id === benchmark);
  });
  return { rows, table: classChanges(first.columns, second.columns, rows, ...methods) };
}
