import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataChanges, NO_DATA_CHANGES } from '#shared/compare/data-changes';
import type { Engine } from '#shared/engine/port';
import { foreignName, sql } from '#shared/engine/sql';
import { openNodeEngine } from '../../electron/cli/engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

interface Row {
  readonly area?: string;
  readonly year?: number;
  readonly value: number | null;
  readonly status?: string;
}

/** A table of observations of one indicator. */
async function tableOfRows(table: string, rows: readonly Row[]): Promise<void> {
  const select = ({ area = 'KEN', year = 2020, value, status = 'A' }: Row) =>
    sql`SELECT 'i' AS indicator, ${area} AS area, NULL::VARCHAR AS counterpart, ${String(year)} AS period, ${year} AS year, ${value}::DOUBLE AS value, ${status} AS status, '' AS dims, NULL::VARCHAR AS edition, 's' AS source`;
  await engine.execute(
    sql`CREATE OR REPLACE TABLE ${foreignName(table)} AS ${{ text: rows.map((row) => select(row).text).join(' UNION ALL ') }}`,
  );
}

async function between(before: readonly Row[], after: readonly Row[], tolerance = 0) {
  await tableOfRows('was', before);
  await tableOfRows('now', after);
  return dataChanges(engine, ['was'], ['now'], tolerance);
}

describe('how observations changed', () => {
  test('a table that both have is not read', async () => {
    expect(await dataChanges(engine, ['nowhere'], ['nowhere'], 0)).toBe(NO_DATA_CHANGES);
  });
  test('the order of rows is no change, and a status alone is told apart from a value', async () => {
    const rows = [{ value: 1 }, { area: 'UGA', value: null, status: 'M' }];
    expect(await between(rows, rows.toReversed())).toMatchObject({
      revised: 0,
      added: 0,
      gone: 0,
      restated: 0,
      tables: 2,
    });
    expect(await between([{ value: 1 }], [{ value: 1, status: 'B' }])).toMatchObject({ revised: 0, restated: 1 });
  });
  test('a value that came where none was known, or went, is a revision without a share', async () => {
    const found = await between([{ value: null, status: 'M' }], [{ value: 5 }]);
    expect(found).toMatchObject({ revised: 1, worstRelative: [{ before: null, after: 5, relative: null }] });
  });
  test('of a value published twice only the one that changed is a revision', async () => {
    const found = await between(
      [{ value: 8 }, { value: 9 }, { value: 9 }],
      [{ value: 9 }, { value: 10 }, { value: 9 }],
    );
    expect(found).toMatchObject({ revised: 1, added: 0, gone: 0, worstRelative: [{ before: 8, after: 10 }] });
    expect(await between([{ value: 9 }, { value: 9 }], [{ value: 9 }])).toMatchObject({ revised: 0, gone: 1 });
  });
  test('worst by share and by size are two lists, and a tolerance is one of the share', async () => {
    const [before, after] = [
      [
        { area: 'A', value: 1 },
        { area: 'B', value: 1_000_000 },
        { area: 'C', value: 100 },
      ],
      [
        { area: 'A', value: 2 },
        { area: 'B', value: 1_100_000 },
        { area: 'C', value: 100.5 },
      ],
    ];
    const found = await between(before, after, 0.01);
    expect(found).toMatchObject({ revised: 2, restated: 0 });
    expect(found.worstRelative.map(({ area }) => area)).toEqual(['A', 'B']);
    expect(found.worstAbsolute.map(({ area }) => area)).toEqual(['B', 'A']);
    expect(found.byIndicator).toEqual([{ indicator: 'i', revised: 2, added: 0, gone: 0 }]);
  });
  test('a million observations on each side', async () => {
    for (const [table, shift] of [
      ['was', 0],
      ['now', 1],
    ] as const)
      await engine.execute(
        sql`CREATE OR REPLACE TABLE ${foreignName(table)} AS SELECT 'indicator-' || (i % 50) AS indicator, 'A' || (i // 50 % 200) AS area,
NULL::VARCHAR AS counterpart, (1900 + i // 10000)::VARCHAR AS period, (1900 + i // 10000)::INTEGER AS year,
(i + CASE WHEN i % 1000 = 0 THEN ${shift} ELSE 0 END)::DOUBLE AS value, 'A' AS status, '' AS dims, NULL::VARCHAR AS edition, 's' AS source FROM range(1000000) t(i)`,
      );
    const start = performance.now();
    const found = await dataChanges(engine, ['was'], ['now'], 0);
    console.info(`1,000,000 beside 1,000,000 observations: ${Math.round(performance.now() - start)} ms`);
    expect(found).toMatchObject({ revised: 1000, added: 0, gone: 0, restated: 0 });
  });
});
