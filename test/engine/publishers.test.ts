import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import type { Area } from '#shared/framework/areas';
import { draftsOf, firstLoadable, recipeOf } from '#shared/intake/draft';
import { tablesIn } from '#shared/intake/formats/tables';
import { observe } from '#shared/intake/observe';
import { numberColumn } from '#shared/tables/decode';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';

const areas: readonly Area[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../datasets/gcr/areas.json'), 'utf8'),
);

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

interface Expected {
  readonly file: string;
  /** Rows below the header, blank ones not counted. */
  readonly rows: number;
  /** Label of a value column (every column of years: null), its sum and its number of filled number cells. */
  readonly value: string | null;
  readonly sum: number;
  readonly cells: number;
  /** Rows set aside, by reason; none by default. */
  readonly aside?: Readonly<Record<string, number>>;
  /** Area and year of the whole file, where a person has to say them. */
  readonly area?: string;
  readonly year?: number;
  /** What dims of the observations summed hold; all of them by default. */
  readonly dims?: string;
}

/** Counted and summed with Python's csv module over the files themselves. */
const FILES: readonly Expected[] = [
  { file: 'unhcr/population.csv', rows: 138_893, value: 'idps', sum: 775_872_734, cells: 138_893 },
  { file: 'unhcr/solutions.csv', rows: 21_258, value: 'resettlement', sum: 5_708_274, cells: 9_614 },
  { file: 'unhcr/asylum_applications.csv', rows: 120_597, value: 'applied', sum: 40_727_399, cells: 120_597 },
  {
    file: 'unhcr/demographics_2025.csv',
    rows: 20_771,
    value: 'total',
    sum: 156_049_666,
    cells: 20_771,
    dims: "dims NOT LIKE '%age=%' AND dims NOT LIKE '%sex=%'",
  },
  { file: 'unhcr/idmc.csv', rows: 934, value: 'total', sum: 1_188_706_247, cells: 934 },
  { file: 'unhcr/unrwa.csv', rows: 296, value: 'total', sum: 218_058_268, cells: 296 },
  { file: 'worldbank/population.csv', rows: 17_195, value: 'Value', sum: 3_752_600_645_022, cells: 17_195 },
  { file: 'worldbank/gdp.csv', rows: 13_979, value: 'Value', sum: 1.6877958389225698e16, cells: 13_979 },
  {
    file: 'worldbank/wdi_wide_YR_columns.csv',
    rows: 1_596,
    value: null,
    sum: 7_015_923_582_831_865,
    cells: 15_075,
    aside: { 'no-value': 24 },
  },
  { file: 'gcr/host_country_year_1990_2025.csv', rows: 5_723, value: 'refugees', sum: 566_435_969, cells: 5_723 },
  { file: 'gcr/indicator_panel_solutions.csv', rows: 9_756, value: 'value', sum: 122_168_469, cells: 9_756 },
  { file: 'sdg/ons_indicator_10-7-4.csv', rows: 28, value: 'Value', sum: 5.420821417972318, cells: 28, area: 'GBR' },
  { file: 'sdg/ons_indicator_17-2-1.csv', rows: 62, value: 'Value', sum: 23.228053488566296, cells: 62, area: 'GBR' },
  { file: 'sdmx/pysdmx_data_v1.csv', rows: 1_000, value: 'OBS_VALUE', sum: 11_819_719.544948997, cells: 360 },
  { file: 'sdmx/pysdmx_data_v2.csv', rows: 20, value: 'OBS_VALUE', sum: 233_733.924573, cells: 7 },
  { file: 'hdx/HDX_Solutions.csv', rows: 151, value: 'RST', sum: 191, cells: 151 },
  {
    file: 'hdx/reconstructed_HXL_HDX_EndYearPopulationTotals.csv',
    rows: 745,
    value: 'Refugees',
    sum: 146_262_704,
    cells: 745,
  },
  {
    file: 'quirks/datafinder_population_2018on_dash.csv',
    rows: 33_618,
    value: 'Asylum-seekers',
    sum: 27_970_880,
    cells: 33_618,
  },
  { file: 'quirks/legacy_resettlement_preamble_stars.csv', rows: 9_075, value: 'Value', sum: 4_080_009, cells: 8_918 },
  {
    file: 'quirks/legacy_timeseries_2000-2013_bom_preamble.csv',
    rows: 16_313,
    value: null,
    sum: 394_951_242,
    cells: 107_406,
  },
  {
    file: 'quirks/datafinder2021_solutions.csv',
    rows: 17_527,
    value: 'Returned refugees',
    sum: 45_294_770,
    cells: 5_372,
  },
  { file: 'quirks/fullyear2016_table1_1.csv', rows: 199, value: 'Refugees', sum: 16_533_413, cells: 199, year: 2016 },
  {
    file: 'fts/fts_requirements_funding_global_HXL_2026-02.csv',
    rows: 3_669,
    value: 'funding',
    sum: 413_076_346_804,
    cells: 3_643,
    aside: { 'no-value': 9 },
  },
  { file: 'fts/fixture_hdx_hapi_funding_global.csv', rows: 8, value: 'funding_usd', sum: 1_821_345_739, cells: 8 },
  // Units such as “USD billion” are applied.
  { file: 'gcr/figures.csv', rows: 576, value: 'value', sum: 538_456_862_960.85, cells: 573, aside: { 'no-time': 3 } },
  { file: 'gcr/funding_by_situation_fts.csv', rows: 86, value: 'funding_usd', sum: 40_577_920_372, cells: 85 },
  // One series starts in the year 1.
  {
    file: 'forecast/m1_yearly_train.csv',
    rows: 181,
    value: null,
    sum: 1_775_761_420.5026193,
    cells: 3_385,
    aside: { 'no-time': 1 },
    area: 'WLD',
  },
  { file: 'forecast/m3_yearly_train.csv', rows: 645, value: null, sum: 63_161_659.12, cells: 14_449, area: 'WLD' },
  { file: 'forecast/unhcr_origin_o2014_train.csv', rows: 134, value: null, sum: 496_384_833, cells: 4_004 },
  { file: 'forecast/unhcr_asylum_o2014_train.csv', rows: 137, value: null, sum: 471_990_086, cells: 4_776 },
  {
    file: 'progress/canada_gif_2025-09_series.csv',
    rows: 243,
    value: 'current_value',
    sum: 1_386_261_269.151404,
    cells: 239,
    area: 'CAN',
  },
];

