import { expect, test } from 'vitest';
import { revisionOf } from '#shared/projections/revision';

const release = (edition: string, from: number, values: readonly number[]) => ({
  edition,
  points: values.map((value, i) => ({ year: from + i, value })),
});

test('the latest release against the one before: years in both, how many changed, and by how much at most', () => {
  const revision = revisionOf([
    release('2021', 2018, [1, 1, 1]),
    release('2023', 2018, [10, 20, 30, 0]),
    release('2025', 2019, [20, 33, 40, 50]),
  ]);
  expect(revision).toEqual({
    edition: '2025',
    before: '2023',
    years: 3,
    revised: 2,
    largest: { year: 2021, before: 0, after: 40 },
  });
});

test('an earlier release that shares no year is passed over; without one there is nothing to say', () => {
  const latest = release('2025', 2024, [5]);
  expect(revisionOf([release('2020', 2024, [5]), release('2022', 2019, [1]), latest])).toMatchObject({
    before: '2020',
    revised: 0,
    largest: null,
  });
  expect(revisionOf([release('2022', 2019, [1]), latest])).toBeNull();
  expect(revisionOf([latest])).toBeNull();
  expect(revisionOf([])).toBeNull();
});
