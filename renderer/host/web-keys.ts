import { JalonError } from '#shared/core/errors';
import { forgetKey, keepKey } from '#shared/share/known-keys';
import { type KnownKey, makeKey, type SealingKey, sealRoot } from '#shared/share/seal';
import type { Keys } from './port.ts';

const STORE = 'keys';
const [OWN, KNOWN] = ['own', 'known'];

/** Keys in the browser's store; the private half is one that no script can read out. */
export function webKeys(): Keys {
  const read = async <T>(place: string): Promise<T | undefined> =>
    within('readonly', (store) => store.get(place) as IDBRequest<T | undefined>);
  const known = async (): Promise<readonly KnownKey[]> => (await read<readonly KnownKey[]>(KNOWN)) ?? [];
  const change = async (changed: (kept: readonly KnownKey[]) => readonly KnownKey[]) =>
    navigator.locks.request('jalon-keys', async () => {
      const next = changed(await known());
      await within('readwrite', (store) => store.put(next, KNOWN));
      return next;
    });
  return {
    async own() {
      const own = await read<SealingKey>(OWN);
      return own ? publicOf(own) : null;
    },
    async nameOwn(name) {
      return navigator.locks.request('jalon-keys', async () => {
        const own = await read<SealingKey>(OWN);
        const named = own ? { ...own, name } : await makeKey(name, false);
        await within('readwrite', (store) => store.put(named, OWN));
        return publicOf(named);
      });
    },
    async seal(root, at, purpose) {
      const own = await read<SealingKey>(OWN);
      if (!own) throw new JalonError('seal/unavailable');
      return sealRoot(root, own, at, purpose);
    },
    known,
    keep: (key) => change((kept) => keepKey(kept, key)),
    forget: (key) => change((kept) => forgetKey(kept, key)),
  };
}

const publicOf = ({ name, publicKey }: SealingKey): KnownKey => ({ name, key: publicKey });

/** One request in a transaction of its own, on disk when it settles. */
async function within<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  try {
    const database = await opened();
    try {
      const transaction = database.transaction(STORE, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(STORE));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return request.result;
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new JalonError('seal/unavailable', {}, { cause });
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('jalon-keys', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
