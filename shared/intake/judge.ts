import type { Area } from '../framework/areas.ts';
import { type TextBytes, TextBytesWriter } from '../tables/text-bytes.ts';
import { areaCodeOf } from './area-codes.ts';
import { causeOf, factorOf, isRounded, numberReader, statusOf } from './cells.ts';
import { isByYear } from './layout.ts';
import { periodsOf } from './periods.ts';
import { type CellCause, type ColumnRole, columnOf, type Recipe, ROW_REASONS, type RowReason } from './recipe.ts';
import { type Coded, compose } from './scan/compose.ts';
import type { Kept, ScannedTable } from './scan/scan-table.ts';

/** A column of texts, of which every row holds one; a code below zero is none. */
export interface CodedTexts {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The texts of an area column, and what each was taken for. */
export interface AreaTexts extends CodedTexts {
  /** Whether a list has the text, or a person said what it is. */
  readonly isKnown: readonly boolean[];
}

/** A value column: the number of every row (NaN: none), and what stood in the cells that are no plain numbers. */
export interface ValueCells {
  readonly column: ColumnRole;
  readonly numbers: Float64Array;
  /** Number of the text + 1 in a row that holds one. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly causes: readonly CellCause[];
  readonly isRounded: readonly boolean[];
}

/** The rows of a file as a recipe understands them, and which of them become observations. */
export interface JudgedRows {
  /** Which row of the file (from 0) each row is; null where every row of the file is here. */
  readonly lines: Int32Array | null;
  /** Rows that are kept, ascending. */
  readonly kept: Int32Array;
  /** For every row 0 where it is kept, else the place of its reason in `ROW_REASONS` + 1. */
  readonly reasons: Uint8Array;
  readonly areaTexts: AreaTexts;
  readonly originTexts: AreaTexts;
  readonly area: CodedTexts;
  readonly counterpart: CodedTexts;
  readonly period: CodedTexts;
  /** Year of every period; 0 where it is none. */
  readonly years: Int32Array;
  readonly dims: { readonly codes: Int32Array; readonly texts: TextBytes };
  readonly status: CodedTexts;
  readonly note: CodedTexts;
  /** What rows say of the indicator and the unit. */
  readonly names: Coded & { readonly texts: readonly { readonly what: string; readonly unit: string }[] };
  /** What values are to be multiplied by: one number for every different multiplier. */
  readonly factors: { readonly codes: Int32Array; readonly values: Float64Array };
  readonly values: readonly ValueCells[];
  /** Kept rows whose year has a later period. */
  readonly withinYear: number;
}

/** How the columns of a recipe are kept while its file is scanned; plain attributes are not. */
export const keptBy = ({ columns }: Recipe): ReadonlyMap<number, Kept> =>
  new Map(
    columns.flatMap(({ position, role }): readonly (readonly [number, Kept])[] => {
      if (role === 'attribute') return [];
      return [[position, role === 'value' ? 'numbers' : role === 'ignore' ? 'filled' : 'texts']];
    }),
  );

/**
 * What every row of a scanned table says by a recipe, and the reason of those that give no observation. Whatever depends on a text alone
 * is worked out once for it. Repeated keys are settled by the recipe's rule; where two texts of one area stand for the same place and
 * time, each keeps to itself, so that neither is lost. Between its steps it waits for `pause`, which may reject.
 */
export async function judge(
  table: ScannedTable,
  recipe: Recipe,
  areas: readonly Area[],
  pause: () => Promise<void>,
): Promise<JudgedRows> {
  const { rows } = table;
  const read = reader(table, recipe);
  const [period, years] = periodColumn(read, recipe);
  const dims = dimsColumn(read, recipe, rows);
  await pause();
  const columns = {
    lines: table.lines,
    period,
    years,
    dims,
    status: statusColumn(read('status')),
    note: read('footnote'),
    names: namesColumn(read, rows),
    values: recipe.columns.filter(({ role }) => role === 'value').map((column) => valueCells(table, column, recipe)),
  };
  await pause();
  const multiplier = read('multiplier');
  const factors = {
    codes: multiplier.codes,
    values: Float64Array.from(multiplier.texts, (text) => factorOf(text) ?? Number.NaN),
  };
  const texts = { area: areaTextColumn(read, recipe, 'area'), origin: areaTextColumn(read, recipe, 'counterpart') };
  const reasons = reasonsOf(table, { ...columns, factors, area: texts.area });
  const settle = (apart: ReadonlySet<string>): Settled & { readonly reasons: Uint8Array } => {
    const own = reasons.slice();
    const codeOf = areaCodeOf(recipe, areas);
    const known = (text: string): string | undefined => (apart.has(text) ? undefined : codeOf(text));
    // The area of a whole file is a code already.
    const knownArea = recipe.area === null ? known : (text: string): string => text;
    const placed = {
      areaTexts: withKnown(texts.area, knownArea),
      originTexts: withKnown(texts.origin, known),
      area: resolved(texts.area, (text) => knownArea(text) ?? text),
      counterpart: resolved(texts.origin, (text) => (text === '' ? null : (known(text) ?? text))),
    };
    return { ...placed, ...settleRepeats(own, { ...columns, ...placed }, recipe), reasons: own };
  };
  await pause();
  const once = settle(new Set());
  await pause();
  const settled = once.clashing.size > 0 ? settle(once.clashing) : once;
  if (recipe.repeated === 'sum') addUp(settled, columns.values);
  return { ...columns, ...settled, factors };
}

const REASON = Object.fromEntries(ROW_REASONS.map((reason, place) => [reason, place + 1])) as Record<RowReason, number>;

/** Reads the column of a role; without one every row holds a blank text. */
const reader = (table: ScannedTable, recipe: Recipe) => {
  const blank: CodedTexts = { codes: new Int32Array(table.rows), texts: [''] };
  return (role: ColumnRole['role'] | ColumnRole): CodedTexts => {
    const column = typeof role === 'string' ? columnOf(recipe, role) : role;
    if (!column) return blank;
    const { codes, texts } = table.texts(column.position);
    return { codes, texts };
  };
};
type Reader = ReturnType<typeof reader>;

/** The text that tells an area: the code, or where it is blank the name beside it. */
function areaTextColumn(read: Reader, recipe: Recipe, role: 'area' | 'counterpart'): CodedTexts {
  const own = read(role);
  if (role === 'area' && recipe.area !== null) return { codes: new Int32Array(own.codes.length), texts: [recipe.area] };
  if (!columnOf(recipe, `${role}-name`)) return own;
  const name = read(`${role}-name`);
  const isBlank = own.texts.map((text) => text === '');
  return {
    codes: own.codes.map((code, row) => (isBlank[code] ? own.texts.length + (name.codes[row] ?? 0) : code)),
    texts: [...own.texts, ...name.texts],
  };
}

const withKnown = (column: CodedTexts, known: (text: string) => string | undefined): AreaTexts => ({
  ...column,
  isKnown: column.texts.map((text) => known(text) !== undefined),
});

/** The column with another text for each of its own, equal ones under one code; null for none. */
function resolved({ codes, texts }: CodedTexts, to: (text: string) => string | null): CodedTexts {
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
function recoded(codes: Int32Array, to: Int32Array): Int32Array {
  if (to.every((code, own) => code === own)) return codes;
  const made = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) made[row] = to[codes[row] ?? 0] ?? -1;
  return made;
}

function periodColumn(read: Reader, recipe: Recipe): readonly [CodedTexts, Int32Array] {
  const { year, columns } = recipe;
  const column = read('time');
  // A year that needs no reading: of the labels, or of the whole file.
  if (year !== null || isByYear(columns))
    return [{ codes: new Int32Array(column.codes.length), texts: [String(year)] }, Int32Array.of(year ?? 1)];
  const found = periodsOf(column.texts);
  const period = resolved(column, (text) => found.get(text)?.period ?? text);
  const yearOf = new Map([...found.values()].map((one) => [one.period, one.year]));
  return [period, Int32Array.from(period.texts, (text) => yearOf.get(text) ?? 0)];
}

const statusColumn = (column: CodedTexts): CodedTexts => resolved(column, statusOf);

function namesColumn(read: Reader, rows: number): JudgedRows['names'] {
  const [what, unit] = [read('indicator'), read('unit')];
  const { codes, size, first } = compose([coded(what), coded(unit)], everyRow(rows), rows);
  const texts = Array.from(first, (row) => ({
    what: what.texts[what.codes[row] ?? 0] ?? '',
    unit: unit.texts[unit.codes[row] ?? 0] ?? '',
  }));
  return { codes, size, texts };
}

/** Years are no codes from 0: more than any of them tells that their combinations are hashed. */
const MOST_YEARS = 2 ** 31;

const coded = ({
  codes,
  texts,
}: {
  readonly codes: Int32Array;
  readonly texts: { readonly length: number };
}): Coded => ({ codes, size: texts.length });

/** The column with code 0 for none. */
function withNone({ codes, texts }: CodedTexts): Coded {
  if (texts.length === 0) return { codes, size: 1 };
  const made = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) made[row] = (codes[row] ?? -1) + 1;
  return { codes: made, size: texts.length + 1 };
}

function everyRow(rows: number): Int32Array {
  const all = new Int32Array(rows);
  for (let row = 0; row < rows; row++) all[row] = row;
  return all;
}

/** A dimension's name in `dims`: its label, without the signs that separate. */
export const dimensionKey = ({ label, position }: ColumnRole): string =>
  label.trim().replaceAll(/[=;]+/g, ' ') || `column ${position + 1}`;

/** `key=value` of every dimension that holds one, sorted by key and joined by `;`. */
function dimsColumn(read: Reader, { columns }: Recipe, rows: number): JudgedRows['dims'] {
  const encoder = new TextEncoder();
  const dims = columns
    .filter(({ role }) => role === 'dimension')
    .map((column) => {
      const key = dimensionKey(column);
      const { codes, texts } = read(column);
      const part = (text: string): string => (text === '' ? '' : `${key}=${text.replaceAll(';', ',')}`);
      return { key, codes, size: texts.length, parts: texts.map((text) => encoder.encode(part(text))) };
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const { codes, size, first } = compose(dims, everyRow(rows), rows);
  const writer = new TextBytesWriter(size);
  const separator = encoder.encode(';');
  for (const row of first) {
    for (const own of dims) {
      const part = own.parts[own.codes[row] ?? 0];
      if (part === undefined || part.length === 0) continue;
      if (!writer.isBlank) writer.append(separator);
      writer.append(part);
    }
    writer.end();
  }
  return { codes, texts: writer.texts };
}

function valueCells(table: ScannedTable, column: ColumnRole, { dialect }: Recipe): ValueCells {
  const { values: numbers, codes, texts } = table.numbers(column.position);
  const read = numberReader(dialect);
  const found = Float64Array.from(texts, (text) => read(text) ?? Number.NaN);
  for (let row = 0; row < numbers.length; row++) {
    const code = codes[row] ?? 0;
    if (code > 0) numbers[row] = found[code - 1] ?? Number.NaN;
  }
  return {
    column,
    numbers,
    codes,
    texts,
    causes: texts.map((text) => causeOf(text, dialect)),
    isRounded: texts.map((text) => isRounded(text, dialect)),
  };
}

interface Judgeable extends Pick<JudgedRows, 'period' | 'years' | 'status' | 'values' | 'factors'> {
  /** Texts of the reference area. */
  readonly area: CodedTexts;
}

/** Why rows give no observation of their own, repeated ones not told yet. */
function reasonsOf(table: ScannedTable, { period, years, status, values, factors, area }: Judgeable): Uint8Array {
  const { rows } = table;
  const reasons = new Uint8Array(rows);
  const isBlankArea = area.texts.map((text) => text === '');
  const isNormal = status.texts.map((text) => text === 'A');
  const isBlank = values.map(({ texts }) => [false, ...texts.map((text) => text === '')]);
  for (let row = 0; row < rows; row++) {
    if (isBlankArea[area.codes[row] ?? 0]) reasons[row] = REASON['no-area'];
    else if (years[period.codes[row] ?? 0] === 0) reasons[row] = REASON['no-time'];
    else if (Number.isNaN(factors.values[factors.codes[row] ?? 0])) reasons[row] = REASON['unknown-multiplier'];
    else if (isNormal[status.codes[row] ?? 0]) {
      let isEmpty = true;
      for (let place = 0; isEmpty && place < values.length; place++)
        isEmpty = isBlank[place]?.[values[place]?.codes[row] ?? 0] ?? true;
      if (isEmpty) reasons[row] = REASON['no-value'];
    }
  }
  for (const row of table.tooLong) reasons[row] = REASON['too-many-cells'];
  return reasons;
}

interface Settled
  extends Pick<JudgedRows, 'areaTexts' | 'originTexts' | 'area' | 'counterpart' | 'kept' | 'withinYear'> {
  /** Texts that meet another text of the same code in the same place. */
  readonly clashing: ReadonlySet<string>;
  /** The kept row a merged one was added to, by row; empty where nothing repeats. */
  readonly mergedInto: ReadonlyMap<number, number>;
}

type Keys = Pick<
  JudgedRows,
  'areaTexts' | 'originTexts' | 'area' | 'counterpart' | 'period' | 'years' | 'dims' | 'names'
>;

/** Tells the rows that repeat an earlier one (or, by the rule `last`, a later one) in `reasons`, and counts periods within a year. */
function settleRepeats(
  reasons: Uint8Array,
  { areaTexts, originTexts, area, counterpart, period, years, dims, names }: Keys,
  { repeated }: Recipe,
): Pick<Settled, 'kept' | 'withinYear' | 'clashing' | 'mergedInto'> {
  const rowsKept = (): Int32Array => {
    const rows = new Int32Array(reasons.length);
    let count = 0;
    for (let row = 0; row < reasons.length; row++) if (reasons[row] === 0) rows[count++] = row;
    return rows.subarray(0, count);
  };
  const candidates = rowsKept();
  const place = [coded(area), withNone(counterpart), names, coded(dims)];
  const order = repeated === 'last' ? candidates.slice().reverse() : candidates;
  const keys = compose([...place, coded(period)], order, reasons.length);
  const clashing = new Set<string>();
  const mergedInto = new Map<number, number>();
  if (keys.size < candidates.length) {
    const textAt = ({ codes, texts }: CodedTexts, row: number): string => texts[codes[row] ?? 0] ?? '';
    for (const row of order) {
      const first = keys.first[keys.codes[row] ?? 0] ?? row;
      if (first === row) continue;
      reasons[row] = repeated === 'sum' ? REASON.merged : REASON.repeated;
      if (repeated === 'sum') mergedInto.set(row, first);
      for (const column of [areaTexts, originTexts])
        if (textAt(column, row) !== textAt(column, first)) clashing.add(textAt(column, row));
    }
  }
  const kept = keys.size < candidates.length ? rowsKept() : candidates;
  const isFiner = period.texts.length > new Set(years).size;
  return { kept, withinYear: isFiner ? kept.length - placesAndYears().size : 0, clashing, mergedInto };

  function placesAndYears(): Coded {
    return compose([...place, { codes: recoded(period.codes, years), size: MOST_YEARS }], kept, reasons.length);
  }
}

/** Adds the numbers of merged rows to those of the row that is kept. */
function addUp({ mergedInto }: Settled, values: readonly ValueCells[]): void {
  for (const { numbers } of values)
    for (const [row, first] of mergedInto) {
      const [sum, more] = [numbers[first] ?? Number.NaN, numbers[row] ?? Number.NaN];
      if (!Number.isNaN(more)) numbers[first] = Number.isNaN(sum) ? more : sum + more;
    }
}
