import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Area } from '#shared/framework/areas';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, recipeOf, sourceIdOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { layoutOf, missingRole } from '#shared/intake/roles/layout';

const areas: readonly Area[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../../datasets/gcr/areas.json'), 'utf8'),
);
const draft = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas);
};
const roles = (text: string) => draft(text).columns.map((column) => column.role);

describe('roles', () => {
  test('codes of UNHCR and of ISO are told apart by the whole column', () => {
    const found = draft(
      'year,coo,coo_iso,coa,coa_iso,n\n2020,AUS,AUT,AUL,AUS,1\n2020,SWI,CHE,GFR,DEU,2\n2020,RSA,ZAF,AUL,AUS,3\n',
    );
    expect(found.columns.map((column) => column.role)).toEqual([
      'time',
      'attribute',
      'counterpart',
      'attribute',
      'area',
      'value',
    ]);
    expect(found.areaCodes).toBe('iso3');
  });
  test('codes of UNHCR alone are read as such', () => {
    const found = draft('year,coo,coa,n\n2020,AUS,AUL,1\n2020,SWI,GFR,2\n2020,RSA,AUL,3\n');
    expect([found.areaCodes, found.columns.map((column) => column.role)]).toEqual([
      'unhcr',
      ['time', 'counterpart', 'area', 'value'],
    ]);
  });
  test('names of countries in French with accents or without', () => {
    const found = draft("Année;Pays;Nombre\n2020;Côte d'Ivoire;1\n2021;COTE D’IVOIRE;2\n2021;Tchad;4\n");
    expect([found.areaCodes, found.columns.map((column) => column.role)]).toEqual(['name', ['time', 'area', 'value']]);
  });
  test('aggregates among countries do not hide the column of areas', () => {
    const codes = ['KEN', 'UGA', 'TCD', 'WLD', 'AFE'];
    const rows = codes.flatMap((code) => [2020, 2021].map((year) => `Name of ${code},${code},${year},5`));
    expect(roles(`Country Name,Country Code,Year,Value\n${rows.join('\n')}\n`)).toEqual([
      'dimension',
      'area',
      'time',
      'value',
    ]);
  });
  test('the name of a column helps where few of its areas are known', () => {
    expect(roles('Année;Pays;N\n2020;Kenya;1\n2021;Monde;2\n2021;Keniya;4\n').at(1)).toBe('area');
    expect(roles('Année;Nom;N\n2020;Kenya;1\n2021;Monde;2\n2021;Keniya;4\n').at(1)).not.toBe('area');
  });
  test('codes with several dots are no numbers', () => {
    expect(roles('code,iso3,year,n\n3.1.1,KEN,2020,1\n3.1.2,KEN,2021,2\n').at(0)).toBe('attribute');
  });
  test('few texts are a disaggregation, many are further information', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `${1980 + row},KEN,${row % 2 ? 'f' : 'm'},note ${row},${row}`);
    expect(roles(`year,iso3,sex,note,n\n${rows.join('\n')}`)).toEqual([
      'time',
      'area',
      'dimension',
      'attribute',
      'value',
    ]);
  });
  test('further information that tells rows apart is a disaggregation', () => {
    const rows = Array.from({ length: 40 }, (_, row) => `2020,KEN,place ${row},${row}`);
    expect(roles(`year,iso3,place,n\n${rows.join('\n')}`)).toEqual(['time', 'area', 'dimension', 'value']);
  });
  test('a column that is blank all over is left out', () => {
    expect(roles('year,iso3,n,note\n2020,KEN,1,\n2021,KEN,2,\n')).toEqual(['time', 'area', 'value', 'ignore']);
  });
  test('what lacks is named', () => {
    expect(missingRole(draft('a,b\n1,2\n3,4\n'))).toBe('area');
    expect(missingRole(draft('iso3,b\nKEN,2\nUGA,4\n'))).toBe('time');
    expect(missingRole(draft('iso3,year,b\nKEN,2000,x\nUGA,2000,x\n'))).toBe('value');
  });
});

describe('layout', () => {
  test.each([
    ['year,iso3,n\n2020,KEN,1\n2021,KEN,2\n', 'long'],
    ['year,iso3,n,m\n2020,KEN,1,3\n2021,KEN,2,4\n', 'wide-by-measure'],
    ['iso3,2020,2021 [YR2021]\nKEN,1,2\nUGA,3,4\n', 'wide-by-year'],
  ])('%j', (text, layout) => {
    expect(layoutOf(draft(text))).toBe(layout);
  });
  test('columns of years are one indicator', () => {
    expect(recipeOf(draft('iso3,2020,2021\nKEN,1,2\nUGA,3,4\n'), 'people').indicators).toEqual({
      '1': 'people',
      '2': 'people',
    });
  });
});

describe('source ids', () => {
  test.each([
    ['Population 2025 (final).csv', [], 'population_2025_final'],
    ['données.csv', [], 'donn_es'],
    ['數據.csv', [], 'source'],
    ['a.csv', ['a', 'a_2'], 'a_3'],
    ['By hand.csv', [], 'by_hand_2'],
  ])('%j', (file, taken, id) => {
    expect(sourceIdOf(file, taken)).toBe(id);
  });
});
