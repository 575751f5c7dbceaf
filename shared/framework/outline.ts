import type { Framework, FrameworkNode, Indicator } from './framework.ts';

/** A node where it stands in the tree. */
export interface OutlineRow {
  readonly node: FrameworkNode;
  readonly depth: number;
  /** Indicators that stand directly under it. */
  readonly indicators: readonly Indicator[];
  /** Where `node/put` puts it to move it before or after its neighbour under the same parent; null at the end. */
  readonly up: number | null;
  readonly down: number | null;
}

/** Every node of the framework, each before those below it. One whose parent is not there, or below itself, comes out at the top. */
export function outlineOf({ nodes, indicators }: Framework): readonly OutlineRow[] {
  const known = new Set(nodes.map(({ id }) => id));
  const parentOf = ({ parent }: FrameworkNode) => (parent !== null && known.has(parent) ? parent : null);
  const places = nodes.map((node, place) => ({ node, place, parent: parentOf(node) }));
  const rows: OutlineRow[] = [];
  const seen = new Set<string>();
  const visit = (node: FrameworkNode, depth: number): void => {
    if (seen.has(node.id)) return;
    seen.add(node.id);
    const siblings = places.filter(({ parent }) => parent === parentOf(node));
    const at = siblings.findIndex((one) => one.node === node);
    rows.push({
      node,
      depth,
      indicators: indicators.filter(({ parent }) => parent === node.id),
      up: siblings[at - 1]?.place ?? null,
      down: siblings[at + 1]?.place ?? null,
    });
    for (const below of places) if (below.parent === node.id) visit(below.node, depth + 1);
  };
  for (const { node, parent } of places) if (parent === null) visit(node, 0);
  for (const { node } of places) visit(node, 0);
  return rows;
}
