import type { AreaGroup } from '../../framework/areas.ts';
import { bitsByCode, clearBit, unite } from './bits.ts';
import { codeNumbers } from './code-sets.ts';
import {
  type ComparedPledge,
  MATCH_POINTS,
  type MatchProfile,
  matchParts,
  matchProfile,
  type PartOfMatch,
  REGION_SHARE,
  regionsByArea,
} from './match-score.ts';
import { periodBits } from './period-bits.ts';
import { signaturePoints } from './signature-points.ts';

/** A resource pledge that may serve a policy pledge. Places are those in the register. */
export interface MatchCandidate {
  readonly resource: number;
  /** Points of 100: the sum of the parts, which `partsOfMatch` gives. */
  readonly score: number;
  /** The register already says that both are matched. */
  readonly isRecorded: boolean;
}

/** A host country's policy pledge with what may serve it. */
export interface PolicyMatches {
  readonly policy: number;
  /** Countries it is for. */
  readonly areas: readonly string[];
  /** The best, with the most points first. */
  readonly candidates: readonly MatchCandidate[];
  /** How many there are in all. */
  readonly found: number;
  /** Identifiers of the pledges that either side says it is matched with. */
  readonly recorded: readonly string[];
}

export interface PledgeMatches {
  readonly policies: readonly PolicyMatches[];
  /** How many resource pledges were looked at. */
  readonly resources: number;
  /** How many of those name no country, region or situation: they match nothing until they are given one. */
  readonly unplaced: number;
}

export interface MatchSearch {
  /** Regions, situations and platforms. */
  readonly groups: readonly AreaGroup[];
  /** Least points of a candidate. */
  readonly least?: number;
  /** Candidates kept for each policy pledge. */
  readonly most?: number;
  /** Whether pledges that are fulfilled are looked at: what was given and what is done needs no match. */
  readonly withFulfilled?: boolean;
}

const LEAST_POINTS = 50;
const MOST_KEPT = 10;
/** Candidates and words of candidates looked at between two pauses. */
const WORK_PER_SLICE = 100_000;
const PROFILES_PER_SLICE = 2000;

/** Whether it is a policy that a host country pledges for itself, and not one that another makes for it. */
export const isHostPolicy = ({ contributions, entityArea, areas }: ComparedPledge): boolean =>
  contributions.includes('policy') &&
  (entityArea === null ? areas.length > 0 : areas.length === 0 || areas.includes(entityArea));

/**
 * Looks for money, expertise and material that may serve the policy pledges of host countries. A candidate shares a country or a region
 * (situation, platform), and a theme or an objective; no entity serves its own. Pauses now and then.
 */
