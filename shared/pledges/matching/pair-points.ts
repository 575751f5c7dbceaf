import { type CodeSets, codeNumbers, codeSets, commonCodes } from './code-sets.ts';
import { MATCH_POINTS, type MatchProfile, RESOURCE_KINDS } from './match-score.ts';

/** Points kept of signatures with one another, as numbers of 8 bytes. */
const MOST_POINTS_KEPT = 4_000_000;

/**
 * The points of a policy pledge with resource pledges whose place is known, as `matchParts` gives them; −1 where they share neither theme nor
 * objective. Pledges with the same themes, objectives and kinds are compared once.
 */
export function pairPoints(
  profiles: readonly MatchProfile[],
): (policy: number, place: number) => (resource: number) => number {
  const setsOf = (codesOf: (profile: MatchProfile) => readonly string[]): CodeSets => {
    const number = codeNumbers();
    const lists = profiles.map((profile) => codesOf(profile).map(number));
    return codeSets(lists, lists.reduce((most, list) => Math.max(most, ...list, 0), 0) + 1);
  };
  const themes = setsOf(({ themes: codes }) => codes);
  const objectives = setsOf(({ objectives: codes }) => codes);
  const kinds = codeSets(
    profiles.map((profile) =>
      profile.kinds.map((kind) => RESOURCE_KINDS.indexOf(kind as (typeof RESOURCE_KINDS)[number])),
    ),
    RESOURCE_KINDS.length,
  );
  const leastOf = (sets: CodeSets, a: number, b: number): number =>
    Math.min(sets.sizes[a] as number, sets.sizes[b] as number);
  const withoutPeriod = (policy: number, resource: number, place: number): number => {
    const theme = commonCodes(themes, policy, themes, resource);
    const objective = commonCodes(objectives, policy, objectives, resource);
    if (theme === 0 && objective === 0) return -1;
    const kind = kinds.sizes[resource] as number;
    return (
      place +
      (theme > 0 ? (MATCH_POINTS.theme * theme) / leastOf(themes, policy, resource) : 0) +
      (MATCH_POINTS.kind * (kind - commonCodes(kinds, policy, kinds, resource))) / kind +
      (objective > 0 ? (MATCH_POINTS.objective * objective) / leastOf(objectives, policy, resource) : 0)
    );
  };
  const signatureNumber = codeNumbers();
  const signatures = Int32Array.from(profiles, (one) =>
    signatureNumber(JSON.stringify([[...one.themes].sort(), [...one.objectives].sort(), [...one.kinds].sort()])),
  );
  const count = signatures.reduce((most, one) => Math.max(most, one), -1) + 1;
  const kept = new Map<string, Float64Array>();
  const rowOf = (signature: number, place: number): Float64Array => {
    const key = `${signature} ${place}`;
    const known = kept.get(key);
    if (known) return known;
    if ((kept.size + 1) * count > MOST_POINTS_KEPT) kept.clear();
    const row = new Float64Array(count).fill(Number.NaN);
    kept.set(key, row);
    return row;
  };
  // A period that ends before it starts is shared with none.
  const starts = Float64Array.from(profiles, ({ period }) =>
    period && period[0] <= period[1] ? period[0] : Number.NaN,
  );
  const ends = Float64Array.from(profiles, ({ period }) => period?.[1] ?? Number.NaN);
  return (policy, place) => {
    const row = rowOf(signatures[policy] as number, place);
    const [start, end] = [starts[policy] as number, ends[policy] as number];
    return (resource) => {
      const signature = signatures[resource] as number;
      let points = row[signature] as number;
      if (Number.isNaN(points)) {
        points = withoutPeriod(policy, resource, place);
        row[signature] = points;
      }
      // Comparisons with an unknown day are false.
      const isTogether = start <= (ends[resource] as number) && (starts[resource] as number) <= end;
      return points >= 0 && isTogether ? points + MATCH_POINTS.period : points;
    };
  };
}
