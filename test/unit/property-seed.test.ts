import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEEDS } from '../support/random.ts';

/** What a property is given when it is drawn from `seed`, a number each time. */
const drawnFrom = (seed: number): number[] => fc.sample(fc.integer(), { seed, numRuns: 5 });

test('a property is held against what every seed of the run draws', async () => {
  const expected = SEEDS.flatMap(drawnFrom);
  const [seen, awaited]: number[][] = [[], []];
  fc.assert(
    fc.property(fc.integer(), (drawn) => void seen?.push(drawn)),
    { numRuns: 5 },
  );
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (drawn) => void awaited?.push(drawn)),
    { numRuns: 5 },
  );
  expect([seen, awaited]).toEqual([expected, expected]);
});

test('one that is false of a single draw of the last seed fails, and says which seed', async () => {
  const seed = SEEDS.at(-1) ?? 0;
  const broken = fc.sample(fc.integer(), { seed, numRuns: 100 }).at(-1);
  const isFine = (drawn: number) => drawn !== broken;
  expect(() => fc.assert(fc.property(fc.integer(), isFine))).toThrow(`seed: ${seed}`);
  await expect(fc.assert(fc.asyncProperty(fc.integer(), (drawn) => Promise.resolve(isFine(drawn))))).rejects.toThrow(
    `seed: ${seed}`,
  );
});

test('a property that names its seed is drawn from that one alone', () => {
  const seen: number[] = [];
  fc.assert(
    fc.property(fc.integer(), (drawn) => void seen.push(drawn)),
    { numRuns: 5, seed: 3 },
  );
  expect(seen).toEqual(drawnFrom(3));
});
