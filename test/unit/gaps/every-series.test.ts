import { expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { sql } from '#shared/engine/sql';
import { assessColumns, fetchPoints } from '#shared/gaps/every-series';
import { linear } from '#shared/gaps/linear';
import type { Column, Table } from '#shared/tables/table';

const text = (...values: string[]): Column => ({ kind: 'text', values });
const number = (...values: number[]): Column => ({ kind: 'number', values: Float64Array.from(values) });
const table = (columns: Record<string, Column>): Table => ({
  rows: Object.values(columns)[0]?.values.length ?? 0,
  columns: new Map(Object.entries(columns)),
});

/** Two series whose hashes are alike under the first seed and differ under the next. */
const engine: Pick<Engine, 'query'> = {
  async query({ text: statement }) {
    const other = /dims, 0\)/.test(statement) ? 7 : 8;
    return statement.includes('DISTINCT')
      ? table({ indicator: text('jobs', 'jobs'), area: text('KEN', 'UGA'), dims: text('', ''), hash: number(7, other) })
      : table({
          hash: number(other, 7, other, 7),
          year: number(2023, 2015, 2015, 2023),
          value: number(40, 10, 20, 30),
        });
  },
};

test('series that share a hash are told apart by another seed', async () => {
  const points = await fetchPoints(engine as Engine, sql`anything`);
  expect(points.keys.map(({ area }) => area)).toEqual(['KEN', 'UGA']);
  expect([...points.offsets]).toEqual([0, 2, 4]);
  expect([...points.years]).toEqual([2015, 2023, 2015, 2023]);
  expect([...points.values]).toEqual([10, 30, 20, 40]);
});

test('a hash that never tells them apart is an error, never a mixture', async () => {
  const stuck: Pick<Engine, 'query'> = {
    query: ({ text: statement }) => engine.query({ text: statement.replaceAll(/dims, \d+\)/g, 'dims, 0)') }),
  };
  await expect(fetchPoints(stuck as Engine, sql`anything`)).rejects.toThrow('could not be told apart');
});

test('every number of the columns is that of the series by itself', () => {
  const made = assessColumns(
    {
      keys: [{ indicator: 'jobs', area: 'KEN', dims: '' }],
      offsets: Uint32Array.of(0, 2),
      years: Float64Array.of(2015, 2023),
      values: Float64Array.of(14.5, 10.2),
    },
    linear,
    ({ indicator }) => ({
      indicator,
      scope: { kind: 'all' },
      direction: 'down',
      baseYear: 2015,
      target: 7.25,
      targetYear: 2030,
      limit: null,
    }),
  );
  expect(made.words[made.status[0] ?? -1]).toBe('on_track');
  expect(made.measure[0]).toBeCloseTo(1.112, 3);
  expect(made.score[0]).toBeNaN();
  expect(made.at(0)?.components.find(({ key }) => key === 'acceleration')?.value).toBeCloseTo(0.784, 3);
});
