import { type Failure, toFailure } from '#shared/core/errors';

/** What is known so far; `asked` is the question that `answer` answers, `refused` the one that `error` is about. */
export interface Answered<Question, Answer> {
  readonly asked: Question | null;
  readonly answer: Answer | null;
  readonly refused: Question | null;
  readonly error: Failure | null;
}

export interface NewestQuestion<Question, Answer> {
  /** Asks at once, or after the answer on its way, unless a newer question has come by then. */
  put(question: Question): void;
  /** The same object until something was answered. */
  state(): Answered<Question, Answer>;
  onAnswer(listener: () => void): () => void;
}

/**
 * One question at a time, of those that come meanwhile only the newest: a lever may be dragged faster than it is answered. Each answer
 * is shown, overtaken or not, under the name of its own question, so that something moves while the lever does.
 */
export function newestQuestion<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
): NewestQuestion<Question, Answer> {
  const listeners = new Set<() => void>();
  let state: Answered<Question, Answer> = { asked: null, answer: null, refused: null, error: null };
  let isBusy = false;
  let next: { readonly question: Question } | null = null;

  const say = (part: Partial<Answered<Question, Answer>>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  async function work(): Promise<void> {
    isBusy = true;
    while (next) {
      const { question } = next;
      next = null;
      try {
        say({ answer: await ask(question), asked: question, refused: null, error: null });
      } catch (error) {
        say({ refused: question, error: toFailure(error) });
      }
    }
    isBusy = false;
  }

  return {
    put(question) {
      next = { question };
      if (!isBusy) void work();
    },
    state: () => state,
    onAnswer(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
