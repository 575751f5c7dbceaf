import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { baselineRevisions, type StatedValue } from '#shared/profile/baseline-revisions';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

const row = (year: number, value: number, dims: string, edition = ''): StatedValue => ({
  indicator: 'work',
  area: 'KEN',
  counterpart: '',
  dims,
  year,
  value,
  edition,
  source: edition === '' ? 'report' : 'later',
});
const csv = (path: string): readonly Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

test('lists each baseline that is not what was reported for its year, with both values and where they stand', () => {
  const found = baselineRevisions([
    row(2022, 40, 'population=refugees'),
    row(2022, 40, 'figure=baseline;population=refugees', '2023'),
    row(2022, 55, 'figure=baseline;population=refugees', '2024'),
    row(2022, 90, 'figure=target;population=refugees'),
    row(2022, 10, 'figure=baseline;population=idps', '2024'),
    row(2021, 10, 'figure=baseline;population=refugees', '2024'),
  ]);
  expect(found.compared).toBe(2);
  expect(found.revised).toEqual([
    {
      indicator: 'work',
      area: 'KEN',
      counterpart: '',
      dims: 'population=refugees',
      year: 2022,
      reported: 40,
      reportedBy: 'report',
      stated: 55,
      statedBy: 'later',
      edition: '2024',
      difference: 15,
      isRounded: false,
    },
  ]);
});

test('of several editions of a value the latest is the one compared', () => {
  const found = baselineRevisions([
    row(2022, 40, '', '2023'),
    row(2022, 50, '', '2024'),
    row(2022, 50, 'figure=baseline', '2025'),
  ]);
  expect(found).toEqual({ compared: 1, revised: [], rounded: 0 });
});

test('those that differ by rounding only are counted apart, and the widest difference comes first', () => {
  const found = baselineRevisions([
    row(2019, 40, ''),
    row(2020, 7.78, ''),
    row(2021, 40, ''),
    row(2022, 32, ''),
    row(2023, 12.5, ''),
    row(2019, 41, 'figure=baseline', '2024'),
    row(2020, 8, 'figure=baseline', '2024'),
    row(2021, 10, 'figure=baseline', '2024'),
    row(2022, 32.01, 'figure=baseline', '2024'),
    row(2023, 12, 'figure=baseline', '2024'),
  ]);
  expect(found.revised.map(({ year, isRounded }) => [year, isRounded])).toEqual([
    [2021, false],
    [2019, false],
    [2023, true],
    [2020, true],
    [2022, true],
  ]);
  expect(found.rounded).toBe(3);
});

test('finds those of the bundled data', () => {
  const rows = csv(resolve(import.meta.dirname, '../../../datasets/gcr/observations.csv')).flatMap((one) =>
    one.source === 'unhcr-iati-results' ? [{ ...one, year: Number(one.year), value: Number(one.value) }] : [],
  ) as unknown as readonly StatedValue[];
  const { compared, revised, rounded } = baselineRevisions(rows);
  expect([compared, revised.length, rounded]).toEqual([676, 152, 95]);
});

test.skipIf(noSharedData())('finds those of UNHCR’s file, leaving out keys that are repeated', () => {
  const rows = csv(sharedData('iati-unhcr/gcr_panel_2022_2025.csv'))
    .filter(({ repeated }) => repeated === '0')
    .flatMap((one): StatedValue[] => {
      const dims = `measure=${one.measure};population=${one.population}`;
      const series = { indicator: one.gcr_code!, area: one.iso3!, counterpart: '', source: 'file' };
      const baseline = { ...series, dims: `figure=baseline;${dims}`, edition: one.year! };
      return [
        ...(one.actual ? [{ ...series, dims, year: Number(one.year), value: Number(one.actual), edition: '' }] : []),
        ...(one.baseline ? [{ ...baseline, year: Number(one.baseline_year), value: Number(one.baseline) }] : []),
      ];
    });
  const { compared, revised } = baselineRevisions(rows);
  expect([compared, revised.length]).toEqual([703, 164]);
});
