import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { conditionReader, conditionsText, onlyColumns, readConditions } from '#shared/intake/conditions';
import type { ColumnRole, Condition, Dialect } from '#shared/intake/recipe';

const DIALECT: Dialect = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  decimal: ',',
  thousands: ' ',
  skipLines: 0,
  footerLines: 0,
  tagRow: false,
  missing: [],
};
const COLUMNS: readonly ColumnRole[] = ['Year', 'Year of birth', 'iso3', ''].map((label, position) => ({
  label,
  position,
  role: 'attribute',
  reason: 'few-texts',
}));
const meets = (text: string, cell: string): boolean =>
  unwrap(readConditions(text, COLUMNS)).every((condition) => conditionReader(condition, DIALECT)(cell));

describe('conditions on rows', () => {
  test('name a column without case, the longest label first, an unnamed one by its place', () => {
    expect(unwrap(readConditions('year >= 2015; YEAR OF BIRTH<=1990 ; 4 = x|  y', COLUMNS))).toEqual([
      { position: 0, texts: null, from: 2015, to: null },
      { position: 1, texts: null, from: null, to: 1990 },
      { position: 3, texts: ['x', 'y'], from: null, to: null },
    ]);
    expect(unwrap(readConditions(' ; ', COLUMNS))).toEqual([]);
  });

  test.each(['sex = f', 'Year', 'Year > 3', 'Year >= soon', 'Year >= '])('%s is none, and says so', (text) => {
    expect(readConditions(text, COLUMNS)).toMatchObject({
      ok: false,
      error: { code: 'intake/condition', params: { text: text.trim(), known: 'Year, Year of birth, iso3, 4' } },
    });
  });

  test.each([
    ['iso3 = KEN|UGA', 'UGA', true],
    ['iso3 = KEN|UGA', 'uga', false],
    ['iso3 =', '', true],
    ['year >= 2015', '2015', true],
    ['year >= 2015', '2014', false],
    ['year >= 2015; year <= 2016', '2016-06', true],
    ['year >= 2015', 'n/a', false],
    ['4 >= 1234.5', '1 234,5', true],
    ['4 <= 1234', '1 234,5', false],
  ])('%s and the cell “%s”', (text, cell, expected) => {
    expect(meets(text, cell)).toBe(expected);
  });

  test('are read back as they are written down', () => {
    const word = fc.stringMatching(/^[a-zA-Z0-9 à.-]{0,8}$/).map((text) => text.trim());
    const condition: fc.Arbitrary<Condition> = fc.oneof(
      fc.record({
        position: fc.nat(3),
        texts: fc.array(word, { minLength: 1, maxLength: 3 }),
        from: fc.constant(null),
        to: fc.constant(null),
      }),
      fc.record({ position: fc.nat(3), texts: fc.constant(null), from: fc.integer(), to: fc.constant(null) }),
      fc.record({
        position: fc.nat(3),
        texts: fc.constant(null),
        from: fc.constant(null),
        to: fc.double({ noNaN: true, noDefaultInfinity: true }).filter((bound) => !Object.is(bound, -0)),
      }),
    );
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (conditions) => {
        expect(unwrap(readConditions(conditionsText(conditions, COLUMNS), COLUMNS))).toEqual(conditions);
      }),
    );
  });
});

test('columns that are not asked for are left out, and one that is not there is said', () => {
  expect(unwrap(onlyColumns('ISO3 | year', COLUMNS)).map(({ role }) => role)).toEqual([
    'attribute',
    'ignore',
    'attribute',
    'ignore',
  ]);
  expect(onlyColumns('iso3|sex', COLUMNS)).toMatchObject({ ok: false, error: { params: { text: 'sex' } } });
});
