import { toFailure } from '#shared/core/errors';
import type { Ask, Methods, Reply } from './worker-call.ts';
import { holdLife } from './worker-life.ts';

export interface Asked {
  /** Aborted where nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  stage(stage: unknown): void;
}

type Answering<M extends Methods<M>> = {
  readonly [Name in keyof M]: (
    question: Parameters<M[Name]>[0],
    asked: Asked,
  ) => ReturnType<M[Name]> | Promise<Awaited<ReturnType<M[Name]>>>;
};

interface Options {
  /** Memory of an answer, or of an item of a stream, that is handed over to the window. */
  readonly transfer?: (value: unknown) => Transferable[];
  /** Whether the worker must not be used again after this error. */
  readonly isFatal?: (error: unknown) => boolean;
}

const isStream = (value: unknown): value is AsyncIterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.asyncIterator in value;

/** The worker's side of `workerCalls`: answers every question with the method of its name. Questions may overlap where methods wait. */
export function answerCalls<M extends Methods<M>>(
  methods: Answering<M>,
  { transfer = () => [], isFatal = () => false }: Options = {},
): void {
  const streams = new Map<number, AsyncIterator<unknown>>();
  const running = new Map<number, AbortController>();
  const reply = (message: Reply, transferred: Transferable[] = []): void =>
    self.postMessage(message, { transfer: transferred });

  async function answer(ask: Exclude<Ask, { kind: 'abort' }>, signal: AbortSignal): Promise<unknown> {
    const { id } = ask;
    if (ask.kind === 'call') {
      const method = methods[ask.name as keyof M] as (question: unknown, asked: Asked) => unknown;
      const made = await method(ask.question, { signal, stage: (stage) => reply({ id, kind: 'stage', stage }) });
      if (!isStream(made)) return made;
      streams.set(id, made[Symbol.asyncIterator]());
      return null;
    }
    const stream = streams.get(ask.stream);
    if (ask.kind === 'next') return (await stream?.next()) ?? { done: true };
    streams.delete(ask.stream);
    await stream?.return?.();
    return null;
  }

  self.addEventListener('message', async ({ data }: MessageEvent<Ask>) => {
    const { id } = data;
    if (data.kind === 'abort') return running.get(id)?.abort();
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const value = await answer(data, controller.signal);
      const sent = data.kind === 'next' ? (value as IteratorResult<unknown>).value : value;
      reply({ id, kind: 'done', value }, transfer(sent));
    } catch (error) {
      reply({ id, kind: 'failed', failure: toFailure(error), isFatal: isFatal(error) });
    } finally {
      running.delete(id);
    }
  });
  void holdLife();
}
