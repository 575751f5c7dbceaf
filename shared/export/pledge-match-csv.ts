import type { PledgeMatches } from '../pledges/matching/match-pledges.ts';
import { MATCH_POINTS, type MatchPart, type PartOfMatch } from '../pledges/matching/match-score.ts';
import type { Pledge } from '../pledges/pledge.ts';
import { type CsvTable, csvTable, WORKED_OUT } from './csv.ts';

const PARTS = Object.keys(MATCH_POINTS) as readonly MatchPart[];

/**
 * Candidates for policy pledges as CSV, a line each, the policy pledges in the order of the register; one without a candidate has a line with
 * blank resource columns. Points of every part (blank where either pledge does not tell), and what each part rests on.
 */
export const pledgeMatchesToCsv = (
  pledges: readonly Pledge[],
  { policies }: Pick<PledgeMatches, 'policies'>,
  partsOf: (policy: number, resource: number) => readonly PartOfMatch[],
  remarks: readonly string[],
): CsvTable =>
  csvTable(
    [
      ...['policy_id', 'policy_title', 'policy_entity', 'policy_areas', 'found', 'rank'],
      ...['resource_id', 'resource_title', 'resource_entity', 'score'],
      ...PARTS.map((part) => `${part}_points`),
      ...PARTS.map((part) => `${part}_shared`),
      'recorded_as_matched',
    ],
    policies.flatMap(({ policy, areas, candidates, found }) => {
      const { id, title, entity } = pledges[policy] as Pledge;
      const asked = [id, title, entity, areas.join(';'), found];
      if (candidates.length === 0) return [[...asked, ...Array(5 + 2 * PARTS.length + 1).fill(null)]];
      return candidates.map(({ resource, score, isRecorded }, at) => {
        const parts = partsOf(policy, resource);
        const { id, title, entity } = pledges[resource] as Pledge;
        const own = PARTS.map((name) => parts.find(({ part }) => part === name));
        return [
          ...[...asked, at + 1, id, title, entity, score],
          ...own.map((part) => (part?.isTold ? part.points : null)),
          ...own.map((part) => part?.shared.join(';') ?? null),
          isRecorded ? 'yes' : 'no',
        ];
      });
    }),
    { ...WORKED_OUT, remarks },
  );
