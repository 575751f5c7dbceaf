import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { observed, taker } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = taker(() => engine);

/** Observations as `area year value status dims`, what a normal or blank one needs not left out. */
const seen = async (): Promise<readonly string[]> =>
  (await observed(engine, 'area, year, value, status, dims')).map(([area, year, value, status, dims]) =>
    [area, year, value ?? '–', ...(status === 'A' ? [] : [status]), ...(dims ? [dims] : [])].join(' '),
  );

describe('more of each kind', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    // A total that has a name.
    [
      'total: Spanish',
      ['iso3,year,sexo,value', 'KEN,2020,Ambos sexos,10', 'KEN,2020,Mujeres,6'],
      ['KEN 2020 10', 'KEN 2020 6 sexo=Mujeres'],
    ],
    [
      'total: ages',
      ['iso3,year,age,value', 'KEN,2020,All ages,10', 'KEN,2020,0-4,2', 'UGA,2020,All ages,7'],
      ['KEN 2020 10', 'KEN 2020 2 age=0-4', 'UGA 2020 7'],
    ],
    [
      'total: French',
      ['iso3,annee,milieu,valeur', 'TCD,2020,Ensemble,10', 'TCD,2020,Urbain,6'],
      ['TCD 2020 10', 'TCD 2020 6 milieu=Urbain'],
    ],
    // Scenarios.
    [
      'scenario: what was observed has one text',
      [
        'iso3,year,scenario,value',
        'KEN,2020,Historical,10',
        'KEN,2021,Historical,11',
        'KEN,2050,SSP1,20',
        'KEN,2050,SSP2,30',
        'UGA,2020,Historical,5',
        'UGA,2050,SSP1,8',
        'UGA,2050,SSP2,9',
      ],
      [
        'KEN 2020 10',
        'KEN 2021 11',
        'KEN 2050 20 F scenario=SSP1',
        'KEN 2050 30 F scenario=SSP2',
        'UGA 2020 5',
        'UGA 2050 8 F scenario=SSP1',
        'UGA 2050 9 F scenario=SSP2',
      ],
    ],
    [
      'scenario: variants of one year',
      [
        'iso3,year,variant,value',
        'KEN,2020,Estimates,10',
        'KEN,2021,Estimates,11',
        'KEN,2050,Low,20',
        'KEN,2050,High,30',
      ],
      ['KEN 2020 10', 'KEN 2021 11', 'KEN 2050 20 F variant=Low', 'KEN 2050 30 F variant=High'],
    ],
    [
      'scenario: French',
      [
        'iso3,annee,scénario,valeur',
        'TCD,2020,Observé,10',
        'TCD,2021,Observé,11',
        'TCD,2050,Bas,20',
        'TCD,2050,Haut,30',
      ],
      ['TCD 2020 10', 'TCD 2021 11', 'TCD 2050 20 F scénario=Bas', 'TCD 2050 30 F scénario=Haut'],
    ],
    // Lines above the table that name a scale.
    [
      'line: in thousands',
      ['Refugees in thousands,,', 'iso3,year,value', 'KEN,2020,1.5', 'UGA,2020,2.25'],
      ['KEN 2020 1500', 'UGA 2020 2250'],
    ],
    [
      'line: unit',
      ['Unit: USD million,,', 'iso3,year,value', 'KEN,2020,1.5', 'UGA,2020,2.25'],
      ['KEN 2020 1500000', 'UGA 2020 2250000'],
    ],
    [
      'line: French',
      ['(en milliers),,', 'iso3,annee,valeur', 'TCD,2020,1.5', 'UGA,2020,2.25'],
      ['TCD 2020 1500', 'UGA 2020 2250'],
    ],
    [
      'line: a base is no scale',
      ['Deaths per thousand,,', 'iso3,year,value', 'KEN,2020,1.5', 'UGA,2020,2.25'],
      ['KEN 2020 1.5', 'UGA 2020 2.25'],
    ],
    [
      'line: shares are not scaled',
      ['(thousands),,,', 'iso3,year,refugees,share %', 'KEN,2020,1.5,12.5'],
      ['KEN 2020 1500', 'KEN 2020 12.5'],
    ],
    // Years in other digits and forms.
    ['years: Persian digits', ['iso3,سال,value', 'AFG,۲۰۱۹,5', 'IRN,۲۰۲۰,6'], ['AFG 2019 5', 'IRN 2020 6']],
    ['years: Bengali digits', ['iso3,year,value', 'BGD,২০১৯,5', 'BGD,২০২০,6'], ['BGD 2019 5', 'BGD 2020 6']],
    [
      'years: Thai digits of the Buddhist calendar',
      ['iso3,year,value', 'THA,๒๕๖๒,5', 'THA,๒๕๖๓,6'],
      ['THA 2019 5', 'THA 2020 6'],
    ],
    [
      'years: months in words',
      ['iso3,periodname,value', 'KEN,January 2020,5', 'UGA,February 2021,6'],
      ['KEN 2020 5', 'UGA 2021 6'],
    ],
    // Identifiers.
    [
      'codes: DHIS2',
      ['iso3,periodid,periodname,dataelementid,value', 'KEN,202001,January 2020,77,5', 'UGA,202002,February 2020,77,6'],
      ['KEN 2020 5', 'UGA 2020 6'],
    ],
    [
      'codes: Kobo',
      ['_index,iso3,year,_submissionid,households', '1,KEN,2020,9001,5', '2,UGA,2020,9002,6'],
      ['KEN 2020 5', 'UGA 2020 6'],
    ],
    ['codes: projects', ['projectid,iso3,year,value', '31,KEN,2020,5', '47,UGA,2020,6'], ['KEN 2020 5', 'UGA 2020 6']],
    // Provinces beside their country.
    [
      'geo: provinces',
      ['REF_DATE,GEO,VALUE', '2020,Kenya,9', '2020,Nairobi,4', '2020,Turkana,5'],
      ['KEN 2020 9', 'Nairobi 2020 4', 'Turkana 2020 5'],
    ],
  ])('%s', async (_, lines, expected) => {
    await take(lines);
    expect(await seen()).toEqual(expected);
  });
});

