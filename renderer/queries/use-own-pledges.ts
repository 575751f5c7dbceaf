import { useMemo } from 'react';
import { type PledgeDecision, withSituations } from '#shared/pledges/matching/decisions';
import { type Pledge, submitted } from '#shared/pledges/pledge';
import { useSession } from '../store/session.ts';
import { useDocument } from './hooks.ts';

const NO_DECISIONS: readonly PledgeDecision[] = [];

interface OwnPledges {
  /** As submitted; never invented ones. */
  readonly asSubmitted: readonly Pledge[];
  /** With the situations given by hand; the same object until one of those changes. */
  readonly pledges: readonly Pledge[];
  readonly decisions: readonly PledgeDecision[];
}

/** The pledges of the workbench and what people decided about them. */
export function useOwnPledges(): OwnPledges {
  const register = useSession((state) => state.pledges);
  const { pledgeDecisions: decisions = NO_DECISIONS } = useDocument('pledgeDecisions');
  const asSubmitted = useMemo(() => submitted(register), [register]);
  const given = JSON.stringify(decisions.filter(({ kind }) => kind === 'situation'));
  const pledges = useMemo(
    () => withSituations(asSubmitted, JSON.parse(given) as readonly PledgeDecision[]),
    [asSubmitted, given],
  );
  return { asSubmitted, pledges, decisions };
}
