import { toFailure } from '#shared/core/errors';
import { tablesIn } from '#shared/intake/formats/tables';
import type { TablesReply, TablesRequest } from './tables.ts';

const reply = (message: TablesReply, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

self.addEventListener('message', async ({ data: { file, bytes } }: MessageEvent<TablesRequest>) => {
  let isEngineNeeded = false;
  const engine = () => {
    isEngineNeeded = true;
    return Promise.reject(new Error('a worker has no engine'));
  };
  try {
    const tables = await tablesIn(file, bytes, engine, (stage) => reply({ kind: 'stage', stage }));
    reply({ kind: 'tables', tables }, [...new Set(tables.map((table) => table.bytes.buffer as ArrayBuffer))]);
  } catch (error) {
    reply(isEngineNeeded ? { kind: 'engine' } : { kind: 'failed', failure: toFailure(error) });
  }
});
