import { useQuery } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import { knownOrganisations } from '#shared/names/known';
import type { ProposedMatch } from '#shared/names/proposed-matches';
import { organisationNames } from '#shared/pledges/organisation-names';
import { proposedBeside } from '../engine/names.ts';
import { fetchBundledFiles } from '../store/bundled-files.ts';
import { useDocument } from './hooks.ts';
import { numberOf } from './number-of.ts';

/** Which names of a register look like one organisation; null until that is worked out. */
export function useProposedNames(register: Parameters<typeof organisationNames>[0]): {
  readonly value: readonly ProposedMatch[] | null;
  readonly failure: Failure | null;
} {
  const { areas } = useDocument('catalogue').catalogue;
  const { data, error } = useQuery({
    queryKey: ['proposed-names', numberOf(register), numberOf(areas)],
    queryFn: async ({ signal }) => {
      const { readBundled } = await import('#shared/intake/bundled');
      const known = knownOrganisations(readBundled(await fetchBundledFiles()).organisations);
      return proposedBeside({ names: organisationNames(register), known, areas }, signal);
    },
  });
  return { value: data ?? null, failure: error ? toFailure(error) : null };
}
