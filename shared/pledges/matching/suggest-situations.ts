import { sum } from '../../core/statistics.ts';
import type { Area, AreaGroup } from '../../framework/areas.ts';
import { foldName } from '../../intake/areas/area-name.ts';
import { CONCEPTS } from '../../names/words.ts';
import type { Pledge } from '../pledge.ts';
import { placesNamed } from './places-named.ts';

/** What speaks for a situation, and how many points of 100 it can give. */
export const SITUATION_POINTS = { areas: 40, text: 40, entity: 20 } as const;
export type SituationEvidence = keyof typeof SITUATION_POINTS;

/** One reason for a situation. */
export interface SituationReason {
  readonly evidence: SituationEvidence;
  readonly points: number;
  /** Countries of the pledge that host in the situation, places and words of it that the text names, or identifiers of the entity's pledges for it. */
  readonly found: readonly string[];
  /** Of how many: countries of the pledge, places and words that tell the situation, the entity's other pledges with a situation. */
  readonly of: number;
}

export interface SituationSuggestion {
  readonly situation: string;
  /** Points of 100: the sum of the reasons. */
  readonly score: number;
  /** Those that give points, the strongest first. */
  readonly reasons: readonly SituationReason[];
}

/** A general pledge, by its place in the register, with the situations it may be meant for. */
export interface SuggestedSituations {
  readonly pledge: number;
  /** The likeliest first; none where nothing speaks for any. */
  readonly suggestions: readonly SituationSuggestion[];
}

export interface SituationSearch {
  /** Groups of any kind; those of kind `situation` are suggested. */
  readonly groups: readonly AreaGroup[];
  readonly areas: readonly Area[];
  /** Least points of a suggestion. */
  readonly least?: number;
  /** Suggestions per pledge. */
  readonly most?: number;
}

const LEAST_POINTS = 20;
const MOST_SUGGESTED = 3;
const SLICE = 200;

interface TellingSituation {
  readonly code: string;
  readonly hosts: ReadonlySet<string>;
  /** Places in its name: mostly the country that people flee. */
  readonly origins: readonly string[];
  /** By language, proper names in its name that are no such place and stand in the name of no other situation ("Rohingya", "Horn"). */
  readonly words: readonly (readonly string[])[];
}

/** What tells each situation from the others. */
function tellingSituations(
  groups: readonly AreaGroup[],
  areas: readonly Area[],
  named: (text: string) => ReadonlySet<string>,
): readonly TellingSituation[] {
  const situations = groups.filter(({ kind }) => kind === 'situation');
  const namesOf = new Map(areas.map(({ code, name }) => [code, foldName(`${name.en} ${name.fr}`).split(' ')]));
  const read = situations.map(({ code, members, name }) => {
    const origins = [...named(name.en)];
    const placeWords = new Set(origins.flatMap((area) => namesOf.get(area) ?? []));
    const words = [name.en, name.fr].map((text) =>
      [...new Set(text.match(/\p{Lu}\p{L}{3,}/gu)?.map(foldName))].filter(
        (word) => !placeWords.has(word) && !CONCEPTS.has(word) && named(word).size === 0,
      ),
    );
    return { code, hosts: new Set(members), origins, words };
  });
  const counts = new Map<string, number>();
  for (const { words } of read) for (const word of new Set(words.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return read.map((one) => ({
    ...one,
    words: one.words.map((words) => words.filter((word) => counts.get(word) === 1)),
  }));
}

/** The places and words of the situation that a text names, in the language of which it names the larger share. */
function toldBy(
  { origins, words }: TellingSituation,
  said: { readonly places: ReadonlySet<string>; readonly words: ReadonlySet<string> },
): { readonly found: readonly string[]; readonly of: number; readonly share: number } {
  const places = origins.filter((area) => said.places.has(area));
  const byLanguage = words.map((telling) => {
    const found = [...places, ...telling.filter((word) => said.words.has(word))];
    const of = origins.length + telling.length;
    return { found, of, share: of > 0 ? found.length / of : 0 };
  });
  return byLanguage.reduce((best, one) => (one.share > best.share ? one : best), { found: [], of: 0, share: 0 });
}

/**
 * Suggests situations for general pledges, those that name none: by the countries they are implemented in, by the places and words of
 * their text, and by what the same entity pledged for. Suggestions and their reasons are for a person to judge. Pauses now and then.
 */
export function* suggestSituations(
  pledges: readonly Pledge[],
  { groups, areas, least = LEAST_POINTS, most = MOST_SUGGESTED }: SituationSearch,
): Generator<void, readonly SuggestedSituations[], void> {
  const named = placesNamed(areas);
  const situations = tellingSituations(groups, areas, named);
  const hosts = new Map(situations.map(({ code, hosts }) => [code, hosts.size]));
  // Of equals, the situation of fewest countries: one of Uganda alone says more of a pledge in Uganda than one of ten.
  const hostsOf = ({ situation }: SituationSuggestion): number => hosts.get(situation) ?? 0;
  const byEntity = new Map<string, Pledge[]>();
  for (const pledge of pledges) {
    const key = foldName(pledge.entity);
    if (key === '' || pledge.situations.length === 0) continue;
    const own = byEntity.get(key);
    if (own) own.push(pledge);
    else byEntity.set(key, [pledge]);
  }
  yield;
  const suggested: SuggestedSituations[] = [];
  for (const [at, pledge] of pledges.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (pledge.situations.length > 0) continue;
    const text = `${pledge.title} ${pledge.description}`;
    const places = named(text);
    const words = new Set(foldName(text).split(' '));
    const others = byEntity.get(foldName(pledge.entity)) ?? [];
    const suggestions = situations
      .map((situation) => suggestionOf(situation, { pledge, places, words, others }))
      .filter(({ score }) => score >= least)
      .sort((a, b) => b.score - a.score || hostsOf(a) - hostsOf(b) || (a.situation < b.situation ? -1 : 1));
    suggested.push({ pledge: at, suggestions: suggestions.slice(0, most) });
  }
  return suggested;
}

interface GeneralPledge {
  readonly pledge: Pledge;
  readonly places: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Pledges of the same entity that name a situation. */
  readonly others: readonly Pledge[];
}

function suggestionOf(
  situation: TellingSituation,
  { pledge, places, words, others }: GeneralPledge,
): SituationSuggestion {
  const { code, hosts, origins } = situation;
  const implemented = pledge.areas.filter((area) => hosts.has(area) || origins.includes(area));
  const told = toldBy(situation, { places, words });
  const pledged = others.filter(({ situations }) => situations.includes(code)).map(({ id }) => id);
  const reason = (
    evidence: SituationEvidence,
    found: readonly string[],
    of: number,
    share: number,
  ): SituationReason => ({
    evidence,
    points: found.length === 0 ? 0 : SITUATION_POINTS[evidence] * share,
    found,
    of,
  });
  const reasons = [
    reason('areas', implemented, pledge.areas.length, implemented.length / pledge.areas.length),
    reason('text', told.found, told.of, told.share),
    // One more than there are: a single other pledge says less than several.
    reason('entity', pledged, others.length, pledged.length / (others.length + 1)),
  ].filter(({ points }) => points > 0);
  return {
    situation: code,
    score: sum(reasons.map(({ points }) => points)),
    reasons: reasons.sort((a, b) => b.points - a.points),
  };
}
