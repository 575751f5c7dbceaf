import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { unwrap } from '#shared/core/result';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { readConditions } from '#shared/intake/conditions';
import { type Draft, draftsOf } from '#shared/intake/draft';

import { tablesIn } from '#shared/intake/formats/tables';
import { replay } from '#shared/intake/replay';
import { layoutOf } from '#shared/intake/roles/layout';
import { partsByLabel } from '#shared/intake/roles/parts';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { AREAS, bytesOf, observed, rowsOf, takeIn, taker, valuesIn } from '../support/intake.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = taker(() => engine);

describe('layouts', () => {
  test('columns of ages and sexes are parts of one measure', async () => {
    const { draft, indicators } = await take(
      'year,iso3,f_0_4,f_60,f_total,m_0_4,total\n2024,KEN,1,2,3,4,7\n2024,UGA,5,6,11,7,18\n',
    );
    expect(layoutOf(draft)).toBe('wide-by-part');
    expect(indicators.map(({ id, name }) => [id, name.en])).toEqual([['file', 'File']]);
    expect(await observed(engine, 'area, dims, value')).toEqual([
      ['KEN', '', 7],
      ['KEN', 'age=0-4;sex=female', 1],
      ['KEN', 'age=0-4;sex=male', 4],
      ['KEN', 'age=60+;sex=female', 2],
      ['KEN', 'sex=female', 3],
      ['UGA', '', 18],
      ['UGA', 'age=0-4;sex=female', 5],
      ['UGA', 'age=0-4;sex=male', 7],
      ['UGA', 'age=60+;sex=female', 6],
      ['UGA', 'sex=female', 11],
    ]);
  });

  test('parts of a column join those of a row in one order', async () => {
    await take(
      'year,iso3,type,Women,Men\n2024,KEN,camp,1,2\n2024,KEN,town,3,4\n2024,UGA,camp,5,6\n2024,UGA,town,7,8\n',
    );
    expect((await observed(engine, 'dims')).slice(0, 2)).toEqual([['sex=female;type=camp'], ['sex=male;type=camp']]);
  });

  test('any columns are parts when a person says so', async () => {
    await take('year,iso3,In camps,Elsewhere,Total\n2024,KEN,1,2,3\n', (draft) => ({
      ...draft,
      parts: partsByLabel(draft.columns, 'place'),
    }));
    expect(await observed(engine, 'indicator, dims, value')).toEqual([
      ['file', '', 3],
      ['file', 'place=Elsewhere', 2],
      ['file', 'place=In camps', 1],
    ]);
  });

  test('numbered columns are the years after a start', async () => {
    const { draft } = await take('id,start,n,v1,v2,v3,v4\nKEN,1990,4,1,2,3,4\nUGA,2000,2,5,6,,\n');
    expect(layoutOf(draft)).toBe('wide-by-step');
    expect(await observed(engine, 'area, period, year, value')).toEqual([
      ['KEN', '1990', 1990, 1],
      ['KEN', '1991', 1991, 2],
      ['KEN', '1992', 1992, 3],
      ['KEN', '1993', 1993, 4],
      ['UGA', '2000', 2000, 5],
      ['UGA', '2001', 2001, 6],
    ]);
  });

  test('the year of a table that has none is said for the whole file', async () => {
    const { loss } = await take('Country,Refugees\nKenya,1\nUganda,2\n', (draft) => ({ ...draft, year: 2016 }));
    expect(loss.observations).toBe(2);
    expect(await observed(engine, 'area, period, year, value')).toEqual([
      ['KEN', '2016', 2016, 1],
      ['UGA', '2016', 2016, 2],
    ]);
  });

  test('names that are identifiers are no values', async () => {
    const { draft } = await take('iso3,m49,year,plan_id,value\nKEN,404,2024,9,1\nUGA,800,2024,8,2\n');
    expect(draft.columns.filter(({ role }) => role === 'value').map(({ label }) => label)).toEqual(['value']);
  });
});

