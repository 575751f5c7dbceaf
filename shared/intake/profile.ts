import type { Engine } from '../engine/port.ts';
import type { Area } from '../framework/areas.ts';
import { decimalOf } from './dialect/column-marks.ts';
import { type Draft, recipeOf } from './draft.ts';
import { evidenceIn } from './judge/decimal-marks.ts';
import { readTexts } from './judge/value-cells.ts';
import type { CellCause, LossReport } from './loss/loss-report.ts';
import { type Observed, observe } from './observe.ts';
import type { ColumnRole, Dialect, Layout, Recipe } from './recipe.ts';
import { layoutOf, missingRole } from './roles/layout.ts';
import { type ScanOptions, scanTable } from './scan/scan-table.ts';
import type { TextColumn } from './scan/text-column.ts';

export interface ColumnProfile extends ColumnRole {
  /** What the cells hold: only numbers, some text, or nothing. */
  readonly type: 'number' | 'text' | 'empty';
  readonly distinct: number;
  /** Cells that hold no value, by cause; of a text column only blank ones. */
  readonly missing: Readonly<Partial<Record<CellCause, number>>>;
  /** Of the numbers; null without any. */
  readonly minimum: number | null;
  readonly median: number | null;
  readonly maximum: number | null;
  /** Counts of the numbers in ten equally wide bins from minimum to maximum; empty where all are equal or none is there. */
  readonly histogram: readonly number[];
  /** Some of the first cells that hold something, as written. */
  readonly examples: readonly string[];
}

/** What intake sees in a file. */
export interface FileProfile {
  /** The table of a file that holds several; blank where the file is the table. */
  readonly table: string;
  readonly rows: number;
  readonly dialect: Dialect;
  readonly layout: Layout;
  readonly areaCodes: Recipe['areaCodes'];
  readonly columns: readonly ColumnProfile[];
  /** The role that must be given by hand before the file can be loaded, or null. */
  readonly missingRole: 'area' | 'time' | 'value' | null;
  /** What loading it with these roles would set aside; null while a role is missing. */
  readonly loss: LossReport | null;
}

const SCRATCH = 'intake_profile';
const EXAMPLES = 3;

/** Looks at the observations of a file while they are there. */
export type Inspect = (table: string, observed: Observed) => Promise<void>;

/** Profiles every column over all rows of the file, in short slices. Rejects with `cancelled`. */
export async function profileColumns(
  bytes: Uint8Array,
  draft: Draft,
  options: ScanOptions = {},
): Promise<{ readonly rows: number; readonly columns: readonly ColumnProfile[] }> {
  const kept = new Map(draft.columns.map(({ position }) => [position, 'texts' as const]));
  const table = await scanTable(bytes, draft.dialect, Math.max(1, draft.header.length), kept, options);
  const columns = draft.columns.map((column) => ({
    ...profileColumn(column, table.texts(column.position), draft.dialect),
    examples: examplesOf(draft, column),
  }));
  return { rows: table.rows, columns };
}

const examplesOf = ({ rows }: Draft, { position }: ColumnRole): readonly string[] =>
  [...new Set(rows.map((row) => (row[position] ?? '').trim()).filter((cell) => cell !== ''))].slice(0, EXAMPLES);

/** Profiles every column over all rows of the file, and tries the recipe the draft suggests; leaves no table behind. */
export async function profileFile(
  engine: Engine,
  bytes: Uint8Array,
  draft: Draft,
  areas: readonly Area[],
  inspect: Inspect = async () => {},
): Promise<FileProfile> {
  const { dialect, areaCodes } = draft;
  const missing = missingRole(draft);
  const { rows, columns } = await profileColumns(bytes, draft);
  return {
    table: draft.table.path,
    rows,
    dialect,
    layout: layoutOf(draft),
    areaCodes,
    columns,
    missingRole: missing,
    loss: missing ? null : await tryOut(engine, bytes, draft, areas, inspect),
  };
}

function profileColumn(
  column: ColumnRole,
  { codes, texts }: TextColumn,
  dialect: Dialect,
): Omit<ColumnProfile, 'examples'> {
  const counts = new Float64Array(texts.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const numbers: Counted[] = [];
  const causes = new Map<CellCause, number>();
  let [cells, unreadable, different] = [0, 0, 0];
  const mark = decimalOf(evidenceIn(texts, (at) => counts[at] ?? 0, dialect));
  const { numbers: read, causes: why } = readTexts(
    texts,
    mark === '.' || mark === ',' ? mark : dialect.decimal,
    dialect,
  );
  for (const [code] of texts.entries()) {
    const rows = counts[code] ?? 0;
    const value = read[code] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      numbers.push({ value, rows });
      cells += rows;
      continue;
    }
    const cause = why[code] ?? 'unreadable';
    causes.set(cause, (causes.get(cause) ?? 0) + rows);
    if (cause === 'unreadable') {
      unreadable += rows;
      different++;
    }
  }
  const type = unreadable > 0 && unreadable >= cells ? 'text' : cells > 0 ? 'number' : 'empty';
  const isNumber = type === 'number';
  return {
    ...column,
    type,
    distinct: numbers.length + different,
    missing: Object.fromEntries([...causes].filter(([cause]) => isNumber || cause === 'blank')),
    ...spreadOf(isNumber ? numbers : []),
  };
}

/** A number and how many cells hold it. */
interface Counted {
  readonly value: number;
  readonly rows: number;
}

const BINS = 10;

/** Bounds, median and histogram of the numbers of a column. */
function spreadOf(numbers: readonly Counted[]): Pick<ColumnProfile, 'minimum' | 'median' | 'maximum' | 'histogram'> {
  const sorted = [...numbers].sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return { minimum: null, median: null, maximum: null, histogram: [] };
  const cells = sorted.reduce((sum, { rows }) => sum + rows, 0);
  const width = (last.value - first.value) / BINS;
  const histogram = new Array<number>(BINS).fill(0);
  for (const { value, rows } of sorted) {
    const bin = width > 0 ? Math.min(BINS - 1, Math.floor((value - first.value) / width)) : 0;
    histogram[bin] = (histogram[bin] ?? 0) + rows;
  }
  return {
    minimum: first.value,
    median: (placed(sorted, Math.floor((cells - 1) / 2)) + placed(sorted, Math.ceil((cells - 1) / 2))) / 2,
    maximum: last.value,
    histogram: width > 0 ? histogram : [],
  };
}

/** The number at a place (from 0) of all cells in order. */
function placed(sorted: readonly Counted[], place: number): number {
  let left = place;
  for (const { value, rows } of sorted) {
    if (left < rows) return value;
    left -= rows;
  }
  return Number.NaN;
}

async function tryOut(
  engine: Engine,
  bytes: Uint8Array,
  draft: Draft,
  areas: readonly Area[],
  inspect: Inspect,
): Promise<LossReport> {
  try {
    const observed = await observe(engine, bytes, recipeOf(draft, SCRATCH), {
      title: SCRATCH,
      table: SCRATCH,
      sourceId: SCRATCH,
      areas,
      hiddenRows: draft.table.hiddenRows,
      remarks: draft.table.remarks,
    });
    await inspect(SCRATCH, observed);
    return { ...observed.loss, measures: observed.measures };
  } finally {
    await engine.drop(SCRATCH);
  }
}
