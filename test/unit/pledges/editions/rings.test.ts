import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ringsOf } from '#shared/pledges/editions/rings';

const NODES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

test('rings are what is reached from itself, by what both reach', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...NODES), fc.constantFrom(...NODES, 'none')), { maxLength: 14 }),
      (edges) => {
        const next = (node: string) => edges.flatMap(([from, to]) => (from === node ? [to] : []));
        const reached = (from: string): ReadonlySet<string> => {
          const found = new Set(next(from));
          for (const one of found) for (const other of next(one)) found.add(other);
          return found;
        };
        const rings = NODES.filter((node) => reached(node).has(node)).map((node) =>
          NODES.filter((other) => reached(node).has(other) && reached(other).has(node)),
        );
        const once = [...new Map(rings.map((ring) => [ring.join(), ring])).values()];
        expect(ringsOf(NODES, next)).toEqual(once);
      },
    ),
  );
});

test('a ring and a chain of 100,000 are found at once', () => {
  const nodes = Array.from({ length: 100_000 }, (_, at) => String(at));
  expect(ringsOf(nodes, (node) => [String(Number(node) + 1)])).toEqual([]);
  expect(ringsOf(nodes, (node) => [String((Number(node) + 1) % 100_000)])).toEqual([nodes]);
});