describe('keys', () => {
  const REPEATED = 'iso3,year,value\nKEN,2020,1\nKEN,2020,5\nUGA,2020,7\n';
  test.each([
    ['first', 1, 'repeated'],
    ['last', 5, 'repeated'],
    ['sum', 6, 'merged'],
  ] as const)('of repeated rows: %s', async (repeated, value, reason) => {
    const { loss } = await take(REPEATED, (draft) => ({ ...draft, repeated }));
    expect(await observed(engine, 'area, value')).toContainEqual(['KEN', value]);
    expect(loss.rowsSetAside.map((one) => [one.reason, one.rows])).toEqual([[reason, 1]]);
    expect(loss.observations).toBe(2);
  });

  test('a name tells the area where the code is blank', async () => {
    const { loss } = await take(
      'year,Country of asylum,Country of asylum (ISO),value\n2020,Kenya,KEN,1\n2020,Uganda,UGA,2\n2020,Unknown,,3\n2020,Chad,TCD,4\n',
    );
    expect(loss.rowsSetAside).toEqual([]);
    expect(await observed(engine, 'area, value')).toEqual([
      ['KEN', 1],
      ['UGA', 2],
      ['UNK', 3],
      ['TCD', 4],
    ]);
  });
});

describe('values', () => {
  test('texts that mean no value in this file are no numbers', async () => {
    const { loss } = await take('iso3,year,value\nKEN,2020,-99\nUGA,2020,7\n', (draft) => ({
      ...draft,
      dialect: { ...draft.dialect, missing: ['-99'] },
    }));
    expect(await observed(engine, 'area, value, status')).toEqual([
      ['KEN', null, 'M'],
      ['UGA', 7, 'A'],
    ]);
    expect(loss.cellsByCause).toEqual({ missing: 1 });
  });

  test('an integer beyond 2^53 is kept as written beside its nearest number', async () => {
    const { loss } = await take('iso3,year,value\nKEN,2020,9007199254740993\nUGA,2020,9007199254740992\n');
    expect(loss.roundedIntegers).toBe(1);
    expect(await observed(engine, 'area, value, note')).toEqual([
      ['KEN', 9007199254740992, '= 9007199254740993'],
      ['UGA', 9007199254740992, null],
    ]);
  });

  test('every number survives to the nearest double', async () => {
    const texts = [
      '0.1',
      '1e-7',
      '123456789.123456789',
      '5e-324',
      '1.7976931348623157e308',
      '0.30000000000000004',
      '-0.5',
    ];
    await take(`iso3,year,value\n${texts.map((text, at) => `KEN,${1990 + at},${text}`).join('\n')}\n`);
    expect(await valuesIn(engine)).toEqual(texts.map(Number));
  });
});

describe('footnotes of a second table', () => {
  const VALUES =
    'Year,Country of origin (ISO),Country of asylum (ISO),Returned refugees,Resettlement arrivals\n2018,SOM,KEN,10,1\n2017,BDI,TZA,20,2\n2017,SOM,KEN,30,3\n';
  const NOTES =
    'Footnote,Year,Country of origin (ISO),Country of asylum (ISO),Population type\n"Revised, see notes",2018,SOM,,RET\nOne place,2017,,TZA,\nNothing of it,1999,AFG,,RET\n';

  test('are joined by the keys they have and travel with the observations', async () => {
    const zip = zipSync({ 'solutions.csv': bytesOf(VALUES), 'footnotes.csv': bytesOf(NOTES) });
    const { loss } = await takeIn(engine, 'download.zip', zip);
    expect(loss.footnotes).toEqual({ read: 3, joined: 2, unmatched: ['Nothing of it'] });
    expect(await observed(engine, 'counterpart, area, year, value, note')).toEqual([
      ['SOM', 'KEN', 2018, 10, 'Revised, see notes'],
      ['SOM', 'KEN', 2018, 1, null],
      ['BDI', 'TZA', 2017, 20, 'One place'],
      ['BDI', 'TZA', 2017, 2, 'One place'],
      ['SOM', 'KEN', 2017, 30, null],
      ['SOM', 'KEN', 2017, 3, null],
    ]);
  });

  test.skipIf(noSharedData())('of a Data Finder download fit their rows', async () => {
    const [values, notes] = ['solutions', 'solutions-footnotes'].map(
      (part) => new Uint8Array(readFileSync(sharedData(`quirks/datafinder2021_${part}.csv`))),
    );
    const zip = zipSync({ 'a/solutions.csv': values ?? bytesOf(''), 'a/footnotes.csv': notes ?? bytesOf('') });
    const { loss } = await takeIn(engine, 'download.zip', zip);
    expect(loss.footnotes?.read).toBe(6);
    const noted = await rowsOf(
      engine,
      sql`SELECT count(*) FROM obs_file WHERE note LIKE '%100% of returns%' OR note IS NOT NULL`,
    );
    expect(Number(noted[0]?.[0])).toBeGreaterThan(0);
  });
});

