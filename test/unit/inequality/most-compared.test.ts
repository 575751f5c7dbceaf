import { expect, test } from 'vitest';
import { mostCompared } from '#shared/inequality/most-compared';

const last = (indicator: string, ...years: readonly number[]) =>
  years.map((year, at) => ({ indicator, area: `A${at}`, year }));

test('what most areas have in the same year is compared first, not what most have in some year', () => {
  const years = [...last('scattered', 2019, 2020, 2021, 2022), ...last('together', 2024, 2024, 2024)];
  expect(mostCompared(['scattered', 'together'], years)).toBe('together');
});

test('the first of equals; none where no two areas have a value in one year', () => {
  expect(mostCompared(['b', 'a'], [...last('a', 2024, 2024), ...last('b', 2023, 2023)])).toBe('b');
  expect(mostCompared(['a'], last('a', 2023, 2024))).toBeNull();
  expect(mostCompared(['a'], [])).toBeNull();
  expect(mostCompared([], last('a', 2024, 2024))).toBeNull();
});
