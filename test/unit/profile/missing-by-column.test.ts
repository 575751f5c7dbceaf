import { expect, test } from 'vitest';
import { missingByColumn } from '#shared/profile/missing-by-column';

test('columns with cells without a value come by their share, all causes together', () => {
  const columns = [
    { name: 'year', rows: 10, missing: {} },
    { name: 'people', rows: 10, missing: { blank: 1, suppressed: 2 } },
    { name: 'sex', rows: 4, missing: { blank: 2 } },
    { name: 'none', rows: 0, missing: {} },
  ];
  expect(missingByColumn(columns).map(({ column, cells, share }) => [column.name, cells, share])).toEqual([
    ['sex', 2, 0.5],
    ['people', 3, 0.3],
  ]);
});
