import type { Table } from '../tables/table.ts';
import type { Sql } from './sql.ts';

/** The one path the locked engine may read: intake registers the bytes of a source here, one source at a time. */
export const SOURCE_PATH = 'jalon-source';

/**
 * The analytical engine: DuckDB-Wasm in a worker (renderer) or on Node (command line). It never fetches extensions, is
 * locked after start-up and holds only what can be rebuilt. Every method rejects with `JalonError`:
 * `cancelled`, `engine/out-of-memory`, `engine/failed` {detail}, `engine/stopped`.
 */
export interface Engine {
  /** Runs one statement and decodes its result. Aborting `signal` cancels it and rejects with `cancelled`. */
  query(statement: Sql, options?: { readonly signal?: AbortSignal }): Promise<Table>;
  /** Runs one statement for its effect (CREATE TABLE … AS …). */
  execute(statement: Sql, options?: { readonly signal?: AbortSignal }): Promise<void>;
  /** Makes `source` readable at `SOURCE_PATH` while `use` runs. */
  withSource<T>(source: Blob | Uint8Array, use: () => Promise<T>): Promise<T>;
  /** Result of one SELECT as Parquet (zstd): the form in which tables are kept and shared. */
  toParquet(statement: Sql, options?: { readonly signal?: AbortSignal }): Promise<Uint8Array>;
  /** Creates or replaces table `name` from Parquet bytes. */
  fromParquet(name: string, parquet: Uint8Array): Promise<void>;
  /**
   * Creates or replaces table `name` from Arrow IPC stream bytes (`encodeTable`, `encodeCoded`), or from several of the same columns one
   * after the other; none leaves no table. The bytes may be taken over: do not use them after.
   */
  fromArrow(name: string, ipcStreams: Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  /** Called when the engine was restarted and its tables are gone. */
  onRestart(listener: () => void): () => void;
  close(): Promise<void>;
}
