import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { type KeptResult, restingOn } from '#shared/share/results';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { jalon } from '../support/cli.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
const opened = async (name: string) => unwrap(await readShare(new Uint8Array(readFileSync(at(name)))));
const valuesOf = (result: KeptResult | undefined) => result?.table.rows.flatMap(({ values }) => values);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-refresh-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,200\n');
  expect((await jalon('import', at('own.csv'), '--out', at('bare.jalon'))).code).toBe(0);
  const { workbench, parts } = await opened('bare.jalon');
  const { id } = workbench.catalogue.framework.indicators.at(-1)!;
  const charts = [
    { ...newChart(id, ['KEN']), id: 'own' },
    { ...newChart('ctx-refugees', ['KEN']), id: 'bundled' },
  ];
  const { bytes } = await writeShare({ workbench: { ...workbench, charts }, parts, savedAt: '2026-01-01T00:00:00Z' });
  writeFileSync(at('charts.jalon'), bytes);
  // A merge with itself works out what the charts show.
  const same = [at('charts.jalon'), at('charts.jalon'), at('charts.jalon')];
  expect((await jalon('merge', ...same, '--out', at('old.jalon'))).code).toBe(0);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('after a refresh the file keeps what the newer data give, never what the older ones gave', async () => {
  const old = await opened('old.jalon');
  expect(valuesOf(old.results.get('chart:own'))).toEqual([100, 200]);
  writeFileSync(at('newer.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,900\nKEN,2022,7\n');
  const made = await jalon('import', at('newer.csv'), '--refresh', at('old.jalon'), '--out', at('new.jalon'));
  expect([made.code, made.said]).toEqual([0, expect.anything()]);
  const fresh = await opened('new.jalon');
  expect(valuesOf(fresh.results.get('chart:own'))).toEqual([100, 900, 7]);
  const resting = await restingOn(fresh.workbench, fresh.results);
  expect(resting.map(({ figure, basis }) => [figure, basis])).toEqual(
    [...fresh.results.values()].map(({ figure, basis }) => [figure, basis]),
  );
  expect(resting[0]?.basis.data).not.toBe(old.results.get('chart:own')?.basis.data);
  expect(await jalon('verify', at('new.jalon'), '--recompute')).toMatchObject({ code: 0 });
}, 240_000);
