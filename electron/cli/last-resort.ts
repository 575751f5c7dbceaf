import { toFailure } from '#shared/core/errors';
import { describeFailure, type Translator } from '#shared/i18n/translator';

/** Unusable input, or what Jalon did not foresee: never 1, which says that a difference was found. */
const UNUSABLE = 2;

/** Whatever escapes every command ends the process with one sentence, never with a stack trace. Who closed the pipe needs none. */
export function endInOneSentence(t: Translator, say: (text: string) => void): void {
  const end = (error: unknown): never => {
    const isPipeClosed = error instanceof Error && 'code' in error && error.code === 'EPIPE';
    if (!isPipeClosed) say(describeFailure(t, toFailure(error)));
    process.exit(UNUSABLE);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
