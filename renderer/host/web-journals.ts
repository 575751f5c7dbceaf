import { JOURNAL_ID } from '#shared/bridge/journals';
import { JalonError } from '#shared/core/errors';
import { openStores, type Stores } from './journal-stores.ts';
import type { Journals, RecoveredJournal, SaveTarget } from './port.ts';

const LOCK = 'jalon-journal:';

/** Journals in the browser's own storage. A journal is held by the tab that has its lock; the browser frees it when the tab ends. */
export function webJournals(): Journals {
  const held = new Map<string, () => void>();
  let stores: Promise<Stores> | null = null;
  const opened = (): Promise<Stores> => {
    const again = () => {
      stores = null;
    };
    stores ??= openStores(again);
    stores.catch(again);
    return stores;
  };
  const hold = async (id: string): Promise<void> => {
    if (!JOURNAL_ID.test(id)) throw new JalonError('journal/unknown');
    const free = await takeLock(LOCK + id);
    if (!free) throw new JalonError('journal/held');
    held.set(id, free);
  };
  const letGo = (id: string): void => {
    held.get(id)?.();
    held.delete(id);
  };
  /** Does `work` on a journal taken hold of for it, and lets go of it again where that fails. */
  const taking = async <T>(id: string, work: (stores: Stores) => Promise<T>): Promise<T> => {
    const found = await opened();
    await hold(id);
    try {
      return await work(found);
    } catch (error) {
      letGo(id);
      throw error;
    }
  };
  const own = (id: string): Promise<Stores> => {
    if (!held.has(id)) throw new JalonError('journal/unknown');
    return opened();
  };
  return {
    begin: (id, first, target) =>
      taking(id, async (found) => {
        if (await found.facts(id)) throw new JalonError('journal/held');
        await found.begin(id, first, target);
      }),
    async append(id, records) {
      await (await own(id)).append(id, records);
    },
    async putPart(id, sha256, bytes) {
      await (await own(id)).putPart(id, sha256, bytes);
    },
    async left() {
      const found = await opened().catch(() => null);
      if (!found) return [];
      const taken = new Set((await navigator.locks.query()).held?.map(({ name }) => name));
      return (await found.all())
        .filter(({ id }) => !taken.has(LOCK + id))
        .map(({ id, updatedMs, bytes }) => ({ id, updatedAt: new Date(updatedMs).toISOString(), bytes }))
        .sort((one, other) => other.updatedAt.localeCompare(one.updatedAt));
    },
    recover: (id) =>
      taking(id, async (found): Promise<RecoveredJournal> => {
        const facts = await found.facts(id);
        if (!facts) throw new JalonError('journal/unknown');
        return { ...(await found.read(id)), target: facts.target as SaveTarget | null };
      }),
    async discard(id) {
      const found = await opened();
      if (!held.has(id)) await hold(id);
      try {
        await found.discard(id);
      } finally {
        letGo(id);
      }
    },
  };
}

/** Takes a lock of the browser if nobody has it. @returns what frees it, or null. */
function takeLock(name: string): Promise<(() => void) | null> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(null);
        return new Promise<void>((free) => resolve(free));
      })
      .catch(reject);
  });
}
