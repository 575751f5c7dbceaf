import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SeriesRequest } from '#shared/engine/observations';
import type { CodeColumn, Engine } from '#shared/engine/port';
import { createMembership, refreshObservationView, seriesOf } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import type { Catalogue } from '#shared/framework/catalogue';
import { encodeNumbers } from '#shared/tables/encode-codes';
import { openNodeEngine } from '../../electron/cli/engine.ts';

const catalogue = {
  framework: {
    indicators: [
      { id: 'total', aggregation: { kind: 'sum' } },
      { id: 'parts', aggregation: { kind: 'sum' } },
      { id: 'stated', aggregation: { kind: 'none' }, headline: 'basis=law', beside: ['basis=practice'] },
      { id: 'besideTotal', aggregation: { kind: 'none' }, beside: ['sex=f'] },
      { id: 'share', aggregation: { kind: 'ratio', numerator: 'total', denominator: 'parts', factor: 100 } },
      { id: 'half', aggregation: { kind: 'formula', formula: '[total] / 2', ofGroups: 'values' } },
    ],
  },
  areas: [],
  groups: [{ code: 'G', kind: 'own', name: { en: 'G', fr: 'G' }, members: ['KEN', 'UGA'], supporters: [] }],
} as unknown as Catalogue;

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await createMembership(engine, catalogue.groups);
  await engine.execute(sql`CREATE TABLE obs_t AS SELECT * FROM (VALUES
    ('total', 'KEN', 2020, 10.0, ''), ('total', 'UGA', 2020, 30.0, ''), ('total', 'UGA', 2020, 9.0, 'sex=f'),
    ('parts', 'KEN', 2020, 4.0, 'age=0-4'), ('parts', 'KEN', 2020, 6.0, 'age=5+'), ('parts', 'UGA', 2020, 7.0, 'age=5+'),
    ('parts', 'WLD', 2020, 99.0, ''), ('parts', 'UGA', 2021, 8.0, 'age=5+'),
    ('stated', 'KEN', 2020, 60.0, 'basis=law'), ('stated', 'KEN', 2020, 40.0, 'basis=practice'),
    ('stated', 'UGA', 2020, 40.0, 'basis=practice'), ('stated', 'UGA', 2021, 40.0, 'basis=practice'), ('stated', 'UGA', 2021, 1.0, 'basis=other'),
    ('besideTotal', 'KEN', 2020, 5.0, ''), ('besideTotal', 'KEN', 2020, 3.0, 'sex=f'), ('besideTotal', 'KEN', 2020, 2.0, 'sex=m'))
    t(indicator, area, year, value, dims)`);
  await engine.execute(sql`ALTER TABLE obs_t ADD COLUMN period VARCHAR`);
  await engine.execute(sql`UPDATE obs_t SET period = year::VARCHAR`);
  await refreshObservationView(engine, ['obs_t']);
}, 30_000);
afterAll(() => engine.close());

const ask = async (
  breakdowns: SeriesRequest['breakdowns'],
  indicators: readonly string[],
  areas = ['KEN', 'UGA', 'G'],
) =>
  (await seriesOf(engine, { indicators, areas, years: null, ...(breakdowns && { breakdowns }) }, catalogue)).map(
    ({ indicator, area, dims, points }) => [indicator, area, dims, points.at(-1)?.value],
  );

test('the total speaks for an indicator, for its groups and for what is made of it', async () => {
  expect(await ask('headline', ['total', 'half'])).toEqual([
    ['total', 'KEN', '', 10],
    ['total', 'UGA', '', 30],
    ['total', 'G', '', 40],
    ['half', 'KEN', '', 5],
    ['half', 'UGA', '', 15],
    ['half', 'G', '', 20],
  ]);
});

test('the breakdown the framework states speaks, and those beside it are shown where they are asked for', async () => {
  expect(await ask('headline', ['stated'])).toEqual([['stated', 'KEN', 'basis=law', 60]]);
  expect(await ask('shown', ['stated', 'besideTotal'])).toEqual([
    ['stated', 'KEN', 'basis=law', 60],
    ['stated', 'KEN', 'basis=practice', 40],
    ['stated', 'UGA', 'basis=practice', 40],
    ['besideTotal', 'KEN', '', 5],
    ['besideTotal', 'KEN', 'sex=f', 3],
  ]);
});

test('a total of few areas does not hide a breakdown that most have; the choice is the same whatever areas are asked for', async () => {
  expect(await ask('headline', ['parts'])).toEqual([
    ['parts', 'KEN', 'age=5+', 6],
    ['parts', 'UGA', 'age=5+', 8],
    ['parts', 'G', 'age=5+', 8],
  ]);
  expect(await ask('headline', ['parts'], ['WLD'])).toEqual([]);
});

test('without a wish all breakdowns come', async () => {
  expect((await ask(undefined, ['total', 'parts', 'stated'])).length).toBe(14);
});

test('a source whose rows are coded, as those of a file just loaded, has headlines too', async () => {
  await engine.fromCodes('obs_coded', {
    columns: new Map<string, CodeColumn>([
      ['indicator', 'constant'],
      ['area', 'text'],
      ['year', 'number'],
      ['value', 'number'],
    ]),
    batches: (async function* () {
      yield encodeNumbers(
        new Map<string, Int32Array | Float64Array>([
          ['area', Int32Array.of(1, 2)],
          ['year', Int32Array.of(2020, 2020)],
          ['value', Float64Array.of(3, 4)],
        ]),
      );
    })(),
    texts: () =>
      new Map([
        ['indicator', ['total']],
        ['area', ['COD', 'TCD']],
      ]),
  });
  await refreshObservationView(engine, ['obs_coded']);
  expect(await ask('headline', ['total'], ['COD', 'TCD'])).toEqual([
    ['total', 'COD', '', 3],
    ['total', 'TCD', '', 4],
  ]);
  await engine.drop('obs_coded');
  await refreshObservationView(engine, ['obs_t']);
  expect(await ask('headline', ['total'], ['KEN'])).toEqual([['total', 'KEN', '', 10]]);
});
