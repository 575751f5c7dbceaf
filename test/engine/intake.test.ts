import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import type { Area } from '#shared/framework/areas';
import type { Indicator } from '#shared/framework/framework';
import { detectDialect } from '#shared/intake/dialect/dialect';
import { draftOf, recipeOf } from '#shared/intake/draft';
import { plainTable } from '#shared/intake/formats/file-table';
import { tablesIn } from '#shared/intake/formats/tables';
import type { LossReport } from '#shared/intake/loss/loss-report';
import { observe } from '#shared/intake/observe';
import type { Recipe } from '#shared/intake/recipe';
import { recipeAgain, replay } from '#shared/intake/replay';
import { compareReleases } from '#shared/intake/revision/revision';
import { cell } from '#shared/tables/decode';
import { encodeTable } from '#shared/tables/encode';
import type { Column } from '#shared/tables/table';
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

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

interface Loaded {
  readonly loss: LossReport;
  readonly recipe: Recipe;
  readonly indicators: readonly Indicator[];
}

async function load(bytes: Uint8Array, change: (recipe: Recipe) => Recipe = (recipe) => recipe): Promise<Loaded> {
  const draft = draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas);
  const recipe = change(recipeOf(draft, 'file'));
  const options = { table: 'obs_file', sourceId: 'file', title: 'File', areas };
  return { recipe, ...(await observe(engine, bytes, recipe, options)) };
}

/** Rows of a query as plain arrays. */
async function rows(statement: ReturnType<typeof sql>): Promise<readonly (readonly unknown[])[]> {
  const table = await engine.query(statement);
  const columns = [...table.columns.values()];
  return Array.from({ length: table.rows }, (_, row) => columns.map((column) => cell(column, row)));
}

const observations = () =>
  rows(sql`SELECT indicator, area, counterpart, period, year, value, status, dims, source_row
FROM ${name('obs_file')} ORDER BY source_row, indicator, year`);

