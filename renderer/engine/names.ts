import { JalonError } from '#shared/core/errors';
import type { Area } from '#shared/framework/areas';
import type { KnownOrganisation } from '#shared/names/known';
import type { ProposedMatch } from '#shared/names/proposed-matches';
import { workerCalls } from './worker-call.ts';

/** Names to be compared with one another, and what is known of organisations and States. */
export interface NamesQuestion {
  readonly names: readonly string[];
  readonly known: readonly KnownOrganisation[];
  readonly areas: readonly Area[];
}

/** What the worker that compares names answers. */
export interface NamesMethods {
  propose(question: NamesQuestion): readonly ProposedMatch[];
}

/** Which of the names look like one organisation (`proposedMatches`), worked out beside the window. Rejects with `names/stopped`. */
export async function proposedBeside(question: NamesQuestion, signal: AbortSignal): Promise<readonly ProposedMatch[]> {
  const worker = workerCalls<NamesMethods>(
    'names',
    (name) => new Worker(new URL('./names.worker.ts', import.meta.url), { type: 'module', name }),
    () => new JalonError('names/stopped'),
  );
  try {
    return await worker.call('propose', question, { signal });
  } finally {
    worker.close();
  }
}
