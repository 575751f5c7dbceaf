import { useEffect, useMemo, useReducer, useRef } from 'react';

/** Milliseconds of work at once: before the view is drawn, and between two frames after that. */
const FIRST = 40;
const NEXT = 12;

interface Run<T> {
  readonly steps: Generator<void, T, void>;
  done: { readonly value: T } | null;
}

function goOn<T>(run: Run<T>, milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (!run.done && performance.now() < until) {
    const step = run.steps.next();
    if (step.done) run.done = { value: step.value };
  }
}

/**
 * What the steps of `start` come to, worked out between frames where it takes longer than one: the window is never held up. Until
 * then the last result stays, and `isCurrent` is false. `start` says by its identity what is asked.
 */
export function useSliced<T>(start: () => Generator<void, T, void>): {
  readonly value: T | null;
  readonly isCurrent: boolean;
} {
  const run = useMemo(() => {
    const made: Run<T> = { steps: start(), done: null };
    goOn(made, FIRST);
    return made;
  }, [start]);
  const last = useRef<Run<T>['done']>(null);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (run.done) {
      last.current = run.done;
      return;
    }
    let timer = window.setTimeout(function work() {
      goOn(run, NEXT);
      if (!run.done) timer = window.setTimeout(work);
      else {
        last.current = run.done;
        drawAgain();
      }
    });
    return () => clearTimeout(timer);
  }, [run]);
  const done = run.done ?? last.current;
  return { value: done ? done.value : null, isCurrent: run.done !== null };
}
