import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { type Failure, JalonError } from '#shared/core/errors';
import type { Series } from '#shared/engine/observations';
import { type Evidence, withComponentIndicators } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import type { Revision } from '#shared/projections/revision';
import type { Explained } from '#shared/projections/scenario-study';
import type { Outline } from '#shared/projections/simulate';
import { type ScenarioAnswer as Answer, projections, type ScenarioQuestion } from '../engine/projection.ts';
import { REVISION, SERIES } from './engine-queries.ts';
import { type Loaded, useAnswer, useDocument } from './hooks.ts';
import { newestQuestion } from './newest-question.ts';
import { numberOf } from './number-of.ts';

/** Evidence whose series keep what charts need of them. */
type KnownEvidence = Omit<Evidence, 'series'> & { readonly series: readonly Series[] };

/** The series scenarios of an indicator and place are worked out from: the indicators they name, of every area. */
export function useEvidence(indicators: readonly string[], area: string): Loaded<KnownEvidence> {
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const ids = withComponentIndicators(indicators, catalogue.framework.indicators).toSorted();
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

export interface Projections extends Answer {
  readonly explained: Explained | null;
  readonly error: Failure | null;
  /** Whether what is shown belongs to what was asked last. */
  readonly isCurrent: boolean;
}

interface Question extends ScenarioQuestion {
  readonly evidence: Evidence;
}

const ask = ({ evidence, ...question }: Question): Promise<Answer> => projections.assess(evidence, question);

const NOTHING: Answer = { assessed: [], milliseconds: 0 };

/**
 * Scenarios worked out in the projection worker. An answer that a newer question has overtaken is shown until that one is answered, where
 * it is of the same indicator and place, but never as current.
 */
export function useProjections(
  evidence: Evidence | null,
  scenarios: readonly Outline[],
  goal: Goal | null,
): Projections {
  const key = JSON.stringify([scenarios, goal]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for scenarios and goal
  const question = useMemo(() => evidence && { evidence, scenarios, goal }, [evidence, key]);
  const [newest] = useState(() => newestQuestion(ask));
  const { asked, answer, refused, error } = useSyncExternalStore(newest.onAnswer, newest.state);
  useEffect(() => {
    if (question) newest.put(question);
  }, [newest, question]);
  const isCurrent = question !== null && (asked === question || refused === question);
  const explained = useExplained(evidence, scenarios[0]);
  return {
    ...(answer && isSamePlace(asked?.scenarios[0], scenarios[0]) ? answer : NOTHING),
    explained,
    error: refused === question ? error : null,
    isCurrent,
  };
}

const isSamePlace = (one: Outline | undefined, other: Outline | undefined): boolean =>
  one?.indicator === other?.indicator && one?.area === other?.area;

/** Milliseconds after the last change before levers are explained, which takes many runs. */
const QUIET = 400;

/** The contributions and sensitivities of a scenario with levers, once nothing has changed for a moment. */
function useExplained(evidence: Evidence | null, scenario: Outline | undefined): Explained | null {
  const { data } = useQuery({
    queryKey: ['explained', evidence && numberOf(evidence), scenario],
    enabled: evidence !== null && scenario !== undefined && scenario.levers.length > 0,
    queryFn: async ({ signal }) => {
      await quiet(signal);
      return evidence && scenario ? projections.explain(evidence, scenario) : null;
    },
  });
  return data ?? null;
}

const quiet = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, QUIET);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(new JalonError('cancelled'));
    });
  });
