import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import duckdbWasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Driver } from '#shared/engine/driver';
import { openLockedEngine } from '#shared/engine/locked-engine';
import type { Engine } from '#shared/engine/port';
import { openParquet } from './parquet.ts';
import { type WorkerLife, watchLife, workerName } from './worker-life.ts';

/** The engine in the window: DuckDB-Wasm (eh bundle) in a worker of our own origin, so that the policy needs no `blob:`. */
export const openEngine = (): Promise<Engine> => openLockedEngine(workerDriver(), openParquet);

function workerDriver(): Driver {
  let database: AsyncDuckDB | null = null;
  let life: WorkerLife | null = null;
  let crashed: (cause: unknown) => void = () => undefined;
  const open = (): AsyncDuckDB => {
    if (!database) throw new Error('the database is closed');
    return database;
  };
  return {
    async open() {
      const name = workerName('engine');
      const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name });
      life = watchLife(worker, name, (cause) => crashed(cause));
      await life.ready;
      database = new AsyncDuckDB(new VoidLogger(), worker);
      await database.instantiate(new URL(duckdbWasm, location.href).href);
      await database.open({});
    },
    connect: async () => open().connectInternal(),
    disconnect: async (connection) => open().disconnect(connection),
    prepare: async (connection, statement) =>
      open().closePrepared(connection, await open().createPrepared(connection, statement)),
    start: async (connection, statement) => open().startPendingQuery(connection, statement, true),
    poll: async (connection) => open().pollPendingQuery(connection),
    fetch: async (connection) => open().fetchQueryResults(connection),
    async cancel(connection) {
      await open().cancelPendingQuery(connection);
    },
    insert: async (connection, name, ipcStream, create) =>
      open().insertArrowFromIPCStream(connection, ipcStream, { name, create }),
    register: async (path, source) =>
      source instanceof Uint8Array
        ? open().registerFileBuffer(path, source.slice())
        : open().registerFileHandle(path, source, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    async unregister(path) {
      await open().dropFile(path);
    },
    async terminate() {
      database?.detach();
      database = null;
      life?.end();
      life = null;
    },
    onCrash(listener) {
      crashed = listener;
    },
  };
}
