import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, recipeOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { isByYear } from '#shared/intake/roles/layout';

const areas = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../datasets/gcr/areas.json'), 'utf8'));

const draft = (text: string) => {
  const bytes = new TextEncoder().encode(text);
  return draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas);
};

describe('HXL hashtags rule, whatever is above them', () => {
  test.each<readonly [string, string, readonly string[], readonly string[]]>([
    [
      'labels are blank or short',
      'Who?,,Where?,When?,How many?\nOrg,Sector,Country,Date,\n#org,,#country,#date,#affected\nA,WASH,Kenya,2019-05-01,120\nB,Food,Kenya,2020-06-01,130\n',
      ['Org', 'Sector', 'Country', 'Date', '#affected'],
      ['attribute', 'attribute', 'area', 'time', 'value'],
    ],
    [
      'a blank line between',
      'Population figures\n\nPays,Année,Familles\n,,\n#country,#date,#affected+hh+2013\nKenya,2019,120\nTchad,2020,650\n',
      ['Pays', 'Année', 'Familles'],
      ['area', 'time', 'value'],
    ],
    [
      'no label at all',
      ',,\n#country+name,#country+code,#date,#affected+f\nKenya,KEN,2019,120\nTchad,TCD,2020,650\n',
      ['#country+name', '#country+code', '#date', '#affected+f'],
      ['attribute', 'area', 'time', 'value'],
    ],
    [
      'numbers as labels',
      'Country,2019,Date\n#country,#affected+2019,#date\nKenya,120,2019\nTchad,650,2020\n',
      ['Country', '2019', 'Date'],
      ['area', 'value', 'time'],
    ],
  ])('%s', (_, text, labels, roles) => {
    const { columns, rows } = draft(text);
    expect(columns.map(({ label }) => label)).toEqual(labels);
    expect(columns.map(({ role }) => role)).toEqual(roles);
    expect(rows).toHaveLength(2);
  });

  test.each<readonly [string, string, Readonly<Record<string, string>>, readonly (string | undefined)[]]>([
    [
      'of one measure',
      'Country,A,B\n#country+code,#affected+y2020,#affected+2021\nKEN,1,2\nUGA,5,6\n',
      { '1': 's', '2': 's' },
      [undefined, undefined],
    ],
    [
      'of several measures by their labels',
      'Country,Affected 2020,In need 2020,Affected (2021),In need (2021)\n#country+code,#affected+y2020,#inneed+y2020,#affected+y2021,#inneed+y2021\nKEN,1,2,3,4\nUGA,5,6,7,8\n',
      { '1': 's-2', '2': 's-3', '3': 's-2', '4': 's-3' },
      ['Affected', 'In need', 'Affected', 'In need'],
    ],
    [
      'of several measures without labels',
      ',,\n#country+code,#affected+f+y2020,#affected+m+y2020\nKEN,1,2\nUGA,5,6\n',
      { '1': 's-2', '2': 's-3' },
      ['#affected+f', '#affected+m'],
    ],
  ])('years in hashtags %s', (_, text, indicators, names) => {
    const found = draft(text);
    const recipe = recipeOf(found, 's');
    expect(isByYear(found.columns)).toBe(true);
    expect(recipe.indicators).toEqual(indicators);
    expect(Object.keys(indicators).map((at) => found.measures?.[at]?.name)).toEqual(names);
    expect(found.parts).toEqual({});
  });
});

describe('rows under the header that go on with it', () => {
  const body = 'Kenya,KEN,2019,5.4,29\nUganda,UGA,2019,4.9,19\nChad,TCD,2019,5.3,4\n';
  test.each([
    ['ranges', '(a-z),(a-z),,(0-10),(1-191)\n'],
    ['units', ',,,US$ million,number\n'],
    ['units with dashes', '-,-,-,%,persons\n'],
    ['types', 'text,text,year,number,number\n'],
    ['another language', 'Pays,Code,Année,Indice,Rang\n'],
    ['numbers of columns', '(1),(2),(3),(4),(5)\n'],
    ['a blank line and units', ',,,,\n,,,%,%\n'],
  ])('%s', (_, under) => {
    const { columns, rows, dialect } = draft(`COUNTRY,ISO3,Year,RISK,Rank\n${under}${body}`);
    expect(columns.map(({ role }) => role)).toEqual(['area-name', 'area', 'time', 'value', 'value']);
    expect(rows).toHaveLength(3);
    expect(dialect.subHeaders).toBe(under.split('\n').length - 1);
  });

  test.each([
    ['a first row without values', 'Niger,NER,2019,..,..\n'],
    ['words for missing values', 'Niger,NER,2019,confidential,n.d.\n'],
    ['a first row that says no more than its key', 'Niger,NER,2019,,\n'],
  ])('%s is data', (_, first) => {
    const { dialect, rows } = draft(`COUNTRY,ISO3,Year,RISK,Rank\n${first}${body}`);
    expect(dialect.subHeaders).toBeUndefined();
    expect(rows).toHaveLength(4);
  });
});

describe('two levels of labels', () => {
  const body = 'Kenya,10,11,12,13\nUganda,20,21,22,23\nChad,30,31,32,33\n';
  const parts = { 1: 'sex=female', 2: 'sex=male', 3: 'sex=female', 4: 'sex=male' };
  test.each([
    ['merged cells spread', 'Country,2019,2019,2020,2020\nCountry,Female,Male,Female,Male\n', parts],
    ['merged cells as blanks', 'Country,2019,,2020,\n,Female,Male,Female,Male\n', parts],
    [
      'a total and a part',
      'Pays,2019,,2020,\n,Ensemble,Camps,Ensemble,Camps\n',
      { 1: '', 2: 'part=Camps', 3: '', 4: 'part=Camps' },
    ],
    [
      'years below',
      'Country,Female,Female,Male,Male\nCountry,2019,2020,2019,2020\n',
      { 1: 'sex=female', 2: 'sex=female', 3: 'sex=male', 4: 'sex=male' },
    ],
  ])('%s', (_, header, expected) => {
    const found = draft(header + body);
    expect(found.parts).toEqual(expected);
    expect(
      found.columns
        .map(({ label }) => label)
        .toSorted()
        .slice(0, 4),
    ).toEqual(['2019', '2019', '2020', '2020']);
    expect(found.rows).toHaveLength(3);
  });

  test('measures by sex keep both names', () => {
    const { columns } = draft(
      'Country,Year,Refugees,,IDPs,\n,,Female,Male,Female,Male\nKenya,2019,1,2,3,4\nChad,2020,5,6,7,8\n',
    );
    expect(columns.map(({ label }) => label)).toEqual([
      'Country',
      'Year',
      'Refugees · Female',
      'Refugees · Male',
      'IDPs · Female',
      'IDPs · Male',
    ]);
  });
});
