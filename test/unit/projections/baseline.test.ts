import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Domain } from '#shared/framework/framework';
import { type Projection, projectSeries, type TimelinePoint } from '#shared/projections/baseline';
import { fittingDomain, parseDomain } from '#shared/projections/project-rows';

const OPTIONS = { horizon: 6, levels: [80, 95] } as const;
const line = (values: readonly (number | null)[], from = 2000): TimelinePoint[] =>
  values.map((value, i) => ({ year: from + i, value }));
const positive: Domain = { kind: 'positive' };
const share: Domain = { kind: 'bounded', lower: 0, upper: 100 };
const growing = line([10, 11, 12.5, 13.4, 15, 16.2, 18, 19.9, 21.8, 24, 26.3, 29]);
const values = (domain: Domain): fc.Arbitrary<number[]> =>
  fc.array(
    domain.kind === 'bounded'
      ? fc.double({ min: 0, max: 100, noNaN: true })
      : domain.kind === 'positive'
        ? fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e7, noNaN: true }))
        : fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value)),
    { minLength: 1, maxLength: 40 },
  );
const domains = fc.constantFrom<Domain>(positive, share, { kind: 'real' });
const valuesWithin = (domain: fc.Arbitrary<Domain>) =>
  domain.chain((within) => values(within).map((found) => ({ domain: within, found })));
const series = valuesWithin(domains).map(({ domain, found }) => ({ domain, points: line(found) }));
const numbers = ({ median, intervals }: Projection): number[] => [
  ...median,
  ...intervals.flatMap(({ lower, upper }) => [...lower, ...upper]),
];

