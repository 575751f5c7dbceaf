import { afterAll, beforeAll, expect, test } from 'vitest';
import { lastYearsOf } from '#shared/engine/last-years';
import type { Engine } from '#shared/engine/port';
import { createMembership, refreshObservationView } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import type { Catalogue } from '#shared/framework/catalogue';
import { openNodeEngine } from '../../electron/cli/engine.ts';

const groups = [
  { code: 'G', kind: 'own', name: { en: 'G', fr: 'G' }, members: ['KEN', 'UGA'], supporters: [] },
] as const;
const catalogue = {
  groups,
  framework: {
    indicators: [
      { id: 'a', aggregation: { kind: 'sum' } },
      { id: 'b', aggregation: { kind: 'none' } },
    ],
  },
} as unknown as Catalogue;

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await createMembership(engine, groups);
  await engine.execute(sql`CREATE TABLE obs_t AS SELECT * FROM (VALUES
    ('a', 'KEN', 2020, 1.0, ''), ('a', 'KEN', 2022, 2.0, ''), ('a', 'UGA', 2023, NULL, ''), ('a', 'UGA', 2019, 4.0, ''),
    ('b', 'G', 2018, 5.0, 'sex=f')) t(indicator, area, year, value, dims)`);
  await engine.execute(sql`ALTER TABLE obs_t ADD COLUMN period VARCHAR`);
  await engine.execute(sql`UPDATE obs_t SET period = year::VARCHAR`);
  await refreshObservationView(engine, ['obs_t']);
});
afterAll(() => engine.close());

test('the latest year with a value, of areas and groups, whatever its disaggregation', async () => {
  const found = await lastYearsOf(
    engine,
    { indicators: ['a', 'b'], areas: ['KEN', 'UGA', 'G'], years: null },
    catalogue,
  );
  expect(found.map(({ indicator, area, year }) => [indicator, area, year])).toEqual([
    ['a', 'G', 2022],
    ['a', 'KEN', 2022],
    ['a', 'UGA', 2019],
    ['b', 'G', 2018],
  ]);
});
