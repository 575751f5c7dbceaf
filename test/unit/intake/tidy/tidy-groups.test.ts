import { expect, test } from 'vitest';
import { readGroupRows } from '#shared/intake/tidy/tidy-groups';

test('groups come in their order, blanks as null', () => {
  expect(readGroupRows('group,value,population,order\nA,1.5,200,1\nB,n/a,,2\n')).toEqual({
    ok: true,
    value: [
      { group: 'A', value: 1.5, population: 200, order: 1 },
      { group: 'B', value: null, population: null, order: 2 },
    ],
  });
});

test.each([
  ['group;count\nA;1', 'tidy/column-missing'],
  ['group,value\nA,1\nA,2', 'tidy/group-repeated'],
  ['group,value,population\nA,1,-5', 'tidy/population-negative'],
  ['group,value\nA,"1,5"', 'tidy/not-a-number'],
  ['group,value\n,1', 'tidy/cell-missing'],
])('%j is refused', (text, code) => {
  expect(readGroupRows(text)).toMatchObject({ ok: false, error: { code } });
});
