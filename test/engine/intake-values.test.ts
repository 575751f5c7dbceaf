import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { withMarks } from '#shared/intake/judge/decimal-marks';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { observed, taker, valuesIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = taker(() => engine);
const values = () => valuesIn(engine);

/** A table of one value column, its cells in rows of different countries. */
const CODES = ['KEN', 'UGA', 'TCD', 'ETH', 'SDN', 'NER', 'MLI', 'GHA'];
const table = (cells: readonly string[], delimiter = ',', label = 'amount'): readonly string[] => [
  ['iso3', 'year', label].join(delimiter),
  ...cells.map((cell, at) => [CODES[at], '2020', cell.includes(delimiter) ? `"${cell}"` : cell].join(delimiter)),
];

describe('decimal marks', () => {
  test.each([
    [';', ['1.250', '980', '2.100'], [1250, 980, 2100]],
    [';', ['1.234', '0.456', '2.345'], [1.234, 0.456, 2.345]],
    [';', ['52.573.973', '44.269.594'], [52573973, 44269594]],
    [';', ['1.234', '2345', '3.456'], [1.234, 2345, 3.456]],
    [';', ['12.500,75', '1.250', '3,5'], [12500.75, 1250, 3.5]],
    [',', ['1,5', '2,25', '1.250'], [1.5, 2.25, 1250]],
    [',', ['2,500', '400', '1,000'], [2500, 400, 1000]],
    [',', ['1.5', '1,234', '2.25'], [1.5, 1234, 2.25]],
    ['\t', ['1 250 000', '12 000,5'], [1250000, 12000.5]],
    [';', ["1'250.5", "12'000"], [1250.5, 12000]],
  ])('in a column with "%s" between cells %j is %j', async (delimiter, cells, numbers) => {
    await take(table(cells, delimiter));
    expect(await values()).toEqual(numbers);
  });

  test('every column is read by its own numbers', async () => {
    await take(['iso3;year;people;rate', 'KEN;2019;52.573.973;1.234', 'UGA;2019;44.269.594;0.345']);
    expect(await values()).toEqual([52573973, 1.234, 44269594, 0.345]);
  });

  test('another column decides where the numbers of one do not', async () => {
    await take(['iso3;year;arrivals;cost', 'KEN;2019;1.250;12.500,75', 'UGA;2019;2.111;450,10']);
    expect(await values()).toEqual([1250, 12500.75, 2111, 450.1]);
  });

  test.each([[';'], [','], ['\t']])('what no number decides is asked about (%j)', async (delimiter) => {
    const cells = ['1.234', '2.345', '3.456'];
    await expect(take(table(cells, delimiter))).rejects.toMatchObject({
      code: 'intake/decimal-open',
      params: { column: 'amount', text: '1.234', decimals: '1.234', thousands: '1234' },
    });
    for (const [decimal, first] of [
      ['.', 1.234],
      [',', 1234],
    ] as const) {
      await take(table(cells, delimiter), (draft) => ({
        ...draft,
        dialect: withMarks(draft.dialect, decimal),
      }));
      expect((await values())[0]).toBe(first);
    }
  });

  test('the whole column decides, and not its first rows', async () => {
    const rows = Array.from({ length: 40_000 }, (_, row) => `KEN;${row};${1 + (row % 9)}.${123 + (row % 800)}`);
    await take(['iso3;year;part;rate', ...rows.map((row) => row.replace(';', ';2020;')), 'UGA;2020;1;0.5']);
    expect(Math.max(...((await values()) as number[]))).toBeLessThan(10);
  });
});

describe('numbers in other dress', () => {
  test.each([
    [['12.5%', '7.25%', '3 %'], [12.5, 7.25, 3], ['percent'], '%'],
    [['12.5%', '14', '13.6%'], [12.5, 14, 13.6], ['percent'], '%'],
    [['(120)', '(80)', '45'], [-120, -80, 45], ['accounting'], ''],
    [['(1,234)', '$1,000', '500'], [-1234, 1000, 500], ['accounting', 'currency'], 'USD'],
    [['−12.5', '–8', '4.5'], [-12.5, -8, 4.5], ['minus'], ''],
    [['12,34,567', '98,765', '1,23,456'], [1234567, 98765, 123456], [], ''],
    [['١٢٫٥', '٧٫٥', '۳'], [12.5, 7.5, 3], ['digits'], ''],
    [['१२.५', '１２３', '4'], [12.5, 123, 4], ['digits'], ''],
    [['1\u00a0250\u00a0000', '980\u202f000', '5'], [1250000, 980000, 5], [], ''],
    [['68.2*', '55.3 (e)', '69ᵃ', '12[1]', '61.0 [a]'], [68.2, 55.3, 69, 12, 61], ['footnote-mark'], ''],
    [['€ 1.5', '2.5 EUR', 'EUR 3.25'], [1.5, 2.5, 3.25], ['currency'], 'EUR'],
    [['-$5.5', '$-2.5', '($3.5)'], [-5.5, -2.5, null], ['currency'], 'USD'],
  ])('%j is %j', async (cells, numbers, kinds, unit) => {
    const { loss, indicators } = await take(table(cells));
    expect(await values()).toEqual(numbers);
    expect((loss.remarks ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'unreadable')).toEqual(kinds);
    for (const { examples } of loss.remarks ?? []) expect(examples.length).toBeGreaterThan(0);
    expect(indicators[0]?.unit.label.en).toBe(unit.startsWith('USD') ? '$' : unit);
  });

  test('shares beside percentages, and several currencies, are refused', async () => {
    await expect(take(table(['12.5%', '0.14', '0.2']))).rejects.toMatchObject({ code: 'intake/mixed-percent' });
    await expect(take(table(['€ 12.5', '$ 14', '3']))).rejects.toMatchObject({ code: 'intake/mixed-units' });
  });

  test('shares and percentages without a sign are pointed out', async () => {
    const { loss } = await take(table(['0.682', '0.70', '71.5', '56.3'], ',', 'share'));
    expect(loss.remarks).toMatchObject([{ kind: 'mixed-shares', column: 'share', cells: 2 }]);
  });
});

describe('flags', () => {
  test('a break in any combination is one; what a flag calls no value is none', async () => {
    const { loss } = await take([
      'iso3,year,value,flag',
      'KEN,2018,1,be',
      'KEN,2019,2,f',
      'KEN,2020,3,bep',
      'KEN,2021,,c',
      'KEN,2022,5,c',
      'KEN,2023,6,zz',
      'KEN,2024,,e',
    ]);
    expect(await observed(engine, 'year, value, status')).toEqual([
      [2018, 1, 'B'],
      [2019, 2, 'F'],
      [2020, 3, 'B'],
      [2021, null, 'Q'],
      [2022, null, 'Q'],
      [2023, 6, 'A'],
    ]);
    expect(loss.cellsByCause).toEqual({ suppressed: 2 });
    expect(loss.remarks).toEqual([
      { kind: 'flagged-missing', column: 'value', cells: 1, examples: ['5'] },
      { kind: 'unknown-flag', column: 'flag', cells: 1, examples: ['zz'] },
    ]);
  });

  test.each(['OBS_FLAG', 'Flag', 'Flags', 'Flag Codes', 'Observation status', 'Statut'])(
    '%s is a column of flags',
    async (label) => {
      await take([`iso3,year,value,${label}`, 'KEN,2018,1,B: Time series break', 'KEN,2019,2,Provisional value']);
      expect(await observed(engine, 'status')).toEqual([['B'], ['P']]);
    },
  );
});

describe('scale', () => {
  test.each([
    [
      ['Scale', 'Units'],
      [
        ['Billions', 'U.S. dollars'],
        ['Millions', 'U.S. dollars'],
      ],
      [1e11, 2e8],
      ['U.S. dollars'],
    ],
    [
      ['PowerCode', 'Unit'],
      [
        ['Thousands', 'Persons'],
        ['Units', 'Persons'],
      ],
      [1e5, 200],
      ['Persons'],
    ],
    [
      ['SCALAR_FACTOR', 'UOM'],
      [
        ['thousands', 'Persons'],
        ['units', 'Persons'],
      ],
      [1e5, 200],
      [''],
    ],
    [
      ['Multiplier', 'Unit'],
      [
        ['1000', 'USD'],
        ['1', 'USD'],
      ],
      [1e5, 200],
      ['USD'],
    ],
    [
      ['Échelle', 'Unité'],
      [
        ['milliers', 'personnes'],
        ['millions', 'personnes'],
      ],
      [1e5, 2e8],
      ['personnes'],
    ],
    [
      ['note', 'Unit'],
      [
        ['', 'USD million'],
        ['', 'USD'],
      ],
      [1e8, 200],
      ['USD'],
    ],
    [
      ['Scale', 'Unit'],
      [
        ['6', 'Millions of US dollars'],
        ['6', 'Millions of US dollars'],
      ],
      [1e8, 2e8],
      ['US dollars'],
    ],
    [
      ['note', 'Unit'],
      [
        ['', 'deaths per million'],
        ['', 'deaths per million'],
      ],
      [100, 200],
      ['deaths per million'],
    ],
  ])('%j of %j is applied', async (labels, cells, numbers, units) => {
    const rows = cells.map((own, at) => `${CODES[at]},2020,${own.join(',')},${(at + 1) * 100}`);
    const { loss, indicators } = await take([`iso3,year,${labels.join(',')},value`, ...rows]);
    expect(await values()).toEqual(numbers);
    expect(indicators.map(({ unit }) => unit.label.en)).toEqual(units);
    const isScaled = numbers[0] !== 100;
    expect((loss.remarks ?? []).some(({ kind }) => kind === 'scaled')).toBe(isScaled);
  });

  test('the label of a column says it too, and its name goes without', async () => {
    const { indicators } = await take(['iso3,year,GDP (USD million),Population (thousands)', 'KEN,2020,1.5,37601.2']);
    expect(await values()).toEqual([1500000, 37601200]);
    expect(indicators.map(({ name }) => name.en)).toEqual(['GDP (USD)', 'Population']);
  });

  test('a multiplier that nobody knows is refused with its column', async () => {
    await expect(take(['iso3,year,scale,value', 'KEN,2020,dozens,5'])).rejects.toMatchObject({
      code: 'intake/scale-unknown',
      params: { column: 'scale', texts: 'dozens' },
    });
  });
});

describe('actions of SDMX', () => {
  const HEAD = 'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,SEX,TIME_PERIOD,OBS_VALUE';
  test('deletions and replacements do what they say', async () => {
    const { loss } = await take([
      HEAD,
      'dataflow,X,I,A,KEN,_T,2019,10',
      'dataflow,X,I,A,KEN,_T,2021,12',
      'dataflow,X,D,A,KEN,_T,2021,99',
      'dataflow,X,I,A,UGA,_T,2019,7',
      'dataflow,X,R,A,UGA,_T,2019,8',
      'dataflow,X,M,A,UGA,_T,2019,9',
      'dataflow,X,M,A,UGA,_T,2019,',
      'dataflow,X,A,A,UGA,_T,2020,5',
    ]);
    expect(await observed(engine, 'area, year, value, dims')).toEqual([
      ['KEN', 2019, 10, ''],
      ['UGA', 2019, 9, ''],
      ['UGA', 2020, 5, ''],
    ]);
    expect(loss.rowsSetAside.map(({ reason, rows }) => [reason, rows])).toEqual([
      ['no-value', 1],
      ['deletion', 1],
      ['deleted', 1],
      ['replaced', 2],
    ]);
  });

  test('a deletion without a time takes the whole series', async () => {
    await take([
      HEAD,
      'dataflow,X,I,A,KEN,F,2019,10',
      'dataflow,X,I,A,KEN,F,2020,11',
      'dataflow,X,I,A,KEN,M,2020,12',
      'dataflow,X,Delete,A,KEN,F,,',
      'dataflow,X,I,A,KEN,F,2021,13',
    ]);
    expect(await values()).toEqual([12, 13]);
  });

  test('a deletion of the total leaves its parts', async () => {
    await take([
      HEAD,
      'dataflow,X,I,A,KEN,F,2019,4',
      'dataflow,X,I,A,KEN,M,2019,6',
      'dataflow,X,I,A,KEN,_T,2019,10',
      'dataflow,X,I,A,KEN,_T,2020,11',
      'dataflow,X,D,A,KEN,_T,2019,',
    ]);
    expect(await observed(engine, 'year, value, dims')).toEqual([
      [2019, 4, 'SEX=F'],
      [2019, 6, 'SEX=M'],
      [2020, 11, ''],
    ]);
  });

  test('a later addition stands after a deletion', async () => {
    await take([HEAD, 'dataflow,X,I,A,KEN,_T,2019,10', 'dataflow,X,D,A,KEN,_T,2019,', 'dataflow,X,I,A,KEN,_T,2019,11']);
    expect(await values()).toEqual([11]);
  });
});
