import { afterAll, beforeAll, expect, it } from 'vitest';
import { areasNoted } from '#shared/charts/footnotes';
import { change } from '#shared/charts/movement';
import { footnotesOf } from '#shared/engine/footnotes';
import type { Engine } from '#shared/engine/port';
import { seriesOf } from '#shared/engine/series';
import { breaksOf } from '#shared/framework/breaks';
import { translator } from '#shared/i18n/translator';
import { operationsIn } from '#shared/responsibility/operations';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { freshWorkbench } from '../support/workbench.ts';

const workbench = freshWorkbench();
const { catalogue } = workbench;
let engine: Engine;
beforeAll(async () => {
  engine = await openBundledEngine(workbench);
}, 60_000);
afterAll(() => engine.close());

const budgets = (areas: readonly string[]) => ({ indicators: ['money-budget'], areas, years: null });
const dollars = { label: { en: 'US dollars', fr: 'dollars' }, percent: false };

it('states no change of the world’s budgets across versions, nor of the originals, which are of other countries each year', async () => {
  const series = await seriesOf(engine, budgets(['WLD']), catalogue);
  const said = (dims: string) => {
    const points = series.find((one) => one.dims === dims)?.points ?? [];
    const breaks = breaksOf({}, points).map(({ year }) => year);
    return { breaks, text: change('Budgets', points, dollars, translator('en'), breaks) };
  };
  expect(said('').breaks).toEqual([2023, 2024, 2025]);
  expect(said('').text).not.toMatch(/fell|rose/);
  expect(said('version=original').breaks).toEqual([]);
  expect(said('version=original').text).toBe('Budgets: 8.7B in 2025; earlier years are of other areas');
});

it('marks the seats of offices for several countries, and names plans of the year’s hosts only', async () => {
  const areas = ['ARG', 'COL', 'SDN', 'YEM', 'UGA'];
  const notes = await footnotesOf(engine, { ...budgets(areas), years: [2024, 2024] }, catalogue);
  expect([...areasNoted(notes, 'note:multi-country-office')]).toEqual(['ARG']);
  const situations = catalogue.groups.filter(({ kind }) => kind === 'situation').map(({ code }) => code);
  const request = { ...budgets([...areas, ...situations]), indicators: ['money-budget', 'ctx-requirements'] };
  const found = operationsIn(await seriesOf(engine, request, catalogue), 2024, areas, catalogue.groups);
  const plans = new Map(found.map((one) => [one.area, one.plans.map(({ situation }) => situation)]));
  expect([plans.get('SDN'), plans.get('YEM')]).toEqual([[], []]);
  expect(plans.get('UGA')).toEqual(['situation:dr-congo', 'situation:south-sudan', 'situation:sudan']);
});
