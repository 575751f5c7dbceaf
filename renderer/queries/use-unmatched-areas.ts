import { useQuery } from '@tanstack/react-query';
import type { Area } from '#shared/framework/areas';
import { unmatchedAreas } from '#shared/intake/areas/unmatched';
import type { Drafted } from '#shared/intake/draft';
import type { LossReport } from '#shared/intake/loss/loss-report';
import { numberOf } from './number-of.ts';

const NONE: LossReport['unmatchedAreas'] = [];

/** Texts in the area columns of a table on its way in that no code list has. */
export function useUnmatchedAreas(chosen: Drafted | null, areas: readonly Area[]): LossReport['unmatchedAreas'] {
  const draft = chosen?.draft;
  const { data } = useQuery({
    queryKey: [
      'unmatched-areas',
      chosen && numberOf(chosen.bytes),
      numberOf(areas),
      draft?.dialect,
      draft?.columns,
      draft?.areaCodes,
      draft?.conditions,
    ],
    enabled: draft?.columns.some(({ role }) => role === 'area') ?? false,
    queryFn: ({ signal }) => (chosen ? unmatchedAreas(chosen.bytes, chosen.draft, areas, signal) : NONE),
  });
  return data ?? NONE;
}
