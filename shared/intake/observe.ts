import { JalonError } from '../core/errors.ts';
import { OBSERVATION_COLUMNS } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { join, name, type Sql, sql } from '../engine/sql.ts';
import type { Area } from '../framework/areas.ts';
import type { Indicator } from '../framework/framework.ts';
import { encodingRemarks } from './dialect/encoding-remark.ts';
import type { Sample } from './dialect/sample.ts';
import { protectTotals } from './emit/disclosure.ts';
import { type Emitted, emit } from './emit/emit.ts';
import { joinFootnotes } from './emit/footnotes.ts';
import { foundIndicators, namesOf } from './emit/found.ts';
import { BATCH_COLUMNS } from './emit/observation-batch.ts';
import { publishedAggregates } from './emit/published-aggregate.ts';
import type { ValueCells } from './judge/judged-rows.ts';
import { MOST_OBSERVATIONS, refuseTooMany, tooMany } from './limits.ts';
import { lossOf } from './loss/loss.ts';
import type { FileRemark, LossReport, MeasureTaken } from './loss/loss-report.ts';
import { readRows } from './read-rows.ts';
import type { Recipe } from './recipe.ts';
import { missingRole } from './roles/layout.ts';

export interface ObserveOptions {
  /** Physical name of the observation table to create. */
  readonly table: string;
  readonly sourceId: string;
  /** What people call the source; names indicators that no column names. */
  readonly title: string;
  readonly areas: readonly Area[];
  /** The sample that is known already; without it one is read. */
  readonly sample?: Pick<Sample, 'rows' | 'isWhole'>;
  /** Text of the table of footnotes that the recipe names; without it nothing is joined. */
  readonly footnotes?: Uint8Array | null;
  /** Rows of the table that its author had hidden, for the report. */
  readonly hiddenRows?: number;
  /** What was put right or missed while the file was read. */
  readonly remarks?: readonly FileRemark[] | undefined;
  readonly signal?: AbortSignal;
  /** Share of the work done, 0 to 1, and the rows of the file found so far. */
  readonly onProgress?: (done: number, rows: number | null) => void;
}

export interface Observed {
  readonly loss: LossReport;
  readonly indicators: readonly Indicator[];
  /** What they were taken for. */
  readonly measures: readonly MeasureTaken[];
}

/** Shares of the work that scanning and judging take. */
const [SCANNING, JUDGING] = [0.5, 0.1];

/**
 * Carries out a recipe: the bytes of a delimited text become table `options.table` (`OBSERVATION_COLUMNS`), and the report says
 * what became of every row and value cell. Blank value cells give no observation; marked ones (suppressed, not applicable)
 * give one without a value. The text is read once, column by column, and the engine is given finished columns: five times as fast as
 * to have it read, join and write texts (`npm run bench`). Rejects with `intake/role-missing` {role}, `intake/decimal-open`,
 * `intake/too-many-observations`, `cancelled`, `engine/…`; no table is left then.
 */
export async function observe(
  engine: Engine,
  bytes: Uint8Array,
  recipe: Recipe,
  options: ObserveOptions,
): Promise<Observed> {
  const lacking = missingRole(recipe);
  if (lacking) throw new JalonError('intake/role-missing', { role: lacking });
  const { table, sourceId, title, areas, signal, onProgress } = options;
  refuseTooMany(title, bytes, recipe, options.sample);
  const { scanned, rows, telling, pause } = await readRows(bytes, recipe, {
    areas,
    signal,
    onProgress: (done, found) => onProgress?.(SCANNING * done, found),
  });
  const names = namesOf(rows.names.texts);
  const emitted: Emitted = {
    causes: new Map(),
    rounded: 0,
    forecasts: 0,
    observations: 0,
    minimum: new Map(),
    texts: new Map(),
  };
  const expected = Math.max(1, rows.kept.length * rows.values.length);
  async function* batches(): AsyncGenerator<Uint8Array> {
    for (const batch of emit(rows, recipe, names, sourceId, emitted)) {
      await pause();
      if (emitted.observations > MOST_OBSERVATIONS) throw tooMany(title, expected);
      yield batch;
      const done = Math.min(1, emitted.observations / expected);
      onProgress?.(SCANNING + JUDGING + (1 - SCANNING - JUDGING) * done, scanned.read);
    }
  }
  try {
    await engine.fromCodes(table, { columns: BATCH_COLUMNS, batches: batches(), texts: () => emitted.texts });
    if (emitted.observations === 0) await engine.execute(emptyTable(table));
    else if (recipe.suppressBelow !== null || (recipe.footnotes && options.footnotes)) await writeOut(engine, table);
    if (recipe.suppressBelow !== null) {
      const hidden = await protectTotals(engine, table, signal);
      if (hidden > 0) emitted.causes.set('complementary', hidden);
    }
    const fileRemarks = [...encodingRemarks(bytes, recipe.dialect), ...(options.remarks ?? [])];
    const hiddenRows = options.hiddenRows ?? 0;
    const loss = lossOf(scanned, recipe, rows, emitted, { bytes, areas, hiddenRows, fileRemarks, telling });
    const found = foundIndicators(
      recipe,
      names,
      emitted.minimum,
      title,
      sourceId,
      rows.held,
      unitsOf(rows.values),
      emitted.observations > 0 && loss.aggregates.length > 0
        ? await publishedAggregates(engine, table, areas)
        : new Map(),
    );
    const indicators = found.map(({ taken, ...indicator }): Indicator => indicator);
    const footnotes =
      recipe.footnotes && options.footnotes
        ? await joinFootnotes(engine, options.footnotes, recipe.footnotes, { ...options, indicators })
        : null;
    if (signal?.aborted) throw new JalonError('cancelled');
    onProgress?.(1, scanned.read);
    const measures = found.map(({ taken }) => taken);
    return { loss: { ...loss, footnotes }, indicators, measures };
  } catch (error) {
    await engine.drop(table).catch(() => undefined);
    throw error;
  }
}

/** The unit that the cells of value columns name, by position; a percent sign in few of them is only remarked. */
const unitsOf = (values: readonly ValueCells[]): ReadonlyMap<number, string> =>
  new Map(
    values.flatMap(({ column, units: [unit], named, plain }) =>
      unit === undefined || (unit === '%' && named < (plain?.cells ?? 0)) ? [] : [[column.position, unit] as const],
    ),
  );

function emptyTable(table: string): Sql {
  const columns = Object.entries(OBSERVATION_COLUMNS).map(([column, type]) => sql`${name(column)} ${{ text: type }}`);
  return sql`CREATE TABLE ${name(table)} (${join(columns, ', ')})`;
}

/** Where coded rows wait to be written out; no source has this table. */
const CODED = 'intake_coded';

/** Turns the coded rows of `table` into a table that can be written to. */
async function writeOut(engine: Engine, table: string): Promise<void> {
  try {
    await engine.execute(sql`CREATE OR REPLACE TABLE ${name(CODED)} AS SELECT * FROM ${name(table)}`);
    await engine.drop(table);
    await engine.execute(sql`ALTER TABLE ${name(CODED)} RENAME TO ${name(table)}`);
  } finally {
    await engine.drop(CODED).catch(() => undefined);
  }
}
