import { errorOf, type Failure, JalonError } from '#shared/core/errors';
import type { ParquetCodec } from '#shared/engine/driver';
import type { ParquetLimits } from '#shared/engine/parquet-limits';

type Job =
  | { readonly kind: 'write'; readonly parts: readonly Uint8Array[] }
  | { readonly kind: 'open'; readonly read: number; readonly bytes: Uint8Array; readonly limits: ParquetLimits }
  | { readonly kind: 'next' | 'end'; readonly read: number };

/** What the Parquet worker is asked; `read` names a table being read batch by batch. */
export type ParquetRequest = { readonly id: number } & Job;

export type ParquetReply =
  | { readonly id: number; readonly ok: true; readonly bytes: Uint8Array | null }
  /** `isDead`: the WebAssembly instance of the worker died, another worker is needed. */
  | { readonly id: number; readonly ok: false; readonly failure: Failure; readonly isDead: boolean };

interface Waiting {
  resolve(bytes: Uint8Array | null): void;
  reject(error: Error): void;
}

/** Parquet in a worker of its own: 5 MB of WebAssembly that is loaded with the first table, and never holds up the window. */
export async function openParquet(): Promise<ParquetCodec> {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  const rejectAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };

  /** The next job starts another worker; those that waited for the dead one are told. */
  function replace(dead: Worker): void {
    dead.terminate();
    if (worker !== dead) return;
    worker = null;
    rejectAll(new JalonError('engine/parquet-unreadable'));
  }

  function start(): Worker {
    const started = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', (event: MessageEvent<ParquetReply>) => {
      const reply = event.data;
      const waiter = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.ok) waiter?.resolve(reply.bytes);
      else waiter?.reject(errorOf(reply.failure));
      if (!reply.ok && reply.isDead) replace(started);
    });
    started.addEventListener('error', () => replace(started));
    return started;
  }

  const ask = (job: Job): Promise<Uint8Array | null> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      // What is to be written was made for this and is needed no more.
      const transfer = job.kind === 'write' ? buffersOf(job.parts) : [];
      worker.postMessage({ id, ...job } satisfies ParquetRequest, transfer);
    });

  return {
    async write(parts) {
      const parquet = await ask({ kind: 'write', parts });
      if (!parquet) throw new JalonError('engine/stopped');
      return parquet;
    },
    async *read(parquet, limits) {
      const read = ++lastId;
      await ask({ kind: 'open', read, bytes: parquet, limits });
      try {
        for (;;) {
          const batch = await ask({ kind: 'next', read });
          if (!batch) return;
          yield batch;
        }
      } finally {
        // A worker that died holds nothing to be let go.
        if (worker) await ask({ kind: 'end', read });
      }
    },
    async close() {
      worker?.terminate();
      worker = null;
      rejectAll(new JalonError('engine/stopped'));
    },
  };
}

/** The memory the parts stand in, each once; the mark at the end of a stream is the engine's own and stays. */
const buffersOf = (parts: readonly Uint8Array[]): Transferable[] => [
  ...new Set(parts.slice(0, -1).map(({ buffer }) => buffer as ArrayBuffer)),
];
