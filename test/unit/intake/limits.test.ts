import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, recipeOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import {
  expectedObservations,
  FILE_LIMITS,
  MOST_OBSERVATIONS,
  refuseTooLarge,
  refuseTooMany,
} from '#shared/intake/limits';
import { AREAS } from '../../support/intake.ts';

const text = new TextEncoder().encode('iso3,year,value\nKEN,2020,1\n');
const zip = new TextEncoder().encode('PK\u0003\u0004');

describe('what would not fit into memory is refused before it is read', () => {
  test.each([
    ['a text as large as may be', FILE_LIMITS.text, text, null],
    ['a text of a gigabyte', 2 ** 30, text, null],
    ['a text of two', 2 ** 31, text, { name: 'f', size: 2048, limit: 1100 }],
    ['an archive as large as may be', FILE_LIMITS.packed, zip, null],
    ['an archive of 100 MB', 100 * 2 ** 20, zip, { name: 'f', size: 100, limit: 60 }],
  ])('%s', (_, size, head, refused) => {
    const refuse = () => refuseTooLarge('f', size, head);
    if (refused === null) expect(refuse).not.toThrow();
    else expect(refuse).toThrow(expect.objectContaining({ code: 'intake/too-large', params: refused }));
  });
});

describe('observations are counted before a text is read', () => {
  const recipeFor = (bytes: Uint8Array) =>
    recipeOf(draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), AREAS), 'f');
  const rows = (count: number) =>
    new TextEncoder().encode(
      `iso3,year,a,b\n${Array.from({ length: count }, (_, row) => `KEN,${2000 + (row % 20)},${1000 + (row % 9000)},${row % 2 ? '5' : ''}`).join('\n')}\n`,
    );
  test('exactly for a small one, nearly for a large one: half of its second column is blank', () => {
    const small = rows(100);
    expect(expectedObservations(small, recipeFor(small))).toBe(150);
    const large = rows(200_000);
    expect(expectedObservations(large, recipeFor(large)) / 300_000).toBeCloseTo(1, 1);
  });
  test('and refused where they are too many', () => {
    const large = rows(200_000);
    const recipe = recipeFor(large);
    expect(() => refuseTooMany('f', large, recipe)).not.toThrow();
    const huge = { length: large.length * 20, subarray: large.subarray.bind(large) } as unknown as Uint8Array;
    expect(() => refuseTooMany('f', huge, recipe)).toThrow(
      expect.objectContaining({
        code: 'intake/too-many-observations',
        params: expect.objectContaining({ limit: MOST_OBSERVATIONS }),
      }),
    );
  });
});
