import { QueryClient, queryOptions, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import type { Workbench } from '#shared/workbench/workbench';
import { tablesVersion } from '../store/connected-tables.ts';
import { useDocument } from '../store/document.ts';
import { engine } from '../store/engine.ts';
import { useSession } from '../store/session.ts';
import { numberOf } from './number-of.ts';

/** The parts of the document an answer of the engine may depend on, beside its tables. */
export type AskedDocument = Pick<Workbench, 'id' | 'catalogue' | 'corrections'>;

/**
 * A question to the engine. `ask` sees its arguments and nothing else, so that the key of its answer is complete: document, tables,
 * catalogue (framework and formulas with it), the name of the question, and the request. Defined once, outside of components.
 */
export interface EngineQuery<Request, Answer> {
  readonly name: string;
  ask(engine: Engine, request: Request, document: AskedDocument, signal: AbortSignal): Promise<Answer>;
}

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Failure; readonly value: null };

/** Kept for views one comes back to; large tables of answers are let go soon. */
const KEPT_MILLISECONDS = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // An answer holds for as long as its key does, with or without a network.
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: KEPT_MILLISECONDS,
      networkMode: 'always',
      retry: false,
      refetchOnMount: true,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      structuralSharing: false,
    },
  },
});

/** All that the answer depends on; the first four parts are the state of document and engine. */
export const answerKey = (
  query: Pick<EngineQuery<never, unknown>, 'name'>,
  request: unknown,
  document: AskedDocument,
  version: number,
) => ['engine', document.id, version, numberOf(document.catalogue), query.name, request] as const;

/** Lets answers go once no key can ask for them: a version of the tables never comes again, so those of another one are dead. */
export function forgetDeadAnswers(): () => void {
  return useSession.subscribe(({ connected: now }, { connected: then }) => {
    if (!now || now.version === then?.version) return;
    queryClient.removeQueries({
      predicate: ({ queryKey }) => queryKey[0] === 'engine' && queryKey[2] !== now.version,
      type: 'inactive',
    });
  });
}

const isSameState = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  [0, 1, 2, 3, 4].every((place) => a[place] === b[place]);

interface Answered<Request, Answer> {
  readonly asked: Request;
  readonly answer: Answer;
}

/** How a question is asked: under which key, and what may stay on screen until it is answered. */
export function answerOptions<Request, Answer>(
  query: EngineQuery<Request, Answer>,
  request: Request | null,
  { document, version, keepsLast }: { document: AskedDocument; version: number; keepsLast: boolean },
) {
  const queryKey = answerKey(query, request, document, version);
  return queryOptions({
    queryKey,
    enabled: request !== null && version > 0,
    queryFn: async ({ signal }): Promise<Answered<Request, Answer>> => {
      if (request === null) throw new Error('nothing was asked');
      return { asked: request, answer: await query.ask(await engine(), request, document, signal) };
    },
    placeholderData: (last: Answered<Request, Answer> | undefined, from): Answered<Request, Answer> | undefined =>
      keepsLast && from && isSameState(from.queryKey, queryKey) ? last : undefined,
  });
}

type Shown<Request, Answer> = Loaded<Answer> & { readonly asked: Request | null };

/** What stands on screen of a question; `unsynced` says why the engine does not hold the document in hand. */
function shownOf<Request, Answer>(
  { data, error, isPlaceholderData }: UseQueryResult<Answered<Request, Answer>>,
  request: Request | null,
  unsynced: Failure | null,
): Shown<Request, Answer> {
  const failed = unsynced ?? (error && toFailure(error));
  if (failed) return { state: 'failed', error: failed, value: null, asked: null };
  if (!data || request === null) return { state: 'loading', value: null, asked: null };
  const { answer: value, asked } = data;
  return isPlaceholderData ? { state: 'loading', value, asked } : { state: 'ready', value, asked };
}

function useAsked() {
  const document = useDocument('id', 'catalogue', 'corrections');
  const version = useSession(tablesVersion);
  const syncFailure = useSession((state) => state.syncFailure);
  return { document, version, unsynced: version === 0 ? syncFailure : null };
}

/**
 * The engine's answer to `request`, shared by all who ask the same; null asks nothing. Nothing answered for another key is shown. Only
 * with `keepsLast` the last answer to the same question on the same document and tables stays while a newer one is on its way, and
 * `asked` says what it answers.
 */
export function useAnswer<Request, Answer>(
  query: EngineQuery<Request, Answer>,
  request: Request | null,
  { keepsLast = false }: { readonly keepsLast?: boolean } = {},
): Shown<Request, Answer> {
  const { document, version, unsynced } = useAsked();
  return shownOf(useQuery(answerOptions(query, request, { document, version, keepsLast })), request, unsynced);
}

/** Answers to several requests, each by itself: none waits for another that comes after it, none fails with another. */
export function useAnswers<Request, Answer>(
  query: EngineQuery<Request, Answer>,
  requests: readonly Request[],
): readonly Shown<Request, Answer>[] {
  const { document, version, unsynced } = useAsked();
  const queries = requests.map((request) => answerOptions(query, request, { document, version, keepsLast: false }));
  return useQueries({ queries }).map((result, at) => shownOf(result, requests[at] ?? null, unsynced));
}
