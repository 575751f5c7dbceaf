import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import type { Aggregation } from '#shared/framework/framework';
import { profileObservations } from '#shared/profile/profile-observations';
import { profileTable } from '#shared/profile/profile-table';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const indicator = (id: string, kind: 'sum' | 'none') => ({
  id,
  domain: { kind: 'positive' as const },
  aggregation: { kind } as Aggregation,
});

describe('the profile of a table', () => {
  const TEXT = [
    'year,asylum,origin,people,status,note',
    '2018,KEN,SOM,10,,',
    '2018,KEN,SSD,5,,',
    '2019,KEN,SOM,*,,',
    '2020,KEN,SOM,30,,Break in series: registration changed',
    '2020,UGA,SSD,40,,',
    '2021,UGA,SSD,41,,',
  ].join('\n');
  const profiled = async (counterparts: 'summed' | 'each') => {
    const { indicators } = await takeIn(engine, 'people.csv', bytesOf(TEXT), (draft) => ({
      ...draft,
      columns: draft.columns.map((column) =>
        column.label === 'note'
          ? { ...column, role: 'footnote' as const }
          : column.label === 'status'
            ? { ...column, role: 'status' as const }
            : column,
      ),
    }));
    const summed = indicators.map((one) => ({ ...one, aggregation: { kind: 'sum' as const } }));
    return profileTable(engine, 'obs_file', { indicators: summed, counterparts });
  };

  test('adds counterparts up as charts do', async () => {
    const found = await profiled('summed');
    const kenya = found.find(({ area }) => area === 'KEN');
    expect(kenya?.values).toEqual([
      { year: 2018, value: 15 },
      { year: 2020, value: 30 },
    ]);
    expect(kenya?.profile).toMatchObject({ gaps: [], missing: { Q: 1 }, markedBreaks: [2020], behind: 1 });
    expect(found.map(({ area }) => area)).toEqual(['KEN', 'UGA']);
  });

  test('is not behind a target that is set for a later year', async () => {
    const stated = [
      'iso3,year,figure,people',
      'KEN,2020,,1',
      'KEN,2021,,2',
      'KEN,2025,target,9',
      'UGA,2017,,3',
      'UGA,2025,target,9',
    ];
    const { indicators } = await takeIn(engine, 'people.csv', bytesOf(stated.join('\n')));
    const found = await profileTable(engine, 'obs_file', { indicators, counterparts: 'summed' });
    expect(found.map(({ area, dims, profile }) => [area, dims, profile.behind]).sort()).toEqual([
      ['KEN', '', 0],
      ['KEN', 'figure=target', 0],
      ['UGA', '', 4],
      ['UGA', 'figure=target', 0],
    ]);
  });

  test('or keeps each of them', async () => {
    const found = await profiled('each');
    expect(found.map(({ area, counterpart }) => `${area} ${counterpart}`).sort()).toEqual([
      'KEN SOM',
      'KEN SSD',
      'UGA SSD',
    ]);
    expect(found.find(({ counterpart, area }) => area === 'KEN' && counterpart === 'SSD')?.profile.behind).toBe(3);
  });

  test('leaves no table behind, also when it is cancelled', async () => {
    await profiled('each');
    const controller = new AbortController();
    controller.abort();
    await expect(
      profileTable(engine, 'obs_file', { indicators: [], counterparts: 'each', signal: controller.signal }),
    ).rejects.toMatchObject({ code: 'cancelled' });
    await expect(engine.query(sql`SELECT * FROM profile_points`)).rejects.toThrow();
  });
});

test('fifty thousand series of twenty years are profiled in seconds', async () => {
  await engine.execute(sql`CREATE OR REPLACE TABLE obs_many AS
SELECT 'i' AS indicator, 'A' || (s // 200) AS area, 'B' || (s % 200) AS counterpart, (2001 + y)::VARCHAR AS period, 2001 + y AS year,
  100 * exp(0.03 * y + 0.01 * ((s * 31 + y * 17) % 7 - 3)) * (CASE WHEN s = 77 AND y = 9 THEN 9 ELSE 1 END) AS value, 'A' AS status,
  '' AS dims, '' AS edition, 'many' AS source, NULL::VARCHAR AS note, 1 AS source_row
FROM range(50000) t(s), range(20) u(y)`);
  const start = performance.now();
  const found = await profileTable(engine, 'obs_many', { indicators: [indicator('i', 'none')], counterparts: 'each' });
  console.info(`50,000 series: ${Math.round(performance.now() - start)} ms`);
  expect(found.length).toBe(50_000);
  expect([found[0]?.area, found[0]?.counterpart]).toEqual(['A0', 'B77']);
  expect(found[0]?.profile.shocks.found.map(({ kind, year }) => [kind, year])).toEqual([['outlier', 2010]]);
}, 120_000);

test('the columns of a loaded source are profiled, values by indicator and disaggregations by key', async () => {
  const { indicators } = await takeIn(
    engine,
    'people.csv',
    bytesOf('year,iso3,sex,people,rooms\n2020,KEN,f,1,10\n2020,KEN,m,*,20\n2021,KEN,f,3,\n2021,UGA,f,11,40\n'),
  );
  const found = await profileObservations(engine, 'obs_file');
  const [people, rooms] = indicators;
  const of = (column: string, key = '') => found.find((one) => one.column === column && one.key === key);
  expect(of('area')).toMatchObject({ type: 'text', distinct: 2, examples: ['KEN', 'UGA'], rows: 7 });
  expect(of('dims', 'sex')).toMatchObject({ distinct: 2, missing: {} });
  expect(of('year')).toMatchObject({ minimum: 2020, maximum: 2021 });
  expect(of('value', people?.id)).toMatchObject({
    missing: { Q: 1 },
    minimum: 1,
    median: 3,
    maximum: 11,
    histogram: [1, 0, 1, 0, 0, 0, 0, 0, 0, 1],
  });
  expect(of('value', rooms?.id)).toMatchObject({ distinct: 3, median: 20 });
  expect(of('counterpart')).toBeUndefined();
});
