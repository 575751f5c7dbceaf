import type { Area } from '../framework/areas.ts';
import { type ComparedPair, compareNames } from './compare.ts';
import type { KnownOrganisation } from './known.ts';
import { FEATURES, type Features } from './likeness.ts';
import { INTERCEPT, LIKELY, SURE, WEIGHTS } from './weights.ts';

/** Why two names look like one: the list has both, one is short for the other, or they are written alike. */
export const MATCH_REASONS = ['listed', 'acronym', 'spelling'] as const;
export type MatchReason = (typeof MATCH_REASONS)[number];

/** Two names that look like one organisation. */
export interface NameMatch {
  readonly first: string;
  readonly second: string;
  /** Probability that both are one organisation, 0–1, as fitted on names matched by people. */
  readonly score: number;
  readonly reason: MatchReason;
}

/** Names that look like one organisation: to be asked about, never merged without a person. */
export interface ProposedMatch {
  readonly names: readonly string[];
  /** The organisation of the reference list that they stand for, or null. */
  readonly organisation: KnownOrganisation | null;
  /** What ties the names together, the strongest first: one fewer than there are names. */
  readonly matches: readonly NameMatch[];
  /** The score of the weakest tie, 0–1. */
  readonly score: number;
  /** Whether every tie is as strong as those that were right in 19 of 20 pairs matched by people. */
  readonly isSure: boolean;
}

/** Log-odds that two names with these features are one organisation. */
export const logOddsOf = (features: Features): number =>
  FEATURES.reduce((sum, name) => sum + features[name] * WEIGHTS[name], INTERCEPT);

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

const reasonOf = ({ listed, acronymTold, initials }: Features): MatchReason =>
  listed > 0 ? 'listed' : acronymTold > 0 || initials > 0 ? 'acronym' : 'spelling';

/**
 * Proposes which of the names are spellings of one organisation, the likeliest first. Names are compared only where they share something;
 * two that rules or the list hold apart (different countries, numbers, organisations) never stand in one proposal, directly or by way of
 * a third.
 * @param names any texts; equal ones count once, blank ones not at all
 * @param known the reference list; it may be empty
 * @param areas States whose governments are recognised among the names ("Chad, Government of", "Gouvernement du Tchad")
 */
export function proposedMatches(
  names: readonly string[],
  known: readonly KnownOrganisation[],
  areas: readonly Area[] = [],
): readonly ProposedMatch[] {
  const texts = [...new Set(names)].filter((name) => name.trim() !== '');
  const { pairs, listed, areApart } = compareNames(texts, known, areas);
  const likely = pairs
    .map((pair) => ({ ...pair, logOdds: logOddsOf(pair.features) }))
    .filter(({ logOdds }) => probability(logOdds) >= LIKELY)
    .sort((a, b) => b.logOdds - a.logOdds || a.first - b.first || a.second - b.second);
  const groups = new Map<number, { members: number[]; ties: (ComparedPair & { logOdds: number })[] }>();
  for (const pair of likely) {
    const one = groups.get(pair.first) ?? { members: [pair.first], ties: [] };
    const two = groups.get(pair.second) ?? { members: [pair.second], ties: [] };
    if (one === two || one.members.some((a) => two.members.some((b) => areApart(a, b)))) continue;
    const joined = { members: [...one.members, ...two.members], ties: [...one.ties, ...two.ties, pair] };
    for (const member of joined.members) groups.set(member, joined);
  }
  return [...new Set(groups.values())]
    .map(({ members, ties }) => {
      const weakest = Math.min(...ties.map(({ logOdds }) => logOdds));
      const own = members.flatMap((at) => listed[at] ?? []).sort((a, b) => b.trust - a.trust);
      return {
        names: [...members].sort((a, b) => a - b).map((at) => texts[at] ?? ''),
        organisation: own[0]?.organisation ?? null,
        matches: ties
          .sort((a, b) => b.logOdds - a.logOdds)
          .map(({ first, second, features, logOdds }) => ({
            first: texts[first] ?? '',
            second: texts[second] ?? '',
            score: probability(logOdds),
            reason: reasonOf(features),
          })),
        score: probability(weakest),
        isSure: probability(weakest) >= SURE,
      };
    })
    .sort((a, b) => b.score - a.score || (a.names[0] ?? '').localeCompare(b.names[0] ?? ''));
}
