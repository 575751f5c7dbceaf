import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linear } from '#shared/gaps/methods/linear';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import { withComponents } from '../../../support/gap-methods.ts';

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
  linear
    .assess(input)
    .components()
    .find((one) => one.key === key)?.value;

test('judges the change per year against the straight line', () => {
  const made = linear.assess(lowIncome);
  expect(made).toMatchObject({ status: 'on_track', tone: 'good', score: null, warnings: [] });
  expect(made.actualRate).toBeCloseTo(-4.3 / 8, 12);
  expect(made.requiredRate).toBeCloseTo(-7.25 / 15, 12);
  expect(made.measure).toBeCloseTo(4.3 / 8 / (7.25 / 15), 12);
});

test('says how far, how fast from now, and when', () => {
  expect(component(lowIncome, 'share_of_way')).toBeCloseTo(0.593, 3);
  expect(component(lowIncome, 'change_required_from_now')).toBeCloseTo(-2.95 / 7, 12);
  expect(component(lowIncome, 'acceleration')).toBeCloseTo(0.784, 3);
  expect(component(lowIncome, 'year_reached')).toBeCloseTo(2028.488, 3);
});

test.each([
  [6, 'met', 'good'],
  [7.25, 'met', 'good'],
  [14.5 - (7.25 * 8) / 15, 'on_track', 'good'],
  [13, 'accelerate', 'moderate'],
  [14.5, 'reverse', 'bad'],
  [16, 'reverse', 'bad'],
] as const)('a latest value of %d is %s', (latest, status, tone) => {
  expect(linear.assess({ ...lowIncome, points: line(14.5, latest) })).toMatchObject({ status, tone });
});

test('moving away has no year reached and no multiplier', () => {
  const away = { ...lowIncome, points: line(14.5, 16) };
  expect(component(away, 'year_reached')).toBeNull();
  expect(component(away, 'acceleration')).toBeNull();
});

test('a target left since the base year must be reversed, whatever the ratio of the paces', () => {
  expect(linear.assess({ ...lowIncome, direction: 'up', target: 50, points: line(60, 40) })).toMatchObject({
    status: 'reverse',
    warnings: ['base_past_target'],
  });
  expect(linear.assess({ ...lowIncome, direction: 'up', target: 50, points: line(50, 40) })).toMatchObject({
    status: 'reverse',
    measure: null,
    warnings: ['target_equals_base'],
  });
});

test('a base of zero or below, and a target of zero, are ordinary numbers', () => {
  expect(linear.assess({ ...lowIncome, direction: 'up', target: 15, points: line(0, 4) }).measure).toBeCloseTo(0.5, 12);
  expect(linear.assess({ ...lowIncome, direction: 'up', target: 10, points: line(-5, 3) }).measure).toBeCloseTo(1, 12);
  expect(linear.assess({ ...lowIncome, target: 0, points: line(15, 11) })).toMatchObject({ gapAbs: 11, gapRel: null });
});

test('a target year that has passed leaves no pace from now', () => {
  const late = { ...lowIncome, targetYear: 2020 };
  expect(linear.assess(late)).toMatchObject({ status: 'accelerate', warnings: ['target_year_passed'] });
  expect(component(late, 'change_required_from_now')).toBeNull();
});

test.each([
  ['no target', { target: null }, 'no_target'],
  ['no target year', { targetYear: null }, 'no_target_year'],
  ['a target year before the base', { targetYear: 2015 }, 'target_year_not_after_base'],
  ['no point', { points: [] }, 'no_data'],
  ['only missing values', { points: line(Number.NaN, Number.POSITIVE_INFINITY) }, 'no_data'],
  ['one point', { points: [{ year: 2020, value: 9 }] }, 'one_point'],
  ['points before the base year only', { points: [{ year: 2010, value: 9 }] }, 'no_base_point'],
  ['two values in a year', { points: [...line(14.5, 9), { year: 2023, value: 5 }] }, 'duplicate_years'],
] as const)('%s: not available', (_, change, warning) => {
  const made = linear.assess({ ...lowIncome, ...change });
  expect(made).toMatchObject({ status: 'not_available', tone: 'none', measure: null });
  expect(made.warnings).toContain(warning);
});

test('without a target the change is still shown', () => {
  expect(linear.assess({ ...lowIncome, target: null }).actualRate).toBeCloseTo(-4.3 / 8, 12);
});

test('a conditional direction shows the change and judges nothing', () => {
  const made = linear.assess({ ...lowIncome, direction: 'conditional' });
  expect(made).toMatchObject({ status: 'not_scored', tone: 'none', measure: null, warnings: ['conditional'] });
  expect(made.actualRate).toBeCloseTo(-4.3 / 8, 12);
});

const value = fc.integer({ min: -1000, max: 1000 });
const inputs: fc.Arbitrary<AssessmentInput> = fc.record({
  points: fc.uniqueArray(fc.record({ year: fc.integer({ min: 2010, max: 2026 }), value }), {
    selector: (point) => point.year,
    maxLength: 8,
  }),
  direction: fc.constantFrom('up', 'down'),
  baseYear: fc.integer({ min: 2010, max: 2020 }),
  target: fc.option(value),
  targetYear: fc.option(fc.integer({ min: 2015, max: 2040 })),
  limit: fc.constant(null),
});
const scaled = (input: AssessmentInput, factor: number): AssessmentInput => ({
  ...input,
  points: input.points.map((point) => ({ ...point, value: point.value * factor })),
  target: input.target === null ? null : input.target * factor,
});

test('a change of unit leaves status and measure', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(0.01, 3, 1000, 1e6), (input, factor) => {
      const before = linear.assess(input);
      const after = linear.assess(scaled(input, factor));
      expect(after.status).toBe(before.status);
      if (before.measure === null) expect(after.measure).toBeNull();
      else expect(after.measure).toBeCloseTo(before.measure, 9);
    }),
  );
});

test('the order of the points is irrelevant', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      expect(withComponents(linear.assess({ ...input, points: input.points.toReversed() }))).toEqual(
        withComponents(linear.assess(input)),
      );
    }),
  );
});

test('mirrored values with the mirrored direction give the same judgement', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const before = linear.assess(input);
      const after = linear.assess({ ...scaled(input, -1), direction: input.direction === 'up' ? 'down' : 'up' });
      expect([after.status, after.measure, after.gapAbs]).toEqual([before.status, before.measure, before.gapAbs]);
    }),
  );
});

test('at the acceleration it names, the target is reached in the target year', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const made = linear.assess(input);
      const multiple = made.components().find((one) => one.key === 'acceleration')?.value ?? null;
      fc.pre(multiple !== null);
      const years = (input.targetYear ?? 0) - (made.latestYear ?? 0);
      const reached = (made.latestValue ?? 0) + (made.actualRate ?? 0) * (multiple ?? 0) * years;
      expect(reached).toBeCloseTo(input.target ?? 0, 6);
    }),
  );
});
