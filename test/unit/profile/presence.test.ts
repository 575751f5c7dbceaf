import { expect, test } from 'vitest';
import { gridOf, presencePath, presenceSummary, statesIn } from '#shared/profile/presence';

const presence = gridOf([
  { area: 'UGA', year: 2021, state: 2 },
  { area: 'KEN', year: 2019, state: 3 },
  { area: 'KEN', year: 2020, state: 3 },
  { area: 'KEN', year: 2022, state: 3 },
  { area: 'TZA', year: 2020, state: 3 },
  { area: 'TZA', year: 2023, state: 1 },
]);

test('areas with the most years stand first, on years without a gap', () => {
  expect(presence).toMatchObject({ areas: ['KEN', 'TZA', 'UGA'], firstYear: 2019, years: 5 });
  expect([...presence.cells]).toEqual([3, 3, 0, 3, 0, 0, 3, 0, 0, 1, 0, 0, 2, 0, 0]);
});

test('in words it counts the areas of the last year with a value', () => {
  expect(presenceSummary(presence)).toEqual({ firstYear: 2019, lastYear: 2022, filled: 1, areas: 3 });
  expect(presenceSummary(gridOf([]))).toBeNull();
});

test('years in one state run together', () => {
  expect(presencePath(presence, 'value')).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 1h1v1h-1z');
  expect(presencePath(presence, 'withheld')).toBe('M2 2h1v1h-1z');
  expect(statesIn(presence)).toEqual(['none', 'blank', 'withheld', 'value']);
});
