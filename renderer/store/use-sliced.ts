import { useEffect, useMemo, useState } from 'react';

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
  const [last, setLast] = useState<Run<T> | null>(null);
  useEffect(() => {
    let timer = 0;
    const work = () => {
      goOn(run, NEXT);
      if (run.done) setLast(run);
      else timer = window.setTimeout(work);
    };
    work();
    return () => clearTimeout(timer);
  }, [run]);
  const done = run.done ?? last?.done ?? null;
  return { value: done ? done.value : null, isCurrent: run.done !== null };
}
