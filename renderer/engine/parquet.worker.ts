import initParquet, * as parquet from 'parquet-wasm/esm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { toFailure } from '#shared/core/errors';
import { isFatal } from '#shared/engine/boot';
import { readParquet, writeParquet } from '#shared/engine/parquet-codec';
import type { ParquetReply, ParquetRequest } from './parquet.ts';

const ready = initParquet({ module_or_path: new URL(parquetWasm, self.location.href) });
const reads = new Map<number, AsyncIterator<Uint8Array>>();

async function answer(request: ParquetRequest): Promise<Uint8Array | null> {
  await ready;
  switch (request.kind) {
    case 'write':
      return writeParquet(parquet, request.parts);
    case 'open':
      reads.set(request.read, readParquet(parquet, request.bytes, request.limits));
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
    (error: unknown) =>
      reply({
        id,
        ok: false,
        failure: toFailure(error),
        isDead: isFatal(error instanceof Error ? error.cause : error),
      }),
  );
});
