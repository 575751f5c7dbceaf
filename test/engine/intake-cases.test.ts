import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toFailure } from '#shared/core/errors';
import type { Engine } from '#shared/engine/port';
import { translator } from '#shared/i18n/translator';
import type { Draft } from '#shared/intake/draft';
import { withMarks } from '#shared/intake/judge/decimal-marks';
import { lossAlerts } from '#shared/intake/loss/loss-alerts';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { observed, takeIn } from '../support/intake.ts';
import { intakeCase } from '../support/shared-data.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

/** What a given file becomes, taken in as it is: `area<counterpart year value status dims`, or how it is refused. Null: it is not here. */
async function outcomeOf(name: string, change?: (draft: Draft) => Draft) {
  const path = intakeCase(name);
  if (path === null) return null;
  const taken = await takeIn(engine, name, new Uint8Array(readFileSync(path)), change).catch(toFailure);
  if ('code' in taken) return { code: taken.code, params: taken.params };
  const rows = await observed(engine, 'area, counterpart, year, value, status, dims');
  const text = ([area, counterpart, year, value, status, dims]: readonly unknown[]): string =>
    [
      counterpart ? `${area}<${counterpart}` : area,
      year,
      value ?? '–',
      ...(status === 'A' ? [] : [status]),
      ...(dims ? [dims] : []),
    ].join(' ');
  return {
    rows: rows.length,
    observations: rows.map(text).join('; '),
    alerts: lossAlerts(taken.loss, translator('en')).join(' / '),
  };
}

