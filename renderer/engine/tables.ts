import { errorOf, type Failure, JalonError } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import type { FileTable, ReadingStage } from '#shared/intake/formats/file-table';
import { kindOf } from '#shared/intake/formats/kind';
import { tablesIn } from '#shared/intake/formats/tables';

export interface TablesRequest {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Stages as they come, then one of the others; `engine`: a table in the file can be read by the engine only. */
export type TablesReply =
  | { readonly kind: 'stage'; readonly stage: ReadingStage }
  | { readonly kind: 'tables'; readonly tables: readonly FileTable[] }
  | { readonly kind: 'engine' }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface ReadingOptions {
  readonly engine: () => Promise<Engine>;
  readonly signal: AbortSignal;
  readonly onStage?: (stage: ReadingStage) => void;
}

/** What takes long and needs no engine. */
const PACKED = new Set(['zip', 'gzip', 'json', 'arrow']);

/**
 * The tables of a file (`tablesIn`). Whatever must be unpacked or taken apart is so in a worker of its own, which an abort ends at
 * once, so that the window is never held up. Rejects as `tablesIn` does, with `cancelled`, or with `intake/reader-stopped` {name}.
 */
export async function tablesOf(
  file: string,
  bytes: Uint8Array,
  { engine, signal, onStage }: ReadingOptions,
): Promise<readonly FileTable[]> {
  const made = PACKED.has(kindOf(bytes)) ? await inWorker({ file, bytes }, signal, onStage) : null;
  return made ?? tablesIn(file, bytes, engine);
}

/** Null where the engine is needed. */
function inWorker(
  request: TablesRequest,
  signal: AbortSignal,
  onStage: (stage: ReadingStage) => void = () => undefined,
): Promise<readonly FileTable[] | null> {
  return new Promise<readonly FileTable[] | null>((resolve, reject) => {
    if (signal.aborted) return reject(new JalonError('cancelled'));
    const worker = new Worker(new URL('./tables.worker.ts', import.meta.url), { type: 'module' });
    const cancel = (): void => end(() => reject(new JalonError('cancelled')));
    const end = (settle: () => void): void => {
      worker.terminate();
      signal.removeEventListener('abort', cancel);
      settle();
    };
    signal.addEventListener('abort', cancel);
    worker.addEventListener('error', () =>
      end(() => reject(new JalonError('intake/reader-stopped', { name: request.file }))),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<TablesReply>) => {
      if (data.kind === 'stage') onStage(data.stage);
      else if (data.kind === 'failed') end(() => reject(errorOf(data.failure)));
      else end(() => resolve(data.kind === 'tables' ? data.tables : null));
    });
    worker.postMessage(request);
  });
}
