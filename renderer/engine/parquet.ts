import type { ParquetCodec } from '#shared/engine/driver';
import type { ParquetLimits } from '#shared/engine/parquet-limits';
import { workerCalls } from './worker-call.ts';

/** What the Parquet worker answers. */
export interface ParquetMethods {
  write(parts: readonly Uint8Array[]): Uint8Array;
  read(table: { readonly bytes: Uint8Array; readonly limits: ParquetLimits }): AsyncIterable<Uint8Array>;
}

/** Parquet in a worker of its own: 5 MB of WebAssembly that is loaded with the first table, and never holds up the window. */
export async function openParquet(): Promise<ParquetCodec> {
  const worker = workerCalls<ParquetMethods>(
    'parquet',
    (name) => new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module', name }),
  );
  return {
    // What is to be written was made for this and is needed no more.
    write: (parts) => worker.call('write', parts, { transfer: buffersOf(parts) }),
    read: (bytes, limits) => worker.stream('read', { bytes, limits }),
    close: async () => worker.close(),
  };
}

/** The memory the parts stand in, each once; the mark at the end of a stream is the engine's own and stays. */
const buffersOf = (parts: readonly Uint8Array[]): Transferable[] => [
  ...new Set(parts.slice(0, -1).map(({ buffer }) => buffer as ArrayBuffer)),
];
