import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { assessEverySeries } from '#shared/gaps/every-series';
import type { Yardstick } from '#shared/gaps/gap-table';
import { assessAll } from '#shared/gaps/gap-table';
import { METHODS } from '#shared/gaps/methods';
import { encodeTable } from '#shared/tables/encode';
import type { Column } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { questions, wildPoints } from '../support/gap-series.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});
afterAll(() => engine.close());

const TABLE = 'judged';
const INDICATORS = ['poverty', 'jobs'];
const AREAS = ['KEN', 'UGA', 'COL', 'DEU', 'TUR', 'LBN', 'PAK', 'TCD', 'BGD', 'ETH', 'IRN'];

const observation = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  area: fc.constantFrom(...AREAS),
  dims: fc.constantFrom('', '', 'sex=f'),
  points: wildPoints.map((points) => points.filter(({ value }) => value !== Number.POSITIVE_INFINITY)),
});
const tables = fc.uniqueArray(observation, {
  selector: ({ indicator, area, dims }) => `${indicator} ${area} ${dims}`,
  maxLength: 20,
});

/** Series as rows of a table, one point each, all series mixed. */
async function load(series: readonly (typeof observation extends fc.Arbitrary<infer T> ? T : never)[]): Promise<void> {
  const rows = series
    .flatMap(({ points, ...key }) => points.map(({ year, value }) => ({ ...key, year, value })))
    .sort((a, b) => a.value - b.value);
  const text = (column: 'indicator' | 'area' | 'dims') =>
    ({ kind: 'text', values: rows.map((row) => row[column]) }) as const;
  const number = (column: 'year' | 'value') =>
    ({ kind: 'number', values: Float64Array.from(rows, (row) => row[column]) }) as const;
  const columns = new Map<string, Column>([
    ['indicator', text('indicator')],
    ['area', text('area')],
    ['dims', text('dims')],
    ['year', number('year')],
    ['value', number('value')],
  ]);
  await engine.fromArrow(TABLE, encodeTable({ rows: rows.length, columns }));
}

const plain = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

test('every series at once says what each one by itself does, on 200 random tables', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(tables, questions, async (given, question) => {
      const method = METHODS[round++ % METHODS.length];
      if (!method) return;
      const series = given
        .filter(({ points }) => points.length > 0)
        .map(({ points, ...key }) => ({
          ...key,
          id: key.indicator,
          points: points.map(({ year, value }) => ({ year, value })),
        }));
      await load(given);
      const { peers, ...rest } = question;
      const yardstick: Yardstick = { ...rest, indicator: '', scope: { kind: 'all' } };
      const made = await assessEverySeries(engine, name(TABLE), method, ({ indicator }) => ({
        ...yardstick,
        indicator,
      }));
      const byKey = new Map(made.keys.map((key, row) => [JSON.stringify(key), row]));
      expect(made.rows).toBe(series.length);
      const reference = assessAll(
        series,
        INDICATORS.map((indicator) => ({ ...yardstick, indicator })),
        method,
      );
      for (const { series: one, assessment } of reference) {
        const { indicator, area, dims } = one;
        const row = byKey.get(JSON.stringify({ indicator, area, dims })) ?? -1;
        expect(made.words[made.status[row] ?? -1]).toBe(assessment.status);
        for (const column of [
          'measure',
          'score',
          'baseYear',
          'baseValue',
          'latestYear',
          'latestValue',
          'gapAbs',
          'gapRel',
        ] as const)
          expect(plain(made[column][row]), column).toBe(assessment[column]);
        for (const column of ['actualRate', 'requiredRate'] as const)
          expect(plain(made[column][row]), column).toBe(assessment[column]);
        const again = made.at(row);
        // Peers come in another order, and sums over them may differ in their last digit.
        const rounded = assessment.components.map(({ key, value }) => [
          key,
          value === null ? null : expect.closeTo(value, 9),
        ]);
        expect(again?.components.map(({ key, value }) => [key, value])).toEqual(rounded);
        expect(again?.warnings).toEqual(assessment.warnings);
      }
    }),
    { numRuns: 200 },
  );
});

test('series without a benchmark stand unjudged, and an empty table gives no rows', async () => {
  await load([{ indicator: 'jobs', area: 'KEN', dims: '', points: [{ year: 2020, value: 3, status: undefined }] }]);
  const [method] = METHODS;
  if (!method) throw new Error('there are methods');
  const made = await assessEverySeries(engine, name(TABLE), method, () => null);
  expect([made.rows, made.words[made.status[0] ?? -1], made.at(0)]).toEqual([1, 'not_available', null]);
  const none = await assessEverySeries(engine, sql`(SELECT * FROM ${name(TABLE)} WHERE false)`, method, () => null);
  expect(none.rows).toBe(0);
});
