import type { Pledge } from '../pledge.ts';
import { unmatchedPolicies } from './unmatched-policies.ts';

export const MATCH_VERDICTS = ['accepted', 'rejected'] as const;
export type MatchVerdict = (typeof MATCH_VERDICTS)[number];

interface ByHand {
  /** One per question: a later answer takes the place of an earlier one. */
  readonly id: string;
  readonly author: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a person said of a policy pledge and a resource pledge, named as `pledgeKey` does. */
export interface CandidateDecision extends ByHand {
  readonly kind: 'match';
  readonly policy: string;
  readonly resource: string;
  readonly verdict: MatchVerdict;
}

/** The situation that a person gave a general pledge. */
export interface SituationDecision extends ByHand {
  readonly kind: 'situation';
  readonly pledge: string;
  readonly situation: string;
}

/** What people decided about pledges; the register stays as it was submitted. */
export type PledgeDecision = CandidateDecision | SituationDecision;

/** How decisions name a pledge: by its identifier, without one by its row. */
export const pledgeKey = ({ id, row, entity, title }: Pick<Pledge, 'id' | 'row' | 'entity' | 'title'>): string =>
  id.trim() || (row === undefined ? `${entity.trim()}\n${title.trim()}` : `row ${row}`);

export const matchDecisionId = (policy: string, resource: string): string =>
  JSON.stringify(['match', policy, resource]);
export const situationDecisionId = (pledge: string): string => JSON.stringify(['situation', pledge]);

/** What was decided of two pledges; null where nobody did. */
export function decidedMatches(
  decisions: readonly PledgeDecision[],
): (policy: Pledge, resource: Pledge) => CandidateDecision | null {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  return (policy, resource) => {
    if (byId.size === 0) return null;
    const decision = byId.get(matchDecisionId(pledgeKey(policy), pledgeKey(resource)));
    return decision?.kind === 'match' ? decision : null;
  };
}

/**
 * The register with the situations given by hand. Only general pledges take one: what was submitted is never overruled. Pledges that share
 * an identifier are left general, as a decision cannot tell them apart.
 */
export function withSituations(pledges: readonly Pledge[], decisions: readonly PledgeDecision[]): readonly Pledge[] {
  const given = new Map<string, string>();
  for (const decision of decisions) if (decision.kind === 'situation') given.set(decision.pledge, decision.situation);
  if (given.size === 0) return pledges;
  const counts = new Map<string, number>();
  for (const pledge of pledges) counts.set(pledgeKey(pledge), (counts.get(pledgeKey(pledge)) ?? 0) + 1);
  return pledges.map((pledge) => {
    const key = pledgeKey(pledge);
    const situation = given.get(key);
    if (situation === undefined || pledge.situations.length > 0 || counts.get(key) !== 1) return pledge;
    return { ...pledge, situations: [situation] };
  });
}

/** Policy pledges by country as `unmatchedPolicies` counts them, with what people decided. */
export function policiesDecided(
  matches: Parameters<typeof unmatchedPolicies>[0],
  pledges: readonly Pledge[],
  decisions: readonly PledgeDecision[],
): ReturnType<typeof unmatchedPolicies> {
  const decided = decidedMatches(decisions);
  const isSaid = (verdict: MatchVerdict) => (policy: number, resource: number) =>
    decided(pledges[policy] as Pledge, pledges[resource] as Pledge)?.verdict === verdict;
  return unmatchedPolicies(matches, isSaid('rejected'), isSaid('accepted'));
}
