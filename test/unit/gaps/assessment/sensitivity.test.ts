import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sensitivityOf } from '#shared/gaps/assessment/sensitivity';
import type { AssessmentInput } from '#shared/gaps/methods/method';
import { METHODS } from '#shared/gaps/methods/methods';
import { openSdg } from '#shared/gaps/methods/open-sdg';

/** Progress since 2015, but not since the better year after it; and a last year that spoils the trend. */
const input: AssessmentInput = {
  points: [
    { year: 2014, value: 15 },
    { year: 2015, value: 14.5 },
    { year: 2017, value: 9 },
    { year: 2022, value: 9.6 },
    { year: 2023, value: 10.2 },
  ],
  direction: 'down',
  baseYear: 2015,
  target: 7.25,
  targetYear: 2030,
  limit: null,
};
const variantsOf = (change: Partial<AssessmentInput> = {}, others = METHODS) =>
  sensitivityOf({ ...input, ...change }, openSdg, others);

test('the base year moves to the neighbouring observations', () => {
  const [earlier, later] = variantsOf().variants;
  expect(earlier).toMatchObject({ kind: 'base_earlier', baseYear: 2014, status: 'moderate_progress', changes: true });
  expect(later).toMatchObject({ kind: 'base_later', baseYear: 2017, status: 'deterioration', changes: true });
});

test('the last year is left out', () => {
  expect(variantsOf().variants.find(({ kind }) => kind === 'without_last')).toMatchObject({
    latestYear: 2022,
    status: 'substantial_progress',
    changes: false,
  });
});

test('of a single year, none is left out', () => {
  const kinds = variantsOf({ points: [{ year: 2015, value: 14.5 }] }).variants.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['method']));
});

test('every other method is asked, and compared by its tone', () => {
  const others = variantsOf().variants.filter(({ kind }) => kind === 'method');
  expect(others.map(({ method }) => method)).toEqual(METHODS.map(({ id }) => id).filter((id) => id !== 'open-sdg'));
  expect(others.find(({ method }) => method === 'aarr')?.changes).toBe(true);
  expect(others.find(({ method }) => method === 'linear')?.changes).toBe(false);
  expect(others.find(({ method }) => method === 'oecd')?.changes).toBeNull();
});

test('says that the class depends on the choices, or that it does not', () => {
  expect(variantsOf().depends).toBe(true);
  const steady = [2014, 2015, 2016, 2022, 2023].map((year) => ({ year, value: 100 * 0.9 ** (year - 2014) }));
  expect(variantsOf({ points: steady, target: 20 }, []).depends).toBe(false);
});

test('a series that cannot be judged says nothing of its variants', () => {
  expect(variantsOf({ points: [] })).toMatchObject({ depends: null, status: 'not_available' });
  expect(variantsOf({ direction: 'conditional' })).toMatchObject({ depends: null, status: 'not_scored' });
});

test('each variant is what the method itself says of the changed input', () => {
  const value = fc.double({ min: 1, max: 100, noNaN: true });
  const points = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2010, max: 2024 }), value }), {
    selector: ({ year }) => year,
    maxLength: 10,
  });
  fc.assert(
    fc.property(points, value, (given, target) => {
      const asked = { ...input, points: given, target };
      for (const made of sensitivityOf(asked, openSdg, []).variants) {
        const changed =
          made.kind === 'without_last'
            ? { ...asked, points: given.filter(({ year }) => year !== Math.max(...given.map((one) => one.year))) }
            : { ...asked, baseYear: made.baseYear ?? Number.NaN };
        expect(openSdg.assess(changed).status).toBe(made.status);
      }
    }),
  );
});
