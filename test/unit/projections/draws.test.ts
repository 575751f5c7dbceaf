import { describe, expect, test } from 'vitest';
import { type Projection, projectSeries } from '#shared/projections/baseline';
import { type Draws, drawsOf, quantileOfRows, valuesOf } from '#shared/projections/draws';
import { tQuantile } from '#shared/projections/predictive';

const points = [10, 11, 12.5, 13.4, 15, 16.2, 18, 19.9, 21.8, 24, 26.3, 29].map((value, i) => ({
  year: 2000 + i,
  value,
}));
const made: Projection = projectSeries(points, { kind: 'positive' }, { horizon: 6, levels: [50, 80, 95] });
const COUNT = 1000;
const draw = (key: string, common = 0, seed = 1): Draws => {
  const draws = drawsOf(made, { count: COUNT, seed, key, common });
  if (!draws) throw new Error('nothing drawn');
  return draws;
};
/** Rank of every draw in one year. */
function ranks({ z, years }: Draws, year: number): number[] {
  const column = Array.from({ length: COUNT }, (_, d) => z[d * years.length + year] ?? Number.NaN);
  const place = new Map(column.toSorted((a, b) => a - b).map((value, rank) => [value, rank]));
  return column.map((value) => place.get(value) ?? Number.NaN);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (x: readonly number[]) => x.reduce((sum, one) => sum + one, 0) / x.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const cross = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, one, i) => sum + (one - mx) * ((y[i] ?? 0) - my), 0);
  return cross(a, meanA, b, meanB) / Math.sqrt(cross(a, meanA, a, meanA) * cross(b, meanB, b, meanB));
}

describe('draws of a projection', () => {
  test('have its median and its intervals', () => {
    const rows = valuesOf(draw('x'));
    for (const [year, median] of made.median.entries()) {
      expect(quantileOfRows(rows, COUNT, year, 0.5) / median).toBeCloseTo(1, 5);
      for (const { level, lower, upper } of made.intervals) {
        expect(quantileOfRows(rows, COUNT, year, 0.5 - level / 200) / (lower[year] ?? 0)).toBeCloseTo(1, 3);
        expect(quantileOfRows(rows, COUNT, year, 0.5 + level / 200) / (upper[year] ?? 0)).toBeCloseTo(1, 3);
      }
    }
  });
  test('are the same for one seed and others for another', () => {
    expect(draw('x').z).toEqual(draw('x').z);
    expect(draw('x').z).not.toEqual(draw('x', 0, 2).z);
    expect(draw('x').z).not.toEqual(draw('y').z);
  });
  test('are these numbers, in Node as in the browser', () => {
    const onScale = { scale: { kind: 'log', offset: 0 }, last: 3, median: [3.1, 3.2], spread: [0.1, 0.15] } as const;
    const draws = drawsOf({ years: [2025, 2026], onScale }, { count: 1000, seed: 1, key: 'KEN', common: 0.2 });
    expect([...(draws?.z.slice(0, 4) ?? [])].map((one) => one.toPrecision(12))).toMatchInlineSnapshot(`
      [
        "3.55385533382",
        "3.82141233955",
        "2.99432537294",
        "3.18585564978",
      ]
    `);
  });
  test('go on as walks do: neighbouring years are alike, distant ones less', () => {
    const draws = draw('x');
    expect(correlation(ranks(draws, 0), ranks(draws, 1))).toBeCloseTo(Math.sqrt(1 / 2), 1);
    expect(correlation(ranks(draws, 0), ranks(draws, 5))).toBeCloseTo(Math.sqrt(1 / 6), 1);
  });
  test('of two series are as alike as the common factor says', () => {
    for (const rho of [0, 0.3, 0.8, 1]) {
      const [a, b] = [draw('a', rho), draw('b', rho)];
      expect(Math.abs(correlation(ranks(a, 2), ranks(b, 2)) - rho)).toBeLessThan(0.09);
    }
  });
});

test('quantiles of the t distribution with two degrees of freedom are those of the tables', () => {
  expect(tQuantile(0.5)).toBe(0);
  expect(tQuantile(0.9)).toBeCloseTo(1.885618083, 8);
  expect(tQuantile(0.975)).toBeCloseTo(4.30265273, 8);
  expect(tQuantile(0.025)).toBeCloseTo(-tQuantile(0.975), 12);
});
