import { expect, test } from 'vitest';
import { blankIndicators } from '#shared/intake/loss/blank-indicators';

const loss = (blank: number) => ({ rowsKept: 10, cellsByCause: { blank, suppressed: 1 } });

test('blank cells are told by the indicators they are missing from', () => {
  expect(
    blankIndicators(
      loss(7),
      new Map([
        ['a', 10],
        ['b', 9],
        ['c', 4],
      ]),
    ),
  ).toEqual(['c', 'b']);
});

test('nothing is told where it does not account for every blank cell', () => {
  expect(
    blankIndicators(
      loss(8),
      new Map([
        ['a', 10],
        ['c', 4],
      ]),
    ),
  ).toEqual([]);
  expect(
    blankIndicators(
      loss(4),
      new Map([
        ['a', 12],
        ['c', 4],
      ]),
    ),
  ).toEqual([]);
  expect(blankIndicators({ rowsKept: 10, cellsByCause: {} }, new Map([['a', 10]]))).toEqual([]);
});
