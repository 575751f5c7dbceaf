import type { ParquetCodec } from '#shared/engine/driver';

/** Rows per batch: large enough that decoding dominates, small enough to stay far below a table's size in memory. */
const BATCH_ROWS = 122_880;

/** Parquet on Node; the WebAssembly module is read when the first table is loaded or saved. */
export async function openNodeParquet(): Promise<ParquetCodec> {
  const parquet = await import('parquet-wasm/node');
  return {
    async write(ipcStream) {
      const properties = new parquet.WriterPropertiesBuilder().setCompression(parquet.Compression.ZSTD).build();
      return parquet.writeParquet(parquet.Table.fromIPCStream(ipcStream), properties);
    },
    async *read(bytes) {
      const file = await parquet.ParquetFile.fromFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      const batches: ReadableStream = await file.stream({ batchSize: BATCH_ROWS });
      const reader = batches.getReader();
      let isEmpty = true;
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        isEmpty = false;
        yield value.intoIPCStream();
      }
      if (isEmpty) yield file.schema().intoIPCStream();
      file.free();
    },
    close: async () => undefined,
  };
}
