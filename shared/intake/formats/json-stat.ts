import { type CubeDimension, cubeTable } from './cube.ts';
import type { CellValue } from './delimited.ts';
import type { FileTable } from './file-table.ts';

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The tables of JSON-stat 1 or 2, one for each data set; null for any other JSON. Throws `intake/cube-broken`. */
export function jsonStatTables(whole: unknown): readonly FileTable[] | null {
  if (!isObject(whole)) return null;
  const sets = [whole, ...Object.values(whole)].filter(
    (one): one is Json => isObject(one) && isObject(one.dimension) && 'value' in one,
  );
  const tables = sets.flatMap((set) => tableOf(set) ?? []);
  if (tables.length === 0) return null;
  return tables.map((table, at) => (tables.length > 1 ? { ...table, path: String(sets[at]?.label ?? at + 1) } : table));
}

function tableOf(set: Json): FileTable | null {
  const dimension = set.dimension as Json;
  const ids = textsOf(set.id ?? dimension.id);
  if (ids.length === 0) return null;
  const dimensions = ids.map((id) => dimensionOf(id, dimension[id]));
  const size = dimensions.reduce((product, { labels }) => product * labels.length, 1);
  const { value, status } = set;
  const at = (list: unknown, cell: number): CellValue =>
    (Array.isArray(list) ? list[cell] : isObject(list) ? list[String(cell)] : list) as CellValue;
  const more = new Map<string, (cell: number) => CellValue>();
  const units = unitReader(ids, dimension, dimensions);
  if (units) more.set('unit', units);
  if (status !== undefined && status !== null) more.set('status', (cell) => at(status, cell));
  return cubeTable(dimensions, Array.isArray(value) ? value.length : size, (cell) => at(value, cell), more);
}

function dimensionOf(id: string, found: unknown): CubeDimension {
  const category = isObject(found) && isObject(found.category) ? found.category : {};
  const labelled = isObject(category.label) ? category.label : {};
  const codes = isObject(category.index)
    ? Object.entries(category.index)
        .sort(([, a], [, b]) => Number(a) - Number(b))
        .map(([code]) => code)
    : category.index === undefined
      ? Object.keys(labelled)
      : textsOf(category.index);
  const labels = codes.map((code) => String(labelled[code] ?? code));
  return { name: id, labels, codes: codes.some((code, at) => code !== labels[at]) ? codes : null };
}

/** The unit of each cell, where one dimension states them by category. */
function unitReader(
  ids: readonly string[],
  dimension: Json,
  dimensions: readonly CubeDimension[],
): ((cell: number) => CellValue) | null {
  for (const [at, id] of ids.entries()) {
    const own = dimension[id];
    const units = isObject(own) && isObject(own.category) && isObject(own.category.unit) ? own.category.unit : null;
    const codes = dimensions[at]?.codes ?? dimensions[at]?.labels;
    if (!units || !codes) continue;
    const inner = dimensions.slice(at + 1).reduce((product, { labels }) => product * labels.length, 1);
    return (cell) => {
      const unit = units[codes[Math.floor(cell / inner) % codes.length] ?? ''];
      return isObject(unit) ? String(unit.label ?? unit.base ?? unit.symbol ?? '') : '';
    };
  }
  return null;
}
