/** First message of every worker: it runs. `isHeld`: it holds the lock of its name, and will for as long as it lives. */
interface Alive {
  readonly kind: 'alive';
  readonly isHeld: boolean;
}

/** Longest time a worker may take to load, in milliseconds. Until then it holds no lock that could tell of its death. */
export const START_LIMIT = 60_000;

/** A name for a worker no other worker of this origin has, in whatever tab. */
export const workerName = (kind: string): string => `jalon-${kind}:${crypto.randomUUID()}`;

const isAlive = (data: unknown): data is Alive =>
  typeof data === 'object' && data !== null && (data as Partial<Alive>).kind === 'alive';

export interface WorkerLife {
  /** Settles when the worker runs; never where it died before. */
  readonly started: Promise<void>;
  /** Ends the worker at once; its death is not reported. */
  end(): void;
}

/**
 * Watches the life of a worker called `name` that calls `holdLife`. `died` is called once, with the cause where there is one: after an
 * error nobody caught, a message that could not be read, or when the worker is gone without a word (ended by the browser, out of
 * memory), as then the lock it held is granted to the window.
 */
export function watchLife(worker: Worker, name: string, died: (cause?: unknown) => void): WorkerLife {
  const asked = new AbortController();
  let isOver = false;
  let run: () => void = () => undefined;
  const started = new Promise<void>((resolve) => {
    run = resolve;
  });
  const end = (): void => {
    isOver = true;
    clearTimeout(deadline);
    asked.abort();
    worker.terminate();
  };
  const die = (cause?: unknown): void => {
    if (isOver) return;
    end();
    died(cause);
  };
  const deadline = setTimeout(() => die(new Error(`${name} did not start`)), START_LIMIT);
  worker.addEventListener('error', (event) => die(event.error ?? event.message));
  worker.addEventListener('messageerror', () => die(new Error(`${name} sent what cannot be read`)));
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isOver || !isAlive(data)) return;
    clearTimeout(deadline);
    run();
    if (data.isHeld)
      navigator.locks.request(name, { signal: asked.signal }, () => die()).catch((cause) => isOver || die(cause));
  });
  return { started, end };
}

/** What a worker calls when it is ready to be asked: takes the lock of its name for life, then tells the window. */
export function holdLife(): void {
  const alive = (isHeld: boolean): void => self.postMessage({ kind: 'alive', isHeld } satisfies Alive);
  // Only a page of a secure origin has locks; elsewhere errors alone tell of a death.
  if (!navigator.locks) {
    alive(false);
    return;
  }
  navigator.locks
    .request(self.name, () => {
      alive(true);
      return new Promise<never>(() => undefined);
    })
    .catch(() => alive(false));
}