export function* matchPledges(
  pledges: readonly ComparedPledge[],
  { groups, least = LEAST_POINTS, most = MOST_KEPT, withFulfilled = false }: MatchSearch,
): Generator<void, PledgeMatches, void> {
  const regions = regionsByArea(groups);
  const recordedWith = recordedMatches(pledges);
  yield;
  const profiles: MatchProfile[] = [];
  for (const pledge of pledges) if (profiles.push(matchProfile(pledge, regions)) % PROFILES_PER_SLICE === 0) yield;
  const isOpen = (at: number): boolean => withFulfilled || pledges[at]?.stage !== 'fulfilled';
  const places = [...pledges.keys()].filter(isOpen);
  const policies = places.filter((at) => isHostPolicy(pledges[at] as ComparedPledge));
  const resources = places.filter((at) => (profiles[at] as MatchProfile).kinds.length > 0);
  const { signatures, pointsOf } = signaturePoints(profiles, resources);
  const together = periodBits(profiles, resources);
  const inAreas = bitsByCode(resources, (at) => (profiles[at] as MatchProfile).areas);
  const inRegions = bitsByCode(resources, (at) => (profiles[at] as MatchProfile).regions);
  const entities = entityNumbers(pledges);
  const ownRanks = grouped(resources.keys(), (rank) => entities[resources[rank] as number] as number);
  yield;
  const words = Math.ceil(resources.length / 32);
  const [near, far] = [new Uint32Array(words), new Uint32Array(words)];
  const matches = new Map<number, PolicyMatches>();
  let work = 0;
  for (const alike of grouped(policies, (policy) => signatures[policy] as number).values()) {
    const first = alike[0] as number;
    const inCountry = pointsOf(first, MATCH_POINTS.place, least);
    const inRegion = pointsOf(first, MATCH_POINTS.place * REGION_SHARE, least);
    work += resources.length;
    for (const policy of alike) {
      const { areas, regions: around, period } = profiles[policy] as MatchProfile;
      unite(near, areas, inAreas);
      unite(far, around, inRegions);
      for (const rank of ownRanks.get(entities[policy] as number) ?? []) {
        clearBit(near, rank);
        clearBit(far, rank);
      }
      const shared = together(period);
      const best: { resource: number; score: number }[] = [];
      let found = 0;
      let floor = Number.NEGATIVE_INFINITY;
      for (let word = 0; word < words; word++) {
        const [here, joint] = [near[word] as number, shared[word] as number];
        const there = (far[word] as number) & ~here;
        let left =
          (here & ((joint & inCountry.reachedTogether[word]!) | (~joint & inCountry.reached[word]!))) |
          (there & ((joint & inRegion.reachedTogether[word]!) | (~joint & inRegion.reached[word]!)));
        while (left !== 0) {
          const bit = left & -left;
          left ^= bit;
          found++;
          const rank = (word << 5) | (31 - Math.clz32(bit));
          const points = ((here & bit) !== 0 ? inCountry : inRegion).points[rank]!;
          const score = (joint & bit) !== 0 ? points + MATCH_POINTS.period : points;
          // Ranks rise: of equal ones, those already kept stay ahead.
          if (score <= floor) continue;
          keepBest(best, { resource: resources[rank]!, score }, most);
          if (best.length >= most) floor = best.at(-1)?.score ?? Number.POSITIVE_INFINITY;
        }
      }
      const recorded = recordedWith(policy);
      const isRecorded = (at: number): boolean => recorded.includes(pledges[at]?.id.trim() ?? '');
      const candidates = best.map((one) => ({ ...one, isRecorded: isRecorded(one.resource) }));
      matches.set(policy, { policy, areas, found, recorded, candidates });
      work += words + found;
      if (work < WORK_PER_SLICE) continue;
      work = 0;
      yield;
    }
  }
  const isUnplaced = (at: number): boolean =>
    (profiles[at] as MatchProfile).areas.length + (profiles[at] as MatchProfile).regions.length === 0;
  return {
    policies: policies.flatMap((policy) => matches.get(policy) ?? []),
    resources: resources.length,
    unplaced: resources.filter(isUnplaced).length,
  };
}

/** The parts of the score of a policy pledge and a resource pledge, by their places in the register; their sum is the score. */
export function partsOfMatch(
  pledges: readonly ComparedPledge[],
  groups: readonly AreaGroup[],
): (policy: number, resource: number) => readonly PartOfMatch[] {
  const regions = regionsByArea(groups);
  const profileAt = (at: number): MatchProfile => matchProfile(pledges[at] as ComparedPledge, regions);
  return (policy, resource) => matchParts(profileAt(policy), profileAt(resource));
}

/** Entities by number; every pledge without one has its own. */
function entityNumbers(pledges: readonly ComparedPledge[]): Int32Array {
  const number = codeNumbers();
  return Int32Array.from(pledges, ({ entity }, at) => number(entity.trim().toLowerCase() || `\n${at}`));
}

/** Identifiers that each pledge, by its place, is matched with, whichever of both says so. */
export function recordedMatches(pledges: readonly ComparedPledge[]): (at: number) => readonly string[] {
  const stated = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (one !== '' && other !== '') stated.set(one, (stated.get(one) ?? new Set()).add(other));
  };
  for (const { id, matched = [] } of pledges)
    for (const other of matched) {
      add(id.trim(), other.trim());
      add(other.trim(), id.trim());
    }
  return (at) => {
    const { id, matched = [] } = pledges[at] as ComparedPledge;
    return [...(stated.get(id.trim()) ?? matched.filter((one) => one.trim() !== ''))];
  };
}

/** Puts a candidate in its place among the best; of equal ones the first of the register stays ahead. */
function keepBest<T extends { readonly resource: number; readonly score: number }>(
  best: T[],
  one: T,
  most: number,
): void {
  const isAhead = (other: T | undefined): boolean =>
    other !== undefined && (other.score > one.score || (other.score === one.score && other.resource < one.resource));
  if (best.length >= most && isAhead(best.at(-1))) return;
  let at = best.length;
  while (at > 0 && !isAhead(best[at - 1])) at--;
  best.splice(at, 0, one);
  if (best.length > most) best.pop();
}

function grouped(numbers: Iterable<number>, keyOf: (one: number) => number): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const one of numbers) {
    const own = groups.get(keyOf(one));
    if (own) own.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
