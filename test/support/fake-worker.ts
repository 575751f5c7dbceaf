/** Locks as the browser gives them: one holder per name, the next in line when it lets go. */
export function fakeLocks() {
  const lines = new Map<string, (() => void)[]>();
  const free = (name: string): void => {
    const line = lines.get(name) ?? [];
    line.shift();
    line[0]?.();
  };
  async function request(name: string, ...rest: readonly unknown[]): Promise<unknown> {
    const use = rest.at(-1) as () => unknown;
    const { signal } = (rest.length > 1 ? rest[0] : {}) as { readonly signal?: AbortSignal };
    await new Promise<void>((granted, refuse) => {
      const line = lines.get(name) ?? [];
      lines.set(name, [...line, granted]);
      signal?.addEventListener('abort', () => {
        lines.set(
          name,
          (lines.get(name) ?? []).filter((one) => one !== granted),
        );
        refuse(new DOMException('aborted', 'AbortError'));
      });
      if (line.length === 0) granted();
    });
    try {
      return await use();
    } finally {
      free(name);
    }
  }
  return { request, free };
}

/** A worker whose script is `run`: it is given what it is asked and the means to answer. */
export class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isTerminated = false;
  readonly #run: (data: unknown, worker: FakeWorker) => void;
  constructor(run: (data: never, worker: FakeWorker) => void = () => undefined) {
    super();
    this.#run = run as (data: unknown, worker: FakeWorker) => void;
  }
  postMessage(data: unknown): void {
    if (this.isTerminated) return;
    this.asked.push(data);
    queueMicrotask(() => this.isTerminated || this.#run(data, this));
  }
  /** What the worker says to the window. */
  say(data: unknown): void {
    if (!this.isTerminated) this.dispatchEvent(new MessageEvent('message', { data }));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}
