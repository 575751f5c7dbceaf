import type * as Parquet from 'parquet-wasm/esm';
import { concatenate } from '../core/bytes.ts';
import { JalonError } from '../core/errors.ts';
import { readFooter } from './parquet-footer.ts';
import { type ParquetLimits, refuseBeyond, refuseBytes, refuseRowBytes } from './parquet-limits.ts';

/** Rows per batch: large enough that decoding dominates, small enough to stay far below a table's size in memory. */
const BATCH_ROWS = 122_880;

/** Bytes a batch is meant to stay below. */
const BATCH_BYTES = 128 * 2 ** 20;

/** Bytes of the first batch of a row group, were every value as large as the largest page. */
const FIRST_BYTES = 32 * 2 ** 20;

/** What is used of the package, whichever of its builds runs. */
export type ParquetBuild = Pick<
  typeof Parquet,
  | 'Compression'
  | 'Encoding'
  | 'EnabledStatistics'
  | 'Table'
  | 'WriterPropertiesBuilder'
  | 'readParquet'
  | 'readSchema'
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

/**
 * Parquet as self-contained Arrow IPC streams, one per batch, at least one (without rows for an empty table). A file beyond `limits` is
 * refused by its footer and page headers before anything is unpacked, or while it is read. Throws `engine/parquet-limit` {measure, found,
 * limit} and, however the file is damaged, `engine/parquet-unreadable`; where the WebAssembly instance died of it (`isFatal` of the
 * cause) that instance must not be used again. All is read without promises: a death inside one could not be caught.
 */
export async function* readParquet(
  parquet: Pick<ParquetBuild, 'readParquet' | 'readSchema'>,
  bytes: Uint8Array,
  limits: ParquetLimits,
): AsyncGenerator<Uint8Array> {
  const guard = <T>(step: () => T): T => {
    try {
      return step();
    } catch (cause) {
      if (cause instanceof JalonError) throw cause;
      throw new JalonError('engine/parquet-unreadable', {}, { cause });
    }
  };
  const { rows, rowGroups } = guard(() => {
    const footer = readFooter(bytes);
    refuseBeyond(footer, limits);
    return footer;
  });
  if (rows === 0) yield guard(() => parquet.readSchema(bytes).intoIPCStream());
  let read = 0;
  for (const [group, { rows: inGroup, largestPage }] of rowGroups.entries()) {
    let size = Math.min(BATCH_ROWS, Math.max(1, Math.floor(FIRST_BYTES / Math.max(1, largestPage))));
    for (let offset = 0; offset < inGroup; ) {
      const limit = Math.min(size, inGroup - offset);
      const batches = guard(() => {
        const table = parquet.readParquet(bytes, { rowGroups: [group], offset, limit, batchSize: limit });
        return table.recordBatches().map((batch) => batch.intoIPCStream());
      });
      const held = batches.reduce((sum, batch) => sum + batch.length, 0);
      read += held;
      refuseRowBytes(held / limit, limits.rowBytes);
      refuseBytes(read, limits.bytes);
      yield* batches;
      offset += limit;
      // What rows were like so far says how many fit the next time.
      size = Math.min(BATCH_ROWS, Math.max(1, Math.floor((BATCH_BYTES * limit) / held)));
    }
  }
}
