import { describe, expect, test } from 'vitest';
import type { ForecastOutcome } from '#shared/projections/accuracy';
import { projectSeries, type TimelinePoint } from '#shared/projections/baseline';
import { T80, T95, variate } from '#shared/projections/predictive';
import { rollAll } from '#shared/projections/rolling';
import { stretchOf } from '#shared/projections/stretch';
import { ORIGINS, outcomesFrom, pooled, readOriginPanels } from '../../support/origin-panels.ts';
import { noSharedData } from '../../support/shared-data.ts';

const POSITIVE = { kind: 'positive' } as const;

/** Mostly quiet, with a jump now and then; of a linear congruential generator (Park and Miller 1988). */
function jumpy(seed: number, jump: number): TimelinePoint[] {
  let [state, level] = [seed * 7919, 7];
  const next = (): number => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  return Array.from({ length: 24 }, (_, i) => {
    level += 0.1 * (next() - 0.5) + (next() < 0.06 ? jump * (next() - 0.4) : 0);
    return { year: 2000 + i, value: Math.exp(level) };
  });
}
const panel = (jump: number, size = 40): TimelinePoint[][] =>
  Array.from({ length: size }, (_, i) => jumpy(i + 1, jump));
const width = (points: readonly TimelinePoint[], peers: readonly TimelinePoint[][], level: number): number => {
  const options = { horizon: 3, levels: [level], stretch: stretchOf(peers, POSITIVE) };
  const [interval] = projectSeries(points, POSITIVE, options).intervals;
  return Math.log((interval?.upper[2] ?? 1) / (interval?.lower[2] ?? 1));
};

test('surprises of its peers widen the outer interval of a series that had none', () => {
  const [quiet] = panel(0, 1);
  expect(width(quiet ?? [], panel(6), 95)).toBeGreaterThan(1.5 * width(quiet ?? [], panel(0), 95));
});

test('fewer than ten tested series teach nothing, nor do ones too short to be tested', () => {
  expect(stretchOf(panel(2, 9), POSITIVE)).toBeNull();
  expect(
    stretchOf(
      panel(2).map((points) => points.slice(0, 7)),
      POSITIVE,
    ),
  ).toBeNull();
  expect(stretchOf([], POSITIVE)).toBeNull();
});

test('the order and the unit of a panel change nothing', () => {
  const own = stretchOf(panel(2), POSITIVE);
  const other = stretchOf(
    panel(2)
      .reverse()
      .map((points) => points.map(({ year, value }) => ({ year, value: 1000 * (value ?? 0) }))),
    POSITIVE,
  );
  expect(other?.factor).toBeCloseTo(own?.factor ?? 0, 6);
  expect(other?.tail).toBeCloseTo(own?.tail ?? 0, 6);
});

test('an origin is judged by what its panel had taught before it alone', () => {
  const past = panel(2).map((points) => points.map((one) => (one.year < 2020 ? one : { ...one, value: 5 })));
  const roll = (all: TimelinePoint[][]) => {
    const series = all.map((points, i) => ({
      id: 'a',
      area: String(i),
      points: i === 0 ? (panel(2)[0] ?? []) : points,
    }));
    return rollAll(series.slice(0, 1), { horizon: 1, origins: 4, levels: [95], domain: null }, series).pooled;
  };
  const cut = panel(2).map((points) => points.filter(({ year }) => year < 2020));
  const asked = { horizon: 1, origins: 1, levels: [95], domain: null } as const;
  const first = (peers: TimelinePoint[][]) => {
    const points = (panel(2)[0] ?? []).filter(({ year }) => year <= 2020);
    return rollAll(
      [{ id: 'a', points }],
      asked,
      peers.map((one) => ({ id: 'a', points: one })),
    ).pooled;
  };
  expect(first(past)).toEqual(first(cut));
  expect(roll(past)).not.toEqual(roll(panel(2)));
});

describe('the variate', () => {
  test.each([0.5, 1, 1.7, 2.2])(
    'with tail %s it rises, is even, and grows no faster than |t| beyond 95 percent',
    (tail) => {
      const shares = [0.5, 0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.999];
      const found = shares.map((p) => variate(p, tail));
      expect(found).toEqual(found.toSorted((a, b) => a - b));
      expect(variate(0.1, tail)).toBeCloseTo(-variate(0.9, tail), 12);
      expect(variate(0.9, tail)).toBeCloseTo(T80, 12);
      expect(variate(0.999, tail) / variate(0.975, tail)).toBeCloseTo(variate(0.999) / T95, 9);
    },
  );
});

describe('refugees and asylum applications by host and by origin, from every origin of 2004 to 2019', () => {
  if (noSharedData()) return test.skip('the publishers’ files are not on this machine', () => {});
  /** Pooled MSIS of the widths that each series' own past alone gave. */
  const ALONE: Readonly<Record<string, number>> = {
    'refugees by host': 394.0,
    'refugees by origin': 123.1,
    'applications by host': 246.7,
    'applications by origin': 111.3,
  };
  test.each(readOriginPanels())('$name', (one) => {
    const byOrigin = ORIGINS.map((origin): readonly ForecastOutcome[] => outcomesFrom(one, origin));
    const { cover80, cover95, msis } = pooled(byOrigin.flat());
    expect(cover95).toBeGreaterThanOrEqual(0.92);
    expect(cover95).toBeLessThanOrEqual(0.97);
    expect(cover80).toBeGreaterThanOrEqual(0.76);
    expect(cover80).toBeLessThanOrEqual(0.85);
    expect(msis).toBeLessThanOrEqual(1.05 * (ALONE[one.name] ?? 0));
    for (const outcomes of byOrigin.filter(({ length }) => length > 0))
      expect(pooled(outcomes).cover95).toBeGreaterThanOrEqual(0.86);
  });
});
