import { afterAll, beforeAll, expect, test } from 'vitest';
import { JalonError } from '#shared/core/errors';
import { answeredLastYearsOf, answeredSeriesOf } from '#shared/engine/answered-series';
import type { Series, SeriesRequest } from '#shared/engine/observations';
import type { Engine } from '#shared/engine/port';
import { seriesOf } from '#shared/engine/series';
import type { Sql } from '#shared/engine/sql';
import type { Catalogue } from '#shared/framework/catalogue';
import { loadBundledObservations } from '#shared/intake/bundled';
import { connectTables, loadTables } from '#shared/share/tables';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { bundledFiles, freshWorkbench } from '../support/workbench.ts';

let engine: Engine;
let catalogue: Catalogue;
let request: SeriesRequest;
beforeAll(async () => {
  const workbench = freshWorkbench();
  engine = await openNodeEngine();
  const tables = await loadTables(engine, workbench, new Map(), {
    loadBundled: (ready, _needed, table) => loadBundledObservations(ready, bundledFiles(), table),
  });
  await connectTables(engine, workbench, tables);
  catalogue = workbench.catalogue;
  const { areas, groups, framework } = catalogue;
  request = {
    indicators: framework.indicators.map(({ id }) => id),
    areas: [...groups.slice(0, 6), ...areas.slice(0, 40)].map(({ code }) => code),
    years: null,
  };
}, 60_000);
afterAll(() => engine.close());

/** An engine with no memory for questions about any of `heavy`, nor for questions about more than `most` indicators. */
function short(heavy: readonly string[], most = Number.POSITIVE_INFINITY): Engine {
  const isTooMuch = ({ text }: Sql): boolean => {
    const named = request.indicators.filter((id) => text.includes(`('${id}', `));
    return named.length > most || named.some((id) => heavy.includes(id));
  };
  const refuse = (statement: Sql): void => {
    if (isTooMuch(statement)) throw new JalonError('engine/out-of-memory');
  };
  return new Proxy(engine, {
    get: (target, property, receiver) =>
      property === 'query'
        ? async (statement: Sql, options: object) => {
            refuse(statement);
            return target.query(statement, options);
          }
        : Reflect.get(target, property, receiver),
  });
}

const rowsIn = async (from: Engine): Promise<readonly Series[]> => {
  const { columns } = await answeredSeriesOf(from, request, catalogue);
  return columns.keys.map((_, row) => columns.at(row));
};

test.each([3, 7])(
  'asked %i at a time, every series is the same as asked together',
  async (most) => {
    expect(await rowsIn(short([], most))).toEqual(await seriesOf(engine, request, catalogue));
  },
  60_000,
);

test('what cannot be worked out is named, and everything else is there', async () => {
  const [first = '', second = ''] = [request.indicators[3], request.indicators.at(-1)];
  const { columns, failed } = await answeredSeriesOf(short([first, second]), request, catalogue);
  expect(failed.map(({ indicator, failure }) => [indicator, failure.code])).toEqual([
    [first, 'engine/out-of-memory'],
    [second, 'engine/out-of-memory'],
  ]);
  const expected = (await seriesOf(engine, request, catalogue)).filter(
    (one) => ![first, second].includes(one.indicator),
  );
  expect(columns.keys.map((_, row) => columns.at(row))).toEqual(expected);
  const { lastYears, failed: alsoFailed } = await answeredLastYearsOf(short([first]), request, catalogue);
  expect(alsoFailed.map(({ indicator }) => indicator)).toEqual([first]);
  expect(lastYears.length).toBeGreaterThan(50);
}, 60_000);

test('an engine that is gone, or a question nobody waits for, fails as a whole', async () => {
  for (const code of ['engine/stopped', 'cancelled'] as const) {
    const gone = { query: async () => Promise.reject(new JalonError(code)) } as unknown as Engine;
    await expect(answeredSeriesOf(gone, request, catalogue)).rejects.toMatchObject({ code });
  }
});
