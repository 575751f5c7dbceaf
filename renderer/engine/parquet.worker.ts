import initParquet, {
  Compression,
  ParquetFile,
  type RecordBatch,
  Table,
  WriterPropertiesBuilder,
  writeParquet,
} from 'parquet-wasm/esm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import type { ParquetReply, ParquetRequest } from './parquet.ts';

/** Rows per batch: large enough that decoding dominates, small enough to stay far below a table's size in memory. */
const BATCH_ROWS = 122_880;

const ready = initParquet({ module_or_path: new URL(parquetWasm, self.location.href) });
const reads = new Map<number, AsyncIterator<Uint8Array>>();

async function* batches(parquet: Uint8Array): AsyncGenerator<Uint8Array> {
  const file = await ParquetFile.fromFile(new Blob([parquet as Uint8Array<ArrayBuffer>]));
  const stream: ReadableStream<RecordBatch> = await file.stream({ batchSize: BATCH_ROWS });
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

async function answer(request: ParquetRequest): Promise<Uint8Array | null> {
  await ready;
  switch (request.kind) {
    case 'write': {
      const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
      return writeParquet(Table.fromIPCStream(request.bytes), properties);
    }
    case 'open':
      reads.set(request.read, batches(request.bytes));
      return null;
    case 'next': {
      const next = await reads.get(request.read)?.next();
      return next && !next.done ? next.value : null;
    }
    case 'end':
      reads.delete(request.read);
      return null;
  }
}

self.addEventListener('message', (event: MessageEvent<ParquetRequest>) => {
  const { id } = event.data;
  const reply = (message: ParquetReply, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });
  answer(event.data).then(
    (bytes) => reply({ id, ok: true, bytes }, bytes ? [bytes.buffer] : []),
    (error: unknown) => reply({ id, ok: false, message: error instanceof Error ? error.message : String(error) }),
  );
});
