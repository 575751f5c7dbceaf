import { JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import type { FileTable, ReadingStage } from '#shared/intake/formats/file-table';
import { type FormatKind, kindOf } from '#shared/intake/formats/kind';
import { tablesIn } from '#shared/intake/formats/tables';
import { workerCalls } from './worker-call.ts';

/** What the worker that reads files answers; null where a table in the file can be read by the engine only. */
export interface TablesMethods {
  tables(file: { readonly name: string; readonly bytes: Uint8Array }): readonly FileTable[] | null;
}

interface ReadingOptions {
  readonly engine: () => Promise<Engine>;
  readonly signal: AbortSignal;
  readonly onStage?: (stage: ReadingStage) => void;
}

/** What takes long and needs no engine. */
const PACKED: ReadonlySet<FormatKind> = new Set(['zip', 'gzip', 'json', 'arrow', 'markup', 'px']);

/**
 * The tables of a file (`tablesIn`). Whatever must be unpacked or taken apart is so in a worker of its own, which an abort ends at
 * once, so that the window is never held up. Rejects as `tablesIn` does, with `cancelled`, or with `intake/reader-stopped` {name}.
 */
export async function tablesOf(
  file: string,
  bytes: Uint8Array,
  { engine, ...reading }: ReadingOptions,
): Promise<readonly FileTable[]> {
  const made = PACKED.has(kindOf(bytes)) ? await inWorker({ name: file, bytes }, reading) : null;
  return made ?? tablesIn(file, bytes, engine);
}

/** Null where the engine is needed. */
async function inWorker(
  file: { readonly name: string; readonly bytes: Uint8Array },
  { signal, onStage }: Pick<ReadingOptions, 'signal' | 'onStage'>,
): Promise<readonly FileTable[] | null> {
  const worker = workerCalls<TablesMethods>(
    'tables',
    (name) => new Worker(new URL('./tables.worker.ts', import.meta.url), { type: 'module', name }),
    () => new JalonError('intake/reader-stopped', { name: file.name }),
  );
  try {
    return await worker.call('tables', file, { signal, onStage });
  } finally {
    worker.close();
  }
}
