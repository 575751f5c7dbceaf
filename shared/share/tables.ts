import { errorOf, JalonError } from '../core/errors.ts';
import { sha256 } from '../core/hash.ts';
import { BY_HAND } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { createMembership, refreshObservationView } from '../engine/series.ts';
import { foreignName, join, name, sql } from '../engine/sql.ts';
import { enteredByHand, withEdits } from '../pledges/by-hand.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { FURTHER_PLEDGE_COLUMNS, PLEDGE_COLUMNS, pledgeOfRow, rowOfPledge } from '../pledges/rows.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { type Column, textTable } from '../tables/table.ts';
import type { Source, TablePart, Workbench } from '../workbench/workbench.ts';
import { dataName } from './format.ts';
import { loadPart } from './load-part.ts';
import {
  keyOfPart,
  type NeededTable,
  neededTables,
  type PartKind,
  type Parts,
  type TablesByKey,
  unwritten,
} from './needed-tables.ts';

/** The engine's view of the pledge register. */
const PLEDGE_VIEW = 'pledge';

/** A part of the share file and its bytes (Parquet). */
export interface WrittenPart {
  readonly part: TablePart;
  readonly bytes: Uint8Array;
}

/** An engine table as a part of the share file. */
export async function writePart(
  engine: Engine,
  kind: PartKind,
  table: string,
  signal?: AbortSignal,
): Promise<WrittenPart> {
  const run = signal ? { signal } : {};
  const bytes = await engine.toParquet(sql`SELECT * FROM ${name(table)}`, run);
  return {
    part: { table: kind, sha256: await sha256(bytes), rows: await rowsOf(engine, table, signal) },
    bytes,
  };
}

async function rowsOf(engine: Engine, table: string, signal?: AbortSignal): Promise<number> {
  const counted = await engine.query(sql`SELECT count(*) AS n FROM ${name(table)}`, signal ? { signal } : {});
  return numberColumn(counted, 'n')[0] ?? 0;
}

/** A workbench with every table written out. */
export interface WrittenOut {
  readonly workbench: Workbench;
  readonly parts: Parts;
  /** `tables`, with those written now known by the key of their part too. */
  readonly tables: TablesByKey;
}

/** The workbench with a part for every source: tables not yet written out are written now. Changes nothing in the engine. */
export async function writeOutParts(
  engine: Engine,
  workbench: Workbench,
  parts: Parts,
  tables: TablesByKey = new Map(),
  signal?: AbortSignal,
): Promise<WrittenOut> {
  if (workbench.sources.every((source) => source.parts.length > 0)) return { workbench, parts, tables };
  const allParts = new Map(parts);
  const allTables = new Map(tables);
  const sources: Source[] = [];
  for (const source of workbench.sources) {
    if (source.parts.length > 0) {
      sources.push(source);
      continue;
    }
    const written: TablePart[] = [];
    for (const { key, kind } of unwritten(source)) {
      const table = tables.get(key) ?? key;
      const { part, bytes } = await writePart(engine, kind, table, signal);
      allParts.set(part.sha256, bytes);
      allTables.set(keyOfPart(part), table);
      written.push(part);
    }
    sources.push({ ...source, sha256: source.sha256 || (written[0]?.sha256 ?? ''), parts: written });
  }
  return { workbench: { ...workbench, sources }, parts: allParts, tables: allTables };
}

/** Loads a bundled table that has no part into `table`. */
export type LoadBundled = (engine: Engine, needed: NeededTable, table: string) => Promise<void>;

/**
 * The tables a workbench needs: those of `held` that serve, the rest loaded under names no view reads. All or nothing: where one
 * cannot be loaded those made before it are dropped. Rejects with `share/part-missing` {part}, the first that `loadPart` finds, the
 * engine's errors, `cancelled`.
 */
export async function loadTables(
  engine: Engine,
  workbench: Pick<Workbench, 'sources'>,
  parts: Parts,
  {
    held = new Map(),
    loadBundled,
    signal,
  }: { held?: TablesByKey; loadBundled?: LoadBundled; signal?: AbortSignal } = {},
): Promise<TablesByKey> {
  const tables = new Map<string, string>();
  const made: string[] = [];
  try {
    for (const needed of neededTables(workbench)) {
      if (signal?.aborted) throw new JalonError('cancelled');
      const known = held.get(needed.key);
      if (known === undefined) {
        made.push(needed.key);
        if (needed.part) await makeTable(engine, needed.part, parts, needed.key);
        else if (loadBundled) await loadBundled(engine, needed, needed.key);
      }
      tables.set(needed.key, known ?? needed.key);
    }
    return tables;
  } catch (error) {
    for (const table of made) await engine.drop(table).catch(() => undefined);
    throw error;
  }
}

