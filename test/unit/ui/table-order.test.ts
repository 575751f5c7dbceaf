import { expect, test } from 'vitest';
import { nextSort, sortRows } from '../../../renderer/ui/table-order.ts';

const itself = (value: string | number | null) => value;

test('texts go by the order of the language, the numbers in them by size', () => {
  expect(sortRows(['Zambie', 'Égypte', 'Eswatini', 'a10', 'a9'], itself, 'ascending', 'fr')).toEqual([
    'a9',
    'a10',
    'Égypte',
    'Eswatini',
    'Zambie',
  ]);
});

test('numbers go by size, and what has no value is last either way', () => {
  expect(sortRows([10, null, 9, -1], itself, 'ascending', 'en')).toEqual([-1, 9, 10, null]);
  expect(sortRows([10, null, 9, -1], itself, 'descending', 'en')).toEqual([10, 9, -1, null]);
});

test('equal values keep their order', () => {
  const rows = ['b1', 'a1', 'b2', 'a2'];
  expect(sortRows(rows, (row) => row[0] ?? null, 'descending', 'en')).toEqual(['b1', 'b2', 'a1', 'a2']);
});

test('a head pressed sorts upwards, pressed again downwards', () => {
  const up = nextSort(null, 'name');
  expect(up).toEqual({ column: 'name', direction: 'ascending' });
  expect(nextSort(up, 'name').direction).toBe('descending');
  expect(nextSort(nextSort(up, 'name'), 'people')).toEqual({ column: 'people', direction: 'ascending' });
});
