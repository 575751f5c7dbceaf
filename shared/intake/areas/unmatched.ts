import type { Area } from '../../framework/areas.ts';
import type { Draft } from '../draft.ts';
import type { LossReport } from '../loss/loss-report.ts';
import type { Role } from '../recipe.ts';
import { scanTable } from '../scan/scan-table.ts';
import { isAggregate } from './aggregates.ts';
import { areaCodeOf } from './area-codes.ts';
import { suggestArea } from './suggest-area.ts';

const AREA_ROLES: ReadonlySet<Role> = new Set(['area', 'area-name', 'counterpart', 'counterpart-name']);

/**
 * Texts of a file's area columns that no list has, over all rows that meet its conditions, most frequent first, each with the area it
 * may mean: what a person is asked before the file is loaded. Matches made by hand do not count, so that they can be changed. Groups (World) are none.
 * A name beside a code that is known is not asked for.
 */
export async function unmatchedAreas(
  bytes: Uint8Array,
  { columns, header, dialect, areaCodes, conditions }: Draft,
  areas: readonly Area[],
  signal?: AbortSignal,
): Promise<LossReport['unmatchedAreas']> {
  const own = columns.filter(({ role }) => AREA_ROLES.has(role));
  const kept = new Map(own.map(({ position }) => [position, 'texts' as const]));
  const table = await scanTable(bytes, dialect, Math.max(1, header.length), kept, { conditions, signal });
  const codeOf = areaCodeOf({ areaCodes, matches: {} }, areas);
  const rows = new Map<string, number>();
  for (const role of ['area', 'counterpart'] as const) {
    const codes = own.find((column) => column.role === role);
    if (!codes) continue;
    const names = own.find((column) => column.role === `${role}-name`);
    const [code, name] = [table.texts(codes.position), names ? table.texts(names.position) : null];
    for (let row = 0; row < table.rows; row++) {
      const text = code.texts[code.codes[row] ?? 0] || (name?.texts[name.codes[row] ?? 0] ?? '');
      rows.set(text, (rows.get(text) ?? 0) + 1);
    }
  }
  return [...rows]
    .filter(([text]) => text !== '' && codeOf(text) === undefined && !isAggregate(text))
    .map(([text, count]) => ({ text, rows: count, suggestion: suggestArea(text, areas)?.code ?? null }))
    .sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : 1));
}
