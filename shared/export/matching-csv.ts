import { decidedMatches, type PledgeDecision, pledgeKey } from '../pledges/matching/decisions.ts';
import type { PolicyMatches } from '../pledges/matching/match-pledges.ts';
import { MATCH_POINTS, type MatchPart, type PartOfMatch } from '../pledges/matching/match-score.ts';
import { policyState } from '../pledges/matching/policy-state.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

const PARTS = Object.keys(MATCH_POINTS) as readonly MatchPart[];

/**
 * Policy pledges with their candidates as CSV `policy,title,areas,state,candidate,candidate_title,entity,score,…,decision,author,at`, a row per
 * candidate, points per part; a policy pledge without any has one row with blanks.
 */
export function matchesToCsv(
  policies: readonly PolicyMatches[],
  pledges: readonly Pledge[],
  decisions: readonly PledgeDecision[],
  partsOf: (policy: number, resource: number) => readonly PartOfMatch[],
  remarks: readonly string[],
): CsvTable {
  const decided = decidedMatches(decisions);
  return csvTable(
    [
      ...['policy', 'title', 'areas', 'state', 'candidate', 'candidate_title', 'entity', 'score'],
      ...PARTS.map((part) => `points_${part}`),
      ...['decision', 'author', 'at'],
    ],
    policies.flatMap((match) => {
      const policy = pledges[match.policy] as Pledge;
      const head = [pledgeKey(policy), policy.title, match.areas.join('; '), policyState(match, pledges, decided)];
      if (match.candidates.length === 0) return [[...head, ...Array<null>(7 + PARTS.length).fill(null)]];
      return match.candidates.map(({ resource, score }) => {
        const parts = partsOf(match.policy, resource);
        const pledge = pledges[resource] as Pledge;
        const decision = decided(policy, pledge);
        return [
          ...head,
          ...[pledgeKey(pledge), pledge.title, pledge.entity, score],
          ...PARTS.map((part) => parts.find((one) => one.part === part)?.points ?? null),
          ...[decision?.verdict ?? null, decision?.author ?? null, decision?.at ?? null],
        ];
      });
    }),
    { ...WORKED_OUT, remarks },
  );
}
