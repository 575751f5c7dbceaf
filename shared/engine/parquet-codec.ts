import type * as Parquet from 'parquet-wasm/esm';

/** Rows per batch: large enough that decoding dominates, small enough to stay far below a table's size in memory. */
const BATCH_ROWS = 122_880;

/** What is used of the package, whichever of its builds runs. */
export type ParquetBuild = Pick<
  typeof Parquet,
  | 'Compression'
  | 'Encoding'
  | 'EnabledStatistics'
  | 'ParquetFile'
  | 'Table'
  | 'WriterPropertiesBuilder'
  | 'writeParquet'
>;

/**
 * An Arrow IPC stream as Parquet, zstd. Nobody reads the least and greatest of a page, which cost more time than all the rest; rows
 * count up and numbers hardly repeat, so that a dictionary of them is larger than they are.
 */
export function writeParquet(parquet: ParquetBuild, ipcStream: Uint8Array): Uint8Array {
  const properties = new parquet.WriterPropertiesBuilder()
    .setCompression(parquet.Compression.ZSTD)
    .setStatisticsEnabled(parquet.EnabledStatistics.None)
    .setColumnDictionaryEnabled('value', false)
    .setColumnDictionaryEnabled('source_row', false)
    .setColumnEncoding('source_row', parquet.Encoding.DELTA_BINARY_PACKED)
    .build();
  return parquet.writeParquet(parquet.Table.fromIPCStream(ipcStream), properties);
}

/** Parquet as self-contained Arrow IPC streams, one per batch, at least one (without rows for an empty table). */
export async function* readParquet(parquet: ParquetBuild, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const file = await parquet.ParquetFile.fromFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const stream: ReadableStream<Parquet.RecordBatch> = await file.stream({ batchSize: BATCH_ROWS });
  const reader = stream.getReader();
  let isEmpty = true;
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    isEmpty = false;
    yield value.intoIPCStream();
  }
  if (isEmpty) yield file.schema().intoIPCStream();
  file.free();
}
