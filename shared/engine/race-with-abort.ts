import { JalonError } from '../core/errors.ts';

/** Tells everything that waits that the engine is gone. */
interface StopSignal {
  readonly promise: Promise<never>;
  stop(): void;
}

export function stopSignal(): StopSignal {
  let reject: (error: JalonError) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  promise.catch(() => undefined);
  return { promise, stop: () => reject(new JalonError('engine/stopped')) };
}

/** The first of: the work's end, the engine's stop, the caller's abort. */
export async function raceWithAbort<T>(
  work: Promise<T>,
  stop: Promise<never>,
  signal: AbortSignal | undefined,
): Promise<T> {
  work.catch(() => undefined);
  if (!signal) return Promise.race([work, stop]);
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new JalonError('cancelled'));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, stop, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