describe('whatever the series', () => {
  test('every number lies in the domain, intervals hold the median and one another, and are finite', () => {
    fc.assert(
      fc.property(series, ({ domain, points }) => {
        const made = projectSeries(points, domain, OPTIONS);
        const [low, high] =
          domain.kind === 'bounded'
            ? [domain.lower, domain.upper]
            : domain.kind === 'positive'
              ? [0, Infinity]
              : [-Infinity, Infinity];
        for (const value of numbers(made)) {
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
          expect(Number.isFinite(value)).toBe(true);
        }
        const [narrow, wide] = made.intervals;
        const isNothingKnown = domain.kind !== 'bounded' && points.every(({ value }) => value === 0);
        expect(made.intervals).toHaveLength(isNothingKnown ? 0 : 2);
        expect(made.notes.includes('no_interval')).toBe(isNothingKnown);
        if (isNothingKnown) return;
        made.median.forEach((middle, step) => {
          expect(wide?.lower[step]).toBeLessThanOrEqual(narrow?.lower[step] ?? Number.NaN);
          expect(narrow?.lower[step]).toBeLessThanOrEqual(middle + Math.abs(middle) * 1e-9);
          expect(narrow?.upper[step]).toBeGreaterThanOrEqual(middle - Math.abs(middle) * 1e-9);
          expect(wide?.upper[step]).toBeGreaterThanOrEqual(narrow?.upper[step] ?? Number.NaN);
        });
      }),
      { numRuns: 300 },
    );
  });
  test('the order of the points and a repeated run change nothing', () => {
    fc.assert(
      fc.property(series, ({ domain, points }) => {
        expect(projectSeries(points.toReversed(), domain, OPTIONS)).toEqual(projectSeries(points, domain, OPTIONS));
      }),
      { numRuns: 100 },
    );
  });
  test('another unit gives the same projection in that unit', () => {
    fc.assert(
      fc.property(valuesWithin(domains), fc.constantFrom(1000, 0.001), ({ domain, found }, unit) => {
        const scaled = found.map((value) => value * unit);
        const other: Domain = domain.kind === 'bounded' ? { ...domain, upper: domain.upper * unit } : domain;
        const own = projectSeries(line(found), domain, OPTIONS);
        const made = projectSeries(line(scaled), other, OPTIONS);
        expect(made.backtest.verdict).toBe(own.backtest.verdict);
        const size = unit * Math.max(...numbers(own).map(Math.abs));
        numbers(made).forEach((value, i) => {
          expect(Math.abs(value - unit * (numbers(own)[i] ?? 0))).toBeLessThanOrEqual(1e-6 * size);
        });
      }),
      { numRuns: 100 },
    );
  });
  test('the mirror image of a series has the mirror image as its projection', () => {
    fc.assert(
      fc.property(valuesWithin(fc.constantFrom<Domain>(share, { kind: 'real' })), ({ domain, found: exact }) => {
        const found = exact.map((value) => Math.round(value * 1e3) / 1e3);
        const [low, high] = domain.kind === 'bounded' ? [domain.lower, domain.upper] : [0, 0];
        const turn = (value: number) => low + high - value;
        const own = projectSeries(line(found), domain, OPTIONS);
        const made = projectSeries(line(found.map(turn)), domain, OPTIONS);
        const size = Math.max(1e-9, ...numbers(own).map(Math.abs));
        made.median.forEach((value, i) => {
          expect(Math.abs(turn(value) - (own.median[i] ?? 0)) / size).toBeLessThan(1e-6);
        });
        made.intervals.forEach(({ lower, upper }, level) => {
          lower.forEach((value, i) => {
            expect(Math.abs(turn(value) - (own.intervals[level]?.upper[i] ?? 0)) / size).toBeLessThan(1e-6);
            expect(Math.abs(turn(upper[i] ?? 0) - (own.intervals[level]?.lower[i] ?? 0)) / size).toBeLessThan(1e-6);
          });
        });
      }),
      { numRuns: 100 },
    );
  });
  test("a year's figure does not depend on how many years are asked for", () => {
    fc.assert(
      fc.property(series, ({ domain, points }) => {
        const [short, long] = [2, 9].map((horizon) =>
          projectSeries(points, domain, { horizon, levels: [95], override: true }),
        );
        expect(long?.median.slice(0, 2)).toEqual(short?.median);
        expect(long?.intervals[0]?.lower.slice(0, 2)).toEqual(short?.intervals[0]?.lower);
        expect(long?.backtest).toEqual(short?.backtest);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is known is said', () => {
  test('a steady trend has skill and goes on', () => {
    const trend = projectSeries(growing, positive, OPTIONS);
    expect(trend.backtest.verdict).toBe('skill');
    expect(trend.median.at(-1)).toBeGreaterThan(33);
  });
  test('an aimless series shows no change and says why, save for what chance lets through', () => {
    const made = Array.from({ length: 100 }, (_, seed) =>
      projectSeries(line(randomWalk(seed + 1, 25)), { kind: 'real' }, OPTIONS),
    );
    const still = made.filter(({ backtest }) => backtest.verdict === 'no_skill');
    expect(still.length).toBeGreaterThan(65);
    for (const { method, notes } of still) {
      expect(method).toBe('naive');
      expect(notes).toContain('no_change_baseline');
    }
  });
  test.each([
    ['nothing', [], 'no_values'],
    ['missing values only', [null, null], 'no_values'],
    ['one value', [5], 'single_value'],
    ['few values', [5, 6, 7], 'short_series'],
    ['equal values', [5, 5, 5, 5, 5, 5, 5, 5, 5], 'constant'],
    ['a gap', [5, 6, null, 7, 8, 9, 10, 11, 12, 13], 'gaps_interpolated'],
    ['zeros', [0, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5], 'zeros_offset'],
    ['values outside the domain', [-5, 6, 7, 8, 9, 10, 11, 12, 13, 14], 'outside_domain'],
  ])('%s', (_, found, note) => {
    expect(projectSeries(line(found), positive, OPTIONS).notes).toContain(note);
  });
  test('a short series is projected no further than it is long, unless asked for with a notice', () => {
    const short = line([5, 6, 7]);
    expect(projectSeries(short, positive, OPTIONS)).toMatchObject({ years: [2003, 2004, 2005] });
    expect(projectSeries(short, positive, OPTIONS).notes).toContain('horizon_capped');
    const further = projectSeries(short, positive, { ...OPTIONS, override: true });
    expect([further.years.length, further.notes.includes('horizon_overridden')]).toEqual([6, true]);
  });
  test('a past that never left its line does not make the future certain', () => {
    const [interval] = projectSeries(
      line(Array.from({ length: 20 }, (_, i) => 5 + 3 * i)),
      { kind: 'real' },
      OPTIONS,
    ).intervals;
    expect((interval?.upper[0] ?? 0) - (interval?.lower[0] ?? 0)).toBeGreaterThan(0.5);
  });
  test('a projection says how much of the trend it shows, and which forecast of the past missed by most', () => {
    const made = projectSeries(growing, positive, OPTIONS);
    expect(made.trust).toBeGreaterThan(0);
    expect(made.trust).toBeLessThanOrEqual(1);
    expect(made.backtest.maseAgainstNaive).toBeLessThan(1);
    const { worst } = made.backtest;
    expect(worst?.actual).toBe(growing.find(({ year }) => year === worst?.year)?.value);
    expect(worst?.from).toBeLessThan(worst?.year ?? 0);
  });
  test('one jump is the largest miss, and doubt about it widens the interval', () => {
    const steady = line([50, 51, 49, 50, 52, 50, 49, 51, 50, 51, 50, 49, 50, 51]);
    const shocked = line([50, 51, 49, 50, 52, 50, 49, 51, 50, 250, 240, 245, 250, 240]);
    const width = (points: readonly TimelinePoint[]) => {
      const [, wide] = projectSeries(points, positive, OPTIONS).intervals;
      return Math.log((wide?.upper[0] ?? 1) / (wide?.lower[0] ?? 1));
    };
    expect(projectSeries(shocked, positive, OPTIONS).backtest.worst).toMatchObject({
      from: 2008,
      year: 2009,
      actual: 250,
    });
    expect(width(shocked)).toBeGreaterThan(3 * width(steady));
  });
  test('intervals widen with the years ahead', () => {
    const [narrow] = projectSeries(growing, positive, OPTIONS).intervals;
    const widths = narrow?.upper.map((upper, step) => Math.log(upper / (narrow.lower[step] ?? 1))) ?? [];
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
  });
});

describe('the command line', () => {
  test.each([
    ['auto', null],
    ['positive', { kind: 'positive' }],
    ['real', { kind: 'real' }],
    ['bounded:0:100', { kind: 'bounded', lower: 0, upper: 100 }],
    ['bounded:-1:1', { kind: 'bounded', lower: -1, upper: 1 }],
    ['bounded:5:5', undefined],
    ['bounded:a:b', undefined],
    ['square', undefined],
  ])('%s', (text, domain) => {
    expect(parseDomain(text)).toEqual(domain);
  });
  test('auto takes a series below zero as real', () => {
    expect(fittingDomain(line([-5, -4, -3]))).toEqual({ kind: 'real' });
    expect(fittingDomain(line([0, null, 3]))).toEqual({ kind: 'positive' });
  });
});

/** Sums of uniform steps from a linear congruential generator (Park and Miller 1988). */
function randomWalk(seed: number, length: number): number[] {
  let [state, level] = [seed * 7919, 0];
  return Array.from({ length }, () => {
    state = (state * 16807) % 2147483647;
    level += state / 2147483647 - 0.5;
    return level;
  });
}