test.skipIf(noSharedData()).each(FILES)(
  '$file',
  async ({ file, rows, value, sum, cells, aside = {}, area, year, dims = 'true' }) => {
    const bytes = new Uint8Array(readFileSync(sharedData(file)));
    const drafts = draftsOf(await tablesIn(file, bytes, async () => engine), areas);
    const chosen = drafts[firstLoadable(drafts)];
    if (!chosen) throw new Error('no table');
    const recipe = recipeOf({ ...chosen.draft, area: area ?? null, year: year ?? null }, 'f');
    const options = { table: 'obs_f', sourceId: 'f', title: 'F', areas };
    const { loss } = await observe(engine, chosen.bytes, recipe, options);
    expect(loss.rowsRead).toBe(rows);
    expect(Object.fromEntries(loss.rowsSetAside.map((one) => [one.reason, one.rows]))).toEqual(aside);
    const position = value === null ? null : recipe.columns.findIndex(({ label }) => label === value);
    const base = position === null ? 'f' : recipe.indicators[String(position)];
    const found = await engine.query(
      sql`SELECT sum(value) AS sum, count(value) AS cells FROM ${name('obs_f')} WHERE starts_with(indicator, ${base ?? '?'}) AND ${{ text: dims }}`,
    );
    expect(numberColumn(found, 'cells')[0]).toBe(cells);
    expect(Math.abs((numberColumn(found, 'sum')[0] ?? 0) / sum - 1)).toBeLessThan(1e-12);
  },
  60_000,
);