/** Files that are read right: their observations (a number: how many), and what stands in the closed summary. */
const RIGHT: readonly (readonly [string, string | number, string])[] = [
  ['01-namibia-na.csv', 'NAM 2020 3500; NAM 2021 3400; KEN 2020 452500; KEN 2021 481100; NGA 2020 60900', ''],
  ['01b-sdmx-iso2.csv', 'NAM 2019 12.5; NAM 2020 13.5; KEN 2020 6.1; DEU 2020 7.25', ''],
  ['01c-m49.csv', 'AFG 2019 12; KEN 2020 13; UGA 2020 6; DEU 2020 7', ''],
  ['01d-country-iso2.csv', 'NAM 2019 12; KEN 2020 13; UGA 2020 6; DEU 2020 7', ''],
  [
    '02-bracketed-names.csv',
    'COD 2020 5500000; COG 2021 61000; PRK 2020 10100000; PRK 2021 9900000; GNQ 2020 12000; TWN 2020 2300; SSD 2020 4300000; VGB 2020 300; VIR 2020 900; Republic of China 2021 1100; KEN 2020 452500; IRN 2020 800000',
    '1 name or code of an area is in no list, kept as an area of its own (1 row): Republic of China',
  ],
  [
    '03-drc-spellings.csv',
    'COD 2020 1; Congo (Kinshasa) 2020 2; Congo, Democratic Republic of the 2020 3; Congo-Kinshasa 2020 4; Zaire 2020 5; Congo, DR 2020 6; COG 2020 7; NER 2020 8; NGA 2020 9; NER 2021 10; Saint-Martin 2020 11; N. Korea 2020 12; KEN 2020 13',
    '7 names or codes of areas are in no list, kept as areas of their own (7 rows): Congo (Kinshasa) (perhaps COD), Congo, DR (perhaps COD)',
  ],
  ['04-sep-line.csv', 'KEN 2020 12.5; UGA 2020 7.25; TCD 2021 3.75', ''],
  ['05-percent.csv', 'KEN 2020 12.5; UGA 2020 7.25; TCD 2021 3; ETH 2021 40', ''],
  ['05b-percent-value.csv', 'KEN 2018 12.5; KEN 2019 13; KEN 2020 13.6; UGA 2018 14; UGA 2019 15', ''],
  [
    '06-accounting-negative.csv',
    'KEN 2020 -1234; UGA 2020 2500; TCD 2021 -300; ETH 2021 1000; SDN 2021 400; NER 2021 500; MLI 2021 700; GHA 2021 900; RWA 2021 100',
    '',
  ],
  ['06b-parentheses-few.csv', 'KEN 2018 -120; KEN 2019 -80; KEN 2020 45; UGA 2018 10; UGA 2019 12; UGA 2020 15', ''],
  [
    '07-eurostat.tsv',
    'BEL 2018 12.3 P; BEL 2019 11.9; BEL 2020 – M; DEU 2018 10.1 B; DEU 2019 – Q; DEU 2020 9.8 E; EU27_2020 2018 8.4; EU27_2020 2019 8.1 B; EU27_2020 2020 7.9',
    '',
  ],
  [
    '08-weo.xls',
    'KEN 2019 100378000000; KEN 2020 1000659000000; KEN 2021 109875000000 F; KEN 2022 – M; KEN 2019 5.239; KEN 2020 – M; KEN 2021 6.108; KEN 2022 7.656 F; UGA 2019 37900000000; UGA 2020 37600000000; UGA 2021 42600000000 F; UGA 2022 – M; UGA 2019 40006000; UGA 2020 41222000 F; UGA 2021 42466000 F; UGA 2022 43743000 F',
    'Column “2020”: cells that are no number, left out: 1 (--)',
  ],
  [
    '09-nan-spaces.csv',
    'KEN 2019 12.5; KEN 2020 – M; UGA 2019 7.25; UGA 2020 – M; TCD 2020 – M',
    'Column “OBS_VALUE”: cells that are no number, left out: 2 (INF · -INF)',
  ],
  ['10-labels-both.csv', 'KEN 2019 12500; KEN 2019 6100 E SEX=F; UGA 2020 7250; UGA 2020 3500 SEX=F', ''],
  [
    '10b-labels-both-no-mult.csv',
    'KEN 2019 12.5; KEN 2020 13.5 P; KEN 2020 6.1 E SEX=F; UGA 2020 7.25 B; UGA 2020 3.5 SEX=F',
    '',
  ],
  [
    '11-unsd-bounds.csv',
    'KEN 2015 36.8; KEN 2020 – M; UGA 2020 – M; AFG 2020 – M; World 2020 9.3; KEN 2014 4.4 [Sex]=FEMALE',
    'Column “Value”: cells that are no number, left out: 2 (<2.5 · >95)',
  ],
  ['12-periods.csv', 'KEN 2020 10; KEN 2020 11; UGA 2020 7; UGA 2020 8', ''],
  ['13-worldbank-months.csv', 'KEN 2010 93.9; KEN 2010 98.1; KEN 2010 97; UGA 2010 90.8; UGA 2010 91; UGA 2010 92', ''],
  [
    '13b-annual-and-months.csv',
    'UGA 2008 80; UGA 2009 85; UGA 2010 90.8; UGA 2010 91; UGA 2010 92; KEN 2008 50; KEN 2009 55; KEN 2010 60; KEN 2010 14; KEN 2010 15',
    '',
  ],
  ['14-buddhist-years.csv', 'THA 2017 102000; THA 2018 99000; THA 2019 96800; THA 2020 95900', ''],
  [
    '15-statcan.csv',
    'CAN 2019 37601200; CAN 2020 38007200 E; Ontario 2020 14734000; Quebec 2020 – Q',
    '2 names or codes of areas are in no list, kept as areas of their own (2 rows): Ontario, Quebec',
  ],
  ['17-gho-interval.csv', 'KEN 2019 43.2; KEN 2020 41.9; UGA 2020 43.3; UGA 2020 39 Dim1=Female', ''],
  [
    '20-wide-years-extra-number.csv',
    'KEN 2018 10.5; KEN 2019 11; KEN 2020 11.4; KEN 2021 12; UGA 2018 20.1; UGA 2019 21.5; UGA 2020 22; UGA 2021 22.8; TCD 2018 15; TCD 2019 15.2; TCD 2020 15.9; TCD 2021 16.1',
    'Column “Rank 2021” was left out (3 filled cells)',
  ],
  [
    '20b-wide-years-mean.csv',
    'KEN 2018 10.5; KEN 2019 11; KEN 2020 11.4; KEN 2021 12; UGA 2018 20.1; UGA 2019 21.5; UGA 2020 22; UGA 2021 22.8; TCD 2018 15; TCD 2019 15.2; TCD 2020 15.9; TCD 2021 16.1',
    'Column “Average” was left out (3 filled cells) / Column “Change 2018-2021” was left out (3 filled cells)',
  ],
  [
    '20c-wide-x-years.csv',
    'KEN 2018 10.5; KEN 2019 11; KEN 2020 11.4; KEN 2021 12; UGA 2018 20.1; UGA 2019 21.5; UGA 2020 22; UGA 2021 22.8; TCD 2018 15; TCD 2019 15.2; TCD 2020 15.9; TCD 2021 16.1',
    '',
  ],
  [
    '20d-wide-split-years.csv',
    'KEN 2018 10.5; KEN 2019 11; KEN 2020 11.4; KEN 2021 12; UGA 2018 20.1; UGA 2019 21.5; UGA 2020 22; UGA 2021 22.8; TCD 2018 15; TCD 2019 15.2; TCD 2020 15.9; TCD 2021 16.1',
    '',
  ],
  [
    '21-unicode-minus.csv',
    'KEN 2019 -12.5; KEN 2019 5; UGA 2019 -3.25; UGA 2019 6; TCD 2020 4.5; TCD 2020 -7; MLI 2020 6.5; MLI 2020 8',
    '',
  ],
  ['21b-minus-few.csv', 'KEN 2018 -12.5; KEN 2019 -8; KEN 2020 4.5; UGA 2018 1; UGA 2019 1.2; UGA 2020 1.5', ''],
  [
    '22-footnote-marks.csv',
    'KEN 2019 68.2; UGA 2019 70.1; TCD 2019 55.3; MLI 2019 61; NER 2020 60.9; GHA 2020 71.4; TGO 2020 66.7; BEN 2020 63.3; RWA 2020 80.2; BDI 2020 79.9; MWI 2020 77; ZMB 2020 76.1; KEN 2020 69',
    'Rows with more cells than the header: 1 (row 14)',
  ],
  ['23-indian-grouping.csv', 'KEN 2019 1234567; UGA 2019 123456; TCD 2020 98765; ETH 2020 5432', ''],
  ['24-arabic-digits.csv', 'YEM 2019 12.5; SYR 2020 7.5', ''],
  [
    '25b-mixed-marks.csv',
    'KEN 2019 52573973; KEN 2019 1.234; UGA 2019 44269594; UGA 2019 2.345; TCD 2020 16425864; TCD 2020 0.456; MLI 2020 20250833; MLI 2020 4.125',
    '',
  ],
  [
    '25c-mixed-marks-comma.csv',
    'KEN 2019 52573973; KEN 2019 1.5; UGA 2019 44269594; UGA 2019 2.25; TCD 2020 16425864; TCD 2020 0.4',
    '',
  ],
  [
    '25d-german-ok.csv',
    'KEN 2019 1250; KEN 2019 12500.75; UGA 2019 980; UGA 2019 8000; TCD 2020 2100; TCD 2020 450.1',
    '',
  ],
  [
    '26-faostat-china.csv',
    'CHN 2019 133600000; China, mainland 2019 133590000; TWN 2019 5000 E; HKG 2019 – M; KEN 2019 366200; Africa 2019 26000000 E; CHN 2019 23730000; China, mainland 2019 23726000',
    '1 name or code of an area is in no list, kept as an area of its own (2 rows): China, mainland / Column “Value”: numbers beside a flag that says there is no value (confidential, not applicable, missing), left out: 1 (0)',
  ],
  [
    '28-stray-quote.csv',
    'KEN 2019 10; UGA 2019 20; TCD 2020 30; MLI 2020 40; NER 2020 50; GHA 2020 60; TGO 2021 70',
    '',
  ],
  [
    '29-gho-latest.csv',
    'KEN 2017 46.2; KEN 2018 44.7; KEN 2019 43.2; KEN 2020 41.9; UGA 2018 47; UGA 2019 45.8; UGA 2020 43.3',
    '',
  ],
  ['30-jhu-congo.csv', 'COD 2020 7039; COD 2020 17658; KEN 2020 96458; UGA 2020 35216', ''],
  ['31-iati-scale.csv', 'KEN 2019 100400000000; KEN 2020 100700000000; UGA 2019 37900000000; UGA 2020 37600000000', ''],
  [
    '32-duplicates.csv',
    'KEN 2018 10; KEN 2019 11; KEN 2020 12; UGA 2018 7; UGA 2019 8; UGA 2020 9',
    'Rows that repeat the area, time and disaggregation of an earlier row: 2 (rows 3, 5) / 1 row says something else than an earlier one about the same area, time and breakdown: rows 4 and 5: 12 and 15',
  ],
  ['33-forecast-shapes.csv', 191, ''],
  ['36-sdmx-delete-rows.csv', 'KEN 2019 10; KEN 2020 11; UGA 2019 8; UGA 2020 9', ''],
  ['36c-sdmx-ml.xml', 'KEN 2019 12500; KEN 2020 13500; KEN 2021 14500; KEN 2022 15500', ''],
  [
    '37-eurostat-sdmx-csv.csv',
    'GRC 2019 30; GRC 2020 28.9 P; GBR 2019 23.1 B; DEU 2020 17.4 E; EU27_2020 2020 21.9 B',
    '',
  ],
  ['38-unicef.csv', 'KEN 2019 43.2; KEN 2020 41.9 E; KEN 2020 38 SEX=F; UGA 2020 43.3', ''],
  ['40-mac-1904.xlsx', 'KEN 2019 10; KEN 2020 11; UGA 2019 7; UGA 2020 8', ''],
  ['41-year-as-date-format.xlsx', 'KEN 2018 9; KEN 2019 10; KEN 2020 11; UGA 2019 7', ''],
  [
    '42-percent-format-mixed.xlsx',
    'KEN 2019 68.2; KEN 2020 70; UGA 2019 55.1; UGA 2020 56.3; TCD 2020 41',
    'Column “Enrolment rate (%)” mixes cells formatted as a percentage with 2 cells that are not: 56.3, 41. Check that both are in per cent.',
  ],
  [
    '43-formula-no-cache.xlsx',
    'KEN 2019 100; KEN 2019 400; UGA 2019 200; UGA 2019 800; TCD 2020 50; TCD 2020 0',
    'Column “Share”: 3 formulas without a stored result, read as blank (cells E2, E3). Open the file in a spreadsheet program, save it, and load it again.',
  ],
  [
    '44-two-header-rows.xlsx',
    'KEN 2019 10 sex=female; KEN 2019 11 sex=male; KEN 2020 12 sex=female; KEN 2020 13 sex=male; UGA 2019 20 sex=female; UGA 2019 21 sex=male; UGA 2020 22 sex=female; UGA 2020 23 sex=male; TCD 2019 30 sex=female; TCD 2019 31 sex=male; TCD 2020 32 sex=female; TCD 2020 33 sex=male',
    '',
  ],
  ['45-text-numbers.xlsx', 'KEN 2019 1234; UGA 2019 2345; TCD 2020 567; CIV 2020 1000', ''],
  [
    '46-offset-thousands.xlsx',
    'KEN 2018 471700; KEN 2019 438900; KEN 2020 452500; UGA 2018 1165700; UGA 2019 1359500; UGA 2020 1421100; TCD 2018 451200; TCD 2019 442700; TCD 2020 478700; Total 2018 2088600; Total 2019 2241100; Total 2020 2352300',
    '',
  ],
  ['47-mixed-dates.xlsx', 'KEN 2020 5; KEN 2020 6; KEN 2020 7; UGA 2020 8; UGA 2021 9', ''],
  [
    '49-errors.xlsx',
    'KEN 2019 – M; KEN 2020 – M; UGA 2019 5; UGA 2020 6',
    'Column “Value”: cells that are no number, left out: 1 (#DIV/0!)',
  ],
  ['51-spreadsheetml.xls', 'KEN 2019 1234', ''],
  ['55-px.px', 'KEN 2019 1.5; KEN 2020 2.5; UGA 2019 3.5; UGA 2020 4.5', ''],
  ['56-json-stat.json', 'KEN 2019 10; KEN 2020 11; UGA 2019 7; UGA 2020 8', ''],
  ['57-worldbank-api.json', 'KEN 2020 51985780; KEN 2019 50951450', ''],
  [
    '60-wpp-projection.csv',
    'KEN 2020 51986; KEN 2021 53006; KEN 2050 85212 F; KEN 2100 113000 F; UGA 2020 44405; UGA 2021 45854; UGA 2050 85420 F; UGA 2100 133000 F',
    '',
  ],
  ['61-constant-text.csv', 'KEN 2018 10; KEN 2019 11; KEN 2020 12; UGA 2018 7; UGA 2019 8; UGA 2020 9', ''],
  [
    '61h-sex-with-total.csv',
    'KEN 2018 10; KEN 2018 6 sex=Female; KEN 2018 4 sex=Male; KEN 2019 11; KEN 2019 6 sex=Female; KEN 2019 5 sex=Male; KEN 2020 12; KEN 2020 7 sex=Female; KEN 2020 5 sex=Male; UGA 2020 9; UGA 2020 5 sex=Female; UGA 2020 4 sex=Male',
    '',
  ],
  ['62-oecd-paired-labels.csv', 'MEX 2019 40500; MEX 2020 54200 P; TUR 2019 578500; TUR 2020 – M', ''],
  ['63-hxl-short-header.csv', 'KEN 2019 120; KEN 2020 130; UGA 2020 90', ''],
  [
    '64-two-decimals-and-years-in-cells.csv',
    'KEN 2009 35.2; KEN 2014 26.2; KEN 2022 17.6; UGA 2011 33; UGA 2016 28.9',
    '',
  ],
  [
    '65-mixed-percent-share.csv',
    'KEN 2018 0.682; KEN 2019 0.7; KEN 2020 71.5; UGA 2018 0.551; UGA 2019 56.3; UGA 2020 0.57',
    'Column “share”: numbers up to 1 beside much larger ones: shares and percentages may stand side by side: 2 (0.7 · 56.3)',
  ],
  [
    '66-fr-locale.csv',
    'KEN 2018 12.5; KEN 2018 1250000; UGA 2019 7.25; UGA 2019 980000; TCD 2020 3; TCD 2020 2100000',
    '',
  ],
  ['67-double-encoded.csv', 'CIV 2019 1; SEN 2020 2; BEN 2020 3', ''],
  [
    '68-mixed-encoding.csv',
    'SEN 2020 2; BEN 2020 3; CIV 2019 1',
    '1 cell was in another encoding than the rest of the file, and read as Windows-1252: Bénin',
  ],
  [
    '70-unhcr-special-codes.csv',
    'KEN<UNK 2022 100; KEN<STA 2022 200; IND<TIB 2022 300; UGA<UKN 2022 400; TCD<XXA 2022 500; NLD<CUW 2022 600; DEU<SRB 2022 700; JOR<PSE 2022 800',
    '2 names or codes of areas are in no list, kept as areas of their own (2 rows): STA, UKN',
  ],
  ['72-quarter-and-year.csv', 'UGA 2009 85; UGA 2010 92; UGA 2010 90.8; UGA 2010 91', ''],
  [
    '73-share-above-100.csv',
    'KEN 2008 96.1; KEN 2009 97; KEN 2010 97.6; KEN 2011 98; KEN 2012 98.4; KEN 2013 98.9; KEN 2014 99.2; KEN 2015 99.5; KEN 2016 99.6; KEN 2017 99.8; KEN 2018 99.9; KEN 2019 100; KEN 2020 100',
    '',
  ],
];

