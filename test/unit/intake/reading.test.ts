import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { draftsOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { axesOf, readingText } from '#shared/intake/reading';
import { AREAS, bytesOf } from '../../support/intake.ts';

const [en, fr] = [translator('en'), translator('fr')];

function draftFrom(lines: readonly string[]) {
  const [one] = draftsOf([plainTable('', bytesOf(`${lines.join('\n')}\n`))], AREAS);
  if (!one) throw new Error('no table');
  return one.draft;
}

test('a table is read by its areas, disaggregations and years', () => {
  const draft = draftFrom(['Year,Country code,Sex,Enrolled', '2022,KEN,f,1204', '2022,KEN,m,1310', '2023,UGA,f,7']);
  expect(axesOf(draft, en)).toEqual(['reference area', '“Sex”', 'year']);
  const reading = { measures: 1, axes: axesOf(draft, en), years: [2022, 2023] as const, rows: 3 };
  expect(readingText(reading, en)).toBe('1 measure by reference area, “Sex”, and year · 2022–2023 · 3 rows');
  expect(readingText({ ...reading, axes: axesOf(draft, fr) }, fr)).toBe(
    '1 mesure par zone de référence, « Sex » et année · 2022–2023 · 3 lignes',
  );
});

test('years may stand side by side, or be one for the whole file', () => {
  expect(axesOf(draftFrom(['iso3,2016,2017', 'KEN,1,2', 'UGA,3,4']), en)).toEqual(['reference area', 'year']);
  const draft = draftFrom(['Country,In camps', 'Kenya,10', 'Uganda,30']);
  expect(axesOf(draft, en)).toEqual(['reference area']);
  expect(axesOf({ ...draft, year: 2016 }, en)).toEqual(['reference area', 'year']);
  expect(readingText({ measures: 1, axes: [], years: [2016, 2016], rows: null }, en)).toBe('1 measure · 2016');
});
