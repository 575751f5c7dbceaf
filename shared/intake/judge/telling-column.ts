import type { Recipe, Role } from '../recipe.ts';
import { scanTable } from '../scan/scan-table.ts';
import type { JudgedRows } from './judged-rows.ts';

/** Roles that have no part in the key of a row, and may tell rows of one key apart. */
const BESIDE: ReadonlySet<Role> = new Set([
  'attribute',
  'ignore',
  'status',
  'footnote',
  'area-name',
  'counterpart-name',
]);
/** Pairs looked at. */
const PAIRS = 2000;

/**
 * The label of the column that tells most rows of one key apart, among those that have no part in the key; null where none does. A
 * column that says something else in every row names rows, and tells nothing. Plain attributes are scanned for it, which they are not
 * otherwise. Rejects with `cancelled`.
 */
export async function tellingColumn(
  bytes: Uint8Array,
  { columns, dialect, conditions }: Recipe,
  { firstOf }: Pick<JudgedRows, 'firstOf'>,
  signal?: AbortSignal,
): Promise<string | null> {
  const beside = columns.filter(({ role }) => BESIDE.has(role));
  if (beside.length === 0 || firstOf.size === 0) return null;
  const width = Math.max(...columns.map(({ position }) => position)) + 1;
  const kept = new Map(beside.map(({ position }) => [position, 'texts' as const]));
  const table = await scanTable(bytes, dialect, width, kept, { conditions, signal });
  const pairs = [...firstOf].slice(0, PAIRS);
  let best: { readonly label: string; readonly apart: number } | null = null;
  for (const { label, position } of beside) {
    const { codes, texts } = table.texts(position);
    if (texts.length >= table.rows) continue;
    const apart = pairs.filter(([row, first]) => codes[row] !== codes[first]).length;
    if (apart > (best?.apart ?? 0)) best = { label: label.trim() || String(position + 1), apart };
  }
  return best?.label ?? null;
}
