import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disaggregationsOf, listDisaggregations } from '#shared/engine/disaggregations';
import type { OBSERVATION_COLUMNS } from '#shared/engine/observations';
import { countBySource, countObservations } from '#shared/engine/observations-of';
import type { Engine } from '#shared/engine/port';
import { releasesOf } from '#shared/engine/releases';
import { createMembership, refreshObservationView, seriesOf } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import { traceOf } from '#shared/engine/trace';
import { tracePartsOf } from '#shared/engine/trace-parts';
import { filledIn } from '#shared/engine/trace-text';
import type { AreaGroup } from '#shared/framework/areas';
import { haveOtherAreas } from '#shared/framework/breaks';
import type { Catalogue } from '#shared/framework/catalogue';
import type { Aggregation, Indicator } from '#shared/framework/framework';
import { translator } from '#shared/i18n/translator';
import { encodeTable } from '#shared/tables/encode';
import type { Column } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
  await createMembership(engine, groups);
}, 30_000);
afterAll(() => engine.close());

interface Row {
  indicator: string;
  area: string;
  counterpart: string;
  year: number;
  value: number | null;
  status: string;
  dims: string;
  edition: string;
}

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
const group = (code: string, kind: AreaGroup['kind'], members: string[]): AreaGroup => ({
  code,
  kind,
  name: both(code),
  members,
  supporters: [],
});
const areas = ['AAA', 'BBB', 'CCC'];
const groups = [group('WLD', 'world', areas), group('g_two', 'own', ['AAA', 'BBB'])];
const catalogue: Catalogue = {
  framework: {
    name: both('test'),
    baselineYear: 2016,
    editions: [],
    nodes: [],
    indicators: [
      indicator('people', { kind: 'sum' }),
      indicator('hosts', { kind: 'sum' }),
      indicator('rate', { kind: 'ratio', numerator: 'people', denominator: 'hosts', factor: 1000 }),
      indicator('countries', { kind: 'areas', of: 'people' }),
      indicator('share', { kind: 'median' }),
      indicator('law', { kind: 'none' }),
    ],
  },
  areas: areas.map((code) => ({ code, name: both(code), codes: {} })),
  groups,
  themes: [],
  actors: [],
};
const indicators = catalogue.framework.indicators.map(({ id }) => id);

async function load(rows: readonly Row[]): Promise<void> {
  const text = (read: (row: Row, index: number) => string | null): Column => ({ kind: 'text', values: rows.map(read) });
  const numeric = (read: (row: Row, index: number) => number): Column => ({
    kind: 'number',
    values: Float64Array.from(rows, read),
  });
  const columns: Record<keyof typeof OBSERVATION_COLUMNS, Column> = {
    indicator: text((row) => row.indicator),
    area: text((row) => row.area),
    counterpart: text((row) => row.counterpart),
    period: text((row) => String(row.year)),
    year: numeric((row) => row.year),
    value: numeric((row) => row.value ?? Number.NaN),
    status: text((row) => row.status),
    dims: text((row) => row.dims),
    edition: text((row) => row.edition),
    source: text(() => 's1'),
    note: text(() => null),
    source_row: numeric((_, index) => index + 1),
  };
  await engine.fromArrow('obs_s1', encodeTable({ rows: rows.length, columns: new Map(Object.entries(columns)) }));
  await refreshObservationView(engine, ['obs_s1']);
}

const row = (fields: Partial<Row>): Row => ({
  indicator: 'people',
  area: 'AAA',
  counterpart: '',
  year: 2020,
  value: 1,
  status: 'A',
  dims: '',
  edition: '',
  ...fields,
});

const ask = (wanted: readonly string[], codes: readonly string[]) =>
  seriesOf(engine, { indicators: wanted, areas: codes, years: null }, catalogue);

const valuesOf = async (id: string, code: string): Promise<[number, number, number][]> =>
  (await ask([id], [code])).flatMap(({ points }) =>
    points.map(({ year, value, areas: n }): [number, number, number] => [year, value, n]),
  );

