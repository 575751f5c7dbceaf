import { JalonError } from '#shared/core/errors';
import type { SaveTarget } from './port.ts';

/** One journal as it is listed. */
export interface JournalFacts {
  readonly id: string;
  readonly updatedMs: number;
  /** Bytes of its parts and, at two for each sign, of its records. */
  readonly bytes: number;
  /** Number of its records. */
  readonly count: number;
  readonly target: SaveTarget | null;
}

/** Journals in IndexedDB. Each call is one transaction: whole or not at all, and on disk when it settles. */
export interface Stores {
  all(): Promise<readonly JournalFacts[]>;
  facts(id: string): Promise<JournalFacts | null>;
  begin(id: string, first: string, target: SaveTarget | null): Promise<void>;
  append(id: string, records: readonly string[]): Promise<void>;
  putPart(id: string, sha256: string, bytes: Uint8Array): Promise<void>;
  read(id: string): Promise<{ readonly records: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }>;
  discard(id: string): Promise<void>;
}

const NAMES = ['journals', 'records', 'parts'] as const;

/** Opens the browser's store; `closed` is called when the browser takes it away. Rejects with `journal/unavailable` where there is none. */
export async function openStores(closed: () => void): Promise<Stores> {
  if (!('indexedDB' in globalThis) || !('locks' in navigator)) throw new JalonError('journal/unavailable');
  const database = await openDatabase().catch((error: unknown) => {
    throw failed(error);
  });
  database.onclose = closed;
  const begun = (mode: IDBTransactionMode): IDBTransaction => {
    try {
      return database.transaction(NAMES, mode, { durability: 'strict' });
    } catch (error) {
      throw failed(error);
    }
  };
  const reading = () => begun('readonly');
  const writing = () => begun('readwrite');
  const factsIn = async (transaction: IDBTransaction, id: string): Promise<JournalFacts> => {
    const facts = await answer<JournalFacts | undefined>(transaction.objectStore('journals').get(id));
    if (facts) return facts;
    transaction.abort();
    throw new JalonError('journal/unknown');
  };
  return {
    all: () => answer(reading().objectStore('journals').getAll()),
    facts: async (id) => (await answer<JournalFacts | undefined>(reading().objectStore('journals').get(id))) ?? null,
    async begin(id, first, target) {
      const transaction = writing();
      const done = finished(transaction);
      const facts: JournalFacts = { id, updatedMs: Date.now(), bytes: first.length * 2, count: 1, target };
      put(transaction, facts);
      transaction.objectStore('records').put(first, [id, 0]);
      await done;
    },
    async append(id, records) {
      const transaction = writing();
      const done = finished(transaction);
      const facts = await factsIn(transaction, id);
      for (const [at, record] of records.entries()) {
        transaction.objectStore('records').put(record, [id, facts.count + at]);
      }
      const bytes = records.reduce((sum, { length }) => sum + length * 2, facts.bytes);
      put(transaction, { ...facts, updatedMs: Date.now(), bytes, count: facts.count + records.length });
      await done;
    },
    async putPart(id, sha256, bytes) {
      const transaction = writing();
      const done = finished(transaction);
      const facts = await factsIn(transaction, id);
      const parts = transaction.objectStore('parts');
      if ((await answer(parts.count([id, sha256]))) === 0) {
        parts.put(bytes, [id, sha256]);
        put(transaction, { ...facts, updatedMs: Date.now(), bytes: facts.bytes + bytes.length });
      }
      await done;
    },
    async read(id) {
      const transaction = reading();
      const parts = transaction.objectStore('parts');
      const [records, keys, contents] = await Promise.all([
        answer<string[]>(transaction.objectStore('records').getAll(rangeOf(id))),
        answer(parts.getAllKeys(rangeOf(id))),
        answer<Uint8Array[]>(parts.getAll(rangeOf(id))),
      ]);
      const named = keys.map((key, at) => [(key as string[])[1] ?? '', contents[at] ?? new Uint8Array()] as const);
      return { records, parts: new Map(named) };
    },
    async discard(id) {
      const transaction = writing();
      const done = finished(transaction);
      transaction.objectStore('journals').delete(id);
      for (const name of ['records', 'parts']) transaction.objectStore(name).delete(rangeOf(id));
      await done;
    },
  };
}

/** A target that the store cannot take (a browser without file handles in it) is left out: the next save asks where. */
function put(transaction: IDBTransaction, facts: JournalFacts): void {
  const journals = transaction.objectStore('journals');
  try {
    journals.put(facts, facts.id);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'DataCloneError')) throw error;
    journals.put({ ...facts, target: null }, facts.id);
  }
}

/** Every key `[id, …]`: an empty list comes after all numbers and texts. */
const rangeOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('jalon-journals', 1);
  request.onupgradeneeded = () => {
    for (const name of NAMES) request.result.createObjectStore(name);
  };
  return answer(request);
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failed(request.error));
  });

const finished = (transaction: IDBTransaction): Promise<void> => {
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(failed(transaction.error));
  });
  // A step that fails first is what the caller hears of.
  done.catch(() => undefined);
  return done;
};

const failed = (error: unknown): JalonError => {
  const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new JalonError(isFull ? 'journal/full' : 'journal/unavailable', {}, { cause: error });
};
