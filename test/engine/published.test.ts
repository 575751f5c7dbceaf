import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chartDataOf } from '#shared/charts/from-series';
import { twinOf } from '#shared/charts/twin';
import { BY_HAND } from '#shared/engine/observations';
import type { Engine } from '#shared/engine/port';
import { seriesWithBefore, withPublished } from '#shared/engine/published';
import { createMembership, refreshObservationView } from '#shared/engine/series';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Aggregation, Indicator } from '#shared/framework/framework';
import { translator } from '#shared/i18n/translator';
import { encodeTable } from '#shared/tables/encode';
import { openNodeEngine } from '../../electron/cli/engine.ts';

const both = (text: string) => ({ en: text, fr: text });
const indicator = (id: string, aggregation: Aggregation): Indicator => ({
  id,
  code: id,
  parent: null,
  name: both(id),
  unit: { measure: 'count', label: both('people'), multiplier: 1 },
  direction: 'up',
  domain: { kind: 'positive' },
  aggregation,
  themes: [],
  actors: [],
  editions: [],
  note: null,
});
const groups = [{ code: 'ALL', kind: 'own' as const, name: both('All'), members: ['AAA', 'BBB'], supporters: [] }];
const catalogue: Catalogue = {
  framework: {
    name: both('test'),
    baselineYear: 2016,
    editions: [],
    nodes: [],
    indicators: [
      indicator('people', { kind: 'sum' }),
      indicator('twice', { kind: 'formula', formula: '2 * [people]', ofGroups: 'sum' }),
    ],
  },
  areas: [],
  groups,
  themes: [],
  actors: [],
};

type Row = readonly [area: string, year: number, value: number | null];

async function load(engine: Engine, table: string, source: string, rows: readonly Row[]): Promise<void> {
  const text = (read: (row: Row) => string) => ({ kind: 'text' as const, values: rows.map(read) });
  const number = (read: (row: Row) => number) => ({ kind: 'number' as const, values: Float64Array.from(rows, read) });
  const columns = new Map(
    Object.entries({
      indicator: text(() => 'people'),
      area: text(([area]) => area),
      period: text(([, year]) => String(year)),
      year: number(([, year]) => year),
      value: number(([, , value]) => value ?? Number.NaN),
      source: text(() => source),
    }),
  );
  await engine.fromArrow(table, encodeTable({ rows: rows.length, columns }));
}

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await createMembership(engine, groups);
  await load(engine, 'obs_s1', 's1', [
    ['AAA', 2020, 10],
    ['AAA', 2021, 11],
    ['BBB', 2020, 5],
    ['BBB', 2021, 6],
  ]);
  await load(engine, 'obs_by_hand', BY_HAND, [
    ['AAA', 2021, 20],
    ['BBB', 2020, null],
    ['BBB', 2022, 9],
  ]);
  await refreshObservationView(engine, ['obs_s1', 'obs_by_hand']);
}, 30_000);
afterAll(() => engine.close());

const ask = (id: string, areas: readonly string[]) =>
  seriesWithBefore(engine, { indicators: [id], areas, years: null }, [{}], catalogue);

describe('what the sources say without values given by hand', () => {
  test('stands beside each of them, also where there is nothing', async () => {
    const given = [
      { indicator: 'people', area: 'AAA', year: 2021, dims: '' },
      { indicator: 'people', area: 'BBB', year: 2020, dims: '' },
      { indicator: 'people', area: 'BBB', year: 2022, dims: '' },
      { indicator: 'people', area: 'ALL', year: 2021, dims: '' },
    ];
    const found = await withPublished(engine, given, catalogue);
    expect(found.map(({ published }) => published)).toEqual([11, 5, null, 17]);
  });

  test('is known to the series that rest on them: areas, groups and formulas, and to no other year', async () => {
    const [a, b] = await ask('people', ['AAA', 'BBB']);
    expect(a?.before).toEqual([{ year: 2021, value: 11 }]);
    expect(b?.before).toEqual([
      { year: 2020, value: 5 },
      { year: 2022, value: null },
    ]);
    const [all] = await ask('people', ['ALL']);
    expect(all?.points.map(({ value }) => value)).toEqual([10, 26, 9]);
    expect(all?.before).toEqual([
      { year: 2020, value: 15 },
      { year: 2021, value: 17 },
      { year: 2022, value: null },
    ]);
    expect((await ask('twice', ['AAA']))[0]?.before).toEqual([{ year: 2021, value: 22 }]);
  });

  test('is asked only where something was given', async () => {
    const request = { indicators: ['people'], areas: ['AAA'], years: null };
    expect((await seriesWithBefore(engine, request, [], catalogue))[0]).not.toHaveProperty('before');
  });

  test('is a column of its own in the table of a chart; a year whose value was taken away stays', async () => {
    const spec = { indicators: ['people'], areas: ['BBB'], title: null, note: null };
    const t = translator('en');
    const data = chartDataOf(spec, await ask('people', ['BBB']), catalogue, new Map(), t);
    const twin = twinOf(data, t);
    expect(twin.columns.map(({ label }) => label)).toEqual(['Year', 'BBB', 'BBB, before correction by hand']);
    expect(twin.rows).toEqual([
      [2020, null, 5],
      [2021, 6, null],
      [2022, 9, null],
    ]);
    expect(data.note).toContain('2 values are corrected by hand');
  });
});
