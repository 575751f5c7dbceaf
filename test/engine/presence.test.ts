import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { presenceOf, presenceSummary } from '#shared/profile/presence';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

test('says where a source has values, withholds them or has none, without groups and years to come', async () => {
  const text = [
    'iso3,year,people,pupils',
    'KEN,2018,10,',
    'KEN,2019,*,7',
    'UGA,2019,*,*',
    'WLD,2019,17,9',
    'UGA,2060,5,5',
  ].join('\n');
  await takeIn(engine, 'file.csv', bytesOf(text));
  await engine.execute(sql`CREATE OR REPLACE VIEW observation AS SELECT * FROM obs_file`);
  const presence = await presenceOf(engine, ['file'], { groups: new Set(), lastYear: 2026 });
  expect(presence).toMatchObject({ areas: ['KEN', 'UGA'], firstYear: 2018, years: 2 });
  expect([...presence.cells]).toEqual([3, 3, 0, 2]);
  expect(presenceSummary(presence)).toEqual({ firstYear: 2018, lastYear: 2019, filled: 1, areas: 2 });
  expect((await presenceOf(engine, ['other'], { groups: new Set(), lastYear: 2026 })).areas).toEqual([]);
});

test('2.8 million rows are counted', async () => {
  await engine.execute(sql`CREATE TABLE big AS SELECT 'A' || (range % 240) AS area,
    (1950 + range // 240 % 75)::INTEGER AS year, range::DOUBLE AS value, 'A' AS status, 'big' AS source FROM range(2800000)`);
  await engine.execute(sql`CREATE OR REPLACE VIEW observation AS SELECT * FROM big`);
  const start = performance.now();
  const presence = await presenceOf(engine, ['big'], { groups: new Set(), lastYear: 2026 });
  expect(presence.cells.length).toBe(240 * 75);
  console.info(`presence of 2.8 million rows: ${Math.round(performance.now() - start)} ms`);
});
