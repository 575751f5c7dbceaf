import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import { METHODS } from '#shared/gaps/methods/methods';
import type { Thresholds } from '#shared/gaps/methods/sdsn-marks';
import type { GapPoint } from '#shared/gaps/methods/series-slice';
import { STATUSES } from '#shared/gaps/methods/statuses';
import { withComponents } from '../../support/gap-methods.ts';
import { plainPoints, questions, wildPoints } from '../../support/gap-series.ts';

const wild = fc
  .record({ points: wildPoints, question: questions })
  .map(({ points, question }) => ({ ...question, points }));

/** Values, target and marks by a factor; with a negative one the direction turns round too. */
function scaled(input: AssessmentInput, factor: number): AssessmentInput {
  const by = <T extends number | null>(value: T): T => (value === null ? value : ((value * factor + 0) as T));
  const marks = input.thresholds;
  const peers = input.peers?.().map(by) ?? [];
  return {
    ...input,
    points: input.points.map((point) => ({ ...point, value: point.value * factor })),
    direction: factor < 0 ? (input.direction === 'up' ? 'down' : 'up') : input.direction,
    target: by(input.target),
    limit: by(input.limit),
    thresholds: marks
      ? (Object.fromEntries(Object.entries(marks).map(([name, value]) => [name, by(value)])) as unknown as Thresholds)
      : null,
    peers: () => peers,
  };
}

const mark = fc.double({ min: 1, max: 99, noNaN: true });
/** Positive series with positive marks, away from the values some rules single out (0, 1, 100). */
const plain: fc.Arbitrary<AssessmentInput> = fc.record({
  points: plainPoints,
  direction: fc.constantFrom('up' as const, 'down' as const),
  baseYear: fc.integer({ min: 2008, max: 2020 }),
  target: fc.option(mark),
  targetYear: fc.option(fc.integer({ min: 2024, max: 2035 })),
  limit: fc.option(fc.constant(128)),
  window: fc.option(fc.constantFrom(5, 15)),
  thresholds: fc.option(fc.record({ lowerBound: mark, red: mark, green: mark, optimum: mark })),
  peers: fc.array(mark, { minLength: 8, maxLength: 15 }).map((peers) => () => peers),
});

describe.each(METHODS)('$id', (method) => {
  const essence = (input: AssessmentInput) => {
    const { status, measure, score, trend } = method.assess(input);
    return { status, measure, score, trend };
  };

  test('whatever it is given, it answers with one of its words and with numbers', () => {
    fc.assert(
      fc.property(wild, (input) => {
        const made = method.assess(input);
        expect(STATUSES[method.id]).toContain(made.status);
        expect(made.status === 'not_available' || made.status === 'not_scored').toBe(made.tone === 'none');
        for (const { key, value } of made.components())
          if (value !== null) expect(value, key).toSatisfy(Number.isFinite);
        for (const value of [made.measure, made.score, made.actualRate, made.requiredRate])
          if (value !== null) expect(value).toSatisfy(Number.isFinite);
        expect(new Set(made.components().map(({ key }) => key)).size).toBe(made.components().length);
        expect(new Set(made.warnings).size).toBe(made.warnings.length);
        if (made.status === 'not_available') expect(made.warnings).not.toEqual([]);
      }),
    );
  });

  test('a change of unit leaves the judgement', () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0.25, 2, 1024), (input, factor) => {
        const [before, after] = [essence(input), essence(scaled(input, factor))];
        expect(after.status).toBe(before.status);
        expect(after.trend).toBe(before.trend);
        for (const key of ['measure', 'score'] as const) {
          if (before[key] === null) expect(after[key]).toBeNull();
          else expect(after[key]).toBeCloseTo(before[key], 8);
        }
      }),
    );
  });

  test('the order of the rows is irrelevant', () => {
    fc.assert(
      fc.property(wild, fc.nat(), (input, turn) => {
        const at = input.points.length === 0 ? 0 : turn % input.points.length;
        const turned = [...input.points.slice(at), ...input.points.slice(0, at)].toReversed();
        expect(withComponents(method.assess({ ...input, points: turned }))).toEqual(
          withComponents(method.assess(input)),
        );
      }),
    );
  });

  test('equal repeats of a row change nothing', () => {
    fc.assert(
      fc.property(wild, (input) => {
        expect(withComponents(method.assess({ ...input, points: [...input.points, ...input.points] }))).toEqual(
          withComponents(method.assess(input)),
        );
      }),
    );
  });

  test.skipIf(method.id === 'aarr')('mirrored values with the mirrored direction give the same judgement', () => {
    fc.assert(
      fc.property(plain, (input) => {
        const bare = { ...input, limit: null };
        expect(essence(scaled(bare, -1))).toEqual(essence(bare));
      }),
    );
  });

  const asked: AssessmentInput = {
    points: [],
    direction: 'down',
    baseYear: 2015,
    target: 7,
    targetYear: 2030,
    limit: null,
    thresholds: { lowerBound: 50, red: 20, green: 8, optimum: 5 },
    peers: () => [],
  };
  const line = (...values: readonly number[]): GapPoint[] => values.map((value, i) => ({ year: 2015 + i, value }));

  test.each([
    ['empty', []],
    ['all missing', line(Number.NaN, Number.NaN, Number.NaN)],
  ])('%s: not available, for want of data', (_, points) => {
    const made = method.assess({ ...asked, points });
    expect(made).toMatchObject({
      status: 'not_available',
      tone: 'none',
      measure: null,
      score: null,
      latestValue: null,
    });
    expect(made.warnings).toContain('no_data');
  });

  test('two different values in a year: not available', () => {
    const made = method.assess({ ...asked, points: [...line(12, 11, 10, 9), { year: 2018, value: 8 }] });
    expect(made.status).toBe('not_available');
    expect(made.warnings).toContain('duplicate_years');
  });

  test('one point: no trend, only SDSN gives a colour', () => {
    const made = method.assess({ ...asked, points: line(12) });
    expect(made.status).toBe(method.id === 'sdsn' ? 'yellow' : 'not_available');
    expect(made.warnings).toContain('one_point');
    expect(made.trend).toBeNull();
  });

  test('it judges without a target just where it says so', () => {
    const judged = fc.sample(plain, { numRuns: 200, seed: 3 }).filter((input) => {
      const { tone } = method.assess({ ...input, target: null, thresholds: null });
      return tone !== 'none';
    });
    expect(judged.length > 0).toBe(method.judgesWithoutTarget);
  });

  test('a base of zero or below never passes for an ordinary one', () => {
    for (const points of [line(0, 3, 4, 5, 6), line(-2, 3, 4, 5, 6)]) {
      const made = method.assess({ ...asked, direction: 'up', points });
      const isOfGrowth = ['open-sdg', 'eurostat', 'unsd', 'aarr'].includes(method.id);
      if (isOfGrowth) expect(made.warnings.join()).toMatch(/base_near_zero|zero_in|opposite_signs/);
      if (made.measure !== null) expect(made.measure).toSatisfy(Number.isFinite);
    }
  });
});
