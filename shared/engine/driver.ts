import type { ParquetLimits } from './parquet-limits.ts';

/**
 * What an adapter must offer so that `openLockedEngine` can make an engine of it: DuckDB's own steps, with Arrow IPC bytes in and
 * out. `start` and `poll` give the stream header once the statement runs, null until then; `fetch` gives the next part, null
 * while there is none yet, an empty one at the end.
 */
export interface Driver {
  /** Opens an empty database; called again after a crash. Need not settle where the database dies meanwhile. */
  open(): Promise<void>;
  connect(): Promise<number>;
  disconnect(connection: number): Promise<void>;
  /** Plans a statement and lets it go; rejects unless it is exactly one. */
  prepare(connection: number, statement: string): Promise<void>;
  start(connection: number, statement: string): Promise<Uint8Array | null>;
  poll(connection: number): Promise<Uint8Array | null>;
  fetch(connection: number): Promise<Uint8Array | null>;
  cancel(connection: number): Promise<void>;
  insert(connection: number, table: string, ipcStream: Uint8Array, create: boolean): Promise<void>;
  register(path: string, source: Blob | Uint8Array): Promise<void>;
  unregister(path: string): Promise<void>;
  /** Ends the database at once, whatever it is doing. */
  terminate(): Promise<void>;
  /** The listener to call when the database died by itself, whatever it was doing and while it did nothing. */
  onCrash(listener: (cause: unknown) => void): void;
}

/** Parquet in and out; loaded only when first used. */
export interface ParquetCodec {
  /** An Arrow IPC stream in parts (schema, batches, end), which are taken over → Parquet, zstd. */
  write(parts: readonly Uint8Array[]): Promise<Uint8Array>;
  /** Parquet → self-contained Arrow IPC streams (`readParquet`). Survives files that kill the reader. */
  read(parquet: Uint8Array, limits: ParquetLimits): AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}
