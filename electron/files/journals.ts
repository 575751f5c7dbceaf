import { join } from 'node:path';
import { FILE_KINDS, type FileKind } from '#shared/bridge/file-kinds';
import { JOURNAL_ID } from '#shared/bridge/journals';
import { JalonError } from '#shared/core/errors';
import { atomicSave, flushFolder } from './atomic-save.ts';
import { type Disk, realDisk, systemCode } from './disk.ts';
import { fileError } from './file-errors.ts';
import { hashFile, type Seen } from './fingerprint.ts';
import { decodeRecords, encodeRecords } from './journal-lines.ts';

/** Left journals kept whatever their age; beyond this number those older than `days` go. */
export const JOURNALS_KEPT = { kept: 20, days: 30 } as const;

/** Most bytes of one journal's records and of its parts. */
export interface JournalLimits {
  readonly records: number;
  readonly parts: number;
}
const LIMITS: JournalLimits = { records: 256 * 2 ** 20, parts: 2 * 2 ** 30 };
const DAY_MS = 86_400_000;

/** The file a later save goes to, as it was when last seen. */
export interface JournalTarget {
  readonly path: string;
  readonly kind: FileKind;
  readonly seen: Seen;
}

export interface TakenOver {
  readonly records: readonly string[];
  readonly parts: readonly { readonly sha256: string; readonly path: string }[];
  readonly target: JournalTarget | null;
  readonly isDamaged: boolean;
}

export interface JournalFolderFacts {
  readonly id: string;
  readonly updatedMs: number;
  readonly bytes: number;
}

/** The journals of unsaved work in the application's data folder. Each is held by one window at most. Rejects with `JalonError`. */
export interface JournalStore {
  begin(window: number, id: string, first: string, target: JournalTarget | null): Promise<void>;
  append(window: number, id: string, records: readonly string[]): Promise<void>;
  /** Where a part is to be written; null: it is there. */
  partPath(window: number, id: string, sha256: string): Promise<string | null>;
  left(): Promise<readonly JournalFolderFacts[]>;
  recover(window: number, id: string): Promise<TakenOver>;
  discard(window: number, id: string): Promise<void>;
  /** The window is gone: its journals are left. */
  letGo(window: number): void;
  /** Takes away what is left of beginnings that were killed, and left journals that are both old and beyond the number kept. @returns how many of the latter. */
  dropOld(now: number): Promise<number>;
}

interface Held {
  readonly window: number;
  /** Bytes of whole records in the file and the checksum of the last; null until the journal is on disk. */
  written: { readonly bytes: number; readonly sum: string } | null;
  turn: Promise<unknown>;
}

