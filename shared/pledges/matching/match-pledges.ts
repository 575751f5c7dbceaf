import { sum } from '../../core/statistics.ts';
import type { AreaGroup } from '../../framework/areas.ts';
import type { Pledge } from '../pledge.ts';
import { codeNumbers } from './code-sets.ts';
import {
  MATCH_POINTS,
  type MatchProfile,
  matchParts,
  matchProfile,
  type PartOfMatch,
  REGION_SHARE,
  regionsByArea,
} from './match-score.ts';
import { pairPoints } from './pair-points.ts';

/** A resource pledge that may serve a policy pledge. Places are those in the register. */
export interface MatchCandidate {
  readonly resource: number;
  /** Points of 100: the sum of the parts. */
  readonly score: number;
  readonly parts: readonly PartOfMatch[];
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
/** Pairs compared between two pauses. */
const PAIRS_PER_SLICE = 100_000;
const PROFILES_PER_SLICE = 2000;

/** Whether it is a policy that a host country pledges for itself, and not one that another makes for it. */
export const isHostPolicy = ({ contributions, entityArea, areas }: Pledge): boolean =>
  contributions.includes('policy') &&
  (entityArea === null ? areas.length > 0 : areas.length === 0 || areas.includes(entityArea));

/**
 * Looks for money, expertise and material that may serve the policy pledges of host countries. A candidate shares a country or a region
 * (situation, platform), and a theme or an objective; no entity serves its own. Pauses now and then.
 */
export function* matchPledges(
  pledges: readonly Pledge[],
  { groups, least = LEAST_POINTS, most = MOST_KEPT, withFulfilled = false }: MatchSearch,
): Generator<void, PledgeMatches, void> {
  const regions = regionsByArea(groups);
  const entities = entityNumbers(pledges);
  const stated = statedMatches(pledges);
  yield;
  const profiles: MatchProfile[] = [];
  for (const pledge of pledges) if (profiles.push(matchProfile(pledge, regions)) % PROFILES_PER_SLICE === 0) yield;
  const isOpen = (at: number): boolean => withFulfilled || pledges[at]?.stage !== 'fulfilled';
  const places = [...pledges.keys()].filter(isOpen);
  const policies = places.filter((at) => isHostPolicy(pledges[at] as Pledge));
  const resources = places.filter((at) => (profiles[at] as MatchProfile).kinds.length > 0);
  const points = pairPoints(profiles);
  const byArea = indexOf(resources, (at) => (profiles[at] as MatchProfile).areas);
  const byRegion = indexOf(resources, (at) => (profiles[at] as MatchProfile).regions);
  yield;
  const stamps = new Int32Array(pledges.length).fill(-1);
  const matches: PolicyMatches[] = [];
  let compared = 0;
  for (const policy of policies) {
    const pledge = pledges[policy] as Pledge;
    const profile = profiles[policy] as MatchProfile;
    const recorded = [...(stated.get(pledge.id.trim()) ?? pledge.matched?.filter((id) => id.trim() !== '') ?? [])];
    const entity = entities[policy];
    const best: { resource: number; score: number }[] = [];
    let found = 0;
    const lookAt = (near: readonly number[], place: number): void => {
      const pointsOf = points(policy, place);
      let last = best.length < most ? null : best.at(-1);
      for (const resource of near) {
        if (stamps[resource] === policy) continue;
        stamps[resource] = policy;
        compared++;
        const score = pointsOf(resource);
        if (score < least || resource === policy || entities[resource] === entity) continue;
        found++;
        if (last && (score < last.score || (score === last.score && resource > last.resource))) continue;
        keepBest(best, { resource, score }, most);
        last = best.length < most ? null : best.at(-1);
      }
    };
    for (const area of profile.areas) lookAt(byArea.get(area) ?? [], MATCH_POINTS.place);
    for (const region of profile.regions) lookAt(byRegion.get(region) ?? [], MATCH_POINTS.place * REGION_SHARE);
    matches.push({
      policy,
      areas: profile.areas,
      found,
      recorded,
      candidates: best.map(({ resource }) => {
        const parts = matchParts(profile, profiles[resource] as MatchProfile);
        const score = sum(parts.map((part) => part.points));
        return { resource, score, parts, isRecorded: recorded.includes(pledges[resource]?.id.trim() ?? '') };
      }),
    });
    if (compared >= PAIRS_PER_SLICE) {
      compared = 0;
      yield;
    }
  }
  const isUnplaced = (at: number): boolean =>
    (profiles[at] as MatchProfile).areas.length + (profiles[at] as MatchProfile).regions.length === 0;
  return { policies: matches, resources: resources.length, unplaced: resources.filter(isUnplaced).length };
}

/** Entities by number; every pledge without one has its own. */
function entityNumbers(pledges: readonly Pledge[]): Int32Array {
  const number = codeNumbers();
  return Int32Array.from(pledges, ({ entity }, at) => number(entity.trim().toLowerCase() || `\n${at}`));
}

/** By identifier, those it is matched with, whichever of both says so. */
function statedMatches(pledges: readonly Pledge[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (one !== '' && other !== '') stated.set(one, (stated.get(one) ?? new Set()).add(other));
  };
  for (const { id, matched = [] } of pledges)
    for (const other of matched) {
      add(id.trim(), other.trim());
      add(other.trim(), id.trim());
    }
  return stated;
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

function indexOf(
  places: readonly number[],
  keysOf: (at: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const at of places)
    for (const key of keysOf(at)) {
      const own = index.get(key);
      if (own) own.push(at);
      else index.set(key, [at]);
    }
  return index;
}
