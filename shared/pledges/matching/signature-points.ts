import { setBit } from './bits.ts';
import { codeNumbers, codeSets, commonCodes } from './code-sets.ts';
import { MATCH_POINTS, type MatchProfile, RESOURCE_KINDS } from './match-score.ts';

/** The points of one policy pledge, and of all with the same themes, objectives and kinds, with each of the resource pledges. */
export interface SignaturePoints {
  /** By rank of the resource pledge, for a place worth that much: points without a common period; −1 where neither theme nor objective is shared. */
  readonly points: Float64Array;
  /** Bits of the ranks that reach the least points without a common period, and with one. */
  readonly reached: Uint32Array;
  readonly reachedTogether: Uint32Array;
}

/**
 * Points of policy pledges with all resource pledges at once, as `matchParts` gives them.
 * @param resources places of the resource pledges among the profiles; their order there is their rank
 */
export function signaturePoints(
  profiles: readonly MatchProfile[],
  resources: readonly number[],
): {
  /** By place: equal where pledges have the same themes, objectives and kinds. */
  readonly signatures: Int32Array;
  readonly pointsOf: (policy: number, place: number, least: number) => SignaturePoints;
} {
  const setsOf = (codesOf: (profile: MatchProfile) => readonly string[]) => {
    const number = codeNumbers();
    const lists = profiles.map((profile) => codesOf(profile).map(number));
    return codeSets(lists, lists.reduce((most, list) => list.reduce((a, b) => Math.max(a, b), most), 0) + 1);
  };
  const themes = setsOf((one) => one.themes);
  const objectives = setsOf((one) => one.objectives);
  const kinds = codeSets(
    profiles.map((one) => one.kinds.map((kind) => RESOURCE_KINDS.indexOf(kind as (typeof RESOURCE_KINDS)[number]))),
    RESOURCE_KINDS.length,
  );
  const points = (policy: number, resource: number, place: number): number => {
    const theme = commonCodes(themes, policy, themes, resource);
    const objective = commonCodes(objectives, policy, objectives, resource);
    if (theme === 0 && objective === 0) return -1;
    const least = (sizes: Uint8Array | Uint16Array): number =>
      Math.min(sizes[policy] as number, sizes[resource] as number);
    const kind = kinds.sizes[resource] as number;
    // Added in the order of the parts, so that the sum is theirs to the last digit.
    return (
      place +
      (theme > 0 ? (MATCH_POINTS.theme * theme) / least(themes.sizes) : 0) +
      (MATCH_POINTS.kind * (kind - commonCodes(kinds, policy, kinds, resource))) / kind +
      (objective > 0 ? (MATCH_POINTS.objective * objective) / least(objectives.sizes) : 0)
    );
  };
  const number = codeNumbers();
  const signatures = Int32Array.from(profiles, (one) =>
    number(JSON.stringify([[...one.themes].sort(), [...one.objectives].sort(), [...one.kinds].sort()])),
  );
  /** The first resource pledge of each signature. */
  const firsts = new Map<number, number>();
  for (const at of resources) if (!firsts.has(signatures[at] as number)) firsts.set(signatures[at] as number, at);
  const bySignature = new Float64Array(signatures.reduce((most, one) => Math.max(most, one), -1) + 1);
  const pointsOf = (policy: number, place: number, least: number): SignaturePoints => {
    for (const [signature, first] of firsts) bySignature[signature] = points(policy, first, place);
    const words = Math.ceil(resources.length / 32);
    const found = {
      points: new Float64Array(resources.length),
      reached: new Uint32Array(words),
      reachedTogether: new Uint32Array(words),
    };
    for (let rank = 0; rank < resources.length; rank++) {
      const own = bySignature[signatures[resources[rank] as number] as number] as number;
      found.points[rank] = own;
      if (own < 0) continue;
      if (own >= least) setBit(found.reached, rank);
      if (own + MATCH_POINTS.period >= least) setBit(found.reachedTogether, rank);
    }
    return found;
  };
  return { signatures, pointsOf };
}
