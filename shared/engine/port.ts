import type { Table } from '../tables/table.ts';
import type { TextBytes } from '../tables/text-bytes.ts';
import type { ParquetLimits } from './parquet-limits.ts';
import type { Sql } from './sql.ts';

/**
 * The one path the locked engine may read: intake registers the bytes of a source here, one source at a time. Nobody can know it: on
 * Node it would otherwise name a file of the working directory.
 */
export const SOURCE_PATH = `jalon-source-${crypto.getRandomValues(new BigUint64Array(2)).join('-')}`;

/** A column of `fromCodes`: numbers, places of texts, or one text in every row. */
export type CodeColumn = 'number' | 'text' | 'constant';

/** Rows whose texts are kept once each. */
export interface CodedRows {
  /** The columns in their order. */
  readonly columns: ReadonlyMap<string, CodeColumn>;
  /** Arrow IPC streams (`encodeNumbers`) of all columns but constant ones; a text is its place among the texts of its column from 1, 0 none. */
  readonly batches: AsyncIterable<Uint8Array>;
  /** The texts of every column but those of numbers, asked for after the last batch; of a constant column the first counts. */
  texts(): ReadonlyMap<string, readonly string[] | TextBytes>;
}

/**
 * The analytical engine: DuckDB-Wasm in a worker (renderer) or on Node (command line). It never fetches extensions, is
 * locked after start-up and holds only what can be rebuilt. Every method rejects with `JalonError`:
 * `cancelled`, `engine/out-of-memory`, `engine/failed` {detail}, `engine/result-unreadable`, `engine/stopped`, `engine/table-cut`.
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
  /**
   * Creates or replaces table `name` from Parquet bytes; resolves to its rows. Rejects also with `engine/parquet-unreadable`, and beyond
   * `limits` (`PARQUET_LIMITS` without them) with `engine/parquet-limit` {measure, found, limit}.
   */
  fromParquet(name: string, parquet: Uint8Array, limits?: Partial<ParquetLimits>): Promise<number>;
  /** Creates or replaces table `name` from Arrow IPC stream bytes (`encodeTable`), which may be taken over: do not use them after. */
  fromArrow(name: string, ipcStream: Uint8Array): Promise<void>;
  /**
   * Creates or replaces `name` from coded rows; no batch leaves nothing. It is read like a table but cannot be written to. Two million
   * rows are taken six times as fast as with their texts written row by row; queries take up to three times as long (`npm run bench`).
   */
  fromCodes(name: string, rows: CodedRows): Promise<void>;
  /** Drops what `name` stands for, however it was made; nothing where it is nothing. */
  drop(name: string): Promise<void>;
  /** Called as soon as the engine died and its tables are gone; what is asked from then on waits for the new one. */
  onRestart(listener: () => void): () => void;
  close(): Promise<void>;
}
