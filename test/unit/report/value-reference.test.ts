import { expect, test } from 'vitest';
import { parseValueReference } from '#shared/report/value-reference';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const nothing = { dims: '', seen: null };

test.each([
  ['3.1.1 World 2025', 'en', { indicator: 'gcr-3.1.1', area: 'WLD', year: 2025 }],
  ['{{3.1.1 World 2025}}', 'en', { indicator: 'gcr-3.1.1', area: 'WLD', year: 2025 }],
  ['3.1.1 Monde dernière année', 'fr', { indicator: 'gcr-3.1.1', area: 'WLD', year: null }],
  ['3.1.1', 'en', { indicator: 'gcr-3.1.1', area: 'WLD', year: null }],
  ['C.1, Kenya, latest', 'en', { indicator: 'ctx-refugees', area: 'KEN', year: null }],
  ['Refugees hosted Uganda 2020', 'fr', { indicator: 'ctx-refugees', area: 'UGA', year: 2020 }],
  ['3.1.1-UNHCR KEN 2024', 'en', { indicator: 'gcr-3.1.1-op', area: 'KEN', year: 2024 }],
  ["C.1 Côte d'Ivoire 2019", 'fr', { indicator: 'ctx-refugees', area: 'CIV', year: 2019 }],
] as const)('%s', (text, language, reference) =>
  expect(parseValueReference(text, catalogue, language)).toEqual({ ...nothing, ...reference }),
);

test.each(['', '9.9.9 World 2025', '3.1.1 Atlantis 2025', '3.1.1 World soon', '<b>3.1.1</b>'])('%s is none', (text) =>
  expect(parseValueReference(text, catalogue, 'en')).toBeNull(),
);

test('every indicator by its code and every area by its name in both languages are found', () => {
  for (const language of ['en', 'fr'] as const) {
    for (const { code, id } of catalogue.framework.indicators)
      expect(parseValueReference(`${code} World`, catalogue, language)?.indicator).toBe(id);
    for (const { name, code } of catalogue.areas)
      expect(parseValueReference(`3.1.1 ${name[language]} 2024`, catalogue, language)?.area, name[language]).toBe(code);
  }
});
