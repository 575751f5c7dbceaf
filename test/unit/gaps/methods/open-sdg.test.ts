import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import { openSdg } from '#shared/gaps/methods/open-sdg';
import { type OpenSdgSeries, openSdgIndicator } from '#shared/gaps/methods/open-sdg-indicator';
import { withComponents } from '../../../support/gap-methods.ts';
import { noSharedData, sharedData } from '../../../support/shared-data';

/** Canada, indicator 1.2.1: share of people in low income, to be halved by 2030. */
const lowIncome: AssessmentInput = {
  points: [
    { year: 2015, value: 14.5 },
    { year: 2023, value: 10.2 },
  ],
  direction: 'down',
  baseYear: 2015,
  target: 7.25,
  targetYear: 2030,
  limit: null,
};
const line = (base: number, latest: number): AssessmentInput['points'] => [
  { year: 2015, value: base },
  { year: 2023, value: latest },
];
const component = (input: AssessmentInput, key: string) =>
  openSdg
    .assess(input)
    .components()
    .find((one) => one.key === key)?.value;

test('judges growth against the growth the target requires', () => {
  const made = openSdg.assess(lowIncome);
  expect(made).toMatchObject({ status: 'substantial_progress', tone: 'good', warnings: [] });
  expect(made.actualRate).toBeCloseTo(-0.043017, 6);
  expect(made.requiredRate).toBeCloseTo(-0.045158, 6);
  expect(made.measure).toBeCloseTo(0.9525901792032172, 12);
  expect(made.score).toBeCloseTo(2.5185563910306596, 12);
  expect(made.gapAbs).toBeCloseTo(2.95, 12);
  expect(made.gapRel).toBeCloseTo(2.95 / 7.25, 12);
});

test('prints every number of the formula and the class limits, in order', () => {
  expect(
    openSdg
      .assess(lowIncome)
      .components()
      .map(({ key }) => key),
  ).toEqual([
    'base_year',
    'base_value',
    'latest_year',
    'latest_value',
    'target',
    'direction',
    'target_year',
    'growth_actual',
    'growth_required',
    'growth_ratio',
    'class_substantial',
    'class_moderate',
    'class_limited',
    'score',
    'gap_abs',
    'gap_rel',
  ]);
});

test('lowers the class limits near a natural bound', () => {
  const input: AssessmentInput = {
    points: [
      { year: 2015, value: 90 },
      { year: 2021, value: 93.2 },
    ],
    direction: 'up',
    baseYear: 2015,
    target: null,
    targetYear: null,
    limit: 100,
  };
  const made = openSdg.assess(input);
  expect(made.status).toBe('substantial_progress');
  expect(made.measure).toBeCloseTo(0.005839995229728112, 12);
  expect(made.score).toBeCloseTo(2.815386645395768, 12);
  expect(component(input, 'limit_coefficient')).toBeCloseTo(0.37362, 5);
  expect(component(input, 'class_substantial')).toBeCloseTo(0.0056, 5);
  expect(component(input, 'class_moderate')).toBeCloseTo(0.00187, 5);
});

test.each([
  [100, 1],
  [200, 1],
  [250, 1],
  [150, 1 - 0.5 ** 4.44],
  [50, 1 - 0.5 ** 4.44],
])('scales by the distance to a bound of 100: base %d', (base, expected) => {
  const input = { ...lowIncome, points: line(base, base), target: null, limit: 100 };
  expect(component(input, 'limit_coefficient')).toBeCloseTo(base === 100 ? 0 : expected, 12);
});

test('a series that stays at its bound scores 5', () => {
  expect(
    openSdg.assess({ ...lowIncome, direction: 'up', points: line(100, 100), target: null, limit: 100 }),
  ).toMatchObject({ status: 'substantial_progress', score: 5 });
});

test.each([
  [1.02, 'substantial_progress'],
  [1.01, 'moderate_progress'],
  [1.001, 'limited_progress'],
  [1, 'limited_progress'],
  [0.99, 'deterioration'],
])('without a target, growth of ×%d a year is %s', (factor, status) => {
  const made = openSdg.assess({ ...lowIncome, direction: 'up', points: line(50, 50 * factor ** 8), target: null });
  expect(made.status).toBe(status);
  expect(made.warnings).toEqual(['no_target']);
});

test('a met target is achieved with 5 whatever the trend', () => {
  const made = openSdg.assess({ ...lowIncome, points: line(5, 6) });
  expect(made).toMatchObject({ status: 'target_achieved', score: 5, warnings: ['target_met'] });
  expect(made.measure).toBeLessThan(0);
});