/** Files that are asked about or refused: what is asked, and of which column. */
const REFUSED: readonly (readonly [string, string, Readonly<Record<string, string | number>>])[] = [
  ['18-inform-subheader.csv', 'intake/role-missing', { role: 'time' }],
  ['19-hxl-bad-attributes.csv', 'intake/role-missing', { role: 'area' }],
  [
    '25-semicolon-three-decimals.csv',
    'intake/decimal-open',
    { column: 'rate', text: '1.234', decimals: '1.234', thousands: '1234' },
  ],
  ['27-duckdb-locations.csv', 'intake/role-missing', { role: 'time' }],
  ['34-falls-to-zero.csv', 'intake/role-missing', { role: 'area' }],
  ['35-always-zero.csv', 'intake/role-missing', { role: 'area' }],
  [
    '39-open-sdg-headline.csv',
    'intake/blank-area',
    { column: 'Geography', rows: 3, examples: '1, 2', others: 'Alberta, Ontario' },
  ],
  [
    '39b-headline-last.csv',
    'intake/blank-area',
    { column: 'Geography', rows: 2, examples: '5, 6', others: 'Alberta, Ontario' },
  ],
  ['50-html.xls', 'intake/decimal-open', { column: 'Refugees', text: '1,234', decimals: '1.234', thousands: '1234' }],
  [
    '50b-html-lines.xls',
    'intake/decimal-open',
    { column: 'Refugees', text: '1,234', decimals: '1.234', thousands: '1234' },
  ],
  ['50c-html-style.xls', 'intake/role-missing', { role: 'value' }],
  ['52-stata.dta', 'intake/statistical-file', { program: 'Stata' }],
  ['53-spss.sav', 'intake/statistical-file', { program: 'SPSS' }],
  ['54-sdmx-ml.xml', 'intake/markup-no-table', { root: 'mes:GenericData' }],
  ['58-dhis2.csv', 'intake/role-missing', { role: 'area' }],
  ['69-cp1251.csv', 'intake/role-missing', { role: 'area' }],
  ['74-escap-series.csv', 'intake/role-missing', { role: 'area' }],
];