export function createJournals(
  dataFolder: string,
  limits: JournalLimits = LIMITS,
  disk: Disk = realDisk,
): JournalStore {
  const root = join(dataFolder, 'journals');
  const held = new Map<string, Held>();
  /** What windows that are gone still had to write. */
  const ending = new Map<string, Promise<unknown>>();

  const folderOf = (id: string): string => {
    if (!JOURNAL_ID.test(id)) throw new JalonError('journal/unknown');
    return join(root, id);
  };
  const ensureNotOthers = (window: number, id: string): void => {
    const holder = held.get(id);
    if (holder && holder.window !== window) throw new JalonError('journal/held');
  };
  const own = (window: number, id: string): Held => {
    ensureNotOthers(window, id);
    const found = held.get(id);
    if (!found) throw new JalonError('journal/unknown');
    return found;
  };
  /** Calls for one journal wait for each other, in the order asked for. */
  const inTurn = <T>(journal: Held, folder: string, work: () => Promise<T>): Promise<T> => {
    const turn = journal.turn.then(work, work).catch((error: unknown) => {
      throw fileError(error, folder);
    });
    journal.turn = turn.catch(() => undefined);
    return turn;
  };
  /** Takes hold of a journal; lets go again where the work fails. */
  const hold = async <T>(window: number, id: string, work: (journal: Held) => Promise<T>): Promise<T> => {
    if (held.has(id)) throw new JalonError('journal/held');
    const journal: Held = { window, written: null, turn: ending.get(id) ?? Promise.resolve() };
    const folder = folderOf(id);
    held.set(id, journal);
    return inTurn(journal, folder, () => work(journal)).catch((error: unknown) => {
      if (held.get(id) === journal) held.delete(id);
      throw error;
    });
  };

  async function facts(id: string): Promise<JournalFolderFacts | null> {
    try {
      const { size, mtimeMs } = await disk.stat(join(root, id, 'journal.jsonl'));
      const parts = await sizesIn(join(root, id, 'parts'), disk);
      return { id, updatedMs: mtimeMs, bytes: size + parts };
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes(systemCode(error))) return null;
      throw error;
    }
  }

  const freeIds = async (): Promise<readonly string[]> =>
    (await disk.readdir(root).catch(() => [] as string[])).filter((id) => JOURNAL_ID.test(id) && !held.has(id));

  const store: JournalStore = {
    begin: (window, id, first, target) =>
      hold(window, id, async (journal) => {
        const folder = folderOf(id);
        if (await facts(id)) throw new JalonError('journal/held');
        const { lines, sum } = encodeRecords([first], '');
        if (lines.length > limits.records) throw new JalonError('journal/full');
        await disk.mkdir(root, { recursive: true, mode: 0o700 });
        await disk.rm(folder, { recursive: true, force: true });
        await disk.mkdir(join(folder, 'parts'), { recursive: true, mode: 0o700 });
        await atomicSave(join(folder, 'meta.json'), Buffer.from(JSON.stringify({ target })), { mode: 0o600, disk });
        await atomicSave(join(folder, 'journal.jsonl'), lines, { mode: 0o600, disk });
        await flushFolder(root, disk);
        journal.written = { bytes: lines.length, sum };
      }),
    async append(window, id, records) {
      const journal = own(window, id);
      await inTurn(journal, folderOf(id), async () => {
        if (!journal.written) throw new JalonError('journal/unknown');
        const { bytes } = journal.written;
        const { lines, sum } = encodeRecords(records, journal.written.sum);
        if (bytes + lines.length > limits.records) throw new JalonError('journal/full');
        await writeAt(join(folderOf(id), 'journal.jsonl'), bytes, lines, disk);
        journal.written = { bytes: bytes + lines.length, sum };
      });
    },
    async partPath(window, id, sha256) {
      own(window, id);
      const path = join(folderOf(id), 'parts', sha256);
      const isThere = await disk.stat(path).then(
        () => true,
        () => false,
      );
      if (!isThere && (await sizesIn(join(folderOf(id), 'parts'), disk)) > limits.parts)
        throw new JalonError('journal/full');
      return isThere ? null : path;
    },
    async left() {
      const found = (await Promise.all((await freeIds()).map(facts))).filter((one) => one !== null);
      return found.sort((one, other) => other.updatedMs - one.updatedMs);
    },
    recover: (window, id) =>
      hold(window, id, async (journal) => {
        const folder = folderOf(id);
        const file = join(folder, 'journal.jsonl');
        if (!(await facts(id))) throw new JalonError('journal/unknown');
        const { records, bytes, sum, end } = decodeRecords(await disk.readFile(file));
        if (records.length === 0) throw new JalonError('journal/unreadable');
        if (end === 'altered') await disk.copyFile(file, join(folder, 'altered.jsonl'));
        if (end !== 'whole') await writeAt(file, bytes, Buffer.alloc(0), disk);
        const [parts, target] = [
          await wholeParts(join(folder, 'parts'), disk),
          await readTarget(join(folder, 'meta.json'), disk),
        ];
        journal.written = { bytes, sum };
        return { records, parts, target, isDamaged: end === 'altered' };
      }),
    async discard(window, id) {
      ensureNotOthers(window, id);
      const folder = folderOf(id);
      await held.get(id)?.turn;
      // Without its records a folder is no journal, whatever else is still in it.
      await disk.rm(join(folder, 'journal.jsonl'), { force: true });
      await disk.rm(folder, { recursive: true, force: true });
      held.delete(id);
    },
    letGo(window) {
      for (const [id, journal] of held) {
        if (journal.window !== window) continue;
        held.delete(id);
        ending.set(id, journal.turn);
      }
    },
    async dropOld(now) {
      for (const id of await freeIds()) {
        // Of a beginning that was killed: nobody was told that anything is kept there.
        if (!(await facts(id))) await disk.rm(folderOf(id), { recursive: true, force: true });
      }
      const old = (await store.left())
        .slice(JOURNALS_KEPT.kept)
        .filter(({ updatedMs }) => now - updatedMs > JOURNALS_KEPT.days * DAY_MS);
      for (const { id } of old) await disk.rm(folderOf(id), { recursive: true, force: true });
      return old.length;
    },
  };
  return store;
}

/** Writes `lines` at `position`, flushed; what stands behind it (left by a write that failed) goes. After a failure the file ends at `position`. */
async function writeAt(path: string, position: number, lines: Buffer, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'r+');
  try {
    // Cutting a file that another program made shorter would fill it up with zeros.
    if ((await handle.stat()).size < position) throw new JalonError('journal/unreadable');
    try {
      await handle.truncate(position);
      for (let done = 0; done < lines.length; ) {
        done += (await handle.write(lines, done, lines.length - done, position + done)).bytesWritten;
      }
      await handle.sync();
    } catch (error) {
      await handle.truncate(position).catch(() => undefined);
      throw error;
    }
  } finally {
    await handle.close();
  }
}

const partNames = async (folder: string, disk: Disk): Promise<readonly string[]> =>
  (await disk.readdir(folder).catch(() => [] as string[])).filter((name) => /^[0-9a-f]{64}$/.test(name));

async function sizesIn(folder: string, disk: Disk): Promise<number> {
  const sizes = (await partNames(folder, disk)).map(async (name) => (await disk.stat(join(folder, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The parts that still are what their name says. */
async function wholeParts(folder: string, disk: Disk): Promise<TakenOver['parts']> {
  const parts: { sha256: string; path: string }[] = [];
  for (const sha256 of await partNames(folder, disk)) {
    const path = join(folder, sha256);
    if ((await hashFile(path, disk)) === sha256) parts.push({ sha256, path });
  }
  return parts;
}

async function readTarget(path: string, disk: Disk): Promise<JournalTarget | null> {
  try {
    const { target } = JSON.parse(await disk.readFile(path, 'utf8')) as { target?: unknown };
    return isTarget(target) ? target : null;
  } catch {
    return null;
  }
}

function isTarget(value: unknown): value is JournalTarget {
  const { path, kind, seen } = (value ?? {}) as { [K in keyof JournalTarget]?: unknown };
  const { size, modifiedMs, sha256 } = (seen ?? {}) as Record<string, unknown>;
  const isSeen =
    seen === 'absent' || (typeof size === 'number' && typeof modifiedMs === 'number' && typeof sha256 === 'string');
  return typeof path === 'string' && typeof kind === 'string' && Object.hasOwn(FILE_KINDS, kind) && isSeen;
}