test('a target left since the base year is deterioration', () => {
  expect(openSdg.assess({ ...lowIncome, points: line(7.25, 8) })).toMatchObject({
    status: 'deterioration',
    measure: null,
    score: -5,
    warnings: ['target_equals_base'],
  });
  expect(openSdg.assess({ ...lowIncome, points: line(6, 8) })).toMatchObject({
    status: 'deterioration',
    warnings: ['base_past_target'],
  });
});

test('a missing base year falls back to the next later one', () => {
  const points = [
    { year: 2012, value: 16 },
    { year: 2017, value: 14.5 },
    { year: 2023, value: 10.2 },
  ];
  expect(openSdg.assess({ ...lowIncome, points })).toMatchObject({ baseYear: 2017, warnings: ['base_year_moved'] });
});

test('a target of 0 is judged as 0.001, and the gap is to 0', () => {
  const made = openSdg.assess({ ...lowIncome, target: 0 });
  expect(made.requiredRate).toBeCloseTo((0.001 / 14.5) ** (1 / 15) - 1, 12);
  expect(made).toMatchObject({ gapAbs: 10.2, gapRel: null, warnings: ['target_zero'] });
  expect(component({ ...lowIncome, target: 0 }, 'target_used')).toBe(0.001);
});

test('a base of 0 is judged as 0.001, with a warning', () => {
  const input: AssessmentInput = { ...lowIncome, direction: 'up', points: line(0, 5), target: 20 };
  const made = openSdg.assess(input);
  expect(made.actualRate).toBeCloseTo(5000 ** (1 / 8) - 1, 10);
  expect(made.warnings).toEqual(['base_near_zero']);
  expect(component(input, 'base_value_used')).toBe(0.001);
});

test('a fall between negative values is judged by the sign of the base', () => {
  const falling = openSdg.assess({ ...lowIncome, direction: 'up', points: line(-10, -12), target: null });
  const rising = openSdg.assess({ ...lowIncome, direction: 'up', points: line(-10, -8), target: null });
  expect([falling.status, rising.status]).toEqual(['deterioration', 'substantial_progress']);
});

test.each([
  ['base and latest', line(-5, 5), 20],
  ['base and target', line(5, 6), -20],
] as const)('opposite signs of %s cannot be assessed', (_, points, target) => {
  const direction = target > 0 ? 'up' : 'down';
  expect(openSdg.assess({ ...lowIncome, direction, points, target })).toMatchObject({
    status: 'not_available',
    measure: null,
    score: null,
    warnings: ['opposite_signs'],
  });
});

test.each([
  ['no point', [], 'no_data'],
  ['only missing values', line(Number.NaN, Number.NaN), 'no_data'],
  ['one point', [{ year: 2015, value: 14.5 }], 'one_point'],
  ['points before the base year only', [{ year: 2010, value: 14.5 }], 'no_base_point'],
  ['two values in a year', [...line(14.5, 10.2), { year: 2023, value: 5 }], 'duplicate_years'],
] as const)('%s: not available', (_, points, warning) => {
  const made = openSdg.assess({ ...lowIncome, points });
  expect(made).toMatchObject({ status: 'not_available', tone: 'none', measure: null, score: null });
  expect(made.warnings).toContain(warning);
});

test('one point that meets the target is achieved', () => {
  expect(openSdg.assess({ ...lowIncome, points: [{ year: 2020, value: 7 }] })).toMatchObject({
    status: 'target_achieved',
    score: 5,
    measure: null,
  });
});

test('a target year before the base year cannot be assessed', () => {
  expect(openSdg.assess({ ...lowIncome, targetYear: 2014 })).toMatchObject({
    status: 'not_available',
    warnings: ['target_year_not_after_base'],
  });
});

test('a conditional direction shows the growth and scores nothing', () => {
  for (const target of [7.25, 20, null]) {
    const made = openSdg.assess({ ...lowIncome, target, direction: 'conditional' });
    expect(made).toMatchObject({ status: 'not_scored', tone: 'none', measure: null, score: null, gapAbs: null });
    expect(made.actualRate).toBeCloseTo(-0.043017, 6);
    expect(made.warnings).toContain('conditional');
    expect(made.warnings).not.toContain('target_met');
  }
});

const scored = (score: number | null, group: readonly string[] = [], achieved = false): OpenSdgSeries => ({
  score,
  group,
  status: score === null ? 'not_available' : achieved ? 'target_achieved' : 'moderate_progress',
});

