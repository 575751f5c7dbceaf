import { useQuery } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import type { BundledFlows, FlowNames } from '#shared/intake/bundled-flows';
import type { FundingFlow } from '#shared/pledges/flow';
import type { Pledge } from '#shared/pledges/pledge';
import { fetchBundledFiles } from '../store/bundled-files.ts';

export interface FlowRegister extends Pick<BundledFlows, 'publisher'>, Pick<FlowNames, 'updated' | 'leftOut'> {
  readonly flows: readonly FundingFlow[];
}

interface Fetched<T> {
  /** Null until it is there. */
  readonly value: T | null;
  readonly failure: Failure | null;
}

/** The register of flows that comes with Jalon. It enters neither the workbench nor the engine. */
export function useBundledFlows(): Fetched<FlowRegister> {
  return useFetched('flows', async () => {
    const [{ readBundledFlows }, { flowsOfRows }] = await Promise.all([
      import('#shared/intake/bundled-flows'),
      import('#shared/pledges/flow-rows'),
    ]);
    const { rows, names, publisher } = readBundledFlows(await fetchBundledFiles());
    return { flows: flowsOfRows({ rows, names }), publisher, updated: names.updated, leftOut: names.leftOut };
  });
}

/** The invented register of forum pledges that comes with Jalon, every row marked `illustrative`. It enters neither the workbench nor the engine. */
export function useExamplePledges(): Fetched<readonly Pledge[]> {
  return useFetched('example', async () => {
    const [{ readBundled }, { pledgeOfRow }] = await Promise.all([
      import('#shared/intake/bundled'),
      import('#shared/pledges/rows'),
    ]);
    return readBundled(await fetchBundledFiles()).pledges.map(pledgeOfRow);
  });
}

function useFetched<T>(name: string, fetched: () => Promise<T>): Fetched<T> {
  const { data, error } = useQuery({
    queryKey: ['bundled-register', name],
    queryFn: fetched,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return { value: data ?? null, failure: error ? toFailure(error) : null };
}
