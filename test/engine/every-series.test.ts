import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { name, sql } from '#shared/engine/sql';
import { WORDS } from '#shared/gaps/assessment/assess-series';
import type { BenchmarkTerms } from '#shared/gaps/assessment/gap-table';
import { BENCHMARK_KINDS } from '#shared/gaps/benchmarks/benchmark';
import { METHODS } from '#shared/gaps/methods/methods';
import { TONES } from '#shared/gaps/methods/statuses';
import { encodeTable } from '#shared/tables/encode';
import type { Column } from '#shared/tables/table';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { assessEverySeries } from '../support/every-series.ts';
import { questions, wildPoints } from '../support/gap-series.ts';
import { assessOneByOne, surroundingsOf } from '../support/gaps-one-by-one.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
});
afterAll(() => engine.close());

const TABLE = 'judged';
const INDICATORS = ['poverty', 'jobs'];
const AREAS = ['KEN', 'UGA', 'COL', 'DEU', 'TUR', 'LBN', 'PAK', 'TCD', 'BGD', 'ETH', 'IRN'];
const EAST = ['KEN', 'UGA', 'ETH', 'SOM'];
const membersOf = (group: string | null): readonly string[] => (group === null ? AREAS : group === 'EAST' ? EAST : []);

const observation = fc.record({
  indicator: fc.constantFrom(...INDICATORS),
  area: fc.constantFrom(...AREAS),
  dims: fc.constantFrom('', '', 'sex=f'),
  points: wildPoints.map((points) => points.filter(({ value }) => value !== Number.POSITIVE_INFINITY)),
});
const tables = fc.uniqueArray(observation, {
  selector: ({ indicator, area, dims }) => `${indicator} ${area} ${dims}`,
  maxLength: 30,
});

/** What a benchmark of any kind is worked out from. */
const origins = fc.record({
  kind: fc.constantFrom(...BENCHMARK_KINDS),
  against: fc.option(
    fc.record({
      indicator: fc.option(fc.constantFrom(...INDICATORS)),
      area: fc.option(fc.constantFrom(...AREAS)),
      dims: fc.option(fc.constantFrom('', 'sex=f')),
    }),
  ),
  peerGroup: fc.option(fc.constantFrom('EAST', 'NOBODY')),
  key: fc.option(
    fc.array(fc.record({ indicator: fc.constantFrom(...INDICATORS), weight: fc.constantFrom(0, 0.5, 2) }), {
      maxLength: 2,
    }),
  ),
});

/** Series as rows of a table, one point each, all series mixed; of a year with several values the order stays. */
async function load(series: readonly (typeof observation extends fc.Arbitrary<infer T> ? T : never)[]): Promise<void> {
  const rows = series
    .flatMap(({ points, ...key }) => points.map(({ year, value }) => ({ ...key, year, value })))
    .sort((a, b) => a.area.localeCompare(b.area));
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

test('every series at once says what each one by itself does, on 200 random tables, against benchmarks of every kind', async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(tables, questions, origins, async (given, question, origin) => {
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
      const yardsticks = INDICATORS.map((indicator): BenchmarkTerms => {
        return { ...rest, ...origin, indicator, scope: { kind: 'all' } };
      });
      const made = await assessEverySeries(
        engine,
        name(TABLE),
        method,
        ({ indicator }) => yardsticks.find((one) => one.indicator === indicator) ?? null,
        { membersOf },
      );
      const byKey = new Map(Array.from(made.series, (place, row) => [JSON.stringify(made.keys[place]), row]));
      expect(made.rows).toBe(series.length);
      // The areas a benchmark was worked out from are told in the order the series stand.
      const order = new Map(made.keys.map((key, place) => [JSON.stringify(key), place]));
      const placeOf = ({ indicator, area, dims }: (typeof series)[number]) =>
        order.get(JSON.stringify({ indicator, area, dims })) ?? -1;
      const standing = [...series].sort((a, b) => placeOf(a) - placeOf(b));
      const reference = assessOneByOne(series, yardsticks, method, surroundingsOf(standing, membersOf));
      for (const { series: one, assessment, resolution, benchmark } of reference) {
        const { indicator, area, dims } = one;
        const row = byKey.get(JSON.stringify({ indicator, area, dims })) ?? -1;
        expect(WORDS[made.status[row] ?? -1]).toBe(assessment.status);
        expect(TONES[made.tone[row] ?? -1]).toBe(assessment.tone);
        for (const column of [
          'measure',
          'score',
          'baseYear',
          'baseValue',
          'latestYear',
          'latestValue',
          'actualRate',
          'requiredRate',
          'gapAbs',
          'gapRel',
        ] as const)
          expect(plain(made[column][row]), column).toBe(assessment[column]);
        const again = made.at(row);
        expect(again.resolution).toEqual(resolution);
        expect(again.benchmark?.target).toBe(benchmark?.target);
        expect(again.assessment.status).toBe(assessment.status);
        // Peers come in another order, and sums over them may differ in their last digit.
        const rounded = assessment
          .components()
          .map(({ key, value }) => [key, value === null ? null : expect.closeTo(value, 9)]);
        expect(again.assessment.components().map(({ key, value }) => [key, value])).toEqual(rounded);
        expect(again.assessment.warnings).toEqual(assessment.warnings);
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
  expect([made.rows, WORDS[made.status[0] ?? -1], made.latestValue[0]]).toEqual([1, 'not_available', 3]);
  expect(made.at(0).assessment.warnings).toEqual(['no_benchmark']);
  const none = await assessEverySeries(engine, sql`(SELECT * FROM ${name(TABLE)} WHERE false)`, method, () => null);
  expect(none.rows).toBe(0);
});
