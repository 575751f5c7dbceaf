import { useEffect, useMemo, useRef, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Series } from '#shared/engine/observations';
import type { Assessed } from '#shared/projections/assess-scenario';
import { type Evidence, withParts } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import { SIMULATION } from '#shared/projections/outlook';
import type { Revision } from '#shared/projections/revision';
import type { Outline } from '#shared/projections/simulate';
import { type Explained, type OutlookWorker, openOutlook } from '../engine/outlook.ts';
import { REVISION, SERIES } from './engine-queries.ts';
import { type Loaded, useAnswer, useDocument } from './hooks.ts';

let worker: OutlookWorker | null = null;
const outlookWorker = (): OutlookWorker => {
  worker ??= openOutlook();
  return worker;
};

/** Evidence whose series keep what charts need of them. */
type KnownEvidence = Omit<Evidence, 'series'> & { readonly series: readonly Series[] };

/** The series scenarios of an indicator and place are worked out from: the indicators they name, of every area. */
export function useEvidence(indicators: readonly string[], area: string): Loaded<KnownEvidence> {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const ids = withParts(indicators, catalogue.framework.indicators).toSorted();
  const areas = [...new Set([area, ...catalogue.areas.map(({ code }) => code)])];
  const answer = useAnswer(SERIES, { indicators: ids, areas, years: lens.years });
  const key = ids.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `ids`
  const value = useMemo(
    () =>
      answer.value && {
        indicators: catalogue.framework.indicators.filter(({ id }) => ids.includes(id)),
        groups: catalogue.groups.map(({ code, members }) => ({ code, members })),
        series: answer.value.filter(({ dims }) => dims === ''),
      },
    [answer.value, catalogue, key],
  );
  return { ...answer, value } as Loaded<KnownEvidence>;
}

export const useRevision = (indicator: string, area: string): Loaded<Revision | null> =>
  useAnswer(REVISION, { indicator, area });

export interface Outlooks {
  /** One per scenario asked for, in order; null where there is nothing to project. */
  readonly assessed: readonly (Assessed | null)[];
  readonly explained: Explained | null;
  readonly error: Failure | null;
  /** Time the worker took for them. */
  readonly milliseconds: number;
  /** Whether what is shown belongs to what was asked last. */
  readonly isCurrent: boolean;
}

interface State extends Omit<Outlooks, 'isCurrent'> {
  /** What `assessed` answers. */
  readonly asked: readonly Outline[];
  readonly key: string;
  readonly explainedKey: string;
}

/** Pause after the last change before levers are explained, which takes many runs. */
const QUIET = 400;

/**
 * Scenarios worked out in the worker. While one answer is on its way only the newest question waits: a lever may be dragged faster
 * than it is answered. The first scenario is explained (contributions, sensitivities) once nothing has changed for a moment.
 */
export function useOutlooks(evidence: Evidence | null, scenarios: readonly Outline[], goal: Goal | null): Outlooks {
  const [state, setState] = useState<State>({
    assessed: [],
    explained: null,
    error: null,
    milliseconds: 0,
    asked: [],
    key: '',
    explainedKey: '',
  });
  const loaded = useRef<Evidence | null>(null);
  const busy = useRef(false);
  const newest = useRef<() => void>(() => undefined);
  const key = JSON.stringify([scenarios, goal]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for scenarios and goal
  useEffect(() => {
    if (!evidence) return;
    let isGone = false;
    const ask = async (): Promise<void> => {
      busy.current = true;
      try {
        if (loaded.current !== evidence) {
          loaded.current = evidence;
          await outlookWorker().load(evidence, SIMULATION);
        }
        const assessed = await outlookWorker().assess(scenarios, goal, SIMULATION.levels);
        // An answer a newer question has overtaken is still shown: a lever that is dragged on draws all the while.
        if (loaded.current === evidence)
          setState((last) => ({
            ...last,
            assessed,
            asked: scenarios,
            error: null,
            milliseconds: outlookWorker().spent(),
            key,
          }));
      } catch (error) {
        if (!isGone) setState((last) => ({ ...last, error: toFailure(error), key }));
      } finally {
        busy.current = false;
        const next = newest.current;
        newest.current = () => undefined;
        next();
      }
    };
    if (busy.current) newest.current = () => void ask();
    else void ask();
    const [first] = scenarios;
    const later = setTimeout(async () => {
      if (!first || first.levers.length === 0 || isGone) return;
      const explained = await outlookWorker()
        .explain(first)
        .catch(() => null);
      if (!isGone) setState((last) => ({ ...last, explained, explainedKey: key }));
    }, QUIET);
    return () => {
      isGone = true;
      clearTimeout(later);
    };
  }, [evidence, key]);
  const [asked, wanted] = [state.asked[0], scenarios[0]];
  const isSame = asked?.indicator === wanted?.indicator && asked?.area === wanted?.area;
  return {
    ...state,
    assessed: isSame ? state.assessed : [],
    explained: state.explainedKey === key ? state.explained : null,
    isCurrent: state.key === key,
  };
}
