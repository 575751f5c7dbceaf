import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Pledge } from '#shared/pledges/pledge';
import { type MatchingMethods, matchingBeside } from '../engine/matching.ts';
import { useDocument } from './hooks.ts';
import { numberOf } from './number-of.ts';

interface Matching<T> {
  /** Null until it is worked out. */
  readonly value: T | null;
  readonly failure: Failure | null;
  readonly isRunning: boolean;
  readonly cancel: () => void;
  /** Starts again after a cancel. */
  readonly start: () => void;
}

/** What may serve policy pledges (`match`), or the situations of general ones (`suggest`), worked out in a worker. */
export function useMatching<Name extends keyof MatchingMethods>(
  name: Name,
  pledges: readonly Pledge[],
): Matching<ReturnType<MatchingMethods[Name]>> {
  const { areas, groups } = useDocument('catalogue').catalogue;
  const client = useQueryClient();
  const queryKey = ['matching', name, numberOf(pledges), numberOf(groups), numberOf(areas)];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => matchingBeside(name, { pledges, groups, areas }, signal),
  });
  return {
    value: data ?? null,
    failure: error ? toFailure(error) : null,
    isRunning: fetchStatus === 'fetching',
    cancel: () => void client.cancelQueries({ queryKey }),
    start: () => void refetch(),
  };
}