test.each([
  [[2.5, 2.5], 'substantial_progress'],
  [[2.5, 2.4], 'moderate_progress'],
  [[1, -1], 'moderate_progress'],
  [[0, -0.1], 'limited_progress'],
  [[-2.5, -2.6], 'deterioration'],
])('an indicator whose series score %j is %s', (scores, status) => {
  const made = openSdgIndicator(scores.map((score) => scored(score)));
  expect(made.status).toBe(status);
  expect(made.score).toBeCloseTo(scores.reduce((a, b) => a + b) / scores.length, 12);
});

test('groups of series are averaged first, at every depth, and weigh the same', () => {
  const series = [
    scored(4, ['sex', 'f']),
    scored(2, ['sex', 'f']),
    scored(1, ['sex', 'm']),
    scored(-3, ['age']),
    scored(5),
    scored(null, ['place']),
  ];
  expect(openSdgIndicator(series).score).toBeCloseTo(((3 + 1) / 2 - 3 + 5) / 3, 12);
});

test('an indicator is achieved only where all of its series are', () => {
  const both = [scored(5, [], true), scored(5, [], true)];
  expect(openSdgIndicator(both)).toEqual({ status: 'target_achieved', score: 5 });
  expect(openSdgIndicator([...both, scored(5)]).status).toBe('substantial_progress');
  expect(openSdgIndicator([scored(null)])).toEqual({ status: 'not_available', score: null });
});

const value = fc.double({ min: 0.5, max: 1e6, noNaN: true });
const inputs: fc.Arbitrary<AssessmentInput> = fc.record({
  points: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2010, max: 2026 }), value }), {
    selector: (point) => point.year,
    maxLength: 8,
  }),
  direction: fc.constantFrom('up', 'down'),
  baseYear: fc.integer({ min: 2010, max: 2020 }),
  target: fc.option(value),
  targetYear: fc.constant(2030),
  limit: fc.option(value),
});
const essence = (input: AssessmentInput) => {
  const { status, measure, score } = openSdg.assess(input);
  return { status, measure, score };
};

test('a change of unit leaves status, measure and score', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(0.25, 2, 1024), (input, factor) => {
      const scaled = (one: number | null) => (one === null ? null : one * factor);
      expect(
        essence({
          ...input,
          points: input.points.map((point) => ({ ...point, value: point.value * factor })),
          target: scaled(input.target),
          limit: scaled(input.limit),
        }),
      ).toEqual(essence(input));
    }),
  );
});

test('the order of the points is irrelevant', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(withComponents(openSdg.assess({ ...input, points: input.points.toReversed() }))).toEqual(
        withComponents(openSdg.assess(input)),
      );
    }),
  );
});

test('mirrored values with the mirrored direction give the same judgement', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(
        essence({
          ...input,
          points: input.points.map((point) => ({ ...point, value: -point.value })),
          direction: input.direction === 'up' ? 'down' : 'up',
          target: input.target === null ? null : -input.target,
        }),
      ).toEqual(essence(input));
    }),
  );
});

test('whatever the numbers, the score stays within −5…5 and no number is NaN', () => {
  const wild = fc.double({ noDefaultInfinity: false });
  fc.assert(
    fc.property(
      fc.array(fc.record({ year: fc.integer({ min: 1990, max: 2030 }), value: wild })),
      fc.option(wild),
      fc.option(wild),
      (points, target, limit) => {
        const made = openSdg.assess({ ...lowIncome, points, target, limit });
        if (made.score !== null) expect(Math.abs(made.score)).toBeLessThanOrEqual(5);
        for (const one of made.components()) expect(one.value, one.key).not.toBeNaN();
      },
    ),
  );
});

test.skipIf(noSharedData())('agrees with every series Statistics Canada published in September 2025', () => {
  const { data } = Papa.parse<Record<string, string>>(
    readFileSync(sharedData('progress/canada_gif_2025-09_series.csv'), 'utf8'),
    { header: true, skipEmptyLines: true },
  );
  expect(data).toHaveLength(243);
  const number = (text: string | undefined): number | null => (text ? Number(text) : null);
  const differing = data.filter((row) => {
    const made = openSdg.assess({
      points: [
        { year: number(row.base_year) ?? Number.NaN, value: number(row.base_value) ?? Number.NaN },
        { year: number(row.current_year) ?? Number.NaN, value: number(row.current_value) ?? Number.NaN },
      ],
      direction: row.direction === '1' ? 'up' : 'down',
      baseYear: number(row.base_year) ?? 2015,
      target: number(row.target),
      targetYear: number(row.target_year),
      limit: number(row.limit),
    });
    const near = (a: number | null, b: number | null) =>
      a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    return !(
      made.status === row.expected_status &&
      near(made.measure, number(row.expected_progress_value)) &&
      near(made.score, number(row.expected_score))
    );
  });
  expect(differing.map((row) => row.series)).toEqual([]);
});
