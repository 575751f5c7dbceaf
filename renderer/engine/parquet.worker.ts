import initParquet, * as parquet from 'parquet-wasm/esm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?packed';
import { kept } from '#shared/core/kept';
import { isFatal } from '#shared/engine/boot';
import { readParquet, writeParquet } from '#shared/engine/parquet-codec';
import type { ParquetMethods } from './parquet.ts';
import { unpacked } from './unpacked.ts';
import { answerCalls } from './worker-answer.ts';

const ready = kept(() => initParquet({ module_or_path: unpacked(parquetWasm) }));

answerCalls<ParquetMethods>(
  {
    async write(parts) {
      await ready();
      return writeParquet(parquet, parts);
    },
    async *read({ bytes, limits }) {
      await ready();
      yield* readParquet(parquet, bytes, limits);
    },
  },
  {
    transfer: (value) => (value instanceof Uint8Array ? [value.buffer] : []),
    // The failure names what died as its cause.
    isFatal: (error) => isFatal(error instanceof Error ? error.cause : error),
  },
);