describe('formats', () => {
  test('the tables of a DuckDB file, by any name', async () => {
    const path = join(tmpdir(), `jalon-${process.pid}.duckdb`);
    const database = await DuckDBInstance.create(path);
    const connection = await database.connect();
    await connection.run(
      `CREATE TABLE "Refugees ""2020""" AS SELECT 'KEN' AS iso3, 2000 + range AS year, range * 1.5 AS value, date '2020-01-02' AS at FROM range(20)`,
    );
    await connection.run('CREATE SCHEMA s; CREATE VIEW s.v AS SELECT 1 AS one; CHECKPOINT');
    connection.closeSync();
    database.closeSync();
    const bytes = new Uint8Array(readFileSync(path));
    rmSync(path);
    const { draft, loss } = await takeIn(engine, 'some.duckdb', bytes);
    expect([draft.table.path, loss.observations]).toEqual(['Refugees "2020"', 20]);
    expect((await observed(engine, 'year, value')).at(-1)).toEqual([2019, 28.5]);
    const cut = bytes.slice(0, 5000);
    await expect(tablesIn('cut.duckdb', cut, async () => engine)).rejects.toThrow(JalonError);
    expect(
      await rowsOf(engine, sql`SELECT count(*) FROM duckdb_databases() WHERE database_name = 'intake_file'`),
    ).toEqual([[0]]);
  });

  test('a data package says how its tables are written', async () => {
    const description = {
      name: 'p',
      resources: [
        {
          name: 'stocks',
          path: 'data/stocks.csv',
          dialect: { delimiter: ';' },
          schema: {
            fields: [{ name: 'iso3' }, { name: 'value', type: 'number', decimalChar: ',' }],
            missingValues: ['', '-99'],
          },
        },
      ],
    };
    const zip = zipSync({
      'datapackage.json': bytesOf(JSON.stringify(description)),
      'data/stocks.csv': bytesOf('iso3;year;value\nKEN;2020;1,500\nUGA;2020;-99\n'),
    });
    const { draft } = await takeIn(engine, 'package.zip', zip);
    expect([draft.dialect.decimal, draft.dialect.delimiter, draft.dialect.missing]).toEqual([',', ';', ['-99']]);
    expect(await observed(engine, 'area, value, status')).toEqual([
      ['KEN', 1.5, 'A'],
      ['UGA', null, 'M'],
    ]);
  });

  test('a description alone is said to be one, and rows inside it are read', async () => {
    const inline = { resources: [{ name: 'a', data: [{ iso3: 'KEN', year: 2020, value: 3 }] }] };
    const { loss } = await takeIn(engine, 'datapackage.json', bytesOf(JSON.stringify(inline)));
    expect(loss.observations).toBe(1);
    const alone = bytesOf(JSON.stringify({ resources: [{ name: 'a', path: 'a.csv' }] }));
    await expect(tablesIn('datapackage.json', alone, async () => engine)).rejects.toThrow('intake/package-alone');
  });

  test.skipIf(noSharedData())('a workbook of footnotes is known as one', async () => {
    const bytes = new Uint8Array(readFileSync(sharedData('quirks/refugee_data_finder_footnotes.xlsx')));
    const [first] = draftsOf(await tablesIn('f.xlsx', bytes, async () => engine), AREAS);
    expect(first?.draft.columns.map(({ role }) => role)).toEqual([
      'footnote',
      'time',
      'counterpart',
      'area',
      'dimension',
    ]);
  });
});

describe('lines below the table', () => {
  const TABLE = 'iso3,year,refugees\nKEN,2020,4\nUGA,2020,5\n';
  test('are no rows, and stand in the report as they are written', async () => {
    const { loss } = await take(`${TABLE}\nSource: UNHCR, mid-2025\n* Provisional.\n`);
    expect([loss.rowsRead, loss.rowsKept, loss.rowsSetAside]).toEqual([2, 2, []]);
    expect(loss.footer).toEqual(['Source: UNHCR, mid-2025', '* Provisional.']);
  });
  test('are rows again when a person says so, and then say why they are set aside', async () => {
    const file = `${TABLE}Source: UNHCR\n`;
    const { loss } = await take(file, (draft) => ({ ...draft, dialect: { ...draft.dialect, footerLines: 0 } }));
    expect([loss.rowsRead, loss.rowsKept, loss.footer]).toEqual([3, 2, []]);
    expect(loss.rowsSetAside).toEqual([{ reason: 'no-time', rows: 1, examples: ['3'] }]);
  });
});

