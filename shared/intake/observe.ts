import { JalonError } from '../core/errors.ts';
import type { Engine } from '../engine/port.ts';
import { name, type Sql, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { type Column, textTable } from '../tables/table.ts';
import { areaCodeOf } from './area-codes.ts';
import { protectTotals } from './disclosure.ts';
import { footerOf } from './footer.ts';
import { joinFootnotes } from './footnotes.ts';
import { foundIndicators, loadNames } from './found.ts';
import { missingRole } from './layout.ts';
import { lossOf } from './loss.ts';
import { periodsOf } from './periods.ts';
import { withRaw } from './raw-table.ts';
import type { CellCause, LossReport, Recipe } from './recipe.ts';
import {
  CODES,
  causesStatement,
  clashingTexts,
  emptyTable,
  finerStatement,
  keysStatement,
  NAMES,
  observationsStatement,
  PERIODS,
  ROWS,
  repeatsStatement,
  roundedStatement,
  rowsStatement,
  suppressedStatement,
  TEXTS,
  textsStatement,
} from './row-sql.ts';

export interface ObserveOptions {
  /** Physical name of the observation table to create. */
  readonly table: string;
  readonly sourceId: string;
  /** What people call the source; names indicators that no column names. */
  readonly title: string;
  readonly areas: readonly Area[];
  /** Text of the table of footnotes that the recipe names; without it nothing is joined. */
  readonly footnotes?: Uint8Array | null;
  /** Rows of the table that its author had hidden, for the report. */
  readonly hiddenRows?: number;
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1, and the rows of the file once they are counted. */
  readonly onProgress?: (done: number, rows: number | null) => void;
}

export interface Observed {
  readonly loss: LossReport;
  readonly indicators: readonly Indicator[];
}

/**
 * Carries out a recipe: the bytes of a delimited text become table `options.table` (`OBSERVATION_COLUMNS`), and the report says
 * what became of every row and value cell. Blank value cells give no observation; marked ones (suppressed, not applicable)
 * give one without a value. Rejects with `intake/role-missing` {role}, `cancelled`, `engine/…`; no table is left then.
 */
export async function observe(
  engine: Engine,
  bytes: Uint8Array,
  recipe: Recipe,
  options: ObserveOptions,
): Promise<Observed> {
  const lacking = missingRole(recipe);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const { table, sourceId, title, signal } = options;
  const run = signal ? { signal } : {};
  const execute = (statement: Sql) => engine.execute(statement, run);
  const values = recipe.columns.filter((column) => column.role === 'value');
  let rows: number | null = null;
  const report = (done: number): void => options.onProgress?.(done, rows);
  const width = Math.max(...recipe.columns.map((column) => column.position)) + 1;
  const work = async (): Promise<Observed> => {
    report(0.02);
    await execute(textsStatement(recipe));
    await loadPeriods(engine, run);
    rows = numberColumn(await engine.query(sql`SELECT lines FROM ${name(TEXTS)}`, run), 'lines')[0] ?? null;
    report(0.15);
    const isRepeated = await loadRows(engine, recipe, options.areas, new Set(), run);
    const clashing = new Set(isRepeated ? textColumn(await engine.query(clashingTexts, run), 'text') : []);
    if (clashing.size > 0) await loadRows(engine, recipe, options.areas, clashing, run);
    const names = await loadNames(engine, run);
    const isNamed = names.some(({ suffix }) => suffix !== '');
    report(0.5);
    await execute(emptyTable(table));
    const causes = new Map<CellCause, number>();
    let rounded = 0;
    for (const [done, value] of values.entries()) {
      const found = await engine.query(causesStatement(recipe, value), run);
      const counts = numberColumn(found, 'n');
      for (const [row, cause] of textColumn(found, 'cause').entries())
        causes.set(cause as CellCause, (causes.get(cause as CellCause) ?? 0) + (counts[row] ?? 0));
      rounded += numberColumn(await engine.query(roundedStatement(recipe, value), run), 'n')[0] ?? 0;
      if (recipe.suppressBelow !== null) {
        const small = numberColumn(await engine.query(suppressedStatement(recipe, value), run), 'n')[0] ?? 0;
        if (small > 0) causes.set('below-threshold', (causes.get('below-threshold') ?? 0) + small);
      }
      await execute(observationsStatement(recipe, value, table, sourceId, isNamed));
      report(0.5 + (0.45 * (done + 1)) / values.length);
    }
    if (recipe.suppressBelow !== null) {
      const hidden = await protectTotals(engine, table, signal);
      if (hidden > 0) causes.set('complementary', hidden);
    }
    const loss = await lossOf(engine, recipe, {
      ...options,
      causes,
      rounded,
      hiddenRows: options.hiddenRows ?? 0,
      footer: footerOf(bytes, recipe.dialect),
    });
    const indicators = await foundIndicators(engine, table, recipe, names, title, sourceId, run);
    const footnotes =
      recipe.footnotes && options.footnotes
        ? await joinFootnotes(engine, options.footnotes, recipe.footnotes, { ...options, indicators })
        : null;
    report(1);
    return { loss: { ...loss, footnotes }, indicators };
  };
  try {
    return await withRaw(engine, bytes, recipe.dialect, width, work);
  } catch (error) {
    await engine.execute(sql`DROP TABLE IF EXISTS ${name(table)}`).catch(() => undefined);
    throw error;
  } finally {
    for (const scratch of [ROWS, CODES, NAMES, TEXTS, PERIODS]) {
      await engine.execute(sql`DROP TABLE IF EXISTS ${name(scratch)}`).catch(() => undefined);
    }
  }
}

/** Table `ROWS` with its codes. Repeated rows are looked for only where keys show that there are any: then true. */
async function loadRows(
  engine: Engine,
  recipe: Recipe,
  areas: readonly Area[],
  apart: ReadonlySet<string | null>,
  run: { readonly signal?: AbortSignal },
): Promise<boolean> {
  await loadCodes(engine, recipe, areas, apart, run);
  await engine.execute(rowsStatement(recipe), run);
  const keys = await engine.query(keysStatement, run);
  const [rows = 0, periods = 0] = ['n', 'periods'].map((column) => numberColumn(keys, column)[0]);
  const finer = await engine.query(finerStatement, run);
  const isRepeated = periods < rows || numberColumn(finer, 'finer')[0] === 1;
  if (isRepeated) await engine.execute(repeatsStatement(recipe), run);
  return isRepeated;
}

/** Table `PERIODS` (text, period, year): what every text of the time column says. */
async function loadPeriods(engine: Engine, run: { readonly signal?: AbortSignal }): Promise<void> {
  const texts = textColumn(await engine.query(sql`SELECT unnest(periods) AS text FROM ${name(TEXTS)}`, run), 'text');
  const found = [...periodsOf(texts.map((text) => text ?? ''))];
  await engine.fromArrow(
    PERIODS,
    encodeTable({
      rows: found.length,
      columns: new Map<string, Column>([
        ['text', { kind: 'text', values: found.map(([text]) => text) }],
        ['period', { kind: 'text', values: found.map(([, { period }]) => period) }],
        ['year', { kind: 'number', values: Float64Array.from(found, ([, { year }]) => year) }],
      ]),
    }),
  );
}

/**
 * Table `CODES` (text, code, known): what the area columns hold, and the area codes it stands for. Texts in `apart` are known by
 * another text of the file already and keep to themselves, so that neither is lost.
 */
async function loadCodes(
  engine: Engine,
  recipe: Recipe,
  areas: readonly Area[],
  apart: ReadonlySet<string | null>,
  run: { readonly signal?: AbortSignal },
): Promise<void> {
  const texts = textColumn(
    await engine.query(
      sql`SELECT DISTINCT text FROM (SELECT unnest(areas) AS text FROM ${name(TEXTS)} UNION ALL SELECT unnest(origins) FROM ${name(TEXTS)})`,
      run,
    ),
    'text',
  );
  const codeOf = areaCodeOf(recipe, areas);
  const rows = texts.map((text) => {
    const code = apart.has(text) ? undefined : codeOf(text ?? '');
    return { text, code: code ?? text, known: code ?? null };
  });
  await engine.fromArrow(CODES, encodeTable(textTable(['text', 'code', 'known'], rows)));
}
