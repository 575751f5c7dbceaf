import { useQuery } from '@tanstack/react-query';
import { type Failure, toFailure } from '#shared/core/errors';
import type { Area } from '#shared/framework/areas';
import type { Drafted } from '#shared/intake/draft';
import { type Foresight, foresee } from '#shared/intake/foresee';
import { missingRole } from '#shared/intake/roles/layout';
import { numberOf } from './number-of.ts';

/** What is known of loading a table before it is loaded. */
export interface Foreseen {
  /** What it would lose; null where that is not known. */
  readonly loss: Foresight | null;
  /** Why it cannot be loaded as it is read now; null where it can. */
  readonly refusal: Failure | null;
  readonly isLooking: boolean;
}

/** What loading the table in hand would lose, over all its rows. */
export function useForeseenLoss(chosen: Drafted | null, areas: readonly Area[]): Foreseen {
  const draft = chosen?.draft;
  const { data, error, isFetching } = useQuery({
    queryKey: ['foreseen-loss', chosen && numberOf(chosen.bytes), numberOf(areas), draft && numberOf(draft)],
    enabled: draft !== undefined && missingRole(draft) === null,
    queryFn: ({ signal }) => (chosen ? foresee(chosen, areas, signal) : null),
    retry: false,
  });
  return { loss: data ?? null, refusal: error ? toFailure(error) : null, isLooking: isFetching };
}
