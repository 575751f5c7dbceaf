export type MergeSide = 'mine' | 'theirs';

/**
 * The order of a merged list, of all ids of `mine` and `theirs`. What both have stands in the order of the one that moved something;
 * where both did, `decide` says whose. What only one has follows what it follows there; of two runs that came to the same place the one
 * whose first id is smaller goes first, so that the order does not depend on who merges.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  decide: () => MergeSide,
): readonly string[] {
  const [own, other, known] = [new Set(mine), new Set(theirs), new Set(base)];
  const [ours, others] = [mine.filter((id) => other.has(id)), theirs.filter((id) => own.has(id))];
  const common = ours.every((id, at) => id === others[at]) ? ours : moved() === 'mine' ? ours : others;
  const [before, after] = [followers(mine, other), followers(theirs, own)];
  return [START, ...common].flatMap((id) => {
    const runs = [before.get(id) ?? [], after.get(id) ?? []].sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    return [...(id === START ? [] : [id]), ...runs.flat()];
  });

  function moved(): MergeSide {
    const shared = base.filter((id) => own.has(id) && other.has(id));
    const isInPlace = (order: readonly string[]) =>
      order.filter((id) => known.has(id)).every((id, at) => id === shared[at]);
    const [isMine, isTheirs] = [!isInPlace(ours), !isInPlace(others)];
    return isMine === isTheirs ? decide() : isMine ? 'mine' : 'theirs';
  }
}

/** Stands before the first item; no id is so. */
const START = '\0';

/** What only this order has, by the last id before it that the other one has too. */
function followers(order: readonly string[], other: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  let last = START;
  for (const id of order) {
    if (other.has(id)) last = id;
    else found.set(last, [...(found.get(last) ?? []), id]);
  }
  return found;
}
