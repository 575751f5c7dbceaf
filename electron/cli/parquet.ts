import type { ParquetCodec } from '#shared/engine/driver';
import { readParquet, writeParquet } from '#shared/engine/parquet-codec';

/** Parquet on Node; the WebAssembly module is read when the first table is loaded or saved. */
export async function openNodeParquet(): Promise<ParquetCodec> {
  const parquet = await import('parquet-wasm/node');
  return {
    write: (parts) => writeParquet(parquet, parts),
    read: (bytes) => readParquet(parquet, bytes),
    close: async () => undefined,
  };
}
