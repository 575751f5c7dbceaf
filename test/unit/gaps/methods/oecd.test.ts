import { expect, test } from 'vitest';
import { assessAll } from '#shared/gaps/assessment/assess-series';
import { oecd } from '#shared/gaps/methods/oecd';
import { judge, yearly } from '../../../support/gap-methods.ts';

/** Ten values whose sample standard deviation is 10. */
const peers = [40, 40, 40, 40, 40, 60, 60, 60, 60, 60].map((value) => 50 + (value - 50) * Math.sqrt(0.9));

test.each([
  [70, 0, 'met'],
  [75, 0, 'met'],
  [66, 0.4, 'small_distance'],
  [60, 1, 'medium_distance'],
  [54, 1.6, 'large_distance'],
])('%d against 70 is %d standard deviations: %s', (value, distance, status) => {
  const made = judge('oecd', { points: yearly(2020, value), target: 70, peers: () => peers });
  expect(made.status).toBe(status);
  expect(made.measure).toBeCloseTo(distance, 9);
  expect(made.of('peers')).toBe(10);
});

test('nine areas are refused', () => {
  expect(judge('oecd', { points: yearly(2020, 60), target: 70, peers: () => peers.slice(1) })).toMatchObject({
    status: 'not_available',
    warnings: expect.arrayContaining(['few_peers']),
  });
});

test('areas that are all alike have no spread', () => {
  const made = judge('oecd', { points: yearly(2020, 60), target: 70, peers: () => new Array<number>(10).fill(5) });
  expect(made.warnings).toContain('peers_alike');
});

test('says which way the series moves, by rank', () => {
  const trend = (direction: 'up' | 'down', ...values: number[]) =>
    judge('oecd', { points: yearly(2020, ...values), direction }).of('rank_correlation');
  expect([trend('up', 1, 2, 9), trend('down', 1, 2, 9), trend('up', 5, 5, 5), trend('up', 1, 2)]).toEqual([
    1,
    -1,
    null,
    null,
  ]);
});

test('the areas of a table are each other’s peers', () => {
  const series = peers.map((value, i) => ({ id: 'jobs', area: `A${i}`, points: yearly(2019, 0, value) }));
  const entries = assessAll(
    series,
    [
      {
        indicator: 'jobs',
        scope: { kind: 'all' },
        direction: 'up',
        baseYear: 2015,
        target: 70,
        targetYear: null,
        limit: null,
      },
    ],
    oecd,
  );
  expect(entries.map(({ row }) => row.status)).toEqual(peers.map(() => 'large_distance').fill('medium_distance', 5));
});