describe('a long table', () => {
  test('becomes observations that know their row', async () => {
    const { loss } = await load(
      bytesOf('Year,ISO3,Sex,Value\n2020,KEN,f,1.5\n2021,KEN,f,2\n2021,UGA,m,3\n2022,UGA,m,4\n'),
    );
    expect(await observations()).toEqual([
      ['file-4', 'KEN', null, '2020', 2020, 1.5, 'A', 'Sex=f', 1],
      ['file-4', 'KEN', null, '2021', 2021, 2, 'A', 'Sex=f', 2],
      ['file-4', 'UGA', null, '2021', 2021, 3, 'A', 'Sex=m', 3],
      ['file-4', 'UGA', null, '2022', 2022, 4, 'A', 'Sex=m', 4],
    ]);
    expect(loss).toEqual({
      rowsRead: 4,
      rowsKept: 4,
      rowsSetAside: [],
      observations: 4,
      cellsByCause: {},
      unmatchedAreas: [],
      aggregates: [],
      withinYear: 0,
      roundedIntegers: 0,
      hiddenRows: 0,
      footnotes: null,
      footer: [],
      ignoredColumns: [],
    });
  });

  test('gives a reason for every row set aside and every cell without a number', async () => {
    const { loss } = await load(
      bytesOf(
        [
          'year,area,people',
          '2020,KEN,10',
          '2020,KEN,11',
          '2021,KEN,*',
          '2022,KEN,-',
          '2023,KEN,n/a',
          '2024,KEN,about 7',
          '2025,KEN,',
          ',KEN,5',
          '2020,,6',
          '2020,XYZ,7',
          '2020,UGA,8,9',
          '2021,UGA,8',
          'Source: somebody',
        ].join('\n'),
      ),
    );
    expect(loss).toEqual({
      rowsRead: 12,
      rowsKept: 7,
      rowsSetAside: [
        { reason: 'no-area', rows: 1, examples: ['9'] },
        { reason: 'no-time', rows: 1, examples: ['8'] },
        { reason: 'no-value', rows: 1, examples: ['7'] },
        { reason: 'too-many-cells', rows: 1, examples: ['11'] },
        { reason: 'repeated', rows: 1, examples: ['2'] },
      ],
      observations: 7,
      cellsByCause: { missing: 1, 'not-applicable': 1, suppressed: 1, unreadable: 1 },
      unmatchedAreas: [{ text: 'XYZ', rows: 1, suggestion: null }],
      aggregates: [],
      withinYear: 0,
      roundedIntegers: 0,
      hiddenRows: 0,
      footnotes: null,
      footer: ['Source: somebody'],
      remarks: [{ kind: 'unreadable', column: 'people', cells: 1, examples: ['about 7'] }],
      ignoredColumns: [],
      repeatedKeys: { rows: 1, differing: 1, examples: [{ rows: [1, 2], values: ['10', '11'] }], column: null },
    });
    const status = await rows(sql`SELECT year, value, status FROM obs_file WHERE value IS NULL ORDER BY year`);
    expect(status).toEqual([
      [2021, null, 'Q'],
      [2022, null, 'N'],
      [2023, null, 'M'],
      [2024, null, 'M'],
    ]);
  });

  test('in a French spreadsheet reads the decimal comma, spaces between thousands and names of countries', async () => {
    const text =
      'Année;Pays d’asile;Réfugiés;Part\n2023;Ouganda;1 577 498;12,5\n2024;République démocratique du Congo;517 000;3,25\n';
    const latin = Uint8Array.from([...text.replaceAll('’', "'")], (letter) => letter.charCodeAt(0));
    const { recipe, loss } = await load(latin);
    expect(recipe.dialect).toMatchObject({ encoding: 'windows-1252', delimiter: ';', decimal: ',', thousands: ' ' });
    expect(loss.unmatchedAreas).toEqual([]);
    expect((await observations()).map(([indicator, area, , , year, value]) => [indicator, area, year, value])).toEqual([
      ['file-3', 'UGA', 2023, 1577498],
      ['file-4', 'UGA', 2023, 12.5],
      ['file-3', 'COD', 2024, 517000],
      ['file-4', 'COD', 2024, 3.25],
    ]);
  });

  test('never reads a number in another dialect than the one shown', async () => {
    const { loss } = await load(bytesOf('year;iso3;v\n2020;KEN;1,5\n2021;KEN;1.234\n2022;KEN;2,5\n'), (recipe) => ({
      ...recipe,
      dialect: { ...recipe.dialect, decimal: ',', thousands: '', marks: 'given' },
    }));
    expect(loss.cellsByCause).toEqual({ unreadable: 1 });
  });

  test.each(['1_000', 'nan', 'inf', '0x10', '1e999', '1,5'])('%s is no number', async (cell) => {
    const { loss } = await load(
      bytesOf(
        `year,iso3,v\n2020,KEN,1.5\n2021,KEN,2.5\n2022,KEN,3.5\n2024,KEN,4.5\n2025,KEN,5.5\n2023,KEN,"${cell}"\n`,
      ),
    );
    expect([loss.observations, loss.cellsByCause.unreadable ?? loss.cellsByCause.missing]).toEqual([6, 1]);
  });

  test('integers that a double cannot hold are counted', async () => {
    const { loss } = await load(
      bytesOf(
        'year,iso3,v\n2020,KEN,9007199254740993\n2021,KEN,9007199254740992\n2022,KEN,12345678901234567890\n2023,KEN,1.5\n',
      ),
    );
    expect(loss.roundedIntegers).toBe(2);
  });

  test.each([
    ['1e5', 100_000],
    ['.5', 0.5],
    ['-0.1', -0.1],
    ['+7', 7],
    ['0.1234567890123456', 0.1234567890123456],
    ['9007199254740993', 9007199254740992],
  ])('%s is read to the nearest double', async (cell, value) => {
    await load(bytesOf(`year,iso3,v\n2020,KEN,1.5\n2021,KEN,2.5\n2022,KEN,3.5\n2023,KEN,${cell}\n`));
    expect((await observations()).at(-1)?.[5]).toBe(value);
  });

  test('orders ranges of years by their last year and keeps what was published', async () => {
    await load(bytesOf('period,iso3,v\n2018-2019,KEN,1\n2020/21,KEN,2\n2022-06-30,KEN,3\n2023,KEN,4\n'));
    expect((await observations()).map(([, , , period, year]) => [period, year])).toEqual([
      ['2018-2019', 2019],
      ['2020/21', 2021],
      ['2022-06-30', 2022],
      ['2023', 2023],
    ]);
  });

  test('leaves nothing behind when it is cancelled', async () => {
    const bytes = bytesOf('year,iso3,v\n2020,KEN,1\n2021,KEN,2\n');
    const { recipe } = await load(bytes);
    await engine.drop('obs_file');
    const signal = AbortSignal.abort();
    await expect(
      observe(engine, bytes, recipe, { table: 'obs_file', sourceId: 'file', title: 'File', areas, signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    expect(
      await rows(
        sql`SELECT table_name FROM information_schema.tables WHERE table_name SIMILAR TO '.*obs_file|intake_.*'`,
      ),
    ).toEqual([]);
  });
});

test('a large file says how far it is and how many rows it has, and goes no further once it is told to stop', async () => {
  const lines = Array.from(
    { length: 600_000 },
    (_, row) => `KEN,${1900 + (row % 120)},k${Math.floor(row / 120)},${row},${row}.5`,
  );
  const bytes = bytesOf(`iso3,year,kind,a,b\n${lines.join('\n')}\n`);
  const { recipe } = await load(bytesOf(`iso3,year,kind,a,b\n${lines.slice(0, 200).join('\n')}\n`));
  await engine.drop('obs_file');
  const options = { table: 'obs_file', sourceId: 'file', title: 'File', areas };
  const steps: number[] = [];
  await observe(engine, bytes, recipe, { ...options, onProgress: (done) => void steps.push(done) });
  await engine.drop('obs_file');
  for (const share of [0.1, 0.45, 0.62, 0.9]) {
    const abort = new AbortController();
    let told = Number.NaN;
    let rowsSeen = 0;
    const later: number[] = [];
    const onProgress = (done: number, rows: number | null) => {
      rowsSeen = Math.max(rowsSeen, rows ?? 0);
      if (abort.signal.aborted) later.push(done);
      if (done < share || abort.signal.aborted) return;
      told = done;
      abort.abort();
    };
    const loading = observe(engine, bytes, recipe, { ...options, signal: abort.signal, onProgress });
    await expect(loading).rejects.toMatchObject({ code: 'cancelled' });
    // A step that runs when it is told may end; the same file read whole says how many there are.
    expect(later.length, `told at ${told}`).toBeLessThanOrEqual(1);
    expect(steps.filter((done) => done > told).length, `steps after ${told}`).toBeGreaterThan(later.length);
    expect(rowsSeen).toBeGreaterThan(0);
    expect(await rows(sql`SELECT table_name FROM duckdb_tables() WHERE table_name = 'obs_file'`)).toEqual([]);
  }
}, 60_000);

describe('indicator, unit and multiplier columns', () => {
  test('give an indicator per text, kept apart by unit, and values in units', async () => {
    const { indicators, loss } = await load(
      bytesOf(
        [
          'Indicator,Unit,Unit multiplier,Country,Year,Value',
          'Enrolment,%,Units,Kenya,2020,65.5',
          'Enrolment,persons,Thousands,Kenya,2020,12.5',
          'Aid,US dollars,6,Kenya,2020,3',
          'Aid,US dollars,dozens,Kenya,2021,3',
        ].join('\n'),
      ),
    );
    expect(indicators.map(({ id, name, unit, aggregation }) => [id, name.en, unit.measure, aggregation.kind])).toEqual([
      ['file-6-aid', 'Aid', 'currency', 'sum'],
      ['file-6-enrolment-percent', 'Enrolment', 'percent', 'none'],
      ['file-6-enrolment-persons', 'Enrolment', 'count', 'sum'],
    ]);
    expect((await observations()).map(([indicator, , , , , value]) => [indicator, value])).toEqual([
      ['file-6-enrolment-percent', 65.5],
      ['file-6-enrolment-persons', 12_500],
      ['file-6-aid', 3_000_000],
    ]);
    expect(loss.rowsSetAside).toEqual([{ reason: 'unknown-multiplier', rows: 1, examples: ['4'] }]);
  });
  test('a status in words or codes is kept, and says why a value is missing', async () => {
    await load(
      bytesOf(
        'year,iso3,v,status\n2020,KEN,1,Provisional\n2021,KEN,2,E\n2022,KEN,,M\n2023,KEN,4,Normal value\n2024,KEN,,\n',
      ),
    );
    expect((await observations()).map(([, , , , year, value, status]) => [year, value, status])).toEqual([
      [2020, 1, 'P'],
      [2021, 2, 'E'],
      [2022, null, 'M'],
      [2023, 4, 'A'],
    ]);
  });
});

describe('standards', () => {
  test('HXL hashtags give the roles, and are no row', async () => {
    const { recipe, loss } = await load(
      bytesOf(
        'When,From,To,Number\n#date+year,#country+code+origin,#country+code+asylum,#affected+refugees\n2020,SYR,JOR,5\n2021,SYR,TUR,6\n',
      ),
    );
    expect(recipe.columns.map(({ role, reason }) => [role, reason])).toEqual([
      ['time', 'hashtag'],
      ['counterpart', 'hashtag'],
      ['area', 'hashtag'],
      ['value', 'hashtag'],
    ]);
    expect([loss.rowsRead, loss.rowsKept]).toEqual([2, 2]);
  });
  test('SDMX-CSV says what its columns are', async () => {
    const { recipe, indicators, loss } = await load(
      bytesOf(
        [
          'DATAFLOW,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,UNIT_MEASURE,CONF',
          'X:Y(1.0),A,KEN,POP,2020,5,A,3,PS,F',
          'X:Y(1.0),A,KEN,POP,2021,,M,3,PS,F',
          'X:Y(1.0),Q,KEN,POP,2021-Q3,7,P,3,PS,F',
        ].join('\n'),
      ),
    );
    expect(recipe.columns.map(({ role }) => role)).toEqual([
      'attribute',
      'dimension',
      'area',
      'indicator',
      'time',
      'value',
      'status',
      'multiplier',
      'unit',
      'attribute',
    ]);
    expect(indicators.map(({ id, unit }) => [id, unit.label.en])).toEqual([['file-6-pop', 'PS']]);
    expect((await observations()).map(([, , , period, year, value, status]) => [period, year, value, status])).toEqual([
      ['2020', 2020, 5000, 'A'],
      ['2021', 2021, null, 'M'],
      ['2021-Q3', 2021, 7000, 'P'],
    ]);
    expect(loss.rowsKept).toBe(3);
  });
  test('months of a year: all are kept, and the report says that one stands for the year', async () => {
    const { loss } = await load(bytesOf('date,iso3,v\n2020-01,KEN,1\n2020-06,KEN,2\n2020-12,KEN,3\n'));
    expect([loss.rowsKept, loss.withinYear]).toEqual([3, 2]);
  });
});

test('small counts are suppressed before anything can see them, and counted', async () => {
  const { loss } = await load(bytesOf('year,iso3,n\n2020,KEN,0\n2021,KEN,4\n2022,KEN,5\n2023,KEN,3\n'), (recipe) => ({
    ...recipe,
    suppressBelow: 5,
  }));
  expect((await observations()).map(([, , , , year, value, status]) => [year, value, status])).toEqual([
    [2020, 0, 'A'],
    [2021, null, 'Q'],
    [2022, 5, 'A'],
    [2023, null, 'Q'],
  ]);
  expect(loss.cellsByCause).toEqual({ 'below-threshold': 2 });
});

describe('areas', () => {
  test('names in older or other spellings are found, misspelt ones are suggested, groups are kept apart', async () => {
    const names = [
      'Turkey',
      'Czech Republic',
      'Congo, Dem. Rep.',
      'Viet Nam',
      'Côte d’Ivoire',
      'United States',
      'World',
      'Keniya',
    ];
    const { loss } = await load(bytesOf(`Country;Year;N\n${names.map((name, i) => `${name};2020;${i}`).join('\n')}\n`));
    expect((await observations()).map(([, area]) => area)).toEqual([
      'TUR',
      'CZE',
      'COD',
      'VNM',
      'CIV',
      'USA',
      'World',
      'Keniya',
    ]);
    expect(loss.aggregates).toEqual([{ text: 'World', rows: 1 }]);
    expect(loss.unmatchedAreas).toEqual([{ text: 'Keniya', rows: 1, suggestion: 'KEN' }]);
  });
  test('two names of one area in the same place are both kept, apart', async () => {
    const { loss } = await load(
      bytesOf(
        'Country;Year;N\nLibya;2012;1\nLibyan Arab Jamahiriya;2010;2\nPalestine;2010;3\nWest Bank and Gaza;2010;4\n',
      ),
    );
    expect((await observations()).map(([, area, , , year]) => [area, year])).toEqual([
      ['LBY', 2012],
      ['LBY', 2010],
      ['PSE', 2010],
      ['West Bank and Gaza', 2010],
    ]);
    expect(loss.unmatchedAreas.map(({ text }) => text)).toEqual(['West Bank and Gaza']);
    expect(loss.rowsSetAside).toEqual([]);
  });
  test('a file about one area alone is loaded for it', async () => {
    const { loss } = await load(bytesOf('Year,Value\n2020,1\n2021,2\n'), (recipe) => ({ ...recipe, area: 'GBR' }));
    expect((await observations()).map(([, area, , , year]) => [area, year])).toEqual([
      ['GBR', 2020],
      ['GBR', 2021],
    ]);
    expect(loss.unmatchedAreas).toEqual([]);
  });
});

describe('a table with the years in its header', () => {
  test('is one indicator over all its years', async () => {
    const { loss } = await load(
      bytesOf(
        'Country Name,Country Code,2019 [YR2019],2020 [YR2020],2021 [YR2021]\nKenya,KEN,1,2,..\nUganda,UGA,4,,6\n',
      ),
    );
    expect((await observations()).map(([indicator, area, , , year, value]) => [indicator, area, year, value])).toEqual([
      ['file', 'KEN', 2019, 1],
      ['file', 'KEN', 2020, 2],
      ['file', 'KEN', 2021, null],
      ['file', 'UGA', 2019, 4],
      ['file', 'UGA', 2021, 6],
    ]);
    expect(loss.cellsByCause).toEqual({ blank: 1, missing: 1 });
  });
});

describe('columnar files', () => {
  test('Parquet and Arrow hold the rows that went in', async () => {
    const table = {
      rows: 2,
      columns: new Map<string, Column>([
        ['iso3', { kind: 'text', values: ['KEN', null] }],
        ['n', { kind: 'number', values: Float64Array.of(1.5, Number.NaN) }],
      ]),
    };
    await engine.fromArrow('t_columnar', encodeTable(table));
    const parquet = await engine.toParquet(sql`SELECT * FROM ${name('t_columnar')}`);
    for (const bytes of [parquet, encodeTable(table)]) {
      const [read] = await tablesIn('a', bytes, async () => engine);
      expect(new TextDecoder().decode(read?.bytes)).toBe('iso3,n\nKEN,1.5\n');
    }
    await expect(tablesIn('a', parquet.subarray(0, 40), async () => engine)).rejects.toMatchObject({
      code: 'intake/columnar-broken',
    });
  });
});

describe('a newer file', () => {
  test('is read with the same recipe wherever its columns stand, and compared value by value', async () => {
    const old = bytesOf('year,iso3,n,m\n2020,KEN,10,1\n2021,KEN,20,2\n2021,UGA,5,3\n');
    const { recipe } = await load(old);
    await engine.execute(sql`CREATE OR REPLACE TABLE ${name('obs_old')} AS SELECT * FROM ${name('obs_file')}`);
    const bytes = bytesOf('iso3;extra;n;year\nKEN;x;10;2020\nKEN;y;22;2021\nTZA;z;7;2022\n');
    const draft = draftOf(plainTable('', bytes), unwrap(detectDialect(bytes)), areas);
    const again = replay(recipe, draft);
    expect([again.newColumns, again.goneColumns]).toEqual([['extra'], ['m']]);
    const fresh = recipeAgain(recipe, recipeOf(again.draft, 'file'));
    expect(Object.values(fresh.indicators)).toEqual(['file-3']);
    await observe(engine, bytes, fresh, { table: 'obs_file', sourceId: 'file', title: 'File', areas });
    const revision = await compareReleases(engine, 'obs_old', 'obs_file');
    expect(revision).toMatchObject({
      same: 1,
      added: 1,
      removed: 4,
      revised: 1,
      medianChange: 0.1,
      newAreas: ['TZA'],
      newIndicators: [],
    });
    expect(revision.largest).toEqual([
      { indicator: 'file-3', area: 'KEN', counterpart: '', period: '2021', dims: '', before: 20, after: 22 },
    ]);
  });
});

describe.skipIf(noSharedData())('the population file of the Refugee Data Finder', () => {
  test('gives the sums another tool finds, and every row is accounted for', async () => {
    const bytes = new Uint8Array(readFileSync(sharedData('unhcr/population.csv')));
    const { recipe, loss } = await load(bytes);
    const roleOf = Object.fromEntries(recipe.columns.map((column) => [column.label, column.role]));
    expect(roleOf).toMatchObject({
      year: 'time',
      coo_iso: 'counterpart',
      coa_iso: 'area',
      refugees: 'value',
      coa: 'attribute',
    });
    expect(recipe.areaCodes).toBe('iso3');
    expect([loss.rowsRead, loss.rowsKept, loss.rowsSetAside, loss.unmatchedAreas]).toEqual([138_893, 138_893, [], []]);
    expect(loss.cellsByCause).toMatchObject({ blank: 138_738 });
    const sums = await rows(
      sql`SELECT indicator, sum(value), count(*) FROM obs_file GROUP BY indicator ORDER BY indicator`,
    );
    const at = (label: string) =>
      sums.find(([id]) => id === recipe.indicators[String(recipe.columns.findIndex((c) => c.label === label))]);
    // Summed with Python's csv module over the same file.
    expect(at('refugees')?.slice(1)).toEqual([762_161_513, 138_893]);
    expect(at('oip')?.slice(1)).toEqual([38_469_334, 155]);
    expect(at('hst')?.[1]).toBe(117_407_323);
    const austria = await rows(
      sql`SELECT sum(value) FROM obs_file WHERE area = 'AUT' AND year = 1951 AND indicator = 'file-8'`,
    );
    expect(austria).toEqual([[282_000]]);
  }, 60_000);
});
