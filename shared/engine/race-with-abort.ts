import { JalonError } from '../core/errors.ts';

/** Tells all who wait that a life of the engine is over. Not an `AbortSignal`: Node warns of one with more than ten listeners. */
export interface StopSignal {
  stop(): void;
  /** Calls `listener` when it stops, at once where it has. @returns what takes it off */
  onStop(listener: () => void): () => void;
}

export function stopSignal(): StopSignal {
  const listeners = new Set<() => void>();
  let isStopped = false;
  return {
    stop() {
      isStopped = true;
      for (const listener of listeners) listener();
      listeners.clear();
    },
    onStop(listener) {
      if (isStopped) listener();
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Settles as `work` does, or rejects at once with `engine/stopped` when `stopped` says so and with `cancelled` when `signal` is aborted.
 * Nothing stays on either: a `Promise.race` with one that outlives the work would keep its answer for as long.
 */
export function raceWithAbort<T>(work: Promise<T>, stopped: StopSignal, signal?: AbortSignal): Promise<T> {
  let leave: () => void = () => undefined;
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(new JalonError('cancelled'));
    const forget = stopped.onStop(() => reject(new JalonError('engine/stopped')));
    leave = () => {
      forget();
      signal?.removeEventListener('abort', onAbort);
    };
    work.then(resolve, reject);
    if (signal?.aborted) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  }).finally(() => leave());
}
