import { useEffect, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { type Translator, translator } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { engine } from '../store/engine.ts';
import { useSession } from '../store/session.ts';

export const useT = (): Translator => translator(useSession((state) => state.language));

/** The open workbench. Views are only shown when there is one. */
export function useWorkbench(): Workbench {
  const workbench = useSession((state) => state.workbench);
  if (!workbench) throw new Error('a view was shown without a workbench');
  return workbench;
}

export type Loaded<T> =
  | { readonly state: 'loading'; readonly value: T | null }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly error: Failure; readonly value: T | null };

/**
 * The result of `ask` on the engine's present tables; asked again when `key` or the tables change. While a newer answer
 * is on its way the last one stays, so that views do not flicker. `null` for `key` asks nothing.
 */
export function useAnswer<T>(key: string | null, ask: (engine: Engine, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const tables = useSession((state) => state.tables);
  const [answer, setAnswer] = useState<Loaded<T>>({ state: 'loading', value: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for everything `ask` closes over
  useEffect(() => {
    if (key === null || tables === 0) return;
    const controller = new AbortController();
    setAnswer((last) => ({ state: 'loading', value: last.value }));
    engine()
      .then((ready) => ask(ready, controller.signal))
      .then(
        (value) => {
          if (!controller.signal.aborted) setAnswer({ state: 'ready', value });
        },
        (error: unknown) => {
          if (!controller.signal.aborted)
            setAnswer((last) => ({ state: 'failed', error: toFailure(error), value: last.value }));
        },
      );
    return () => controller.abort();
  }, [key, tables]);
  return answer;
}
