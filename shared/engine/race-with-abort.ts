import { JalonError } from '../core/errors.ts';

/**
 * Settles as `work` does, or rejects at once with `engine/stopped` when `stop` is aborted and with `cancelled` when `signal` is. Nothing
 * stays on the signals: a `Promise.race` with one that outlives the work would keep its answer for as long.
 */
export function raceWithAbort<T>(work: Promise<T>, stop: AbortSignal, signal?: AbortSignal): Promise<T> {
  const over = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const rejectOn = (end: AbortSignal, code: 'engine/stopped' | 'cancelled'): void => {
      const onAbort = () => reject(new JalonError(code));
      if (end.aborted) onAbort();
      else end.addEventListener('abort', onAbort, { once: true, signal: over.signal });
    };
    work.then(resolve, reject);
    rejectOn(stop, 'engine/stopped');
    if (signal) rejectOn(signal, 'cancelled');
  }).finally(() => over.abort());
}
