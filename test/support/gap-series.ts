import fc from 'fast-check';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import type { GapPoint } from '#shared/gaps/methods/series-slice';

/** Numbers of a size that statistics have: none so close to 0 that dividing by it overflows. */
const sized = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true }).map((value) => (Math.abs(value) < 1e-6 ? 0 : value));

/** Observations as they come: in any order, years repeated, values missing, breaks marked. */
export const wildPoints: fc.Arbitrary<GapPoint[]> = fc.array(
  fc.record({
    year: fc.integer({ min: 2005, max: 2026 }),
    value: fc.oneof(
      { weight: 8, arbitrary: sized(-50, 120) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 100, Number.NaN, Number.POSITIVE_INFINITY) },
    ),
    status: fc.option(fc.constantFrom('A', 'B'), { nil: undefined }),
  }),
  { maxLength: 14 },
);

/** One positive value a year. */
export const plainPoints: fc.Arbitrary<GapPoint[]> = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 2005, max: 2026 }), value: fc.double({ min: 0.5, max: 99, noNaN: true }) }),
  { selector: ({ year }) => year, maxLength: 12 },
);

const mark = fc.option(sized(-20, 120));

/** What may be asked of a series, with every part that some method uses. */
export const questions: fc.Arbitrary<Omit<AssessmentInput, 'points'>> = fc.record({
  direction: fc.constantFrom('up', 'down', 'conditional'),
  baseYear: fc.oneof(fc.integer({ min: 2008, max: 2020 }), fc.constant(Number.NEGATIVE_INFINITY)),
  target: fc.option(fc.oneof(sized(-50, 150), fc.constantFrom(0, 1, 100))),
  targetYear: fc.option(fc.integer({ min: 2018, max: 2035 })),
  limit: fc.option(fc.constantFrom(0, 100)),
  window: fc.option(fc.constantFrom(5, 15)),
  thresholds: fc.option(fc.record({ lowerBound: mark, red: mark, green: mark, optimum: mark })),
  peers: fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 15 }).map((peers) => () => peers),
});
