import { describe, expect, it } from 'vitest';
import { firstIndicator, largestAreas } from '#shared/charts/first-chart';
import type { Series } from '#shared/engine/observations';
import { freshWorkbench } from '../../support/workbench.ts';

const { indicators } = freshWorkbench().catalogue.framework;
const series = (area: string, values: readonly (readonly [year: number, value: number])[]): Series => ({
  indicator: 'i',
  area,
  dims: '',
  sources: [],
  points: values.map(([year, value]) => ({ year, period: String(year), value, status: 'A', areas: 1 })),
});

describe('the indicator shown first', () => {
  it('is the people hosted, where the lens has it', () => {
    expect(firstIndicator(indicators)?.id).toBe('ctx-refugees-oip');
  });
  it('is else one that is added up over areas, else the first', () => {
    const others = indicators.filter(({ id }) => !id.startsWith('ctx-'));
    expect(firstIndicator(others)?.id).toBe('gcr-3.1.1');
    const single = others.filter(({ aggregation }) => aggregation.kind === 'none');
    expect(firstIndicator(single)?.id).toBe(single[0]?.id);
    expect(firstIndicator([])).toBeNull();
  });
});

describe('the areas shown first', () => {
  it('are the five largest of the latest year', () => {
    const many = [10, 20, 30, 40, 50, 60].map((value, at) =>
      series(`A${at}`, [
        [2023, 1],
        [2024, value],
      ]),
    );
    expect(largestAreas([...many, series('OLD', [[2005, 900]])])).toEqual(['A5', 'A4', 'A3', 'A2', 'A1']);
  });
  it('are none without a value', () => {
    expect(largestAreas([series('KEN', [])])).toEqual([]);
    expect(largestAreas([])).toEqual([]);
  });
});
