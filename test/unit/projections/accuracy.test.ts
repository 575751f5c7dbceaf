import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Point, type Projection, project } from '#shared/projections/baseline';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

interface Series {
  readonly points: readonly Point[];
  /** Values of the years after the last point. */
  readonly later: readonly number[];
}

/** The series of a competition file pair, in the order of the training file. */
function read(name: string): Series[] {
  const rows = (part: string): string[][] =>
    readFileSync(sharedData(`forecast/${name}_${part}.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(','));
  const numbers = (cells: readonly string[]): number[] => cells.filter((cell) => cell !== '').map(Number);
  const later = new Map(rows('test').map(([id, , ...cells]) => [id, numbers(cells)]));
  return rows('train').map(([id, start, , , ...cells]) => ({
    points: numbers(cells).map((value, i) => ({ year: Number(start) + i, value })),
    later: later.get(id) ?? [],
  }));
}

/** sMAPE in percent of projections and of no change, and coverage of the 95% interval, over all years of all series. */
function score(series: readonly Series[]): { sMAPE: number; naive: number; coverage95: number; skilled: number } {
  let [error, still, inside, count, skilled] = [0, 0, 0, 0, 0];
  for (const { points, later } of series) {
    const made: Projection = project(
      points,
      { kind: 'positive' },
      { horizon: later.length, levels: [95], override: true },
    );
    if (made.backtest.verdict === 'skill') skilled++;
    const last = points.at(-1)?.value ?? 0;
    later.forEach((actual, h) => {
      const symmetric = (guess: number): number =>
        actual === guess ? 0 : (200 * Math.abs(actual - guess)) / (Math.abs(actual) + Math.abs(guess));
      error += symmetric(made.median[h]!);
      still += symmetric(last);
      if (made.intervals[0]!.lower[h]! <= actual && actual <= made.intervals[0]!.upper[h]!) inside++;
      count++;
    });
  }
  return { sMAPE: error / count, naive: still / count, coverage95: inside / count, skilled: skilled / series.length };
}

test.skipIf(noSharedData())('refugees by origin and M1: no worse than no change, intervals that hold', () => {
  const origin = score(read('unhcr_origin_o2014'));
  const m1 = score(read('m1_yearly'));
  console.log('UNHCR origin 2014', origin, 'M1', m1);
  expect(origin.sMAPE).toBeLessThanOrEqual(origin.naive * 1.02);
  expect(origin.coverage95).toBeGreaterThanOrEqual(0.88);
  expect(origin.coverage95).toBeLessThanOrEqual(0.98);
  expect(m1.sMAPE).toBeLessThan(m1.naive);
});
