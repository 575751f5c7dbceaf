import { type MatchCandidate, type PledgeMatches, type PolicyMatches, recordedMatches } from './match-pledges.ts';
import { type ComparedPledge, policyAreas } from './match-score.ts';

/** Matches as numbers, which pass from a worker to the window without being copied. */
export interface PackedMatches {
  /** By policy pledge: its place, how many may serve it, and where its candidates end in the lists below. */
  readonly policies: Int32Array;
  readonly found: Int32Array;
  readonly ends: Int32Array;
  /** By candidate: its place, and its points. */
  readonly candidates: Int32Array;
  readonly scores: Float64Array;
  readonly resources: number;
  readonly unplaced: number;
}

export function packMatches({ policies, resources, unplaced }: PledgeMatches): PackedMatches {
  const candidates = policies.flatMap((one) => one.candidates);
  let end = 0;
  return {
    policies: Int32Array.from(policies, ({ policy }) => policy),
    found: Int32Array.from(policies, ({ found }) => found),
    ends: Int32Array.from(policies, (one) => {
      end += one.candidates.length;
      return end;
    }),
    candidates: Int32Array.from(candidates, ({ resource }) => resource),
    scores: Float64Array.from(candidates, ({ score }) => score),
    resources,
    unplaced,
  };
}

/** Memory of packed matches that can be handed over. */
export const packedBuffers = ({ policies, found, ends, candidates, scores }: PackedMatches): ArrayBufferLike[] =>
  [policies, found, ends, candidates, scores].map(({ buffer }) => buffer);

/** The matches that were packed, with what the register itself tells. @param pledges those that were matched */
export function unpackMatches(packed: PackedMatches, pledges: readonly ComparedPledge[]): PledgeMatches {
  const { ends, candidates, scores, resources, unplaced } = packed;
  const recordedWith = recordedMatches(pledges);
  const policies: PolicyMatches[] = [];
  let at = 0;
  for (const [row, policy] of packed.policies.entries()) {
    const recorded = recordedWith(policy);
    const own: MatchCandidate[] = [];
    for (; at < (ends[row] as number); at++) {
      const resource = candidates[at] as number;
      const isRecorded = recorded.includes(pledges[resource]?.id.trim() ?? '');
      own.push({ resource, score: scores[at] as number, isRecorded });
    }
    const areas = policyAreas(pledges[policy] as ComparedPledge);
    policies.push({ policy, areas, found: packed.found[row] as number, recorded, candidates: own });
  }
  return { policies, resources, unplaced };
}

/** What of pledges is compared, without their texts: what a worker need not be sent. */
export const comparedPledges = (pledges: readonly ComparedPledge[]): readonly ComparedPledge[] =>
  pledges.map(
    ({ id, entity, entityArea, contributions, themes, objectives, situations, areas, stage, start, end, matched }) => ({
      ...{ id, entity, entityArea, contributions, themes, objectives, situations, areas, stage, start, end },
      ...(matched ? { matched } : {}),
    }),
  );
