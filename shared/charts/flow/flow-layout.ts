/** What runs from column to column: its nodes in the order they are drawn, and what runs between neighbouring columns. */
export interface FlowGraph {
  readonly columns: readonly FlowGraphColumn[];
  readonly links: readonly FlowGraphLink[];
}

export interface FlowGraphColumn {
  readonly name: string;
  readonly nodes: readonly FlowGraphNode[];
}

export interface FlowGraphNode {
  readonly key: string;
  readonly name: string;
  readonly weight: number;
  /** Its place among the colours of the palette; null: it stands for what is not stated, or for the rest. */
  readonly slot: number | null;
}

/** From a node of one column to one of the next, both by their places in the column. */
export interface FlowGraphLink {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface FlowBox {
  readonly column: number;
  readonly node: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A band between two nodes: where it leaves and arrives, in CSS pixels. */
export interface FlowBand {
  readonly link: FlowGraphLink;
  readonly fromTop: number;
  readonly toTop: number;
  readonly height: number;
}

export interface FlowLayout {
  /** By column and node as in the graph. */
  readonly boxes: readonly (readonly FlowBox[])[];
  readonly bands: readonly FlowBand[];
  /** Pixels per unit of weight. */
  readonly scale: number;
}

export interface FlowRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Width of the nodes, and the pixels between two of a column. */
  readonly node: number;
  readonly gap: number;
  /** Pixels that stand beside each node, by column and node, and to each its own; absent: nothing. */
  readonly beside?: readonly (readonly number[])[];
}

/** Share of the height that gaps between nodes take at most. */
const MOST_GAPS = 0.4;

/**
 * Places of a Sankey diagram: heights in one scale for all columns, nodes of a column one under the other, bands inside a node in the
 * order of what they lead to, so that none cross which need not, and beside each node the room of its own name. The same graph has the same layout.
 */
export function flowLayout({ columns, links }: FlowGraph, room: FlowRoom): FlowLayout {
  const sums = columns.map(({ nodes }) => nodes.reduce((sum, { weight }) => sum + weight, 0));
  const gaps = columns.map(({ nodes }) =>
    Math.min(room.gap, (MOST_GAPS * room.height) / Math.max(1, nodes.length - 1)),
  );
  const scales = columns.flatMap(({ nodes }, at) =>
    sums[at]! > 0 ? [(room.height - gaps[at]! * (nodes.length - 1)) / sums[at]!] : [],
  );
  const most = scales.length > 0 ? Math.min(...scales) : 0;
  const slotOf = (column: number, node: number, height: number) => Math.max(height, room.beside?.[column]?.[node] ?? 0);
  const used = (column: number, scale: number) =>
    columns[column]!.nodes.reduce((total, { weight }, node) => total + slotOf(column, node, weight * scale), 0) +
    gaps[column]! * Math.max(0, columns[column]!.nodes.length - 1);
  const scale = largestThat(most, (one) => columns.every((_, column) => used(column, one) <= room.height + 1e-6));
  const step = columns.length > 1 ? (room.width - room.node) / (columns.length - 1) : 0;
  const boxes = columns.map(({ nodes }, column): readonly FlowBox[] => {
    let top = room.top + (room.height - used(column, scale)) / 2;
    return nodes.map(({ weight }, node) => {
      const height = weight * scale;
      const slot = slotOf(column, node, height);
      const own = { left: room.left + column * step, top: top + (slot - height) / 2, width: room.node, height };
      top += slot + gaps[column]!;
      return { column, node, ...own };
    });
  });
  return { boxes, bands: bandsOf(links, boxes, scale), scale };
}

/** The largest number up to `most` that `isPossible`, to a millionth of it; small ones are possible where large ones are. */
function largestThat(most: number, isPossible: (value: number) => boolean): number {
  if (isPossible(most)) return most;
  let [low, high] = [0, most];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (isPossible(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function bandsOf(
  links: readonly FlowGraphLink[],
  boxes: readonly (readonly FlowBox[])[],
  scale: number,
): readonly FlowBand[] {
  const leaving = new Map<FlowGraphLink, number>();
  const arriving = new Map<FlowGraphLink, number>();
  const stack = (
    order: readonly FlowGraphLink[],
    boxOf: (link: FlowGraphLink) => FlowBox | undefined,
    into: Map<FlowGraphLink, number>,
  ) => {
    const used = new Map<FlowBox, number>();
    for (const link of order) {
      const box = boxOf(link);
      if (!box) continue;
      const before = used.get(box) ?? 0;
      into.set(link, box.top + before);
      used.set(box, before + link.weight * scale);
    }
  };
  const fromBox = ({ column, from }: FlowGraphLink) => boxes[column]?.[from];
  const toBox = ({ column, to }: FlowGraphLink) => boxes[column + 1]?.[to];
  stack(
    links.toSorted((a, b) => a.column - b.column || a.from - b.from || a.to - b.to),
    fromBox,
    leaving,
  );
  stack(
    links.toSorted((a, b) => a.column - b.column || a.to - b.to || a.from - b.from),
    toBox,
    arriving,
  );
  return links.flatMap((link) => {
    const [fromTop, toTop] = [leaving.get(link), arriving.get(link)];
    return fromTop === undefined || toTop === undefined ? [] : [{ link, fromTop, toTop, height: link.weight * scale }];
  });
}
