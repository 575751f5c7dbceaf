import type { PledgeMatches } from './match-pledges.ts';

/** The policy pledges of one country, and those that nothing serves. */
export interface AreaPolicies {
  readonly area: string;
  readonly policies: number;
  /** With a match that the register states or a person accepted. */
  readonly recorded: number;
  /** Without one, but with candidates. */
  readonly withCandidates: number;
  /** Places in the register of those with neither: areas that need support. */
  readonly unmatched: readonly number[];
}

/**
 * Policy pledges by country, those with the most that nothing serves first. A pledge for several countries counts in each. A candidate is
 * no match before a person accepts it.
 * @param rejected candidates that a person has turned down
 * @param accepted candidates that a person has accepted
 */
export function unmatchedPolicies(
  { policies }: PledgeMatches,
  rejected: (policy: number, resource: number) => boolean = () => false,
  accepted: (policy: number, resource: number) => boolean = () => false,
): readonly AreaPolicies[] {
  const byArea = new Map<string, { policies: number; recorded: number; withCandidates: number; unmatched: number[] }>();
  for (const { policy, areas, candidates, recorded, found } of policies) {
    const left = found - candidates.filter(({ resource }) => rejected(policy, resource)).length;
    const isMatched = recorded.length > 0 || candidates.some(({ resource }) => accepted(policy, resource));
    for (const area of areas) {
      const own = byArea.get(area) ?? { policies: 0, recorded: 0, withCandidates: 0, unmatched: [] };
      own.policies += 1;
      if (isMatched) own.recorded += 1;
      else if (left > 0) own.withCandidates += 1;
      else own.unmatched.push(policy);
      byArea.set(area, own);
    }
  }
  return [...byArea]
    .map(([area, own]) => ({ area, ...own }))
    .sort((a, b) => b.unmatched.length - a.unmatched.length || b.policies - a.policies || (a.area < b.area ? -1 : 1));
}
