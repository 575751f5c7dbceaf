import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { noSharedData, sharedData } from '../../support/shared-data.ts';

type Row = Readonly<Record<string, string>>;
type Usable = (rows: readonly Row[]) => { used: readonly Row[]; left: Readonly<Record<string, readonly Row[]>> };

const folder = resolve(import.meta.dirname, '../../../datasets/gcr');
const read = (path: string): readonly Row[] =>
  Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data;
const observations = read(resolve(folder, 'observations.csv'));
const results = observations.filter(({ source }) => source === 'unhcr-iati-results');
const HEADLINE = 'population=refugees-asylum-seekers';
const count = (rows: readonly Row[], test: (row: Row) => boolean): number => rows.filter(test).length;
const world = (indicator: string, year: string): number =>
  observations
    .filter((row) => row.indicator === indicator && row.year === year && row.dims === '')
    .reduce((sum, row) => sum + Number(row.value), 0);

describe('results by country', () => {
  it.each([
    ['2.1.1', 51],
    ['2.1.2', 51],
    ['2.2.1', 42],
    ['3.1.1', 53],
    ['4.2.1', 48],
    ['4.2.2', 52],
  ])('have actual values of the headline of %s for %i countries', (code, countries) => {
    const actual = results.filter((row) => row.indicator === `gcr-${code}-op` && row.dims === HEADLINE);
    expect(new Set(actual.map(({ area }) => area)).size).toBe(countries);
  });

  it('hold actual values, targets and baselines, each of one population', () => {
    const figureOf = ({ dims = '' }: Row) => /figure=(\w+)/.exec(dims)?.[1] ?? 'actual';
    const counts = Object.fromEntries(
      ['actual', 'target', 'baseline'].map((figure) => [figure, count(results, (row) => figureOf(row) === figure)]),
    );
    expect(counts).toEqual({ actual: 887, target: 471, baseline: 1195 });
    expect(results.filter(({ dims }) => !/(^|;)population=/.test(dims ?? ''))).toEqual([]);
  });

  it('state of a baseline the year of the report, of others none', () => {
    for (const { dims, edition, year } of results) {
      if (dims?.includes('figure=baseline')) expect(Number(edition)).toBeGreaterThan(Number(year));
      else expect(edition).toBe('');
    }
  });

  it('keep the two indicators of documents apart where a country has both of returnees', () => {
    const documents = results.filter(({ indicator, area }) => indicator === 'gcr-4.2.2-op' && area === 'BDI');
    const dims = new Set(documents.map((row) => row.dims));
    expect(dims).toContain('figure=baseline;population=returnees');
    expect(dims).toContain('population=returnees;result=returnee-documents');
  });

  it('say on the row what the reader must know', () => {
    expect(count(results, ({ year, dims, note }) => year === '2023' && !dims?.includes('figure') && !note)).toBe(0);
    expect(count(results, ({ note }) => note?.includes('note:multi-country') ?? false)).toBeGreaterThan(0);
  });
});

describe.skipIf(noSharedData())('the file of UNHCR’s results', () => {
  const rows = noSharedData() ? [] : read(sharedData('iati-unhcr/gcr_panel_2022_2025.csv'));
  const percentages = rows.filter(({ measure }) => measure === 'Percentage');

  it('has the traps it is known for', () => {
    expect(count(rows, ({ actual }) => actual !== '')).toBe(1125);
    expect(count(rows, ({ repeated }) => repeated === '1')).toBe(219);
    const below = (row: Row) => row.target !== '' && row.baseline !== '' && Number(row.target) < Number(row.baseline);
    expect(count(percentages, below)).toBe(167);
    const coded = percentages.filter(({ source_ref_code, actual }) => source_ref_code?.startsWith('GCR') && actual);
    expect([
      coded.length,
      count(coded, ({ actual }) => Number(actual) === 0),
      count(coded, ({ actual }) => Number(actual) === 100),
    ]).toEqual([478, 40, 159]);
    expect(count(rows, ({ year, source_ref_code }) => year === '2023' && source_ref_code!.startsWith('GCR'))).toBe(0);
  });

  it('is used but for rows that cannot be told apart, without population, or in units of documents', async () => {
    const build = pathToFileURL(resolve(folder, 'build/country-results.mjs')).href;
    const { usableResults } = (await import(build)) as { usableResults: Usable };
    const { used, left } = usableResults(rows);
    const counts = Object.fromEntries(Object.entries(left).map(([reason, list]) => [reason, list.length]));
    expect([used.length, counts]).toEqual([
      1226,
      { differing: 226, agreeing: 30, noPopulation: 1, documentsInUnits: 67 },
    ]);
    expect(new Set(left.differing?.map(({ iso3 }) => iso3))).toEqual(new Set(['CIV', 'CMR', 'KAZ', 'PAN', 'ZAF']));
  });

  it('has no target of an impact but zeros of 2024, which are none', async () => {
    const impacts = rows.filter(({ result_type, target }) => result_type === 'Impact' && target !== '');
    expect(impacts).toHaveLength(272);
    expect(new Set(impacts.map(({ year, target }) => `${year} ${target}`))).toEqual(new Set(['2024 0']));
    const targets = new Set(results.filter(({ dims }) => dims?.includes('figure=target')).map((row) => row.indicator));
    expect(targets).toEqual(new Set(['gcr-2.2.1-op', 'gcr-4.2.2-op']));
  });

  it('is carried over value by value', () => {
    const yemen = results.filter(
      ({ area, indicator, dims }) => area === 'YEM' && indicator === 'gcr-4.2.2-op' && dims?.endsWith(HEADLINE),
    );
    expect(yemen.map(({ dims, year, edition, value }) => [dims, year, edition, value])).toEqual(
      expect.arrayContaining([
        [HEADLINE, '2023', '', '133.82'],
        [`figure=target;${HEADLINE}`, '2023', '', '85'],
        [`figure=baseline;${HEADLINE}`, '2022', '2023', '79.88'],
        [`figure=baseline;${HEADLINE}`, '2023', '2025', '133.82'],
      ]),
    );
  });
});

it('returns by country of asylum are the returns by country of origin, year by year', () => {
  const years = new Set(observations.filter((row) => row.indicator === 'gcr-4.2.1').map((row) => row.year ?? ''));
  for (const year of years) {
    const headlines = observations.some(
      (row) => row.indicator === 'gcr-4.2.1' && row.year === year && row.area === 'WLD' && row.dims === '',
    );
    if (!headlines) expect(world('gcr-4.2.1-departures', year), year).toBe(world('gcr-4.2.1', year));
  }
  expect(world('gcr-4.2.1-departures', '2025')).toBe(4_362_272);
});
