import type { StageFlow } from '../../pledges/stage-flow.ts';
import type { FlowGraph, FlowGraphLink, FlowGraphNode } from './flow-layout.ts';

/** The key of the node that holds what is not drawn by itself. */
export const REST = '\u0000rest';

export interface FlowGraphNames {
  readonly columnName: (dimension: string) => string;
  readonly categoryName: (dimension: string, category: string) => string;
  readonly restName: (count: number) => string;
}

/**
 * A stage flow as a diagram: of each column the `most` heaviest nodes, the others as one at its end. Stages all stay. What enters a
 * node still leaves it.
 */
export function flowGraph<D extends string>(
  { nodes, links }: StageFlow<D>,
  dimensions: readonly D[],
  most: number,
  { columnName, categoryName, restName }: FlowGraphNames,
): FlowGraph {
  const places = new Map<number, { readonly column: number; readonly at: number }>();
  const columns = dimensions.map((dimension, column) => {
    const own = nodes.flatMap((node, place) => (node.dimension === dimension ? [{ node, place }] : []));
    const kept = dimension === 'stage' || own.length <= most ? own : own.slice(0, most - 1);
    const rest = own.slice(kept.length);
    for (const [at, { place }] of own.entries()) places.set(place, { column, at: Math.min(at, kept.length) });
    let slot = 0;
    const drawn = kept.map(
      ({ node: { category, weight } }): FlowGraphNode => ({
        key: category,
        name: categoryName(dimension, category),
        weight,
        slot: category === '' || category === 'no_update' ? null : slot++,
      }),
    );
    const last: readonly FlowGraphNode[] =
      rest.length === 0
        ? []
        : [
            {
              key: REST,
              name: restName(rest.length),
              weight: rest.reduce((sum, { node }) => sum + node.weight, 0),
              slot: null,
            },
          ];
    return { name: columnName(dimension), nodes: [...drawn, ...last] };
  });
  const sums = new Map<string, FlowGraphLink & { weight: number }>();
  for (const { from, to, weight } of links) {
    const [start, end] = [places.get(from), places.get(to)];
    if (!start || !end) continue;
    const key = `${start.column} ${start.at} ${end.at}`;
    const sum = sums.get(key);
    if (sum) sum.weight += weight;
    else sums.set(key, { column: start.column, from: start.at, to: end.at, weight });
  }
  return { columns, links: [...sums.values()] };
}
