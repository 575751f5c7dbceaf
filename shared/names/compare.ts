import type { Area } from '../framework/areas.ts';
import { candidatePairs } from './candidates.ts';
import { nameCollection } from './collection.ts';
import { governmentFinder } from './governments.ts';
import type { KnownOrganisation } from './known.ts';
import { areApart, type Features, featuresOf } from './likeness.ts';
import { areListedApart, type Listed, listedFeatures, listedNames, listedSpellings } from './listed.ts';
import { nameParts } from './name-parts.ts';

/** Two names worth comparing, by their places, the smaller first. */
export interface ComparedPair {
  readonly first: number;
  readonly second: number;
  readonly features: Features;
}

/** Names compared among each other. */
export interface ComparedNames {
  readonly pairs: readonly ComparedPair[];
  /** The organisation of the reference list that each name stands for. */
  readonly listed: readonly (Listed | undefined)[];
  /** Whether rules or the list hold two names apart, by their places. */
  readonly areApart: (first: number, second: number) => boolean;
}

/**
 * Compares names that share something (a rare word, an acronym, an organisation of the list), never those that rules hold apart.
 * @param areas States whose governments are recognised among the names
 */
export function compareNames(
  texts: readonly string[],
  known: readonly KnownOrganisation[],
  areas: readonly Area[] = [],
): ComparedNames {
  const names = texts.map(nameParts);
  const spellings = listedSpellings(known);
  const all = [...names, ...spellings.map(({ parts }) => parts)];
  const collection = nameCollection(all);
  const candidates = candidatePairs(all, names.length);
  const withList = candidates.flatMap(([first, second]) =>
    second < names.length ? [] : [[first, second - names.length] as const],
  );
  const government = governmentFinder(areas);
  const listed = listedNames(names, spellings, withList, collection).map((found, at) => {
    const organisation = found?.trust === 1 ? undefined : government(texts[at] ?? '');
    return organisation ? { organisation, trust: 1 } : found;
  });
  const among = candidates.filter(([, second]) => second < names.length);
  const pairs = [...among, ...sameOrganisation(listed, new Set(among.map(([a, b]) => a * names.length + b)))];
  const isApart = (first: number, second: number): boolean => {
    const [a, b, ofA, ofB] = [names[first], names[second], listed[first], listed[second]];
    if (!a || !b || areListedApart(ofA, ofB)) return true;
    return areApart(a, b) && listedFeatures(ofA, ofB).listedSurely === 0;
  };
  return {
    listed,
    areApart: isApart,
    pairs: pairs.flatMap(([first, second]) => {
      const [a, b] = [names[first], names[second]];
      if (!a || !b || isApart(first, second)) return [];
      return [{ first, second, features: featuresOf(a, b, collection, listedFeatures(listed[first], listed[second])) }];
    }),
  };
}

/** Pairs of names of one listed organisation that share nothing else. */
function sameOrganisation(
  listed: readonly (Listed | undefined)[],
  seen: ReadonlySet<number>,
): readonly (readonly [number, number])[] {
  const places = new Map<KnownOrganisation, number[]>();
  for (const [at, one] of listed.entries())
    if (one) places.set(one.organisation, [...(places.get(one.organisation) ?? []), at]);
  return [...places.values()].flatMap((own) =>
    own.flatMap((first, index) =>
      own
        .slice(index + 1)
        .flatMap((second) => (seen.has(first * listed.length + second) ? [] : [[first, second] as const])),
    ),
  );
}
