import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { translator } from '#shared/i18n/translator';
import { lossLines } from '#shared/intake/loss/loss-text';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { observed, taker } from '../support/intake.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const take = taker(() => engine);

describe('one key twice in rows', () => {
  const rows = 'KEN,2018,10,a\nKEN,2019,11,a\nKEN,2019,11,b\nKEN,2020,12,a\nKEN,2020,15,b\nUGA,2018,7,a\n';

  test('is counted with the values that differ, and the column that tells the rows apart', async () => {
    const { loss } = await take(`iso3,year,value,round\n${rows}`, (draft) => ({
      ...draft,
      columns: draft.columns.map((column) => (column.label === 'round' ? { ...column, role: 'attribute' } : column)),
    }));
    expect(loss.repeatedKeys).toEqual({
      rows: 2,
      differing: 1,
      examples: [{ rows: [4, 5], values: ['12', '15'] }],
      column: 'round',
    });
    const said = lossLines(loss, translator('en'));
    expect(said).toContain(
      '1 row says something else than an earlier one about the same area, time and breakdown: rows 4 and 5: 12 and 15',
    );
    expect(said).toContain('Column “round” likely tells them apart: make it a disaggregation');
  });

  test('that agree are repeats and nothing more', async () => {
    const { loss } = await take('iso3,year,value\nKEN,2018,10\nKEN,2018,10\nUGA,2018,7\n');
    expect(loss.repeatedKeys).toBeUndefined();
    expect(loss.rowsSetAside).toEqual([{ reason: 'repeated', rows: 1, examples: ['2'] }]);
  });

  test('without a column that tells them apart', async () => {
    const { loss } = await take('iso3,year,value\nKEN,2018,10\nKEN,2018,12\nUGA,2018,7\n');
    expect(loss.repeatedKeys).toEqual({
      rows: 1,
      differing: 1,
      examples: [{ rows: [1, 2], values: ['10', '12'] }],
      column: null,
    });
  });

  test('are not told apart by the number of the row', async () => {
    const { loss } = await take('_index,iso3,year,value\n1,KEN,2018,10\n2,KEN,2018,12\n3,UGA,2018,7\n');
    expect(loss.repeatedKeys?.column).toBeNull();
    expect(await observed(engine, 'dims, value')).toEqual([
      ['', 10],
      ['', 7],
    ]);
  });
});

describe('one key twice in columns', () => {
  test('years under which a second level stands are parts', async () => {
    await take('Country,2019,2019,2020,2020\nCountry,Female,Male,Female,Male\nKenya,10,11,12,13\nUganda,20,21,22,23\n');
    expect((await observed(engine, 'area, year, dims, value')).slice(0, 4)).toEqual([
      ['KEN', 2019, 'sex=female', 10],
      ['KEN', 2019, 'sex=male', 11],
      ['KEN', 2020, 'sex=female', 12],
      ['KEN', 2020, 'sex=male', 13],
    ]);
  });

  test('the same year once more is left out, and counted', async () => {
    const { loss } = await take('Country,2019,2020,2019\nKenya,10,11,12\nUganda,20,21,22\n');
    expect(loss.observations).toBe(4);
    expect(loss.ignoredColumns).toEqual([{ label: '2019', cells: 2 }]);
  });
});

test('rows under the header are said as they stand', async () => {
  const { loss } = await take('COUNTRY,ISO3,Year,RISK\n(a-z),(a-z),,(0-10)\nKenya,KEN,2019,5.4\nUganda,UGA,2019,4.9\n');
  expect(loss.subHeader).toEqual(['(a-z),(a-z),,(0-10)']);
  expect(loss.observations).toBe(2);
});