/** The plain reading of the rules, one number at a time. */
function reference(rows: readonly Row[], id: string, code: string, dims: string, year: number): number | null {
  const observed = (wanted: string, area: string, isAdditive: boolean): number | null => {
    const latest = new Map<string, Row>();
    for (const candidate of rows) {
      if (candidate.indicator !== wanted || candidate.area !== area || candidate.dims !== dims) continue;
      if (candidate.year !== year || candidate.value === null) continue;
      const known = latest.get(candidate.counterpart);
      if (!known || candidate.edition > known.edition) latest.set(candidate.counterpart, candidate);
    }
    const total = latest.get('');
    if (total) return total.value;
    if (!isAdditive || latest.size === 0) return null;
    return [...latest.values()].reduce((sum, { value }) => sum + (value ?? 0), 0);
  };
  const aggregation = catalogue.framework.indicators.find((one) => one.id === id)?.aggregation ?? { kind: 'none' };
  const direct = observed(id, code, aggregation.kind === 'sum');
  if (direct !== null || aggregation.kind === 'none' || aggregation.kind === 'formula') return direct;
  const members = groups.find((candidate) => candidate.code === code)?.members ?? [code];
  const present = (wanted: string) => members.flatMap((area) => observed(wanted, area, true) ?? []);
  if (aggregation.kind === 'sum') return present(id).length === 0 ? null : present(id).reduce((a, b) => a + b, 0);
  if (aggregation.kind === 'areas') {
    const values = present(aggregation.of);
    return values.length === 0 ? null : values.filter((value) => value > 0).length;
  }
  if (aggregation.kind === 'median') {
    const values = members.flatMap((area) => observed(id, area, false) ?? []).sort((a, b) => a - b);
    const [low, high] = [values[(values.length - 1) >> 1], values[values.length >> 1]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
  }
  let top = 0;
  let bottom = 0;
  for (const area of members) {
    const a = observed(aggregation.numerator, area, true);
    const b = observed(aggregation.denominator, area, true);
    if (a === null || b === null) continue;
    top += a;
    bottom += b;
  }
  return bottom === 0 ? null : (aggregation.factor * top) / bottom;
}

describe('series', () => {
  test('agree with the plain reading of the rules on random tables', async () => {
    const oneOf = <T>(...values: T[]) => fc.constantFrom(...values);
    const rows = fc.array(
      fc.record({
        indicator: oneOf('people', 'people', 'hosts', 'hosts', 'rate', 'law', 'share', 'share'),
        area: oneOf(...areas, ...areas, 'WLD', 'g_two'),
        counterpart: oneOf('', 'XXX', 'YYY'),
        year: oneOf(2019, 2020),
        value: fc.option(fc.integer({ min: 0, max: 50 }), { freq: 5 }),
        status: oneOf('A', 'E', 'P'),
        dims: oneOf('', 'sex=F'),
        edition: oneOf('', '2021', '2023'),
      }),
      { minLength: 1, maxLength: 60 },
    );
    const codes = [...areas, 'WLD', 'g_two'];
    await fc.assert(
      fc.asyncProperty(rows, async (table) => {
        await load(table);
        const found = new Map<string, number>();
        for (const series of await ask(indicators, codes)) {
          for (const point of series.points)
            found.set([series.indicator, series.area, series.dims, point.year].join('|'), point.value);
        }
        const expected = new Map<string, number>();
        for (const id of indicators)
          for (const code of codes)
            for (const dims of ['', 'sex=F'])
              for (const year of [2019, 2020]) {
                const value = reference(table, id, code, dims, year);
                if (value !== null) expected.set([id, code, dims, year].join('|'), value);
              }
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
        for (const [key, value] of expected) expect(found.get(key)).toBeCloseTo(value, 9);
      }),
      { numRuns: 50 },
    );
  }, 60_000);

  test('a group says how many areas contributed', async () => {
    await load([row({ value: 3 }), row({ area: 'BBB', value: 4 }), row({ area: 'BBB', year: 2021, value: 9 })]);
    expect(await valuesOf('people', 'g_two')).toEqual([
      [2020, 7, 2],
      [2021, 9, 1],
    ]);
  });

  test('a ratio takes only areas that have both parts in the year', async () => {
    await load([
      row({ value: 10 }),
      row({ indicator: 'hosts', value: 100 }),
      row({ area: 'BBB', value: 999 }),
      row({ area: 'CCC', indicator: 'hosts', value: 999 }),
    ]);
    expect(await valuesOf('rate', 'WLD')).toEqual([[2020, 100, 1]]);
  });

  test('a median counts each area once, and says of how many it is', async () => {
    const share = (area: string, value: number) => row({ indicator: 'share', area, value });
    await load([share('AAA', 10), share('BBB', 100), share('CCC', 40)]);
    expect(await valuesOf('share', 'WLD')).toEqual([[2020, 40, 3]]);
    expect(await valuesOf('share', 'g_two')).toEqual([[2020, 55, 2]]);
    const [world, area] = await ask(['share'], ['WLD', 'AAA']).then((all) =>
      all.toSorted((a, b) => (a.area > b.area ? -1 : 1)),
    );
    expect([world?.points[0]?.medianOf, area?.points[0]?.medianOf]).toEqual([3, undefined]);
    const asked = { indicator: 'share', area: 'WLD', year: 2020 };
    const parts = await tracePartsOf(engine, asked, catalogue);
    expect(parts.map(({ area, value }) => [area, value])).toEqual([
      ['BBB', 100],
      ['CCC', 40],
      ['AAA', 10],
    ]);
    expect(filledIn(asked, 40, parts, catalogue, translator('en'))).toBe('median of 3 values from 10 to 100 = 40');
  });

  test('medians of different areas are no change of the group, and a published figure of the group is no median', async () => {
    const share = (area: string, year: number) => row({ indicator: 'share', area, year, value: 10 });
    await load([share('AAA', 2020), share('BBB', 2020), share('AAA', 2021), share('CCC', 2021), share('WLD', 2022)]);
    const [world] = await ask(['share'], ['WLD']);
    expect(haveOtherAreas(world?.points ?? [], 2020, 2021)).toBe(true);
    expect(world?.points.map(({ medianOf }) => medianOf)).toEqual([2, 2, undefined]);
  });

  test('a published figure of the group wins over the sum of its areas', async () => {
    await load([
      row({ value: 3 }),
      row({ area: 'WLD', value: 1000, edition: '2021' }),
      row({ area: 'WLD', value: 1100, edition: '2023' }),
    ]);
    expect(await valuesOf('people', 'WLD')).toEqual([[2020, 1100, 1]]);
  });

  test('the weakest status of the parts is the status of the whole', async () => {
    await load([row({}), row({ area: 'BBB', status: 'E' })]);
    const [series] = await ask(['people'], ['WLD']);
    expect([series?.points[0]?.status, series?.sources]).toEqual(['E', ['s1']]);
  });

  test('the disaggregations an indicator has values for can be listed', async () => {
    await load([
      row({}),
      row({ dims: 'sex=M' }),
      row({ dims: 'sex=F' }),
      row({ dims: 'sex=F', year: 2021 }),
      row({ dims: 'age=5', value: null, status: 'M' }),
      row({ dims: 'place=camp', indicator: 'law' }),
    ]);
    expect(await disaggregationsOf(engine, 'people')).toEqual(['sex=F', 'sex=M']);
    expect([...(await listDisaggregations(engine, ['people', 'law', 'none']))]).toEqual([
      ['law', { count: 1, first: ['place=camp'] }],
      ['people', { count: 2, first: ['sex=F', 'sex=M'] }],
    ]);
    expect([...(await countBySource(engine))]).toEqual([['s1', 6]]);
  });

  test('a break in one part is a break in the whole', async () => {
    await load([row({}), row({ area: 'BBB', status: 'B' }), row({ area: 'CCC', status: 'E' })]);
    const [series] = await ask(['people'], ['WLD']);
    expect(series?.points[0]?.status).toBe('B');
  });

  test('come in the order asked, the total before its parts', async () => {
    await load([row({ dims: 'sex=F' }), row({}), row({ area: 'BBB' }), row({ indicator: 'law' })]);
    const found = await ask(['law', 'people'], ['BBB', 'AAA']);
    expect(found.map((series) => [series.indicator, series.area, series.dims])).toEqual([
      ['law', 'AAA', ''],
      ['people', 'BBB', ''],
      ['people', 'AAA', ''],
      ['people', 'AAA', 'sex=F'],
    ]);
  });

  test('years outside the request stay out', async () => {
    await load([row({ year: 2015 }), row({ year: 2020 })]);
    const [series] = await seriesOf(engine, { indicators: ['people'], areas: ['AAA'], years: [2016, 2025] }, catalogue);
    expect(series?.points.map(({ year }) => year)).toEqual([2020]);
  });

  test('without sources there are no series', async () => {
    await refreshObservationView(engine, []);
    expect(await ask(indicators, ['WLD'])).toEqual([]);
  });
});

describe('trace', () => {
  test('gives the counted rows of a sum, without superseded editions', async () => {
    await load([
      row({ value: 3, edition: '2021' }),
      row({ value: 5, edition: '2023' }),
      row({ area: 'BBB', counterpart: 'XXX', value: 2 }),
      row({ area: 'CCC', value: 90 }),
    ]);
    const { rows, total } = await traceOf(engine, { indicator: 'people', area: 'g_two', year: 2020 }, catalogue);
    expect(rows.map((one) => [one.sourceRow, one.area, one.value])).toEqual([
      [2, 'AAA', 5],
      [3, 'BBB', 2],
    ]);
    expect(total).toBe(2);
  });

  test('gives both parts of a ratio, only of areas that have both', async () => {
    await load([row({ value: 10 }), row({ indicator: 'hosts', value: 100 }), row({ area: 'BBB', value: 999 })]);
    const { rows } = await traceOf(engine, { indicator: 'rate', area: 'WLD', year: 2020 }, catalogue);
    expect(rows.map((one) => [one.indicator, one.area, one.value])).toEqual([
      ['people', 'AAA', 10],
      ['hosts', 'AAA', 100],
    ]);
  });

  test('gives only the published row where that is the number', async () => {
    await load([row({ value: 3 }), row({ area: 'WLD', value: 1000 })]);
    const { rows } = await traceOf(engine, { indicator: 'people', area: 'WLD', year: 2020 }, catalogue);
    expect(rows.map((one) => one.value)).toEqual([1000]);
  });
});

test('releases are the editions of a published total, oldest first', async () => {
  await load([
    row({ edition: '2023', value: 12 }),
    row({ edition: '2021', value: 10 }),
    row({ edition: '2023', year: 2021, value: 13 }),
    row({ edition: '2023', value: 5, dims: 'sex=f' }),
    row({ edition: '2023', value: 5, counterpart: 'BBB' }),
    row({ edition: '2022', value: null }),
    row({ value: 9 }),
  ]);
  expect(await releasesOf(engine, 'people', 'AAA')).toEqual([
    { edition: '2021', points: [{ year: 2020, value: 10 }] },
    {
      edition: '2023',
      points: [
        { year: 2020, value: 12 },
        { year: 2021, value: 13 },
      ],
    },
  ]);
});

test('observations are counted by indicator, and by area wherever they name it', async () => {
  await load([row({}), row({ area: 'BBB', counterpart: 'AAA' }), row({ area: 'CCC', indicator: 'hosts' })]);
  expect(await countObservations(engine, 'area', 'AAA')).toBe(2);
  expect(await countObservations(engine, 'indicator', 'hosts')).toBe(1);
  expect(await countObservations(engine, 'area', 'ZZZ')).toBe(0);
});

test('an unknown table name in the view is refused by name', async () => {
  await expect(refreshObservationView(engine, ['obs; drop'])).rejects.toThrow('not a physical name');
  expect((await engine.query(sql`SELECT 1 AS one`)).rows).toBe(1);
});

describe('formulas', () => {
  const withFormulas: Catalogue = {
    ...catalogue,
    framework: {
      ...catalogue.framework,
      indicators: [
        ...catalogue.framework.indicators,
        indicator('each', { kind: 'formula', formula: '[people] / [hosts]', ofGroups: 'values' }),
        indicator('grown', { kind: 'formula', formula: 'change([people], 1)', ofGroups: 'values' }),
        indicator('double', { kind: 'formula', formula: '2 * [each]', ofGroups: 'values' }),
        indicator('converted', { kind: 'formula', formula: '[people] / [rate]', ofGroups: 'sum' }),
        indicator('twice', { kind: 'formula', formula: '2 * [converted]', ofGroups: 'values' }),
        indicator('rate', { kind: 'none' }),
        indicator('circle', { kind: 'formula', formula: '[circle] + 1', ofGroups: 'values' }),
        indicator('lost', { kind: 'formula', formula: '[nobody] + 1', ofGroups: 'values' }),
      ],
    },
  };
  const askFor = (ids: string[], codes: string[], years: [number, number] | null = null) =>
    seriesOf(engine, { indicators: ids, areas: codes, years }, withFormulas);
  const pointsOf = async (id: string, code: string, years: [number, number] | null = null) =>
    (await askFor([id], [code], years)).flatMap(({ points }) => points.map(({ year, value }) => [year, value]));

  test('apply to areas, and to groups by the values of the group', async () => {
    await load([
      row({ value: 10 }),
      row({ area: 'BBB', value: 30 }),
      row({ indicator: 'hosts', value: 5 }),
      row({ indicator: 'hosts', area: 'BBB', value: 3, status: 'E' }),
      row({ year: 2019, value: 4 }),
    ]);
    expect(await pointsOf('each', 'AAA')).toEqual([[2020, 2]]);
    expect(await pointsOf('each', 'g_two')).toEqual([[2020, 5]]);
    expect(await pointsOf('double', 'WLD')).toEqual([[2020, 10]]);
    const [whole] = await askFor(['each'], ['g_two']);
    expect(whole?.points[0]).toMatchObject({ status: 'E', areas: 2 });
    expect(whole?.sources).toEqual(['s1']);
  });

  test('that are summed over areas convert each by its own rate, and say how many areas have one', async () => {
    await load([
      row({ value: 10 }),
      row({ area: 'BBB', value: 30 }),
      row({ area: 'CCC', value: 7 }),
      row({ indicator: 'rate', value: 2 }),
      row({ indicator: 'rate', area: 'BBB', value: 10, status: 'P' }),
    ]);
    expect(await pointsOf('converted', 'BBB')).toEqual([[2020, 3]]);
    expect(await pointsOf('converted', 'g_two')).toEqual([[2020, 8]]);
    expect(await pointsOf('twice', 'g_two')).toEqual([[2020, 16]]);
    const [whole] = await askFor(['converted'], ['WLD']);
    expect(whole?.points).toMatchObject([{ value: 8, areas: 2, status: 'P' }]);
    const { rows } = await traceOf(engine, { indicator: 'converted', area: 'g_two', year: 2020 }, withFormulas);
    expect(rows.map((one) => [one.indicator, one.area, one.value])).toEqual([
      ['people', 'AAA', 10],
      ['rate', 'AAA', 2],
      ['people', 'BBB', 30],
      ['rate', 'BBB', 10],
    ]);
  });

  test('look back beyond the years asked for, and give none of them', async () => {
    await load([row({ year: 2018, value: 1 }), row({ year: 2019, value: 4 }), row({ value: 10 })]);
    expect(await pointsOf('grown', 'AAA', [2020, 2020])).toEqual([[2020, 6]]);
  });

  test('keep to one disaggregation, and a value given for it wins in its year', async () => {
    await load([
      row({ value: 10 }),
      row({ value: 6, dims: 'sex=F' }),
      row({ indicator: 'hosts', value: 2 }),
      row({ year: 2019, value: 9 }),
      row({ indicator: 'hosts', year: 2019, value: 3 }),
      row({ indicator: 'each', year: 2019, value: 7 }),
    ]);
    expect((await askFor(['each'], ['AAA'])).map(({ dims }) => dims)).toEqual(['']);
    expect(await pointsOf('each', 'AAA')).toEqual([
      [2019, 7],
      [2020, 5],
    ]);
  });

  test('that cannot be worked out have no values, and take nothing else away', async () => {
    await load([row({ value: 10 })]);
    const found = await askFor(['circle', 'lost', 'people'], ['AAA']);
    expect(found.map(({ indicator: id }) => id)).toEqual(['people']);
  });

  test('are traced to the rows of what they name', async () => {
    await load([row({ value: 10 }), row({ indicator: 'hosts', value: 2 })]);
    const { rows, total } = await traceOf(engine, { indicator: 'double', area: 'AAA', year: 2020 }, withFormulas);
    expect([total, rows.map((one) => [one.indicator, one.value])]).toEqual([
      2,
      [
        ['people', 10],
        ['hosts', 2],
      ],
    ]);
  });
});

describe('the numbers a number is made of', () => {
  const t = translator('en');
  const withFormulas: Catalogue = {
    ...catalogue,
    framework: {
      ...catalogue.framework,
      indicators: [
        ...catalogue.framework.indicators,
        indicator('grown', { kind: 'formula', formula: '100 * ([people] / lag([people], 1) - 1)', ofGroups: 'values' }),
        indicator('again', { kind: 'formula', formula: '2 * [grown]', ofGroups: 'values' }),
        indicator('added', { kind: 'formula', formula: '[people] - [hosts]', ofGroups: 'sum' }),
      ],
    },
  };
  const ask = async (id: string, area: string) => {
    const request = { indicator: id, area, year: 2020 };
    const [series] = await seriesOf(engine, { indicators: [id], areas: [area], years: [2020, 2020] }, withFormulas);
    const parts = await tracePartsOf(engine, request, withFormulas);
    const text = filledIn(request, series?.points[0]?.value ?? null, parts, withFormulas, t);
    return { parts: parts.map((part) => [part.indicator, part.area, part.year, part.value]), text };
  };

  test('of a group are those of its areas, counterparts added up', async () => {
    await load([
      row({ value: 1200 }),
      row({ area: 'BBB', counterpart: 'XXX', value: 2 }),
      row({ area: 'BBB', counterpart: 'YYY', value: 3 }),
    ]);
    expect(await ask('people', 'g_two')).toEqual({
      parts: [
        ['people', 'AAA', 2020, 1200],
        ['people', 'BBB', 2020, 5],
      ],
      text: '1,200 + 5 = 1,205',
    });
  });

  test('of a ratio are both parts of each area that has both', async () => {
    await load([
      row({ value: 10 }),
      row({ indicator: 'hosts', value: 40 }),
      row({ area: 'BBB', value: 999 }),
      row({ area: 'CCC', value: 2 }),
      row({ area: 'CCC', indicator: 'hosts', value: 8 }),
    ]);
    const { parts, text } = await ask('rate', 'WLD');
    expect(parts).toEqual([
      ['people', 'AAA', 2020, 10],
      ['people', 'CCC', 2020, 2],
      ['hosts', 'AAA', 2020, 40],
      ['hosts', 'CCC', 2020, 8],
    ]);
    expect(text).toMatch(/12 ÷ 48 = /);
  });

  test('of a formula are its inputs, those of other years too, one step back', async () => {
    await load([row({ value: 30 }), row({ year: 2019, value: 20 })]);
    expect(await ask('grown', 'AAA')).toEqual({
      parts: [
        ['people', 'AAA', 2020, 30],
        ['people', 'AAA', 2019, 20],
      ],
      text: '100 × (30 ÷ 20 − 1) = 50',
    });
    expect(await ask('again', 'AAA')).toEqual({ parts: [['grown', 'AAA', 2020, 50]], text: '2 × 50 = 100' });
  });

  test('of a formula summed over areas are the values of the areas', async () => {
    await load([
      row({ value: 30 }),
      row({ indicator: 'hosts', value: 10 }),
      row({ area: 'BBB', value: 3 }),
      row({ area: 'BBB', indicator: 'hosts', value: 8 }),
    ]);
    expect(await ask('added', 'g_two')).toEqual({
      parts: [
        ['added', 'AAA', 2020, 20],
        ['added', 'BBB', 2020, -5],
      ],
      text: '20 − 5 = 15',
    });
  });

  test('of a published number there are none', async () => {
    await load([row({ value: 3 }), row({ area: 'WLD', value: 1000 })]);
    expect(await ask('people', 'WLD')).toEqual({ parts: [], text: null });
    expect(await ask('people', 'AAA')).toEqual({ parts: [], text: null });
  });

  test('a long sum counts what it does not write out', async () => {
    const many = Array.from({ length: 8 }, (_, i) => ({
      indicator: 'people',
      area: `A${i}`,
      year: 2020,
      value: 8 - i,
    }));
    const text = filledIn({ indicator: 'people', area: 'WLD', year: 2020 }, 36, many, withFormulas, t);
    expect(text).toBe('8 + 7 + 6 + 5 + 4 + 3 more (6 together) = 36');
  });
});
