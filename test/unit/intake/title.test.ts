import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf } from '#shared/intake/draft';
import { draftMeasures } from '#shared/intake/emit/draft-measures';
import { readableName } from '#shared/intake/title';
import { freshWorkbench } from '../../support/workbench.ts';

const { areas } = freshWorkbench().catalogue;

function namesIn(text: string, title = 'gdp'): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const draft = draftOf({ path: '', bytes, hiddenRows: 0, isHidden: false }, unwrap(detectDialect(bytes)), areas);
  return draftMeasures(draft, title).map(({ taken }) => taken.name);
}

test.each([
  ['gdp', 'Gdp'],
  ['gdp_per_head', 'Gdp per head'],
  ['school-enrolment-2023', 'School enrolment 2023'],
  ['écoles', 'Écoles'],
  ['UNHCR data', 'UNHCR data'],
  ['schools 2023 - final', 'Schools 2023 - final'],
])('%s reads %s', (name, readable) => {
  expect(readableName(name)).toBe(readable);
});

test('a value column that says no more than “Value” is named after its file', () => {
  expect(namesIn('iso3,year,Value\nKEN,2020,1\nUGA,2020,2\n')).toEqual(['Gdp']);
});

test('beside columns with names of their own it still is; two of them are told apart', () => {
  expect(namesIn('iso3,year,Value,Enrolled\nKEN,2020,1,3\nUGA,2020,2,4\n')).toEqual(['Gdp', 'Enrolled']);
  expect(namesIn('iso3,year,Value,Amount\nKEN,2020,1,3\nUGA,2020,2,4\n')).toEqual(['Gdp · Value', 'Gdp · Amount']);
});

test('the title above the header names it before the file does', () => {
  const table = 'iso3,year,Value\nKEN,2020,1\nUGA,2020,2\nTZA,2020,3\n';
  expect(namesIn(`Gross domestic product,,\n\n${table}`)).toEqual(['Gross domestic product']);
  expect(namesIn(`Table 3.1: Refugees hosted,,\n\n${table}`)).toEqual(['Refugees hosted']);
  expect(namesIn(`"Extracted: 3 May 2024",,\n\n${table}`)).toEqual(['Gdp']);
});
