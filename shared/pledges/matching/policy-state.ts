import type { Pledge } from '../pledge.ts';
import type { decidedMatches } from './decisions.ts';
import type { PolicyMatches } from './match-pledges.ts';

/** How far a policy pledge is from support: matched in the register or by hand, with candidates to be judged, or with nothing. */
export const POLICY_STATES = ['recorded', 'accepted', 'open', 'none'] as const;
export type PolicyState = (typeof POLICY_STATES)[number];

/** The state of a policy pledge; candidates that a person rejected are none. */
export function policyState(
  { policy, candidates, found, recorded }: PolicyMatches,
  pledges: readonly Pledge[],
  decided: ReturnType<typeof decidedMatches>,
): PolicyState {
  if (recorded.length > 0) return 'recorded';
  const verdicts = candidates.map(
    ({ resource }) => decided(pledges[policy] as Pledge, pledges[resource] as Pledge)?.verdict,
  );
  if (verdicts.includes('accepted')) return 'accepted';
  return found > verdicts.filter((verdict) => verdict === 'rejected').length ? 'open' : 'none';
}
