import type { Pledge } from './pledge.ts';

/** What pledges can be told apart by. */
export const PLEDGE_DIMENSIONS = ['actor', 'contribution', 'theme', 'situation', 'forum', 'entity', 'stage'] as const;
export type PledgeDimension = (typeof PLEDGE_DIMENSIONS)[number];

const NONE_STATED: readonly string[] = [''];

/** What a pledge is of in a dimension, each once; '' where it states none: a general pledge is of the situation ''. */
export function categoriesOf(pledge: Pledge, dimension: PledgeDimension): readonly string[] {
  const stated =
    dimension === 'contribution'
      ? pledge.contributions
      : dimension === 'theme'
        ? pledge.themes
        : dimension === 'situation'
          ? pledge.situations
          : [pledge[dimension]];
  return stated.length === 0 ? NONE_STATED : stated.length === 1 ? stated : [...new Set(stated)];
}

/** Whether a pledge can be of several, so that it counts in each and the groups add up to more than all. */
export const isMultiple = (dimension: PledgeDimension): boolean =>
  dimension === 'contribution' || dimension === 'theme' || dimension === 'situation';

/** Most pairs of a pledge and a group of its that are told apart at once. */
export const MOST_MEMBERSHIPS = 250_000;

/** How many pairs of a pledge and a group `groupBy` would make: of one with 20 themes and 20 situations 400. */
export const membershipsBy = (pledges: readonly Pledge[], dimensions: readonly PledgeDimension[]): number =>
  pledges.reduce(
    (sum, pledge) => sum + dimensions.reduce((product, one) => product * categoriesOf(pledge, one).length, 1),
    0,
  );

export interface PledgeGroup<T> {
  /** One per dimension, in their order. */
  readonly categories: readonly string[];
  readonly members: readonly T[];
}

/** Groups by every combination of dimensions that occurs, the largest first; of no dimension one group of all. */
export function groupBy<T>(
  members: readonly T[],
  dimensions: readonly PledgeDimension[],
  pledgeOf: (member: T) => Pledge,
): readonly PledgeGroup<T>[] {
  const groups = new Map<string, { categories: readonly string[]; members: T[] }>();
  for (const member of members) {
    let combinations: readonly (readonly string[])[] = [[]];
    for (const dimension of dimensions) {
      const own = categoriesOf(pledgeOf(member), dimension);
      combinations = combinations.flatMap((before) => own.map((category) => [...before, category]));
    }
    for (const categories of combinations) {
      const key = JSON.stringify(categories);
      const group = groups.get(key);
      if (group) group.members.push(member);
      else groups.set(key, { categories, members: [member] });
    }
  }
  return [...groups]
    .sort(([a, one], [b, other]) => other.members.length - one.members.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}
