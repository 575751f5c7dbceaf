import { expect, test } from 'vitest';
import { towards } from '../../../renderer/ui/year-slider.tsx';

test('a step leads to the next year of the data in its direction', () => {
  const years = [1990, 2000, 2005];
  expect(towards(years, 1990, 1991)).toBe(2000);
  expect(towards(years, 2005, 2004)).toBe(2000);
  expect(towards(years, 2005, 2006)).toBe(2005);
  expect(towards(years, 1990, 1989)).toBe(1990);
  expect(towards(years, 1998, 1998)).toBe(2000);
});
