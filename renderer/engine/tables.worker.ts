import type { FileTable } from '#shared/intake/formats/file-table';
import { tablesIn } from '#shared/intake/formats/tables';
import type { TablesMethods } from './tables.ts';
import { answerCalls } from './worker-answer.ts';

answerCalls<TablesMethods>(
  {
    async tables({ name, bytes }, { stage }) {
      let isEngineNeeded = false;
      const engine = () => {
        isEngineNeeded = true;
        return Promise.reject(new Error('a worker has no engine'));
      };
      try {
        return await tablesIn(name, bytes, engine, stage);
      } catch (error) {
        if (isEngineNeeded) return null;
        throw error;
      }
    },
  },
  {
    transfer: (tables) => [
      ...new Set((tables as readonly FileTable[] | null)?.map((table) => table.bytes.buffer as ArrayBuffer)),
    ],
  },
);
