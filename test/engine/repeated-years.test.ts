import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onePerYear } from '#shared/core/one-per-year';
import type { Engine } from '#shared/engine/port';
import { repeatedYearsOf } from '#shared/engine/repeated-years';
import { createMembership, refreshObservationView, seriesOf } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import type { Catalogue } from '#shared/framework/catalogue';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { jalon } from '../support/cli.ts';

let folder: string;
let engine: Engine;
const at = (file: string): string => join(folder, file);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-repeated-'));
  engine = await openNodeEngine();
  await createMembership(engine, []);
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

const catalogue = {
  framework: { indicators: [{ id: 'a', aggregation: { kind: 'none' } }] },
  groups: [],
} as unknown as Catalogue;

/** Period and value of each row of 2020, in the order of the file; the value that counts and the others. */
const CASES: readonly (readonly [string, readonly (readonly [string, number])[], number, readonly number[]])[] = [
  ['one value', [['2020', 5]], 5, []],
  [
    'equal repeats',
    [
      ['2020', 5],
      ['2020', 5],
    ],
    5,
    [],
  ],
  [
    'the first row',
    [
      ['2020', 5],
      ['2020', 9],
      ['2020', 7],
    ],
    5,
    [7, 9],
  ],
  [
    'the first row, though the last repeats it',
    [
      ['2020', 7],
      ['2020', 9],
      ['2020', 7],
    ],
    7,
    [9],
  ],
  [
    'the whole year before its parts',
    [
      ['2020', 5],
      ['2020-06', 9],
      ['2020-12', 7],
    ],
    5,
    [9, 7],
  ],
  [
    'the latest period',
    [
      ['2020-12', 7],
      ['2020-06', 9],
    ],
    7,
    [9],
  ],
  [
    'the whole year before one that runs over',
    [
      ['2020', 5],
      ['2020-21', 9],
    ],
    5,
    [9],
  ],
];

describe.each(CASES)('%s', (_, rows, counted, others) => {
  test('counts in a table', () => {
    const found = onePerYear(rows.map(([period, value]) => ({ year: 2020, period, value })));
    expect(found.counted.map(({ value }) => value)).toEqual([counted]);
    expect(found.repeated.map((one) => [one.counted, [...one.others].sort()])).toEqual(
      others.length > 0 ? [[counted, [...others].sort()]] : [],
    );
  });
  test('counts in the engine', async () => {
    const values = rows.map(
      ([period, value], at) => sql`('a', 'KEN', 2020, ${period}, ${value}::DOUBLE, 's', ${at + 1})`,
    );
    await engine.execute(sql`CREATE OR REPLACE TABLE obs_t AS SELECT * FROM (VALUES ${values})
      t(indicator, area, year, period, value, source, source_row)`);
    await refreshObservationView(engine, ['obs_t']);
    const scope = { indicators: ['a'], areas: ['KEN'], years: null };
    const [series] = await seriesOf(engine, scope, catalogue);
    expect(series?.points.map(({ value }) => value)).toEqual([counted]);
    const repeated = await repeatedYearsOf(engine, scope, catalogue);
    expect(repeated.map((one) => [one.series, one.counted, [...one.others].sort()])).toEqual(
      others.length > 0 ? [[['a', 'KEN'], counted, [...others].sort()]] : [],
    );
  });
});

test('another edition or source is no repeat, nor is what an older edition repeats', async () => {
  await engine.execute(sql`CREATE OR REPLACE TABLE obs_t AS SELECT * FROM (VALUES
    ('a', 'KEN', 2020, '2020', 1.0, 's', '2021', 1), ('a', 'KEN', 2020, '2020', 2.0, 's', '2021', 2),
    ('a', 'KEN', 2020, '2020', 3.0, 's', '2022', 3), ('a', 'KEN', 2021, '2021', 4.0, 's', '2022', 4),
    ('a', 'KEN', 2021, '2021', 5.0, 'r', '2022', 5)) t(indicator, area, year, period, value, source, edition, source_row)`);
  await refreshObservationView(engine, ['obs_t']);
  expect(await repeatedYearsOf(engine, { indicators: ['a'], areas: ['KEN'], years: null }, catalogue)).toEqual([]);
});

test('a table takes the value that its import keeps', async () => {
  await writeFile(at('same.csv'), 'iso3,year,people\nKEN,2019,20\nKEN,2020,21\nKEN,2020,22\n');
  await jalon('import', at('same.csv'), '--out', at('same.jalon'));
  const kept = await jalon(
    'query',
    at('same.jalon'),
    "SELECT value FROM observation WHERE area = 'KEN' AND source = 'same'",
  );
  expect(kept.out.trim().split('\r\n').slice(1).sort()).toEqual(['20', '21']);
}, 60_000);

test('gaps and project take the same value and say so, below the table too', async () => {
  await writeFile(
    at('t.csv'),
    'series,year,value\na,2015,10\na,2016,12\na,2017,14\na,2018,16\na,2018,30\na,2019,20\na,2020,21\na,2020,22\n',
  );
  await writeFile(at('b.csv'), 'series,direction,base_year,target,target_year\na,up,2015,60,2030\n');
  const gaps = await jalon('gaps', at('t.csv'), '--benchmarks', at('b.csv'), '--method', 'linear');
  const [header = '', row = ''] = gaps.out.split('\r\n');
  const cell = (name: string) => row.split(',')[header.split(',').indexOf(name)];
  expect([cell('latest_year'), cell('latest_value'), cell('status')]).toEqual(['2020', '21', 'accelerate']);
  const project = await jalon('project', at('t.csv'), '--horizon', '1');
  expect(project.out.split('\r\n')[1]?.split(',')[2]).toBe('21');
  for (const { out, said } of [gaps, project]) {
    expect(said).toContain('2 years of series have several different values');
    expect(said).toContain('a 2018: 16, not 30; a 2020: 21, not 22');
    expect(out).toContain('2 years of series have several different values');
  }
  expect((await jalon('project', at('t.csv'), '--horizon', '1', '--lang', 'fr')).said).toContain('21, et non 22');
});
