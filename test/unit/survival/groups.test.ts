import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier, type Lifetime } from '#shared/survival/kaplan-meier';
import { logRank } from '#shared/survival/log-rank';
import { atRiskAt, restrictedMean, stepAt } from '#shared/survival/summaries';

const event = (time: number, entry?: number): Lifetime => ({
  time,
  isEvent: true,
  ...(entry === undefined ? {} : { entry }),
});
const open = (time: number): Lifetime => ({ time, isEvent: false });

/** Freireich and others (1963), weeks of remission of acute leukaemia. */
const drug = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => event(time));
const onDrug = [...drug, ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(open)];
const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map((time) => event(time));

const sample = fc.array(
  fc
    .record({ entry: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 1, max: 9 }), isEvent: fc.boolean() })
    .map(({ entry, length, isEvent }): Lifetime => ({ entry, time: entry + length, isEvent })),
  { minLength: 2, maxLength: 25 },
);

describe('the log-rank test', () => {
  it('as published: 16.79 on one degree', () => {
    const found = logRank(
      new Map([
        ['6-MP', onDrug],
        ['placebo', placebo],
      ]),
    )!;
    expect(found.chiSquare).toBeCloseTo(16.793, 3);
    expect(found.groups.map(({ observed, expected }) => [observed, Number(expected.toFixed(2))])).toEqual([
      [9, 19.25],
      [21, 10.75],
    ]);
  });

  it('with delayed entry sums over events what the definition has', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const found = logRank(
          new Map([
            ['a', a],
            ['b', b],
          ]),
        );
        const all = [...a, ...b];
        let [difference, variance] = [0, 0];
        for (const at of new Set(all.filter(({ isEvent }) => isEvent).map(({ time }) => time))) {
          const atRisk = (some: readonly Lifetime[]) =>
            some.filter(({ entry, time }) => entry! < at && at <= time).length;
          const events = (some: readonly Lifetime[]) =>
            some.filter(({ isEvent, time }) => isEvent && time === at).length;
          const [n, n1, d] = [atRisk(all), atRisk(a), events(all)];
          difference += events(a) - (d * n1) / n;
          if (n > 1) variance += (d * (n1 / n) * (1 - n1 / n) * (n - d)) / (n - 1);
        }
        if (variance < 1e-9) expect(found).toBeNull();
        else expect(found?.chiSquare).toBeCloseTo(difference ** 2 / variance, 8);
      }),
    );
  });

  it('of three groups does not depend on their order', () => {
    fc.assert(
      fc.property(sample, sample, sample, (a, b, c) => {
        const one = logRank(
          new Map([
            ['a', a],
            ['b', b],
            ['c', c],
          ]),
        );
        const other = logRank(
          new Map([
            ['c', c],
            ['a', a],
            ['b', b],
          ]),
        );
        if (one && other) expect(one.chiSquare).toBeCloseTo(other.chiSquare, 6);
      }),
    );
  });

  it('has no answer for one group, and for groups that are never at risk together', () => {
    expect(logRank(new Map([['a', onDrug]]))).toBeNull();
    expect(
      logRank(
        new Map([
          ['a', [event(2), event(3)]],
          ['b', [event(9, 5), event(8, 5)]],
        ]),
      ),
    ).toBeNull();
  });
});

describe('the restricted mean', () => {
  it('of times that are all known is their mean, with its own error', () => {
    const mean = restrictedMean(kaplanMeier(placebo), 23)!;
    expect(mean.mean).toBeCloseTo(182 / 21, 12);
    const spread = placebo.reduce((sum, { time }) => sum + (time - 182 / 21) ** 2, 0);
    expect(mean.standardError).toBeCloseTo(Math.sqrt(spread) / 21, 12);
    expect(restrictedMean(kaplanMeier(placebo), 40)?.mean).toBeCloseTo(182 / 21, 12);
  });

  it('of maintained acute leukaemia up to week 161, as R prints it: 52.6 (19.8) and 22.7 (4.18)', () => {
    const maintained = [...[9, 13, 18, 23, 31, 34, 48].map((time) => event(time)), ...[13, 28, 45, 161].map(open)];
    const not = [...[5, 5, 8, 8, 12, 23, 27, 30, 33, 43, 45].map((time) => event(time)), open(16)];
    const found = [maintained, not].map((one) => restrictedMean(kaplanMeier(one), 161)!);
    expect(found.map(({ mean }) => Number(mean.toFixed(1)))).toEqual([52.6, 22.7]);
    expect(found.map(({ standardError }) => Number(standardError.toFixed(2)))).toEqual([19.83, 4.18]);
  });

  it('stops at the horizon, and is not known beyond the last one watched', () => {
    expect(restrictedMean(kaplanMeier([event(2), open(5), event(6), open(8)]), 4)?.mean).toBeCloseTo(2 + 2 * 0.75, 12);
    expect(restrictedMean(kaplanMeier([event(2), open(5)]), 6)).toBeNull();
  });
});

it('at risk and the step at given times', () => {
  expect(atRiskAt(onDrug, [0, 6, 10, 35, 36])).toEqual([21, 21, 15, 1, 0]);
  expect(atRiskAt([event(5, 2), open(6)], [2, 3])).toEqual([1, 2]);
  const curve = kaplanMeier(onDrug);
  expect(stepAt(curve, 5)).toBeNull();
  expect(stepAt(curve, 12)?.time).toBe(11);
  expect(stepAt(curve, 99)?.time).toBe(35);
});