test.each(RIGHT)('%s is read right', async (name, observations, alerts) => {
  const found = await outcomeOf(name);
  if (found === null) return;
  expect(found).toMatchObject(
    typeof observations === 'number' ? { rows: observations, alerts } : { observations, alerts },
  );
});

test.each(REFUSED)('%s is asked about or refused', async (name, code, params) => {
  const found = await outcomeOf(name);
  if (found === null) return;
  expect(found).toEqual({ code, params });
});

const inArea =
  (area: string) =>
  (draft: Draft): Draft => ({ ...draft, area });
const withPoint = (draft: Draft): Draft => ({ ...draft, dialect: withMarks(draft.dialect, '.') });
const withComma = (draft: Draft): Draft => ({ ...draft, dialect: withMarks(draft.dialect, ',') });

test.each<readonly [string, (draft: Draft) => Draft, string]>([
  ['25-semicolon-three-decimals.csv', withPoint, 'KEN 2019 1.234; UGA 2019 2.345; TCD 2020 3.456; MLI 2020 4.125'],
  ['25-semicolon-three-decimals.csv', withComma, 'KEN 2019 1234; UGA 2019 2345; TCD 2020 3456; MLI 2020 4125'],
  [
    '34-falls-to-zero.csv',
    inArea('KEN'),
    'KEN 2005 120; KEN 2006 95; KEN 2007 70; KEN 2008 60; KEN 2009 41; KEN 2010 30; KEN 2011 18; KEN 2012 11; KEN 2013 6; KEN 2014 4; KEN 2015 2; KEN 2016 1; KEN 2017 0; KEN 2018 0; KEN 2019 0; KEN 2020 0',
  ],
  [
    '35-always-zero.csv',
    inArea('KEN'),
    'KEN 2010 0; KEN 2011 0; KEN 2012 0; KEN 2013 0; KEN 2014 0; KEN 2015 0; KEN 2016 0; KEN 2017 0; KEN 2018 0; KEN 2019 0',
  ],
  [
    '39-open-sdg-headline.csv',
    inArea('CAN'),
    'CAN 2018 11.2; CAN 2019 10.3; CAN 2020 6.4; Alberta 2018 8.8; Alberta 2019 7.7; Alberta 2020 5.1; Ontario 2018 11.6; Ontario 2019 10.9; Ontario 2020 6.8',
  ],
  [
    '39b-headline-last.csv',
    inArea('CAN'),
    'Alberta 2018 8.8; Alberta 2019 7.7; Ontario 2018 11.6; Ontario 2019 10.9; CAN 2018 11.2; CAN 2019 10.3',
  ],
  ['50-html.xls', withPoint, 'KEN 2019 1234; UGA 2020 2345'],
  [
    '58-dhis2.csv',
    inArea('KEN'),
    'KEN 2020 120 organisationunitname=Turkana; KEN 2020 130 organisationunitname=Turkana; KEN 2020 90 organisationunitname=Garissa; KEN 2020 95 organisationunitname=Garissa',
  ],
  ['74-escap-series.csv', inArea('KEN'), 'KEN 2015 60; KEN 2020 55'],
])('the way out of %s leads there', async (name, change, observations) => {
  const found = await outcomeOf(name, change);
  if (found === null) return;
  expect(found).toMatchObject({ observations });
});
