import { createRequire } from 'node:module';
import { isFatal } from '#shared/engine/boot';
import type { ParquetCodec } from '#shared/engine/driver';
import { type ParquetBuild, readParquet, writeParquet } from '#shared/engine/parquet-codec';

/** Parquet on Node; the WebAssembly module is read when the first table is loaded or saved, and anew after it died of one. */
export async function openNodeParquet(): Promise<ParquetCodec> {
  const require = createRequire(import.meta.url);
  const path = require.resolve('parquet-wasm/node');
  let loaded: ParquetBuild | null = null;
  const parquet = (): ParquetBuild => {
    loaded ??= require(path) as ParquetBuild;
    return loaded;
  };
  return {
    write: (parts) => writeParquet(parquet(), parts),
    async *read(bytes, limits) {
      try {
        yield* readParquet(parquet(), bytes, limits);
      } catch (error) {
        if (error instanceof Error && isFatal(error.cause)) {
          loaded = null;
          delete require.cache[path];
        }
        throw error;
      }
    },
    close: async () => undefined,
  };
}
