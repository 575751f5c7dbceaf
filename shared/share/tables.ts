import { sha256 } from '../core/hash.ts';
import { BY_HAND } from '../engine/observations.ts';
import type { Engine } from '../engine/port.ts';
import { createMembership, refreshObservationView } from '../engine/series.ts';
import { name, sql } from '../engine/sql.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { PLEDGE_COLUMNS, pledgeOfRow } from '../pledges/rows.ts';
import { numberColumn, textColumn } from '../tables/decode.ts';
import { encodeTable } from '../tables/encode.ts';
import { type Column, textTable } from '../tables/table.ts';
import type { Source, TablePart, Workbench } from '../workbench/workbench.ts';

/** The engine's table of a source's observations. */
export const tableOf = (source: string): string => `obs_${source.replaceAll(/[^a-z0-9]/g, '_')}`;

/** The engine's table of the pledge register. */
export const PLEDGE_TABLE = 'pledge';

const tableOfPart = (source: Source, part: TablePart): string =>
  part.table === 'pledges' ? PLEDGE_TABLE : tableOf(source.id);

/** Parts by hash, as a share file carries them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part of the share file and its bytes (Parquet). */
export interface WrittenPart {
  readonly part: TablePart;
  readonly bytes: Uint8Array;
}

/** An engine table as a part of the share file. */
export async function writePart(
  engine: Engine,
  kind: TablePart['table'],
  table: string,
  signal?: AbortSignal,
): Promise<WrittenPart> {
  const run = signal ? { signal } : {};
  const bytes = await engine.toParquet(sql`SELECT * FROM ${name(table)}`, run);
  const counted = await engine.query(sql`SELECT count(*) AS n FROM ${name(table)}`, run);
  return {
    part: { table: kind, sha256: await sha256(bytes), rows: numberColumn(counted, 'n')[0] ?? 0 },
    bytes,
  };
}

/** The workbench with a part for every source: those made by the engine and not yet written out are written now. */
export async function withParts(
  engine: Engine,
  workbench: Workbench,
  parts: Parts,
  signal?: AbortSignal,
): Promise<{ readonly workbench: Workbench; readonly parts: Parts }> {
  if (workbench.sources.every((source) => source.parts.length > 0)) return { workbench, parts };
  const all = new Map(parts);
  const sources: Source[] = [];
  for (const source of workbench.sources) {
    if (source.parts.length > 0) {
      sources.push(source);
      continue;
    }
    const written = [await writePart(engine, 'observations', tableOf(source.id), signal)];
    if (source.kind === 'bundled') written.push(await writePart(engine, 'pledges', PLEDGE_TABLE, signal));
    for (const { part, bytes } of written) all.set(part.sha256, bytes);
    const sha = source.sha256 || (written[0]?.part.sha256 ?? '');
    sources.push({ ...source, sha256: sha, parts: written.map(({ part }) => part) });
  }
  return { workbench: { ...workbench, sources }, parts: all };
}

/** Makes the engine's tables of every part of the workbench. Parts that `parts` does not hold are passed over. */
export async function loadParts(engine: Engine, workbench: Workbench, parts: Parts): Promise<void> {
  for (const source of workbench.sources) {
    for (const part of source.parts) {
      const bytes = parts.get(part.sha256);
      // The engine may take the bytes over; the share file still needs them.
      if (bytes) await engine.fromParquet(tableOfPart(source, part), bytes.slice());
    }
  }
}

/** Loads the pledge register as written. */
export const loadPledges = (engine: Engine, rows: readonly Readonly<Record<string, string>>[]): Promise<void> =>
  engine.fromArrow(PLEDGE_TABLE, encodeTable(textTable(PLEDGE_COLUMNS, rows)));

export async function readPledges(engine: Engine): Promise<readonly Pledge[]> {
  const table = await engine.query(sql`SELECT * FROM ${name(PLEDGE_TABLE)}`);
  const columns = PLEDGE_COLUMNS.map((column) => [column, textColumn(table, column)] as const);
  return Array.from({ length: table.rows }, (_, row) =>
    pledgeOfRow(Object.fromEntries(columns.map(([column, values]) => [column, values[row]]))),
  );
}

/** The engine's table of values given by hand, with who gave them and why as their note. */
async function loadCorrections(engine: Engine, { corrections }: Workbench): Promise<void> {
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
  await engine.fromArrow(tableOf(BY_HAND), encodeTable({ rows: corrections.length, columns }));
}

/** Points the observation view and the membership of groups at what the workbench holds; needs its tables. */
export async function connectTables(engine: Engine, workbench: Workbench): Promise<void> {
  await createMembership(engine, workbench.catalogue.groups);
  await loadCorrections(engine, workbench);
  await refreshObservationView(engine, [...workbench.sources.map((source) => tableOf(source.id)), tableOf(BY_HAND)]);
}
