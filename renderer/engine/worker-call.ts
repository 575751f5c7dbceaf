import { errorOf, type Failure, JalonError } from '#shared/core/errors';
import { isSign, type WorkerLife, watchLife, workerName } from './worker-life.ts';

/** What the window asks a worker. `next` and `end` go on with what an earlier question opened. */
export type Ask =
  | { readonly id: number; readonly kind: 'call'; readonly name: string; readonly question: unknown }
  | { readonly id: number; readonly kind: 'next' | 'end'; readonly stream: number }
  | { readonly id: number; readonly kind: 'abort' };

/** What the worker says: stages as they come, then one of the others. `isFatal`: the worker must not be used again. */
export type Reply =
  | { readonly id: number; readonly kind: 'stage'; readonly stage: unknown }
  | { readonly id: number; readonly kind: 'done'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'failed'; readonly failure: Failure; readonly isFatal: boolean };

/** The methods a worker answers, each with one question; those that give an iterable are streams. */
export type Methods<M> = { readonly [Name in keyof M]: (question: never) => unknown };
type Question<M, Name extends keyof M> = M[Name] extends (question: infer Q) => unknown ? Q : never;
type Answer<M, Name extends keyof M> = M[Name] extends (question: never) => infer A ? Awaited<A> : never;
type Item<A> = A extends AsyncIterable<infer I> ? I : never;

export interface CallOptions {
  /** Rejects at once with `cancelled`, and tells the worker. */
  readonly signal?: AbortSignal | undefined;
  readonly onStage?: ((stage: never) => void) | undefined;
  /** Memory that is handed over and must not be used after. */
  readonly transfer?: Transferable[];
}

export interface WorkerCalls<M extends Methods<M>> {
  /** Starts the worker unless it runs. @returns the number of its life: another one knows nothing of what this one was told. */
  start(): number;
  /** Rejects with the worker's own failure, `cancelled`, or what `stopped` makes where the worker died. */
  call<Name extends keyof M & string>(
    name: Name,
    question: Question<M, Name>,
    options?: CallOptions,
  ): Promise<Answer<M, Name>>;
  /** One item after the other, each when it is asked for. Rejects as `call` does; no other life goes on with it. */
  stream<Name extends keyof M & string>(
    name: Name,
    question: Question<M, Name>,
    options?: CallOptions,
  ): AsyncIterable<Item<Answer<M, Name>>>;
  /** Ends the worker; what waits rejects. The next call starts it anew. */
  close(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onStage: CallOptions['onStage'];
}

/** One life of a worker, and all who wait for it. */
interface Life extends WorkerLife {
  readonly number: number;
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Calls to a worker (`answerCalls`), started with the first one and started anew with the next one after its death, of which everyone
 * who waits is told. `open` makes the worker under the name given to it; `kind` tells workers apart in the browser's own tools.
 */
export function workerCalls<M extends Methods<M>>(
  kind: string,
  open: (name: string) => Worker,
  stopped: () => JalonError = () => new JalonError('engine/stopped'),
): WorkerCalls<M> {
  let life: Life | null = null;
  let lastId = 0;
  let lives = 0;

  const begin = (): Life => {
    const name = workerName(kind);
    const worker = open(name);
    const waiting: Life['waiting'] = new Map();
    const watched = watchLife(worker, name, () => over(begun));
    const begun: Life = { ...watched, number: ++lives, worker, waiting };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (!isSign(data)) take(begun, data as Reply);
    });
    return begun;
  };

  const over = (dead: Life): void => {
    dead.end();
    if (life === dead) life = null;
    for (const { reject } of dead.waiting.values()) reject(stopped());
    dead.waiting.clear();
  };

  const take = (from: Life, reply: Reply): void => {
    const waiter = from.waiting.get(reply.id);
    if (reply.kind === 'stage') {
      waiter?.onStage?.(reply.stage as never);
      return;
    }
    from.waiting.delete(reply.id);
    if (reply.kind === 'done') waiter?.resolve(reply.value);
    else waiter?.reject(errorOf(reply.failure));
    if (reply.kind === 'failed' && reply.isFatal) over(from);
  };

  const running = (): Life => {
    life ??= begin();
    return life;
  };

  function ask(
    to: Life,
    what: (id: number) => Exclude<Ask, { kind: 'abort' }>,
    { signal, onStage, transfer = [] }: CallOptions = {},
  ): Promise<unknown> {
    if (signal?.aborted) return Promise.reject(new JalonError('cancelled'));
    if (life !== to) return Promise.reject(stopped());
    const id = ++lastId;
    const cancel = (): void => {
      const waiter = to.waiting.get(id);
      to.waiting.delete(id);
      to.worker.postMessage({ id, kind: 'abort' } satisfies Ask);
      waiter?.reject(new JalonError('cancelled'));
    };
    signal?.addEventListener('abort', cancel, { once: true });
    return new Promise<unknown>((resolve, reject) => {
      to.worker.postMessage(what(id), transfer);
      to.waiting.set(id, { resolve, reject, onStage });
    }).finally(() => signal?.removeEventListener('abort', cancel));
  }

  return {
    start: () => running().number,
    call: (name, question, options) =>
      ask(running(), (id) => ({ id, kind: 'call', name, question }), options) as Promise<Answer<M, typeof name>>,
    async *stream(name, question, options) {
      const to = running();
      let stream = 0;
      const open = (id: number): Ask & { kind: 'call' } => {
        stream = id;
        return { id, kind: 'call', name, question };
      };
      await ask(to, open, options);
      const { signal } = options ?? {};
      try {
        for (;;) {
          const next = (await ask(to, (id) => ({ id, kind: 'next', stream }), { signal })) as IteratorResult<never>;
          if (next.done) return;
          yield next.value;
        }
      } finally {
        // A worker that died holds nothing to be let go.
        await ask(to, (id) => ({ id, kind: 'end', stream })).catch(() => undefined);
      }
    },
    close() {
      if (life) over(life);
    },
  };
}
