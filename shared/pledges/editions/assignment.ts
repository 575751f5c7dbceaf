/** A row and a column that may go together, and what that gains (> 0). */
export interface AssignmentEdge {
  readonly row: number;
  readonly column: number;
  readonly gain: number;
}

/** Columns settled between two pauses. */
const STEPS_PER_SLICE = 5000;

/**
 * The one-to-one assignment of the largest total gain; a row may stay alone. Exact: successive shortest augmenting paths with potentials
 * on the sparse graph (Jonker and Volgenant, 1987; Edmonds and Karp, 1972), each row with a column of its own that stands for staying
 * alone. Pauses now and then.
 * @returns the column of each assigned row
 */
export function* bestAssignment(edges: readonly AssignmentEdge[]): Generator<void, ReadonlyMap<number, number>, void> {
  const rows = [...new Set(edges.map(({ row }) => row))];
  const columns = [...new Set(edges.map(({ column }) => column))];
  const rowAt = new Map(rows.map((row, at) => [row, at]));
  const columnAt = new Map(columns.map((column, at) => [column, at]));
  const costs: [column: number, cost: number][][] = rows.map((_, at) => [[columns.length + at, 0]]);
  for (const { row, column, gain } of edges) costs[rowAt.get(row) ?? 0]?.push([columnAt.get(column) ?? 0, -gain]);
  const total = columns.length + rows.length;
  const columnPotential = new Float64Array(total);
  const rowOf = new Int32Array(total).fill(-1);
  const columnOf = new Int32Array(rows.length).fill(-1);
  let steps = 0;
  for (let start = 0; start < rows.length; start++) {
    const distance = new Map<number, number>();
    const before = new Map<number, number>();
    const done = new Set<number>();
    const open = minimumHeap();
    let row = start;
    let reached = 0;
    let end = -1;
    while (end < 0) {
      const own = costs[row] ?? [];
      const held = columnOf[row] as number;
      const heldCost = own.find(([column]) => column === held)?.[1] ?? 0;
      const rowPotential = held < 0 ? 0 : heldCost - (columnPotential[held] as number);
      for (const [column, cost] of own) {
        if (done.has(column)) continue;
        const length = reached + cost - rowPotential - (columnPotential[column] as number);
        if (length >= (distance.get(column) ?? Number.POSITIVE_INFINITY)) continue;
        distance.set(column, length);
        before.set(column, row);
        open.push(column, length);
      }
      let nearest = open.pop();
      while (done.has(nearest)) nearest = open.pop();
      done.add(nearest);
      reached = distance.get(nearest) as number;
      if ((rowOf[nearest] as number) < 0) end = nearest;
      else row = rowOf[nearest] as number;
    }
    steps += done.size;
    if (steps >= STEPS_PER_SLICE) {
      steps = 0;
      yield;
    }
    for (const column of done)
      columnPotential[column] = (columnPotential[column] as number) + (distance.get(column) as number) - reached;
    for (let column = end; column >= 0; ) {
      const from = before.get(column) as number;
      const next = columnOf[from] as number;
      rowOf[column] = from;
      columnOf[from] = column;
      column = from === start ? -1 : next;
    }
  }
  return new Map(
    rows.flatMap((row, at) => {
      const column = columns[columnOf[at] as number];
      return column === undefined ? [] : [[row, column] as const];
    }),
  );
}

/** Columns by their distance, the nearest first (binary heap). */
function minimumHeap(): { push(column: number, distance: number): void; pop(): number } {
  const columns: number[] = [];
  const distances: number[] = [];
  const swap = (a: number, b: number): void => {
    [columns[a], columns[b]] = [columns[b] as number, columns[a] as number];
    [distances[a], distances[b]] = [distances[b] as number, distances[a] as number];
  };
  const isBefore = (a: number, b: number): boolean => (distances[a] as number) < (distances[b] as number);
  return {
    push(column, distance) {
      let at = columns.push(column) - 1;
      distances.push(distance);
      for (let up = (at - 1) >> 1; at > 0 && isBefore(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      swap(0, columns.length - 1);
      const column = columns.pop() as number;
      distances.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = at;
        if (left < columns.length && isBefore(left, least)) least = left;
        if (right < columns.length && isBefore(right, least)) least = right;
        if (least === at) return column;
        swap(at, least);
        at = least;
      }
    },
  };
}
