import type { Column } from '#shared/tables/table';
import { JalonError } from '../../shared/core/errors.ts';
import { OBSERVATION_COLUMNS } from '../../shared/engine/observations.ts';
import type { Engine } from '../../shared/engine/port.ts';
import type { Sql } from '../../shared/engine/sql.ts';
import { PLEDGE_COLUMNS } from '../../shared/pledges/rows.ts';
import type { Table } from '../../shared/tables/table.ts';

/** What the stub holds, to be compared with what a document says. */
export interface StubEngine {
  readonly engine: Engine;
  /** Content of the tables under the observation view, in order. */
  seen(): readonly string[];
  /** Every table there is, by name. */
  readonly tables: Map<string, string>;
  /** Tables of parts that fit at once. */
  capacity: number;
  /** Loading these bytes fails. */
  readonly refused: Set<string>;
  /** All is lost, as after a crash; listeners are told. */
  crash(): void;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * An engine that keeps the bytes of a part as the content of its table and reads the observation view back from its SQL. `pause` is
 * awaited in every call, so that a test decides in which order they end.
 */
export function stubEngine(pause: () => Promise<void> = () => Promise.resolve()): StubEngine {
  const tables = new Map<string, string>();
  const refused = new Set<string>();
  const listeners = new Set<() => void>();
  let view: readonly string[] = [];
  const set = async (table: string, bytes: Uint8Array): Promise<number> => {
    await pause();
    const content = text(bytes);
    const parts = [...tables.keys()].filter((name) => name.startsWith('obs_') && name !== table);
    if (parts.length >= made.capacity) throw new JalonError('engine/out-of-memory');
    if (refused.has(content)) throw new JalonError('engine/failed', { detail: 'refused' });
    tables.set(table, content);
    return 1;
  };
  const answer = (statement: Sql): Table => {
    const sql = statement.text;
    if (/count\(\*\)/.test(sql)) return { rows: 1, columns: new Map([['n', numbers([1])]]) };
    if (/duckdb_tables/.test(sql))
      return {
        rows: 0,
        columns: new Map<string, Column>([
          ['table_name', texts([])],
          ['oid', numbers([])],
        ]),
      };
    if (/duckdb_columns/.test(sql))
      return {
        rows: 1,
        columns: new Map([
          ['column_name', texts([...Object.keys(OBSERVATION_COLUMNS), ...PLEDGE_COLUMNS])],
          ['data_type', texts([...Object.values(OBSERVATION_COLUMNS), ...PLEDGE_COLUMNS.map(() => 'VARCHAR')])],
        ]),
      };
    return { rows: 0, columns: new Map(PLEDGE_COLUMNS.map((column) => [column, texts([])])) };
  };
  const engine: Engine = {
    async query(statement) {
      await pause();
      return answer(statement);
    },
    async execute({ text: sql }) {
      await pause();
      if (!/VIEW observation/.test(sql)) return;
      const names = [...sql.matchAll(/SELECT \* FROM "?(\w+)"?/g)].map(([, name]) => name ?? '');
      const missing = names.find((name) => !tables.has(name));
      if (missing) throw new JalonError('engine/failed', { detail: `no table ${missing}` });
      view = names;
    },
    withSource: async (_, use) => use(),
    async toParquet({ text: sql }) {
      await pause();
      return new TextEncoder().encode(/"?(\w+)"?$/.exec(sql)?.[1] ?? '');
    },
    fromParquet: set,
    fromArrow: async (table) => {
      await pause();
      tables.set(table, 'arrow');
    },
    fromCodes: async (table) => {
      tables.set(table, 'codes');
    },
    async drop(table) {
      await pause();
      tables.delete(table);
    },
    onRestart(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => undefined,
  };
  const made: StubEngine = {
    engine,
    tables,
    refused,
    capacity: Number.POSITIVE_INFINITY,
    seen: () => view.filter((name) => name !== 'given_by_hand').map((name) => tables.get(name) ?? `gone: ${name}`),
    crash() {
      tables.clear();
      view = [];
      for (const listener of listeners) listener();
    },
  };
  return made;
}

const texts = (values: readonly string[]) => ({ kind: 'text' as const, values });
const numbers = (values: readonly number[]) => ({ kind: 'number' as const, values: Float64Array.from(values) });
