import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Engine } from '#shared/engine/port';
import { refreshObservationView } from '#shared/engine/series';
import { sql } from '#shared/engine/sql';
import { translator } from '#shared/i18n/translator';
import { chartDataFrom } from '#shared/workbench/chart-data';
import { newChart } from '#shared/workbench/drafts';
import type { Workbench } from '#shared/workbench/workbench';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { freshWorkbench } from '../support/workbench.ts';

const workbench = freshWorkbench();
let engine: Engine;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
  await engine.query(sql`CREATE TABLE obs_own AS SELECT * REPLACE ('Somewhere' AS area) FROM obs_gcr
WHERE indicator = 'gcr-4.2.1' AND area = 'SSD' AND year IN (2019, 2020)`);
  await refreshObservationView(engine, ['obs_gcr', 'obs_own']);
}, 60_000);
afterAll(() => engine.close());

const noteOf = async (part: Partial<Workbench['lens']>, language: 'en' | 'fr', areas: readonly string[] = []) => {
  const chart = { ...newChart('gcr-4.2.1', areas), kind: 'ranked-bar' as const };
  const seen = { ...workbench, lens: { ...workbench.lens, ...part } };
  return (await chartDataFrom(engine, chart, seen, translator(language), async () => null)).note ?? '';
};

test('a chart of every country says which areas of the data it does not show, and when they have values', async () => {
  expect(await noteOf({}, 'en')).toMatch(
    /being no countries of the list, though the data have values of them: .* \(\d{4}–\d{4}\), .*Somewhere \(2019–2020\)\./,
  );
  expect(await noteOf({}, 'fr')).toMatch(/faute de figurer dans la liste des pays, .* Somewhere \(2019–2020\)/);
});

test('of a region the countries of others are no loss; what is in no list may be of any', async () => {
  const group = workbench.catalogue.groups.find(({ kind }) => kind === 'un-region')?.code ?? '';
  expect(await noteOf({ group }, 'en')).toContain('values of it: Somewhere (2019–2020).');
});

test('after its last value, or of chosen areas, nothing is missing', async () => {
  expect(await noteOf({ years: [2021, 2021] }, 'en')).not.toContain('Somewhere');
  expect(await noteOf({}, 'en', ['KEN', 'UGA'])).not.toContain('Somewhere');
});
