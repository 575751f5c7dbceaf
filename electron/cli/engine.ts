import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';
import type { Driver } from '#shared/engine/driver';
import { openLockedEngine } from '#shared/engine/locked-engine';
import type { Engine } from '#shared/engine/port';
import { openNodeParquet } from './parquet.ts';

/**
 * The engine on Node: DuckDB-Wasm in this thread. The package's Node worker needs a browser-like Worker and runs a query in one
 * go; here a query runs in steps of about 100 ms, and a turn of the event loop between them lets an abort through.
 */
export const openNodeEngine = (): Promise<Engine> =>
  openLockedEngine(nodeDriver(), openNodeParquet, { startsWhenAsked: true });

function nodeDriver(): Driver {
  const { resolve } = createRequire(import.meta.url);
  let database: DuckDBBindings | null = null;
  const connections = new Map<number, { close(): void }>();
  const open = (): DuckDBBindings => {
    if (!database) throw new Error('the database is closed');
    return database;
  };
  const step = async <T>(run: (database: DuckDBBindings) => T): Promise<T> => {
    await nextTurn();
    return run(open());
  };
  return {
    async open() {
      const duckdb = await import('@duckdb/duckdb-wasm/blocking');
      const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
      const bundle = { mainModule, mainWorker: '' };
      database = await duckdb.createDuckDB({ mvp: bundle, eh: bundle }, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
      await database.instantiate(() => undefined);
      database.open({});
    },
    connect: () =>
      step((db) => {
        const connection = db.connect();
        const id = connection.useUnsafe((_, handle) => handle);
        connections.set(id, connection);
        return id;
      }),
    disconnect: async (id) => {
      connections.get(id)?.close();
      connections.delete(id);
    },
    prepare: (connection, statement) =>
      step((db) => db.closePrepared(connection, db.createPrepared(connection, statement))),
    start: (connection, statement) => step((db) => db.startPendingQuery(connection, statement, true)),
    poll: (connection) => step((db) => db.pollPendingQuery(connection)),
    fetch: (connection) => step((db) => db.fetchQueryResults(connection)),
    cancel: (connection) =>
      step((db) => {
        db.cancelPendingQuery(connection);
      }),
    insert: (connection, name, ipcStream, create) =>
      step((db) => db.insertArrowFromIPCStream(connection, ipcStream, { name, create })),
    async register(path, source) {
      const bytes = source instanceof Uint8Array ? source : new Uint8Array(await source.arrayBuffer());
      await step((db) => db.registerFileBuffer(path, bytes));
    },
    unregister: (path) => step((db) => db.dropFile(path)),
    async terminate() {
      database = null;
      connections.clear();
    },
    onCrash: () => undefined,
  };
}
