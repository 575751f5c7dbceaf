import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bytesOf, observed, takeIn } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = (text: string, below = 5) =>
  takeIn(engine, 'file.csv', bytesOf(text), (draft) => ({ ...draft, suppressBelow: below }));

describe('a total does not give away what is suppressed', () => {
  test('the smallest other part is hidden with it', async () => {
    const { loss } = await take('iso3,year,f_total,m_total,total\nKEN,2020,3,40,43\nUGA,2020,30,40,70\n');
    expect(await observed(engine, 'area, dims, value, status')).toEqual([
      ['KEN', '', 43, 'A'],
      ['KEN', 'sex=female', null, 'Q'],
      ['KEN', 'sex=male', null, 'Q'],
      ['UGA', '', 70, 'A'],
      ['UGA', 'sex=female', 30, 'A'],
      ['UGA', 'sex=male', 40, 'A'],
    ]);
    expect(loss.cellsByCause).toEqual({ 'below-threshold': 1, complementary: 1 });
  });
  test('where two parts are hidden already nothing more is', async () => {
    await take('iso3,year,place,n\nKEN,2020,,50\nKEN,2020,camp,3\nKEN,2020,town,4\nKEN,2020,other,43\n');
    expect((await observed(engine, 'value')).flat()).toEqual([50, null, null, 43]);
  });
  test('without a total that is shown nothing more is hidden', async () => {
    await take('iso3,year,place,n\nKEN,2020,camp,3\nKEN,2020,town,47\nUGA,2020,camp,9\nUGA,2020,town,47\n');
    expect((await observed(engine, 'value')).flat()).toEqual([null, 47, 9, 47]);
  });
  test('a zero hides nothing and is not hidden', async () => {
    await take('iso3,year,place,n\nKEN,2020,,50\nKEN,2020,a,3\nKEN,2020,b,0\nKEN,2020,c,20\nKEN,2020,d,27\n');
    expect((await observed(engine, 'value')).flat()).toEqual([50, null, 0, null, 27]);
  });
});

test('in a table of two ways no row or column has a single hidden cell under a shown total', async () => {
  const cells = fc.array(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 3, maxLength: 3 }), {
    minLength: 3,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(cells, async (table) => {
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      const rows = table.map((values) => [...values, total(values)]);
      const sums = [0, 1, 2, 3].map((at) => total(rows.map((values) => values[at] ?? 0)));
      const text = [...rows, sums].flatMap((values, row) =>
        values.map((value, at) => `KEN,2020,${['a', 'b', 'c', ''][at]},${['x', 'y', 'z', ''][row]},${value}`),
      );
      await take(['iso3,year,age,place,n', ...text].join('\n'));
      const shown = new Map(
        (await observed(engine, 'dims, value')).map(([dims, value]) => [String(dims), value as number | null]),
      );
      const at = (age: string, place: string) =>
        shown.get([age && `age=${age}`, place && `place=${place}`].filter(Boolean).join(';'));
      for (const [total, parts] of [
        ...['x', 'y', 'z', ''].map((place) => [at('', place), ['a', 'b', 'c'].map((age) => at(age, place))] as const),
        ...['a', 'b', 'c', ''].map((age) => [at(age, ''), ['x', 'y', 'z'].map((place) => at(age, place))] as const),
      ]) {
        if (total === null || total === undefined) continue;
        const visible = parts.filter((part) => (part ?? 0) > 0).length;
        const hidden = parts.filter((part) => part === null).length;
        expect(hidden === 1 && visible > 0).toBe(false);
      }
    }),
    { numRuns: 25 },
  );
});
