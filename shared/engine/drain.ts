import { JalonError } from '../core/errors.ts';
import { unreadableColumns } from '../tables/decode.ts';
import type { Driver } from './driver.ts';

/** What ends an IPC stream. */
const END_OF_STREAM = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

type Drained =
  | { readonly kind: 'stream'; readonly parts: readonly Uint8Array[] }
  | { readonly kind: 'unreadable'; readonly columns: readonly string[] };

/** Runs one statement to its end and gives its IPC stream in parts, schema, batches and end; stops at the header where columns cannot be read as they come. */
export async function drain(
  driver: Driver,
  connection: number,
  statement: string,
  { signal, stopAtUnreadable = false }: { signal?: AbortSignal | undefined; stopAtUnreadable?: boolean } = {},
): Promise<Drained> {
  const stopIfAborted = async (): Promise<void> => {
    if (!signal?.aborted) return;
    await driver.cancel(connection);
    // Only the next statement of the connection rolls back the transaction of the cancelled one.
    await driver.start(connection, 'SELECT 1').catch(() => undefined);
    throw new JalonError('cancelled');
  };
  let header = await driver.start(connection, statement);
  while (header === null) {
    await stopIfAborted();
    header = await driver.poll(connection);
  }
  if (stopAtUnreadable) {
    const columns = unreadableColumns(header);
    if (columns.length > 0) {
      await driver.cancel(connection);
      return { kind: 'unreadable', columns };
    }
  }
  const parts = [header];
  for (;;) {
    await stopIfAborted();
    const part = await driver.fetch(connection);
    if (part === null) continue;
    if (part.length === 0) break;
    parts.push(part);
  }
  parts.push(END_OF_STREAM);
  return { kind: 'stream', parts };
}