async function makeTable(engine: Engine, part: TablePart, parts: Parts, table: string): Promise<void> {
  const bytes = parts.get(part.sha256);
  if (!bytes) throw new JalonError('share/part-missing', { part: dataName(part.sha256) });
  // The engine may take the bytes over; the share file still needs them.
  const [found] = await loadPart(engine, table, part, bytes.slice());
  if (found) throw errorOf(found);
}

/** The pledges in hand: those of the registers of a workbench as they are edited, and those entered by hand. */
export async function pledgesIn(
  engine: Engine,
  { sources, pledgeEdits = [] }: Pick<Workbench, 'sources' | 'pledgeEdits'>,
  tables: TablesByKey,
): Promise<readonly Pledge[]> {
  const found: Pledge[] = [];
  for (const { key, kind, part } of neededTables({ sources }))
    if (kind === 'pledges' && part)
      found.push(...withEdits(part.sha256, await pledgesOfTable(engine, tables.get(key) ?? key), pledgeEdits));
  return [...found, ...enteredByHand(pledgeEdits)];
}

/** The pledges of one table of the engine, in the order of its rows. */
export async function pledgesOfTable(engine: Engine, table: string): Promise<readonly Pledge[]> {
  const rows = await engine.query(sql`SELECT * FROM ${name(table)}`);
  const further = FURTHER_PLEDGE_COLUMNS.filter((column) => rows.columns.get(column)?.kind === 'text');
  const columns = [...PLEDGE_COLUMNS, ...further].map((column) => [column, textColumn(rows, column)] as const);
  return Array.from({ length: rows.rows }, (_, row) =>
    pledgeOfRow(Object.fromEntries(columns.map(([column, values]) => [column, values[row]]))),
  );
}

const tablesOfKind = (
  workbench: Pick<Workbench, 'sources'>,
  tables: TablesByKey,
  kind: PartKind,
): readonly string[] => [
  ...new Set(
    neededTables(workbench)
      .filter((needed) => needed.kind === kind)
      .map(({ key }) => tables.get(key) ?? key),
  ),
];

/** The engine's table of values given by hand, with who gave them and why as their note. */
async function loadCorrections(engine: Engine, { corrections }: Pick<Workbench, 'corrections'>): Promise<void> {
  const text = (values: readonly string[]) => ({ kind: 'text' as const, values });
  const number = (values: readonly (number | null)[]) => ({
    kind: 'number' as const,
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
  });
  const columns = new Map<string, Column>([
    ['indicator', text(corrections.map(({ indicator }) => indicator))],
    ['area', text(corrections.map(({ area }) => area))],
    ['period', text(corrections.map(({ year }) => String(year)))],
    ['year', number(corrections.map(({ year }) => year))],
    ['value', number(corrections.map(({ value }) => value))],
    ['status', text(corrections.map(({ value }) => (value === null ? 'M' : 'A')))],
    ['dims', text(corrections.map(({ dims }) => dims))],
    ['source', text(corrections.map(() => BY_HAND))],
    ['note', text(corrections.map(({ reason, author, at }) => [reason, author, at.slice(0, 10)].join(' · ')))],
  ]);
  await engine.fromArrow(CORRECTIONS, encodeTable({ rows: corrections.length, columns }));
}

/** No source's table: theirs are named by content or by an id that a part of the file never is. */
const CORRECTIONS = 'given_by_hand';

/** Points the views of observations, pledges and group members at what the workbench holds; `tables` as from `loadTables`. */
export async function connectTables(engine: Engine, workbench: Workbench, tables: TablesByKey): Promise<void> {
  await createMembership(engine, workbench.catalogue.groups);
  await loadCorrections(engine, workbench);
  await refreshObservationView(engine, [...tablesOfKind(workbench, tables, 'observations'), CORRECTIONS]);
  const empty = sql`SELECT ${PLEDGE_COLUMNS.map((column) => sql`NULL::VARCHAR AS ${foreignName(column)}`)} WHERE false`;
  const registers = (await registersInHand(engine, workbench, tables)).map(
    (table) => sql`SELECT * FROM ${name(table)}`,
  );
  await engine.execute(
    sql`CREATE OR REPLACE VIEW ${name(PLEDGE_VIEW)} AS ${join([empty, ...registers], ' UNION ALL BY NAME ')}`,
  );
}

/** No source's table: pledges as they are edited by hand, in place of those of the registers. */
const EDITED_PLEDGES = 'pledges_by_hand';

async function registersInHand(engine: Engine, workbench: Workbench, tables: TablesByKey): Promise<readonly string[]> {
  if ((workbench.pledgeEdits ?? []).length === 0) return tablesOfKind(workbench, tables, 'pledges');
  const rows = (await pledgesIn(engine, workbench, tables)).map(rowOfPledge);
  await engine.fromArrow(EDITED_PLEDGES, encodeTable(textTable([...PLEDGE_COLUMNS, ...FURTHER_PLEDGE_COLUMNS], rows)));
  return [EDITED_PLEDGES];
}
