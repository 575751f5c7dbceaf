import { scaleIn, scaleInLabel } from '../dialect/scale.ts';
import { flagsOf } from '../dialect/status.ts';
import { type ColumnRole, columnOf, type Recipe } from '../recipe.ts';
import { isByYear, isLastObserved, isScenario } from '../roles/layout.ts';
import { parsePeriods } from '../roles/periods.ts';
import { compose } from '../scan/compose.ts';
import type { CellStorage, ScannedTable } from '../scan/scan-table.ts';
import { type AreaTexts, type CodedTexts, coded, type JudgedRows, type StatusColumn } from './judged-rows.ts';

/** How the columns of a recipe are kept while its file is scanned; plain attributes are not. */
export const keptBy = ({ columns }: Recipe): ReadonlyMap<number, CellStorage> =>
  new Map(
    columns.flatMap(({ position, role, label }): readonly (readonly [number, CellStorage])[] => {
      if (role === 'attribute') return isLastObserved(label) || isScenario(label) ? [[position, 'texts']] : [];
      return [[position, role === 'value' ? 'numbers' : role === 'ignore' ? 'filled' : 'texts']];
    }),
  );

/** Reads the column of a role; without one every row holds a blank text. */
export const columnReader = (table: ScannedTable, recipe: Recipe) => {
  const blank: CodedTexts = { codes: new Int32Array(table.rows), texts: [''] };
  return (role: ColumnRole['role'] | ColumnRole): CodedTexts => {
    const column = typeof role === 'string' ? columnOf(recipe, role) : role;
    if (!column) return blank;
    const { codes, texts } = table.texts(column.position);
    return { codes, texts };
  };
};
type Reader = ReturnType<typeof columnReader>;

/** The text that tells an area: the code, or where it is blank the name beside it. */
export function areaTextColumn(read: Reader, recipe: Recipe, role: 'area' | 'counterpart'): CodedTexts {
  const own = read(role);
  const { area } = recipe;
  // The rows that name no area are those of the whole file, beside its regions.
  if (role === 'area' && area !== null)
    return { codes: own.codes, texts: own.texts.map((text) => (text === '' ? area : text)) };
  if (!columnOf(recipe, `${role}-name`)) return own;
  const name = read(`${role}-name`);
  const isBlank = own.texts.map((text) => text === '');
  return {
    codes: own.codes.map((code, row) => (isBlank[code] ? own.texts.length + (name.codes[row] ?? 0) : code)),
    texts: [...own.texts, ...name.texts],
  };
}

export const withKnown = (column: CodedTexts, known: (text: string) => string | undefined): AreaTexts => ({
  ...column,
  isKnown: column.texts.map((text) => known(text) !== undefined),
});

/** The column with another text for each of its own, equal ones under one code; null for none. */
export function resolved({ codes, texts }: CodedTexts, to: (text: string) => string | null): CodedTexts {
  const found = new Map<string, number>();
  const code = Int32Array.from(texts, (text) => {
    const made = to(text);
    if (made === null) return -1;
    const held = found.get(made) ?? found.size;
    found.set(made, held);
    return held;
  });
  return { codes: recoded(codes, code), texts: [...found.keys()] };
}

/** Codes by what each of them is to be; the same ones where nothing changes. */
export function recoded(codes: Int32Array, to: Int32Array): Int32Array {
  if (to.every((code, own) => code === own)) return codes;
  const made = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) made[row] = to[codes[row] ?? 0] ?? -1;
  return made;
}

export function periodColumn(read: Reader, recipe: Recipe): readonly [CodedTexts, Int32Array] {
  const { year, columns } = recipe;
  const column = read('time');
  // A year that needs no reading: of the labels, or of the whole file.
  if (year !== null || isByYear(columns))
    return [{ codes: new Int32Array(column.codes.length), texts: [String(year)] }, Int32Array.of(year ?? 1)];
  const found = parsePeriods(column.texts);
  const period = resolved(column, (text) => found.get(text)?.period ?? text);
  const yearOf = new Map([...found.values()].map((one) => [one.period, one.year]));
  return [period, Int32Array.from(period.texts, (text) => yearOf.get(text) ?? 0)];
}

/** What the flags of rows say, and for every row whether its value is none. */
export function statusColumn(column: CodedTexts): StatusColumn {
  const flags = flagsOf(column.texts);
  const keyed = new Map(column.texts.map((text, at) => [text, flags[at]]));
  const isWithout = flags.map(({ isWithoutValue }) => isWithoutValue);
  return {
    ...resolved(column, (text) => keyed.get(text)?.status ?? 'A'),
    hasWithoutValue: isWithout.some(Boolean),
    isWithoutValue: (row) => isWithout[column.codes[row] ?? 0] === true,
    unknown: countedTexts(column, (_, at) => flags[at]?.isKnown === false),
  };
}

/** Rows by the texts of a column that a test picks, and the texts themselves. */
function countedTexts(
  { codes, texts }: CodedTexts,
  isPicked: (text: string, at: number) => boolean,
): { readonly cells: number; readonly examples: readonly string[] } {
  const picked = texts.map(isPicked);
  let cells = 0;
  if (picked.some(Boolean)) for (const code of codes) if (picked[code]) cells++;
  return { cells, examples: texts.filter((_, at) => picked[at]) };
}

export function namesColumn(read: Reader, rows: number): JudgedRows['names'] {
  const what = resolved(read('indicator'), (text) => scaleInLabel(text).rest);
  const unit = resolved(read('unit'), (text) => scaleIn(text).rest);
  const { codes, size, first } = compose([coded(what), coded(unit)], everyRow(rows), rows);
  const texts = Array.from(first, (row) => ({
    what: what.texts[what.codes[row] ?? 0] ?? '',
    unit: unit.texts[unit.codes[row] ?? 0] ?? '',
  }));
  return { codes, size, texts };
}

export function everyRow(rows: number): Int32Array {
  const all = new Int32Array(rows);
  for (let row = 0; row < rows; row++) all[row] = row;
  return all;
}
