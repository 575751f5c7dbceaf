import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ComponentKey, DerivedKey, InputKey } from '#shared/gaps/formula/component-keys';
import { evaluateExpression, operandsOf } from '#shared/gaps/formula/expression';
import { FORMULA_SYMBOLS } from '#shared/gaps/formula/symbols';
import type { Assessment, AssessmentInput } from '#shared/gaps/methods/method';
import { METHODS } from '#shared/gaps/methods/methods';
import { questions, wildPoints } from '../../support/gap-series.ts';

/** What stands for itself: observations, benchmark, marks, counts; class limits too, unless a rule moves them. */
const GIVEN: ReadonlySet<ComponentKey> = new Set<InputKey>([
  'direction',
  'base_year',
  'base_value',
  'base_value_used',
  'first_year',
  'latest_year',
  'latest_value',
  'target',
  'target_used',
  'target_year',
  'limit',
  'window',
  'points_used',
  'peers',
  'lower_bound',
  'red',
  'green',
  'optimum',
]);
const isGiven = (key: ComponentKey): boolean => GIVEN.has(key) || key.startsWith('class_');

/** Every key a method can print that is worked out, so that none goes untried. */
const WORKED: Readonly<Record<string, readonly DerivedKey[]>> = {
  'open-sdg': ['limit_coefficient', 'growth_actual', 'growth_required', 'growth_towards', 'growth_ratio', 'score'],
  eurostat: ['growth_actual', 'growth_required', 'growth_towards', 'growth_ratio'],
  unsd: ['growth_actual', 'growth_towards', 'projected_value', 'share_reached'],
  escap: [
    'current_status',
    'expected_status',
    'weight_sum',
    'mean_year',
    'mean_value',
    'spread_years',
    'spread_shared',
    'line_slope',
    'projected_value',
    'anticipated_gap',
  ],
  sdsn: [
    'midpoint',
    'score',
    'band_value',
    'score_base',
    'score_latest',
    'score_green',
    'score_change',
    'score_change_required',
    'trend_ratio',
  ],
  'german-dns': ['change_actual', 'projected_value', 'miss_share'],
  oecd: [
    'peer_mean',
    'peer_squares',
    'peer_spread',
    'distance',
    'rank_years',
    'rank_values',
    'rank_shared',
    'rank_correlation',
  ],
  aarr: [
    'mean_year',
    'spread_years',
    'spread_shared',
    'log_slope',
    'aarr',
    'aarr_required',
    'acceleration_log',
    'acceleration_growth',
  ],
  linear: [
    'change_total',
    'change_actual',
    'change_required',
    'pace_ratio',
    'share_of_way',
    'change_required_from_now',
    'acceleration',
    'year_reached',
    'growth_actual',
    'growth_required',
    'growth_required_from_now',
    'acceleration_growth',
    'acceleration_log',
    'year_reached_growth',
    'logit_actual',
    'logit_required_from_now',
    'acceleration_logit',
    'year_reached_logit',
  ],
};

/** A formula gives the component's value from the numbers it names, unrounded, and names only what is printed too. */
function holds(assessment: Assessment): void {
  const components = assessment.components();
  const printed = new Map(components.map((one) => [one.key, one]));
  for (const { key, value, working } of components) {
    if (value === null) continue;
    if (working === null) {
      expect(isGiven(key), `${key} has neither a formula nor is it given`).toBe(true);
      continue;
    }
    const reckoned = evaluateExpression(working.expression);
    expect(Math.abs(reckoned - value), `${key}: ${reckoned} for ${value}`).toBeLessThanOrEqual(
      1e-9 * Math.max(1, Math.abs(value)),
    );
    for (const operand of operandsOf(working.expression)) {
      expect(printed.get(operand.key)?.value, `${key} rests on ${operand.key}`).toBe(operand.value);
      expect(FORMULA_SYMBOLS[operand.key], `${operand.key} has no symbol`).toBeDefined();
    }
  }
  const symbols = components.flatMap(({ key }) => FORMULA_SYMBOLS[key] ?? []);
  expect(new Set(symbols).size).toBe(symbols.length);
}

const mark = fc.double({ min: 1, max: 120, noNaN: true });
const tame: fc.Arbitrary<AssessmentInput> = fc.record({
  points: fc.uniqueArray(
    fc.record({
      year: fc.integer({ min: 2012, max: 2024 }),
      value: fc.oneof(mark, mark, fc.integer({ min: -40, max: 120 })),
    }),
    { selector: ({ year }) => year, minLength: 1, maxLength: 12 },
  ),
  direction: fc.constantFrom('up' as const, 'down' as const, 'conditional' as const),
  baseYear: fc.integer({ min: 2008, max: 2018 }),
  target: fc.option(fc.oneof(mark, fc.constantFrom(0, 50, 100, -20)), { freq: 6 }),
  targetYear: fc.option(fc.integer({ min: 2020, max: 2035 }), { freq: 8 }),
  limit: fc.constantFrom(null, 100, 128),
  window: fc.option(fc.constantFrom(5, 15)),
  thresholds: fc.constantFrom(
    null,
    { lowerBound: 0, red: 30, green: 70, optimum: 100 },
    { lowerBound: 90, red: 60, green: 20, optimum: 5 },
    { lowerBound: 20, red: 20, green: 70, optimum: 70 },
  ),
  peers: fc.array(mark, { minLength: 8, maxLength: 15 }).map((peers) => () => peers),
});

describe.each(METHODS)('$id', (method) => {
  test('every number printed is given, or follows to 1e-9 from the numbers its formula names', () => {
    fc.assert(
      fc.property(tame, (input) => holds(method.assess(input))),
      { numRuns: 400 },
    );
  });

  test('whatever it is given, no formula goes astray', () => {
    fc.assert(
      fc.property(wildPoints, questions, (points, question) => holds(method.assess({ ...question, points }))),
      { numRuns: 200 },
    );
  });

  test('every number that can be worked out is met with its formula', () => {
    const met = new Set<ComponentKey>();
    const given = new Set<ComponentKey>();
    for (const input of fc.sample(tame, { numRuns: 600, seed: 7 })) {
      for (const { key, value, working } of method.assess(input).components())
        if (value !== null) (working ? met : given).add(key);
    }
    const own = [...met].filter((key) => !key.startsWith('class_') && !key.startsWith('gap_'));
    expect(own.sort()).toEqual([...(WORKED[method.id] ?? [])].sort());
    expect([...given].filter((key) => !isGiven(key))).toEqual([]);
  });

  test('the class follows from one of its numbers', () => {
    fc.assert(
      fc.property(tame, (input) => {
        const { components: made, decidedBy, tone } = method.assess(input);
        const components = made();
        expect(decidedBy === null).toBe(tone === 'none');
        if (decidedBy !== null)
          expect(components.find(({ key }) => key === decidedBy)?.value, decidedBy).not.toBeNull();
        if (decidedBy !== null) expect(components.map(({ key }) => key)).toContain(decidedBy);
      }),
    );
  });
});
