import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { translator } from '#shared/i18n/translator';
import { lossLines } from '#shared/intake/loss/loss-text';
import { layoutOf } from '#shared/intake/roles/layout';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { observed, taker } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = taker(() => engine);

test('years in HXL hashtags of several measures are years, and each measure an indicator', async () => {
  const { indicators } = await take(
    'Country,Affected 2020,Affected 2021,In need 2020,In need 2021\n#country+code,#affected+y2020,#affected+y2021,#inneed+y2020,#inneed+y2021\nKEN,1,2,3,4\n',
  );
  expect(indicators.map(({ name }) => name.en)).toEqual(['Affected', 'In need']);
  expect((await observed(engine, 'indicator, year, value')).map((row) => row.join(' '))).toEqual([
    'file-2 2020 1',
    'file-2 2021 2',
    'file-4 2020 3',
    'file-4 2021 4',
  ]);
});

describe('years in labels', () => {
  test.each([
    ['R', 'X2018,X2019', [2018, 2019], 'A'],
    ['fiscal', 'FY2018,FY2019', [2018, 2019], 'A'],
    ['two calendar years', '2017/18,2018/19', [2018, 2019], 'A'],
    ['two whole years', '2017-2018,2018-2019', [2018, 2019], 'A'],
    ['World Bank', '2018 [YR2018],2019 [YR2019]', [2018, 2019], 'A'],
    ['marks', '2018*,2019†', [2018, 2019], 'A'],
    ['provisional', '2018p,2019 (p)', [2018, 2019], 'P'],
    ['estimates', '2018e,2019 est.', [2018, 2019], 'E'],
    ['forecasts', '2018f,2019 (proj.)', [2018, 2019], 'F'],
  ])('%s: %s', async (_, labels, years, status) => {
    const { draft } = await take(`Country,${labels}\nKenya,1.5,2.5\n`);
    expect(layoutOf(draft)).toBe('wide-by-year');
    expect(await observed(engine, 'year, value, status')).toEqual([
      [years[0], 1.5, status],
      [years[1], 2.5, status],
    ]);
  });

  test.each([['Rank 2021'], ['Average'], ['Change 2018-2021'], ['2018-2021'], ['Total'], ['CAGR %']])(
    'a number beside them is left out and named: %s',
    async (label) => {
      const { loss } = await take(`Country,2018,2019,${label}\nKenya,1,2,3\nUganda,4,5,6\n`);
      expect(loss.observations).toBe(4);
      expect(loss.ignoredColumns).toEqual([{ label, cells: 2 }]);
    },
  );
});

describe('years of the Buddhist calendar', () => {
  test('are read as those of the common era, and said', async () => {
    const { loss } = await take('Country,Year,n\nThailand,2562,1\nThailand,2563,2\n');
    expect(await observed(engine, 'period, year')).toEqual([
      ['2019', 2019],
      ['2020', 2020],
    ]);
    expect(loss.buddhistYears).toEqual({ rows: 2, from: 2562, to: 2019 });
    expect(lossLines(loss, translator('en'))).toContain(
      'Years of the Buddhist calendar: 2 rows (2562 is read as 2019)',
    );
  });

  test.each([
    ['months', '2563-05', '2020-05', 2020],
    ['days', '31/12/2563', '2020-12-31', 2020],
    ['quarters', '2563-Q1', '2020-Q1', 2020],
  ])('%s', async (_, text, period, year) => {
    await take(`Country,Date,n\nThailand,${text},1\n`);
    expect(await observed(engine, 'period, year')).toEqual([[period, year]]);
  });

  test('years that are of neither calendar alone are set aside', async () => {
    const { loss } = await take('Country,Year,n\nThailand,2019,1\nThailand,2563,2\n');
    expect(loss.rowsSetAside).toEqual([{ reason: 'no-time', rows: 1, examples: ['2'] }]);
  });
});

describe('forecasts', () => {
  test.each([
    ['years that are not yet', 'iso3,year,n\nKEN,2020,1\nKEN,2150,2\n', ['A', 'F'], 1],
    ['variants', 'iso3,year,variant,n\nKEN,2020,Estimates,1\nKEN,2021,Medium,2\n', ['A', 'F'], 1],
    ['scenarios', 'iso3,year,Scenario,n\nKEN,2020,Historical,1\nKEN,2020,SSP2,2\n', ['A', 'F'], 1],
    ['years after the last observed', 'Country,2019,2020,Estimates Start After\nKenya,1,2,2019\n', ['A', 'F'], 1],
  ])('%s', async (_, text, statuses, forecasts) => {
    const { loss } = await take(text);
    expect((await observed(engine, 'status')).flat()).toEqual(statuses);
    expect(loss.forecasts).toBe(forecasts);
  });

  test('a blank cell of a variant is no observation', async () => {
    const { loss } = await take('iso3,year,variant,n\nKEN,2020,Estimates,1\nKEN,2021,Medium,\nUGA,2021,Medium,3\n');
    expect(loss.observations).toBe(2);
  });
});

describe('a file about one country', () => {
  const text = 'Year,Geography,Value\n2018,Alberta,8.8\n2018,Ontario,11.6\n2018,,11.2\n2019,,10.3\n';

  test('blank areas are the country, regions keep to themselves', async () => {
    const { loss } = await take(text, (draft) => ({ ...draft, area: 'CAN' }));
    expect(await observed(engine, 'area, year, value')).toEqual([
      ['Alberta', 2018, 8.8],
      ['Ontario', 2018, 11.6],
      ['CAN', 2018, 11.2],
      ['CAN', 2019, 10.3],
    ]);
    expect(loss.rowsSetAside).toEqual([]);
    expect(loss.unmatchedAreas.map(({ text: name, suggestion }) => [name, suggestion])).toEqual([
      ['Alberta', null],
      ['Ontario', null],
    ]);
  });

  test('without its name it is asked for', async () => {
    await expect(take(text)).rejects.toMatchObject({
      code: 'intake/blank-area',
      params: { column: 'Geography', rows: 2, examples: '3, 4', others: 'Alberta, Ontario' },
    });
  });
});

describe('codes of areas', () => {
  test.each([
    ['ISO alpha-2', 'Country,Year,n\nNA,2019,1\nKE,2019,2\n', ['NAM', 'KEN']],
    ['Eurostat', 'freq,geo,TIME_PERIOD,OBS_VALUE\nA,EL,2019,1\nA,UK,2019,2\n', ['GRC', 'GBR']],
    ['M49', 'M49 code,Year,n\n004,2019,1\n404,2019,2\n', ['AFG', 'KEN']],
    ['M49 without zeros', 'Country code,Year,n\n4,2019,1\n404,2019,2\n', ['AFG', 'KEN']],
    ['M49 beside names', 'GeoAreaCode,GeoAreaName,Year,Value\n404,Kenya,2019,1\n8,Albania,2019,2\n', ['KEN', 'ALB']],
  ])('%s', async (_, text, areas) => {
    const { loss } = await take(text);
    expect((await observed(engine, 'DISTINCT area, source_row')).map(([area]) => area)).toEqual(areas);
    expect(loss.unmatchedAreas).toEqual([]);
  });

  test('numbers that count are no areas', async () => {
    const { draft } = await take('iso3,Year,n\nKEN,2019,4\nUGA,2019,8\n');
    expect(draft.columns.map(({ role }) => role)).toEqual(['area', 'time', 'value']);
  });
});
