import { expect, it } from 'vitest';
import { areasNoted } from '#shared/charts/footnotes';

it('knows whose values a note stands beside, among others of the row too', () => {
  const years = [2024, 2024] as const;
  const shown = [
    { text: 'note:budget-revised', areas: ['KEN'], years },
    { text: 'note:budget-revised; note:multi-country-office', areas: ['ARG', 'PAN'], years },
    { text: 'note:multi-country', areas: ['ZAF'], years },
  ];
  expect([...areasNoted({ shown, total: 3 }, 'note:multi-country-office')]).toEqual(['ARG', 'PAN']);
});
