import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { draftsOf } from '#shared/intake/draft';
import { foresee } from '#shared/intake/foresee';
import { plainTable } from '#shared/intake/formats/file-table';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import { AREAS, bytesOf } from '../../support/intake.ts';

const alertsOf = async (lines: readonly string[], attribute = ''): Promise<readonly string[]> => {
  const [one] = draftsOf([plainTable('', bytesOf(`${lines.join('\n')}\n`))], AREAS);
  if (!one) throw new Error('no table');
  const columns = one.draft.columns.map((column) =>
    column.label === attribute ? { ...column, role: 'attribute' as const } : column,
  );
  return lossAlerts(await foresee({ ...one, draft: { ...one.draft, columns } }, AREAS), translator('en'));
};

test('nothing is foreseen of a file that loses nothing', async () => {
  expect(await alertsOf(['iso3,year,value', 'KEN,2020,1', 'UGA,2020,2'])).toEqual([]);
});

test('repeated keys are counted before loading, with the column that tells them apart', async () => {
  const lines = [
    'iso3,year,place,value',
    'KEN,2020,camp,1',
    'KEN,2020,town,2',
    'UGA,2020,camp,3',
    'UGA,2020,town,4',
    'TCD,2020,camp,5',
  ];
  const alerts = await alertsOf(lines, 'place');
  expect(await alertsOf(lines)).toEqual([]);
  expect(alerts).toEqual([
    'Rows that repeat the area, time and disaggregation of an earlier row: 2 (rows 2, 4)',
    '2 rows say something else than an earlier one about the same area, time and breakdown: rows 1 and 2: 1 and 2; rows 3 and 4: 3 and 4',
    'Column “place” likely tells them apart: make it a disaggregation',
  ]);
});

test('names in no list, cells that are no number and rows without a year are each counted with two examples', async () => {
  const alerts = await alertsOf([
    'country,year,value',
    'Kenia,2020,1',
    'Uganda,2020,two',
    'Chad,n/a,3',
    'Sudan,2020,4',
    'Nigeria,2020,n.k.',
    'Niger,2020,7',
    'Erewhon,2020,8',
    'Sweden,2020,9',
    'Nepal,2020,10',
    'Ghana,2020,11',
    'Togo,2020,11',
  ]);
  expect(alerts).toEqual([
    'Rows without a year that can be read: 1 (row 3)',
    '2 names or codes of areas are in no list, kept as areas of their own (2 rows): Erewhon, Kenia (perhaps KEN)',
    'Column “value”: cells that are no number, left out: 2 (two · n.k.)',
  ]);
});

test.each([
  [
    ['iso3,year,value', 'KEN,1998,1', 'UGA,2020,2', ',2024,3'],
    [1998, 2020],
  ],
  [
    ['iso3,2016,2017', 'KEN,1,2', 'UGA,3,4'],
    [2016, 2017],
  ],
  [
    ['iso3,quarter,value', 'KEN,2019-Q1,1', 'KEN,2020-Q4,1'],
    [2019, 2020],
  ],
])('the years of the rows that are kept are known: %j', async (lines, years) => {
  const [one] = draftsOf([plainTable('', bytesOf(`${lines.join('\n')}\n`))], AREAS);
  if (!one) throw new Error('no table');
  expect((await foresee(one, AREAS)).years).toEqual(years);
});
