import type * as Parquet from 'parquet-wasm/esm';
import { concatenate } from '../core/bytes.ts';

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
  | 'transformParquetStream'
  | 'writeParquet'
>;

/**
 * An Arrow IPC stream (schema, batches, end) as Parquet, zstd, batch by batch: as a whole it would stand four times in memory. Nobody reads the least and greatest of a page, which cost more time than all the rest; rows
 * count up and numbers hardly repeat, so that a dictionary of them is larger than they are.
 */
export async function writeParquet(parquet: ParquetBuild, parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const properties = new parquet.WriterPropertiesBuilder()
    .setCompression(parquet.Compression.ZSTD)
    .setStatisticsEnabled(parquet.EnabledStatistics.None)
    .setColumnDictionaryEnabled('value', false)
    .setColumnDictionaryEnabled('source_row', false)
    .setColumnEncoding('source_row', parquet.Encoding.DELTA_BINARY_PACKED)
    .build();
  const [schema, ...rest] = parts;
  const end = rest.pop();
  if (!schema || !end || rest.length === 0)
    return parquet.writeParquet(parquet.Table.fromIPCStream(concatenate(parts)), properties);
  const batches = new ReadableStream({
    pull(controller) {
      const next = rest.shift();
      if (!next) return controller.close();
      for (const batch of parquet.Table.fromIPCStream(concatenate([schema, next, end])).recordBatches())
        controller.enqueue(batch);
    },
  });
  const written: ReadableStream<Uint8Array> = await parquet.transformParquetStream(batches, properties);
  return new Uint8Array(await new Response(written as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
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
