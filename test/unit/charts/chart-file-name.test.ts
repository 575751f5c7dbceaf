import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartFileName } from '#shared/charts/chart-file-name';
import { FIRST_YEAR, LAST_YEAR } from '#shared/charts/chart-scope';
import { LANGUAGES } from '#shared/core/language';
import { bundled } from '../../support/workbench.ts';

const { catalogue } = bundled();
const origin = { sources: ['s'], indicators: ['gcr-3.1.1'], areas: ['KEN', 'UGA'], years: [2000, 2025] as const };
const named = (more: object, kind = 'line') =>
  chartFileName({
    kind,
    data: { title: 'Réfugiés  accueillis : le plus', origin: { ...origin, ...more } },
    catalogue,
    language: 'fr',
    widthMm: 160,
    ending: 'svg',
  });

test('a chart is called by its codes, years, kind, width and language', () => {
  expect(named({})).toBe('3-1-1_KEN-UGA_2000-2025_line_160mm_fr.svg');
  expect(named({ areas: ['region:europe'], years: [2025, 2025] }, 'map')).toBe(
    '3-1-1_region-europe_2025_map_160mm_fr.svg',
  );
  expect(named({ areas: ['KEN', 'UGA', 'DEU', 'FRA', 'COD'] })).toBe('3-1-1_KEN-UGA-and-3_2000-2025_line_160mm_fr.svg');
  expect(named({ areas: ['region:west-central-africa', 'un:africa', 'un:asia'] }, 'stacked-area')).toBe(
    '3-1-1_3-areas_2000-2025_stacked-area_160mm_fr.svg',
  );
});

test('years are named as far as the chart limits them', () => {
  expect(named({ years: [FIRST_YEAR, LAST_YEAR] })).toBe('3-1-1_KEN-UGA_line_160mm_fr.svg');
  expect(named({ years: [2016, LAST_YEAR] })).toBe('3-1-1_KEN-UGA_from-2016_line_160mm_fr.svg');
  expect(named({ years: [FIRST_YEAR, 2016] })).toBe('3-1-1_KEN-UGA_to-2016_line_160mm_fr.svg');
});

test('without an origin the title stands in, and its table has no width', () => {
  const data = { title: 'Œuvres  de l’été' };
  expect(chartFileName({ kind: 'flow', data, catalogue, language: 'en', ending: 'csv' })).toBe(
    'OEuvres-de-l-ete_flow_en.csv',
  );
});

test('whatever it shows: ASCII, at most 60 characters, no blank, another name for another width or language', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 6 }),
      fc.array(fc.string({ unit: 'grapheme', maxLength: 90 }), { maxLength: 300 }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('line', 'quantile-dots', 'stacked-area'),
      (indicators, areas, title, kind) => {
        const data = { title, origin: { ...origin, indicators, areas } };
        const names = LANGUAGES.flatMap((language) =>
          [60, 240].map((widthMm) => chartFileName({ kind, data, catalogue, language, widthMm, ending: 'svg' })),
        );
        for (const name of names) expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,55}\.svg$/);
        expect(new Set(names).size).toBe(4);
      },
    ),
  );
});
