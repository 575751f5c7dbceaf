import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { isCodeLabel } from '#shared/intake/roles/not-measures';

const areas = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../../datasets/gcr/areas.json'), 'utf8'));

/** Role of every column of a text, as “label: role”. */
const rolesOf = (text: string): readonly string[] => {
  const bytes = new TextEncoder().encode(text);
  return draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas).columns.map(
    ({ label, role }) => `${label}: ${role}`,
  );
};

describe('labels of codes', () => {
  test.each(
    'GeoCode|GeoAreaCode|COORDINATE|periodcode|_index|P-code|admin1Pcode|ISO numeric code|OBJECTID|hhid|_id|code_commune|Version|M49|id|UOM_ID|SCALAR_ID|DECIMALS|No.|row_number|Latitude|iso_code|Code pays'.split(
      '|',
    ),
  )('%s', (label) => expect(isCodeLabel(label)).toBe(true));
  test.each(
    'Aid|Paid|Covid|Value|Human Development Index|Refugees|Covid deaths|Total paid|Low income|Idle|Hybrid|Humid|Orders of deportation|Identified'.split(
      '|',
    ),
  )('%s is none', (label) => expect(isCodeLabel(label)).toBe(false));
});

describe('what is no measure', () => {
  test('numbers of goals and targets', () => {
    expect(rolesOf('Goal,Target,Country,Year,Value\n1,1.1,Kenya,2019,5\n2,2.1,Uganda,2020,6\n')).toEqual([
      'Goal: attribute',
      'Target: attribute',
      'Country: area',
      'Year: time',
      'Value: value',
    ]);
  });
  test('a target without a goal is a measure', () => {
    expect(rolesOf('Country,Year,Value,Target\nKenya,2019,5,7\nUganda,2020,6,8\n')).toContain('Target: value');
  });
  test('what the UN says of a value in brackets is its unit and further information', () => {
    const text = `GeoAreaName,TimePeriod,Value,Time_Detail,[Nature],[Units],[Sex]
Kenya,2015,5,2014-15,C,PERCENT,MALE\nKenya,2015,6,2014-15,C,PERCENT,FEMALE
Chad,2015,5,2013,E,PERCENT,MALE\nChad,2015,6,2013,E,PERCENT,FEMALE\n`;
    expect(rolesOf(text).slice(3)).toEqual([
      'Time_Detail: attribute',
      '[Nature]: attribute',
      '[Units]: unit',
      '[Sex]: dimension',
    ]);
  });
  test('row numbers without a name', () => {
    expect(rolesOf(',Country,Year,n,m\n0,Kenya,2019,5,1\n1,Uganda,2019,6,4\n2,Chad,2020,7,9\n').at(0)).toBe(
      ': attribute',
    );
  });
  test('row numbers under any name, and a measure that goes up', () => {
    const rows = Array.from({ length: 12 }, (_, at) => `${at + 1},Kenya,${2000 + at},${at * 7 + 3}`).join('\n');
    expect(rolesOf(`position,Country,Year,n\n${rows}\n`).at(0)).toBe('position: attribute');
  });
  test('the numbers of the UN of areas', () => {
    const text = 'Country,area_num,Year,n,m\nKenya,404,2019,5,1\nUganda,800,2019,6,2\nChad,148,2020,7,4\n';
    expect(rolesOf(text).at(1)).toBe('area_num: attribute');
  });
});

describe('bounds go with their value', () => {
  test.each([
    ['Value,UpperBound,LowerBound', 'Value'],
    ['FactValueNumeric,FactValueNumericLow,FactValueNumericHigh', 'FactValueNumeric'],
    ['rate,rate_lower,rate_upper', 'rate'],
    ['estimate,CI_low,CI_high', 'estimate'],
    ['point,lo95,hi95', 'point'],
    ['Prevalence,95% CI lower,95% CI upper', 'Prevalence'],
    ['Taux,Borne inférieure,Borne supérieure', 'Taux'],
    ['mean,lcl,ucl', 'mean'],
    ['Value,Lower,Upper', 'Value'],
    ['Value,Uncertainty interval (low),Uncertainty interval (high)', 'Value'],
  ])('%s', (labels, value) => {
    const [one = '', two = '', three = ''] = labels.split(',');
    const found = rolesOf(`iso3,year,${labels}\nKEN,2019,5,4,6\nUGA,2019,7,5.5,9\nUGA,2020,7.5,5,9\n`);
    expect(found.slice(2)).toEqual([one, two, three].map((one) => `${one}: ${one === value ? 'value' : 'interval'}`));
  });
  test('both in one cell', () => {
    const found = rolesOf('iso3,year,rate,95% CI\nKEN,2019,5,4.1–6.2\nUGA,2019,7,5.5–9.0\nUGA,2020,7.5,5–9\n');
    expect(found.at(3)).toBe('95% CI: interval');
  });
  test.each([
    'Low income,High income,Middle income',
    'Minimum wage,Average wage,Median wage',
    'Lower house,Upper house,Seats',
  ])('%s are measures', (labels) => {
    const found = rolesOf(`iso3,year,${labels}\nKEN,2019,5,4,6\nUGA,2019,7,5.5,9\nUGA,2020,7.5,5,9\n`);
    expect(found.slice(2)).toEqual(labels.split(',').map((one) => `${one}: value`));
  });
});
