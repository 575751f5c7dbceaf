import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { RecentFile } from '#shared/bridge/contract';
import { queue } from '#shared/core/queue';
import { atomicSave } from './atomic-save.ts';
import { type Disk, realDisk } from './disk.ts';

const KEPT = 12;

interface Entry {
  readonly path: string;
  readonly openedAt: string;
}

/** The workbenches opened or saved last, kept in the application's data folder. A list that cannot be read is empty. */
export interface RecentFiles {
  list(): Promise<readonly RecentFile[]>;
  /** The path behind an id of the list, or null. */
  find(id: string): Promise<string | null>;
  add(path: string): Promise<void>;
  clear(): Promise<void>;
}

const idOf = (path: string): string => createHash('sha256').update(path).digest('hex');

export function createRecentFiles(
  dataFolder: string,
  now: () => Date = () => new Date(),
  disk: Disk = realDisk,
): RecentFiles {
  const file = join(dataFolder, 'recent.json');
  const read = async (): Promise<readonly Entry[]> => {
    try {
      const parsed: unknown = JSON.parse(await disk.readFile(file, 'utf8'));
      return Array.isArray(parsed) ? parsed.filter(isEntry) : [];
    } catch {
      return [];
    }
  };
  const write = async (entries: readonly Entry[]): Promise<void> => {
    await disk.mkdir(dataFolder, { recursive: true });
    await atomicSave(file, new TextEncoder().encode(JSON.stringify(entries)), { disk });
  };
  const inTurn = queue();
  return {
    async list() {
      return (await read()).map(({ path, openedAt }) => ({
        id: idOf(path),
        name: basename(path),
        folder: dirname(path),
        openedAt,
      }));
    },
    async find(id) {
      return (await read()).find(({ path }) => idOf(path) === id)?.path ?? null;
    },
    add: (path) =>
      inTurn(async () => {
        const others = (await read()).filter((entry) => entry.path !== path);
        await write([{ path, openedAt: now().toISOString() }, ...others].slice(0, KEPT));
      }),
    clear: () => inTurn(() => write([])),
  };
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'openedAt' in value &&
  typeof value.openedAt === 'string';
