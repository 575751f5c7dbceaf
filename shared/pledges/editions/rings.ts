/**
 * The rings of a directed graph: its strongly connected components of more than one node, and nodes with an edge to themselves (Tarjan
 * 1972, without recursion: chains may be as long as a register). In time linear in nodes and edges; rings and their nodes in the order
 * of `nodes`.
 * @param next where the edges of a node lead; what is no node is passed over
 */
export function ringsOf(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const place = new Map(nodes.map((node, at) => [node, at]));
  const edges = nodes.map((node) => next(node).flatMap((other) => place.get(other) ?? []));
  const found = new Int32Array(nodes.length).fill(-1);
  const lowest = new Int32Array(nodes.length);
  const isOpen = new Uint8Array(nodes.length);
  const open: number[] = [];
  const rings: number[][] = [];
  let count = 0;
  const enter = (node: number, way: { node: number; edge: number }[]): void => {
    found[node] = lowest[node] = count++;
    isOpen[node] = 1;
    open.push(node);
    way.push({ node, edge: 0 });
  };
  const close = (node: number): void => {
    const members = open.splice(open.lastIndexOf(node));
    for (const one of members) isOpen[one] = 0;
    if (members.length > 1 || edges[node]?.includes(node)) rings.push(members.sort((a, b) => a - b));
  };
  for (const start of nodes.keys()) {
    if (found[start] !== -1) continue;
    const way: { node: number; edge: number }[] = [];
    enter(start, way);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const { node } = step;
      const other = edges[node]?.[step.edge++];
      if (other === undefined) {
        way.pop();
        const before = way.at(-1);
        if (before) lowest[before.node] = Math.min(lowest[before.node]!, lowest[node]!);
        if (lowest[node] === found[node]) close(node);
      } else if (found[other] === -1) enter(other, way);
      else if (isOpen[other]) lowest[node] = Math.min(lowest[node]!, found[other]!);
    }
  }
  return rings.sort(([a = 0], [b = 0]) => a - b).map((ring) => ring.map((at) => nodes[at]!));
}