test('an area said by hand is that area, and no longer among the unknown ones', async () => {
  const file = 'country,year,n\nKenya,2020,1\nUganda,2020,2\nthe islands,2020,3\n';
  expect((await take(file)).loss.unmatchedAreas.map(({ text }) => text)).toEqual(['the islands']);
  const { loss } = await take(file, (draft) => ({ ...draft, matches: { 'the islands': 'NRU' } }));
  expect(loss.unmatchedAreas).toEqual([]);
  expect(await observed(engine, 'area, value')).toEqual([
    ['KEN', 1],
    ['UGA', 2],
    ['NRU', 3],
  ]);
});

test('only the columns marked as sensitive are suppressed', async () => {
  const { loss } = await take('iso3,year,women,camps\nKEN,2020,3,2\nUGA,2020,30,4\n', (draft) => ({
    ...draft,
    parts: {},
    suppressBelow: 5,
    sensitive: [2],
  }));
  expect(loss.cellsByCause).toEqual({ 'below-threshold': 1 });
  expect(await observed(engine, 'area, value, status')).toEqual([
    ['KEN', null, 'Q'],
    ['KEN', 2, 'A'],
    ['UGA', 30, 'A'],
    ['UGA', 4, 'A'],
  ]);
});

describe('conditions on rows', () => {
  const FILE = 'iso3,year,value,extra\nKEN,2014,1,\nKEN,2015,2,\nUGA,2016,3,,9\nTCD,2016,4,\nUGA,2017,*,\n';
  const narrowed = (text: string) =>
    take(FILE, (draft) => ({ ...draft, conditions: unwrap(readConditions(text, draft.columns)) }));

  test('keep the rows that meet all of them; the others are counted, and rows keep their numbers', async () => {
    const { loss } = await narrowed('year >= 2015; iso3 = KEN | UGA');
    expect([loss.rowsRead, loss.rowsKept, loss.rowsSetAside]).toEqual([
      5,
      2,
      [
        { reason: 'filtered', rows: 2, examples: ['1', '4'] },
        { reason: 'too-many-cells', rows: 1, examples: ['3'] },
      ],
    ]);
    expect(await observed(engine, 'area, year, value, source_row')).toEqual([
      ['KEN', 2015, 2, 2],
      ['UGA', 2017, null, 5],
    ]);
  });

  test('that no row meets leave no observation', async () => {
    const { loss } = await narrowed('iso3 = FRA');
    expect([loss.rowsRead, loss.rowsKept, loss.observations]).toEqual([5, 0, 0]);
  });

  test('give what the rows alone would give, over more rows than are handled at a time', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, row) => `${row % 3 ? 'KEN' : '"UGA"'},${1900 + (row % 120)},${row},"a ""${row}"""`,
    );
    const header = 'iso3,year,value,kind\n';
    const asked = (draft: Draft): Draft => ({
      ...draft,
      conditions: unwrap(readConditions('iso3=UGA', draft.columns)),
    });
    await take(`${header}${rows.join('\n')}`, asked);
    const all = await observed(engine, 'area, year, value, dims');
    await take(`${header}${rows.filter((row) => row.startsWith('"UGA"')).join('\n')}`);
    expect(all).toEqual(await observed(engine, 'area, year, value, dims'));
    expect(all.length).toBeGreaterThan(1600);
  });

  test('follow their columns to a newer file', async () => {
    const { recipe } = await narrowed('iso3 = KEN');
    const { draft } = await take(
      'extra,value,year,iso3\n,5,2018,KEN\n,6,2018,UGA\n,7,2019,KEN\n',
      (fresh) => replay(recipe, fresh).draft,
    );
    expect(draft.conditions).toEqual([{ position: 3, texts: ['KEN'], from: null, to: null }]);
    expect(await observed(engine, 'area, value')).toEqual([
      ['KEN', 5],
      ['KEN', 7],
    ]);
  });
});
