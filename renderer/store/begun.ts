import { useCallback } from 'react';
import type { FigureVerdict } from '#shared/workbench/review';
import { useSession } from './session.ts';
import { remembered } from './view-state.ts';

/** A comment, an answer or a verdict with its reason that a reviewer has begun and not added yet. */
export interface Begun {
  readonly text: string;
  readonly verdict?: FigureVerdict;
}

const BEGUN = remembered<ReadonlyMap<string, Begun>>(new Map());

const begunIn = ({ viewStates }: Pick<ReturnType<typeof useSession.getState>, 'viewStates'>) =>
  (viewStates.get(BEGUN) as ReadonlyMap<string, Begun> | undefined) ?? BEGUN.first;

/** What is begun under `key`, kept while the document is open, so that leaving the view loses none of it; null ends it. */
export function useBegun(key: string): readonly [Begun | null, (next: Begun | null) => void] {
  const begun = useSession((state) => begunIn(state).get(key) ?? null);
  const set = useCallback(
    (next: Begun | null) => {
      const all = new Map(begunIn(useSession.getState()));
      if (next) all.set(key, next);
      else all.delete(key);
      BEGUN.set(all);
    },
    [key],
  );
  return [begun, set];
}

/** All that is begun by its key: the same object until some of it changes. */
export const begunNow = (): ReadonlyMap<string, Begun> => begunIn(useSession.getState());
