import type { PledgeMatches, PolicyMatches } from './match-pledges.ts';
import type { ComparedPledge } from './match-score.ts';

/**
 * The policy pledges of a theme (null: any) that are for one of the areas (null: all), each with those areas alone.
 */
export const policiesUnder = (
  { policies }: Pick<PledgeMatches, 'policies'>,
  pledges: readonly Pick<ComparedPledge, 'themes'>[],
  areas: ReadonlySet<string> | null,
  theme: string | null,
): readonly PolicyMatches[] =>
  policies
    .filter(({ policy }) => theme === null || pledges[policy]?.themes.includes(theme))
    .map((one) => ({ ...one, areas: one.areas.filter((area) => areas === null || areas.has(area)) }))
    .filter((one) => areas === null || one.areas.length > 0);
