/** What every worker says first, that it lives, and some later, that they can be asked. */
type Sign =
  /** `isHeld`: it holds the lock of its name, and will for as long as it lives. */
  { readonly kind: 'alive'; readonly isHeld: boolean } | { readonly kind: 'ready' };

/** Longest time until a worker lives, in milliseconds. Until then it holds no lock that could tell of its death. */
export const START_LIMIT = 20_000;

/** A name for a worker no other worker of this origin has, in whatever tab. */
export const workerName = (kind: string): string => `jalon-${kind}:${crypto.randomUUID()}`;

export const isSign = (data: unknown): data is Sign =>
  typeof data === 'object' && data !== null && ['alive', 'ready'].includes((data as Partial<Sign>).kind ?? '');

export interface WorkerLife {
  /** Settles when the worker says `sayReady`; never where it died before. */
  readonly ready: Promise<void>;
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
  let isReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    isReady = resolve;
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
    if (isOver || !isSign(data)) return;
    if (data.kind === 'ready') {
      isReady();
      return;
    }
    clearTimeout(deadline);
    if (data.isHeld)
      navigator.locks.request(name, { signal: asked.signal }, () => die()).catch((cause) => isOver || die(cause));
  });
  return { ready, end };
}

const say = (sign: Sign): void => self.postMessage(sign);

/**
 * What a worker calls first: takes the lock of its name for life, and tells the window. Settles when that is done. A rejection nobody
 * caught is an error nobody caught from here on: by itself a browser tells the window of the second only.
 */
export function holdLife(): Promise<void> {
  self.addEventListener('unhandledrejection', ({ reason }) => self.reportError(reason));
  return new Promise((resolve) => {
    const live = (isHeld: boolean): void => {
      say({ kind: 'alive', isHeld });
      resolve();
    };
    // Only a page of a secure origin has locks; elsewhere errors alone tell of a death.
    if (!navigator.locks) {
      live(false);
      return;
    }
    navigator.locks
      .request(self.name, () => {
        live(true);
        return new Promise<never>(() => undefined);
      })
      .catch(() => live(false));
  });
}

/** What a worker calls that cannot be asked from its beginning. */
export const sayReady = (): void => say({ kind: 'ready' });
