import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import type { BundledFlows, FlowNames } from '#shared/intake/bundled-flows';
import type { FundingFlow } from '#shared/pledges/flow';
import type { Pledge } from '#shared/pledges/pledge';
import type { BundledRegisters } from '#shared/report/exhibits/view-picture';
import { fetchBundledFiles } from '../store/bundled-files.ts';
import { queryClient } from './answer.ts';

export interface FlowRegister extends Pick<BundledFlows, 'publisher'>, Pick<FlowNames, 'updated' | 'leftOut'> {
  readonly flows: readonly FundingFlow[];
}

interface Fetched<T> {
  /** Null until it is there. */
  readonly value: T | null;
  readonly failure: Failure | null;
}

const FLOWS = registerQuery('flows', async (): Promise<FlowRegister> => {
  const [{ readBundledFlows }, { flowsOfRows }] = await Promise.all([
    import('#shared/intake/bundled-flows'),
    import('#shared/pledges/flow-rows'),
  ]);
  const { rows, names, publisher } = readBundledFlows(await fetchBundledFiles());
  return { flows: flowsOfRows({ rows, names }), publisher, updated: names.updated, leftOut: names.leftOut };
});

const EXAMPLE = registerQuery('example', async (): Promise<readonly Pledge[]> => {
  const [{ readBundled }, { pledgeOfRow }] = await Promise.all([
    import('#shared/intake/bundled'),
    import('#shared/pledges/rows'),
  ]);
  return readBundled(await fetchBundledFiles()).pledges.map(pledgeOfRow);
});

/** The register of flows that comes with Jalon. It enters neither the workbench nor the engine. */
export const useBundledFlows = (): Fetched<FlowRegister> => useFetched(FLOWS);

/** The invented register of forum pledges that comes with Jalon, every row marked `illustrative`. It enters neither the workbench nor the engine. */
export const useExamplePledges = (): Fetched<readonly Pledge[]> => useFetched(EXAMPLE);

/** Both registers outside of components, read once with those of the views. */
export const bundledRegisters: BundledRegisters = {
  flows: () => queryClient.ensureQueryData(FLOWS),
  example: () => queryClient.ensureQueryData(EXAMPLE),
};

function registerQuery<T>(name: string, queryFn: () => Promise<T>) {
  return queryOptions({
    queryKey: ['bundled-register', name],
    queryFn,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

function useFetched<T>(query: ReturnType<typeof registerQuery<T>>): Fetched<T> {
  const { data, error } = useQuery(query);
  return { value: data ?? null, failure: error ? toFailure(error) : null };
}
