import type { Framework, FrameworkNode, Indicator } from './framework.ts';

/** Places in its list where an item is put to move it before or after its neighbour under the same parent; null at the end. */
export interface Moves {
  readonly up: number | null;
  readonly down: number | null;
}

/** A node where it stands in the tree. */
export interface OutlineRow extends Moves {
  readonly node: FrameworkNode;
  readonly depth: number;
}

/** Every node of the framework, each before those below it. One whose parent is not there, or below itself, comes out at the top. */
export function frameworkOutline({ nodes }: Framework): readonly OutlineRow[] {
  const isKnown = knows(nodes);
  const placed = nodes.map((item, place) => ({ item, place, parent: isKnown(item.parent) ? item.parent : null }));
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const visit = ({ item: node, parent }: (typeof placed)[number], depth: number): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    const moves = movesAmong(placed.filter((one) => one.parent === parent).map(({ place }) => place));
    rows.push({ node, depth, ...moves(nodes.indexOf(node)) });
    for (const below of placed) if (below.parent === node.id) visit(below, depth + 1);
  };
  for (const one of placed) if (one.parent === null) visit(one, 0);
  for (const one of placed) visit(one, 0);
  return rows;
}

/** The indicators directly under a node; for null those that stand under none. */
export function indicatorsUnder(
  { nodes, indicators }: Framework,
  node: string | null,
): readonly (Moves & { readonly indicator: Indicator })[] {
  const isKnown = knows(nodes);
  const placed = indicators
    .map((indicator, place) => ({ indicator, place }))
    .filter(({ indicator }) => (node === null ? !isKnown(indicator.parent) : indicator.parent === node));
  const moves = movesAmong(placed.map(({ place }) => place));
  return placed.map(({ indicator, place }) => ({ indicator, ...moves(place) }));
}

/** How many indicators stand under each node, at whatever depth; a node below itself counts each once. */
export function countsUnder(framework: Framework): ReadonlyMap<string, number> {
  const parents = new Map(framework.nodes.map(({ id, parent }) => [id, parent]));
  const counts = new Map(framework.nodes.map(({ id }) => [id, 0]));
  for (const { parent } of framework.indicators) {
    const seen = new Set<string>();
    for (let at = parent; at !== null && counts.has(at) && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  return counts;
}

const knows = (nodes: readonly FrameworkNode[]) => {
  const ids = new Set<string | null>(nodes.map(({ id }) => id));
  return (id: string | null): boolean => ids.has(id);
};

const movesAmong =
  (places: readonly number[]) =>
  (place: number): Moves => {
    const at = places.indexOf(place);
    return { up: places[at - 1] ?? null, down: places[at + 1] ?? null };
  };
