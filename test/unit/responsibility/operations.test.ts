import { describe, expect, it } from 'vitest';
import { operationsIn, operationYearShownFirst, operationYears } from '#shared/responsibility/operations';

const series = (indicator: string, area: string, points: Readonly<Record<number, number>>) => ({
  indicator,
  area,
  dims: '',
  sources: [],
  points: Object.entries(points).map(([year, value]) => ({
    year: Number(year),
    period: year,
    value,
    status: 'A',
    areas: 1,
  })),
});
const situation = (code: string, members: readonly string[]) => ({
  code,
  kind: 'situation' as const,
  name: { en: code, fr: code },
  members,
  supporters: [],
});
const groups = [situation('s', ['UGA', 'KEN']), situation('quiet', ['UGA'])];
const all = [
  series('money-budget', 'KEN', { 2024: 50, 2025: 60 }),
  series('money-budget', 'UGA', { 2024: 100 }),
  series('money-expenditure', 'UGA', { 2024: 40 }),
  series('money-expenditure-audited', 'TCD', { 2024: 7 }),
  series('ctx-requirements', 's', { 2024: 200 }),
  series('ctx-funding', 's', { 2024: 50 }),
];

describe('operations by country', () => {
  it('have budget, spending and the plans of the year that name the country, the largest budget first', () => {
    const plan = { situation: 's', requirements: 200, coverage: 0.25 };
    expect(operationsIn(all, 2024, ['KEN', 'TCD', 'UGA', 'USA'], groups)).toEqual([
      { area: 'UGA', budget: 100, expenditure: 40, spent: 0.4, expenses: null, plans: [plan] },
      { area: 'KEN', budget: 50, expenditure: null, spent: null, expenses: null, plans: [plan] },
      { area: 'TCD', budget: null, expenditure: null, spent: null, expenses: 7, plans: [] },
    ]);
  });
  it('name a plan only beside the hosts that it names in the year', () => {
    const byYear = [{ ...situation('s', ['KEN', 'UGA']), membersByYear: { 2023: ['KEN', 'UGA'], 2024: ['UGA'] } }];
    const named = operationsIn(all, 2024, ['KEN', 'UGA'], byYear).map(({ area, plans }) => [area, plans.length]);
    expect(named).toEqual([
      ['UGA', 1],
      ['KEN', 0],
    ]);
    const unsaid = [{ ...situation('s', ['KEN', 'UGA']), membersByYear: { 2023: ['UGA'] } }];
    expect(operationsIn(all, 2024, ['KEN'], unsaid)[0]?.plans).toHaveLength(1);
  });
  it('begin with the latest year of budgets that has expenditure too', () => {
    expect(operationYears(all)).toEqual([2025, 2024]);
    expect(operationYearShownFirst(all, [2025, 2024])).toBe(2024);
    expect(operationYearShownFirst([], [2025])).toBe(2025);
    expect(operationYearShownFirst(all, [])).toBeNull();
  });
});
