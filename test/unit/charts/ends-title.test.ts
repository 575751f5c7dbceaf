import { expect, it } from 'vitest';
import { endsTitle } from '#shared/charts/distribution-charts';
import { translator } from '#shared/i18n/translator';
import { freshWorkbench } from '../../support/workbench.ts';

const indicator = freshWorkbench().catalogue.framework.indicators.find(({ id }) => id === 'ctx-refugees-per-1000');
const title = (values: readonly number[], language: 'en' | 'fr') => {
  if (!indicator) throw new Error('not in the catalogue');
  const groups = values.map((value, at) => ({ group: `g${at}`, value }));
  return endsTitle(groups, indicator, 2024, (group) => group.toUpperCase(), translator(language));
};

it('states the highest and the lowest with unit and year, and who shares an end', () => {
  expect(title([120, 3, 0], 'en')).toBe(
    'Refugees per 1,000 inhabitants, 2024: highest in G0, 120 per 1,000 inhabitants; lowest in G2, 0 per 1,000 inhabitants',
  );
  expect(title([120, 0, 0], 'en')).toContain('lowest in G1, G2, 0');
  expect(title([120, 0, 0, 0, 0, 0, 0], 'en')).toContain('inhabitants; 6 of 7 at 0 per 1,000');
  expect(title([120, 0], 'fr')).toContain('habitants (G0)\u202f; minimum 0 pour 1\u00a0000 habitants (G1)');
  expect(title([], 'en')).toBe('Refugees per 1,000 inhabitants');
});