describe('a file about one country', () => {
  test.each([
    [
      ['Year,Geography,Value', '2020,,5', '2020,Oromia,3'],
      { column: 'Geography', rows: 1, examples: '1', others: 'Oromia' },
    ],
    [
      ['Year,location,Value', '2020,Somali,3', '2020,,5', '2021,,6'],
      { column: 'location', rows: 2, examples: '2, 3', others: 'Somali' },
    ],
    [['Année,Pays,Valeur', '2020,Kanem,3', '2020,,5'], { column: 'Pays', rows: 1, examples: '2', others: 'Kanem' }],
  ])('is asked which one: %j', async (lines, params) => {
    await expect(take(lines)).rejects.toMatchObject({ code: 'intake/blank-area', params });
    await take(lines, (draft) => ({ ...draft, area: 'ETH' }));
    expect((await observed(engine, 'area')).filter(([area]) => area === 'ETH')).toHaveLength(params.rows);
  });

  test('rows that a condition leaves out ask nothing', async () => {
    await take(['Year,Geography,Value', '2020,,5', '2020,Oromia,3'], (draft) => ({
      ...draft,
      conditions: [{ position: 1, texts: ['Oromia'], from: null, to: null }],
    }));
    expect(await seen()).toEqual(['Oromia 2020 3']);
  });

  test('beside known countries blank areas are set aside and counted', async () => {
    const { loss } = await take(['Year,Country,Value', '2020,,5', '2020,Kenya,3']);
    expect(loss.rowsSetAside).toEqual([{ reason: 'no-area', rows: 1, examples: ['1'] }]);
  });
});
