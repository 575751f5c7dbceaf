import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssignmentEdge, bestAssignment } from '#shared/pledges/editions/assignment';

function assign(edges: readonly AssignmentEdge[]): ReadonlyMap<number, number> {
  const steps = bestAssignment(edges);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const gainOf = (edges: readonly AssignmentEdge[], pairs: ReadonlyMap<number, number>): number =>
  [...pairs].reduce(
    (sum, [row, column]) =>
      sum + (edges.find((edge) => edge.row === row && edge.column === column)?.gain ?? Number.NaN),
    0,
  );

/** Every assignment, tried one by one. */
function best(edges: readonly AssignmentEdge[], rows: readonly number[], taken: ReadonlySet<number>): number {
  const [row, ...rest] = rows;
  if (row === undefined) return 0;
  return Math.max(
    best(edges, rest, taken),
    ...edges
      .filter((edge) => edge.row === row && !taken.has(edge.column))
      .map((edge) => edge.gain + best(edges, rest, new Set([...taken, edge.column]))),
  );
}

test('where the greedy choice leaves another pledge alone, the assignment does not take it', () => {
  const edges = [
    { row: 0, column: 0, gain: 0.9 },
    { row: 0, column: 1, gain: 0.8 },
    { row: 1, column: 0, gain: 0.85 },
  ];
  expect([...assign(edges)]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('no assignment gains more, and none takes a column twice', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ row: fc.nat(5), column: fc.nat(5), gain: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
        { selector: ({ row, column }) => row * 10 + column, maxLength: 24 },
      ),
      (edges) => {
        const found = assign(edges);
        expect(new Set(found.values()).size).toBe(found.size);
        expect(gainOf(edges, found)).toBeCloseTo(best(edges, [0, 1, 2, 3, 4, 5], new Set()), 9);
      },
    ),
  );
});
