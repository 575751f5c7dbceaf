import { useCallback, useEffect, useRef, useState } from 'react';

/** Lets work be done one after another, each in a moment of its own. */
export interface Turns {
  /** `begin` is called once it is its turn. Returns how to leave before it, or to end it. */
  ask(begin: () => void): () => void;
}

/** Longest time that one turn keeps the others waiting, ms: what is asked may never be answered. */
const LONGEST = 3_000;

/** Turns of which each begins when `whenFree` calls back, once the one before has ended or lasted `longest`. */
export function makeTurns(whenFree: (then: () => void) => void, longest = LONGEST): Turns {
  const waiting = new Set<() => void>();
  let isTaken = false;
  const next = (): void => {
    if (isTaken || waiting.size === 0) return;
    isTaken = true;
    whenFree(() => {
      const [first] = waiting;
      if (first) first();
      else isTaken = false;
    });
  };
  return {
    ask(begin) {
      let end: (() => void) | null = null;
      const start = (): void => {
        waiting.delete(start);
        const timer = setTimeout(() => end?.(), longest);
        end = () => {
          end = null;
          clearTimeout(timer);
          isTaken = false;
          next();
        };
        begin();
      };
      waiting.add(start);
      next();
      return () => {
        waiting.delete(start);
        end?.();
      };
    },
  };
}

/** Calls back when the page has nothing else to do. */
const whenIdle = (then: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, 50);
};

/** For what nobody looks at yet. */
export const IDLE_TURNS = makeTurns(whenIdle);

/** For what is looked at, so that the page answers between two of them. */
export const NEXT_TURNS = makeTurns((then) => void setTimeout(then));

/**
 * Whether one may do what is asked for, and what says that it is done, so that the next may begin. Whose turn it was keeps it for as long
 * as `basis` is the same.
 */
export function useTurn(turns: Turns, isAsked: boolean, basis: unknown = null): readonly [boolean, () => void] {
  const [granted, setGranted] = useState<{ readonly basis: unknown } | null>(null);
  const leave = useRef<() => void>(undefined);
  useEffect(() => {
    if (!isAsked) return;
    leave.current = turns.ask(() => setGranted({ basis }));
    return leave.current;
  }, [turns, isAsked, basis]);
  const end = useCallback(() => leave.current?.(), []);
  return [isAsked && granted !== null && granted.basis === basis, end];
}

const GROWING = makeTurns(whenIdle);

/** How many of `count` may stand there: a few at once, `step` more each time the page has nothing else to do. */
export function useGrowing(count: number, step: number): number {
  const [shown, setShown] = useState(step);
  useEffect(() => (shown < count ? GROWING.ask(() => setShown(shown + step)) : undefined), [shown, count, step]);
  return shown;
}
