/**
 * One group of a table. With a population, `value` is a mean or rate per person; without any population every group counts once
 * and `value` may as well be an amount. `order` ranks groups from the most disadvantaged up.
 */
export interface GroupValue {
  readonly group: string;
  readonly value: number | null;
  readonly population: number | null;
  readonly order: number | null;
}

export interface KnownGroup {
  readonly group: string;
  readonly value: number;
  readonly population: number | null;
  readonly order: number | null;
  /** Share of the population, or 1/n without populations; all add up to 1. */
  readonly weight: number;
}

/** Why a group takes no part. `small`: its population is below the least one shown. */
export type LeftOut = 'no_value' | 'no_population' | 'small';

export interface Distribution {
  /** In the order of the table. */
  readonly groups: readonly KnownGroup[];
  readonly isWeighted: boolean;
  /** Weighted mean of the values. */
  readonly mean: number;
  readonly leftOut: readonly { readonly group: string; readonly reason: LeftOut }[];
}

/**
 * The groups that can be compared. As soon as one group has a population, groups without one (or with 0) take no part. Groups
 * whose population is below `leastPopulation` are suppressed; nothing is left out in silence.
 */
export function distributionOf(table: readonly GroupValue[], leastPopulation = 0): Distribution {
  const isWeighted = table.some(({ population }) => population !== null);
  const leftOut: { group: string; reason: LeftOut }[] = [];
  const known: (Omit<KnownGroup, 'weight'> & { size: number })[] = [];
  for (const { group, value, population, order } of table) {
    const reason: LeftOut | null =
      value === null || !Number.isFinite(value)
        ? 'no_value'
        : isWeighted && !(population !== null && population > 0)
          ? 'no_population'
          : population !== null && population < leastPopulation
            ? 'small'
            : null;
    if (reason) leftOut.push({ group, reason });
    else if (value !== null) known.push({ group, value, population, order, size: isWeighted ? (population ?? 0) : 1 });
  }
  const total = known.reduce((sum, { size }) => sum + size, 0);
  const groups = known.map(({ size, ...rest }) => ({ ...rest, weight: size / total }));
  const mean = known.reduce((sum, { size, value }) => sum + size * value, 0) / total;
  return { groups, isWeighted, mean, leftOut };
}

/** Groups from the most disadvantaged up with their ridit rank: the middle of the stretch of the population they hold; equal orders share one. Null unless all have an order. */
export function riditRanks({ groups }: Distribution): readonly (KnownGroup & { readonly rank: number })[] | null {
  if (groups.some(({ order }) => order === null)) return null;
  const sorted = [...groups].sort((a, b) => (a.order ?? 0) - (b.order ?? 0));
  const ranked: (KnownGroup & { rank: number })[] = [];
  let below = 0;
  for (let at = 0; at < sorted.length; ) {
    const tied = sorted.slice(at).filter(({ order }) => order === sorted[at]?.order);
    const held = tied.reduce((sum, { weight }) => sum + weight, 0);
    for (const one of tied) ranked.push({ ...one, rank: below + held / 2 });
    below += held;
    at += tied.length;
  }
  return ranked;
}
