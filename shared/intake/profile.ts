import type { Engine } from '../engine/port.ts';
import { name, type Sql, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import { cell, numberColumn, textColumn } from '../tables/decode.ts';
import { causeIn, numberIn } from './cells.ts';

import { type Draft, recipeOf } from './draft.ts';
import { layoutOf, missingRole } from './layout.ts';
import { type Observed, observe } from './observe.ts';
import { RAW, rawColumn, withRaw } from './raw-table.ts';
import type { CellCause, ColumnRole, Dialect, Layout, LossReport, Recipe } from './recipe.ts';

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
export interface SourceProfile {
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

type Counted = Omit<ColumnProfile, 'examples'>;

const examplesOf = ({ rows }: Draft, { position }: ColumnRole): readonly string[] =>
  [...new Set(rows.map((row) => (row[position] ?? '').trim()).filter((cell) => cell !== ''))].slice(0, EXAMPLES);

/** Profiles every column over all rows of the file, as `profileSource` does, and nothing more. */
export async function profileColumns(
  engine: Engine,
  bytes: Uint8Array,
  draft: Draft,
): Promise<{ readonly rows: number; readonly columns: readonly ColumnProfile[] }> {
  const { dialect } = draft;
  const columns: ColumnProfile[] = [];
  let rows = 0;
  await withRaw(engine, bytes, dialect, Math.max(1, draft.header.length), async () => {
    const counted = await engine.query(sql`SELECT count(*) AS n FROM ${name(RAW)}`);
    rows = numberColumn(counted, 'n')[0] ?? 0;
    for (const column of draft.columns)
      columns.push({ ...(await profileColumn(engine, column, dialect)), examples: examplesOf(draft, column) });
  });
  return { rows, columns };
}

/** Looks at the observations of a file while they are there. */
export type Inspect = (table: string, observed: Observed) => Promise<void>;

/** Profiles every column over all rows of the file, and tries the recipe the draft suggests; leaves no table behind. */
export async function profileSource(
  engine: Engine,
  bytes: Uint8Array,
  draft: Draft,
  areas: readonly Area[],
  inspect: Inspect = async () => {},
): Promise<SourceProfile> {
  const { dialect, areaCodes } = draft;
  const missing = missingRole(draft);
  const { rows, columns } = await profileColumns(engine, bytes, draft);
  const loss = missing ? null : await tryOut(engine, bytes, draft, areas, inspect);
  return {
    table: draft.table.path,
    rows,
    dialect,
    layout: layoutOf(draft),
    areaCodes,
    columns,
    missingRole: missing,
    loss,
  };
}

async function profileColumn(engine: Engine, column: ColumnRole, dialect: Dialect): Promise<Counted> {
  const text: Sql = sql`coalesce(${rawColumn(column.position)}, '')`;
  const number = numberIn(sql`cell`, dialect);
  const table = await engine.query(
    sql`WITH cells AS (SELECT ${text} AS cell FROM ${name(RAW)}),
read AS (SELECT cell, ${number} AS number, CASE WHEN (${number}) IS NULL THEN ${causeIn(sql`cell`, dialect)} END AS cause FROM cells)
SELECT coalesce(cause, '') AS cause, count(*) AS n, count(DISTINCT cell) AS different, min(number) AS low, max(number) AS high
FROM read GROUP BY ALL`,
  );
  const causes = textColumn(table, 'cause');
  const counts = numberColumn(table, 'n');
  const different = numberColumn(table, 'different');
  const of = (cause: string): number => counts[causes.indexOf(cause)] ?? 0;
  const numbers = causes.indexOf('');
  const texts = of('unreadable');
  const type = texts > 0 && texts >= of('') ? 'text' : of('') > 0 ? 'number' : 'empty';
  const isNumber = type === 'number';
  const missing = causes
    .map((cause, row) => [cause as CellCause, counts[row] ?? 0] as const)
    .filter(([cause]) => (isNumber ? (cause as string) !== '' : cause === 'blank'));
  const distinct = causes.reduce(
    (sum, cause, row) => (cause === '' || cause === 'unreadable' ? sum + (different[row] ?? 0) : sum),
    0,
  );
  const bound = (key: 'low' | 'high'): number | null => {
    const found = table.columns.get(key);
    const value = isNumber && found && numbers >= 0 ? cell(found, numbers) : null;
    return typeof value === 'number' ? value : null;
  };
  const [minimum, maximum] = [bound('low'), bound('high')];
  return {
    ...column,
    type,
    distinct,
    missing: Object.fromEntries(missing),
    minimum,
    maximum,
    ...(await spreadOf(engine, column, dialect, minimum, maximum)),
  };
}

const BINS = 10;

/** Median and histogram of the numbers of a column. */
async function spreadOf(
  engine: Engine,
  column: ColumnRole,
  dialect: Dialect,
  minimum: number | null,
  maximum: number | null,
): Promise<Pick<ColumnProfile, 'median' | 'histogram'>> {
  if (minimum === null || maximum === null) return { median: null, histogram: [] };
  const number = numberIn(sql`coalesce(${rawColumn(column.position)}, '')`, dialect);
  const width = (maximum - minimum) / BINS;
  const table = await engine.query(
    sql`WITH read AS (SELECT ${number} AS number FROM ${name(RAW)}), kept AS (SELECT number FROM read WHERE number IS NOT NULL)
SELECT (SELECT median(number) FROM kept) AS middle, bin, count(*) AS n FROM (
  SELECT ${width > 0 ? sql`least(${BINS - 1}, floor((number - ${minimum}) / ${width}))` : sql`0`}::INTEGER AS bin FROM kept)
GROUP BY bin ORDER BY bin`,
  );
  const bins = numberColumn(table, 'bin');
  const counts = numberColumn(table, 'n');
  const histogram = Array.from({ length: BINS }, (_, bin) => counts[bins.indexOf(bin)] ?? 0);
  return { median: numberColumn(table, 'middle')[0] ?? null, histogram: width > 0 ? histogram : [] };
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
    });
    await inspect(SCRATCH, observed);
    return observed.loss;
  } finally {
    await engine.execute(sql`DROP TABLE IF EXISTS ${name(SCRATCH)}`);
  }
}
