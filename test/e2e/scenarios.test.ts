import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assess } from '#shared/projections/assess-scenario';
import type { Evidence } from '#shared/projections/evidence';
import { lookupOf } from '#shared/projections/evidence';
import { type Outline, simulator } from '#shared/projections/simulate';
import { accessibilityFindings, go, settled } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

const GROWTH = 'Change a year, in %';
const TYPED = 'Change a year, in %: a number, or a range such as 10 to 15';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Scenarios');
});
afterAll(() => web.close());

const lastRow = () => web.page.getByRole('table', { name: 'Year by year' }).locator('tbody tr').last().innerText();
const current = () => web.page.locator('[data-current=true]').waitFor({ timeout: 30_000 });
async function choose(label: string, option: RegExp | string): Promise<void> {
  await web.page.getByRole('button', { name: label }).first().click();
  await web.page.getByRole('option', { name: option }).first().click();
}
async function fill(label: string, value: string): Promise<void> {
  await web.page.getByLabel(label, { exact: true }).first().fill(value);
  await web.page.getByLabel(label, { exact: true }).first().press('Tab');
  await current();
}

test('the baseline is a fan of two intervals, with what it is worth', async () => {
  const { page } = web;
  await choose('Indicator', /refugees hosted$/i);
  await choose('Area or group', 'Kenya');
  await page.locator('.js-plotly-plot .main-svg').first().waitFor({ timeout: 30_000 });
  await page.getByRole('heading', { name: 'How far to trust it' }).waitFor();
  expect(await page.getByRole('table', { name: 'Year by year' }).locator('tbody tr').count()).toBe(5);
  expect(await page.getByRole('table', { name: 'Year by year' }).locator('thead').innerText()).toMatch(
    /80% interval\s+95% interval/,
  );
  expect(await page.getByText(/of past values lay inside the 80% interval/).isVisible()).toBe(true);
});

test('a lever moved by keyboard changes the scenario at once, and one that multiplies by one changes nothing', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Add a lever' }).click();
  await page.getByRole('menuitem').first().click();
  await page
    .getByText(/the yearly pace is that of the baseline and \+5% a year/)
    .last()
    .waitFor();
  const slider = page.getByRole('slider', { name: GROWTH });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page
    .getByText(/and \+6% a year/)
    .last()
    .waitFor();
  await page.getByText(/^\+6% a year from \d+: [\d.]+[KM] in \d+, .+ likely\.$/).waitFor();
  const before = await lastRow();
  await fill(TYPED, '3');
  await page
    .getByText(/and \+3% a year/)
    .last()
    .waitFor();
  expect(await lastRow()).not.toBe(before);
  await fill(TYPED, '0');
  await page.getByText(/^The levers change nothing/).waitFor();
  const cells = (await lastRow()).split('\t');
  expect(cells.at(-1)).toMatch(/^0/);
  expect(cells.at(-3)).toBe(cells.at(1));
});

test('a typed range is drawn, said and tried at its ends', async () => {
  const { page } = web;
  await fill(TYPED, '10 to 15 %');
  await page.getByText(/^\+10% to \+15% a year from/).waitFor();
  await page.getByText(/% a year: anywhere from \+10% to \+15%, equally likely/).waitFor();
  await page.getByRole('region', { name: 'What it hangs on' }).waitFor({ timeout: 30_000 });
  await page.getByLabel(TYPED).fill('ten');
  await page.getByText('A number, or a range such as 10 to 15.').waitFor();
  await page.keyboard.press('Escape');
  await fill(TYPED, '3');
});

test('dragging redraws one series, and how soon (goal: within 100 ms of worker time)', async () => {
  const { page } = web;
  const slider = page.getByRole('slider', { name: GROWTH });
  const spent: number[] = [];
  await slider.focus();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('ArrowRight');
    await current();
    spent.push(Number(await page.locator('[data-milliseconds]').getAttribute('data-milliseconds')));
  }
  // A view that measures nothing would say 0.
  expect(spent.every((milliseconds) => milliseconds > 0)).toBe(true);
  spent.sort((a, b) => a - b);
  console.log(
    `one series, 1,000 paths: ${spent[6]?.toFixed(1)} ms in the worker (median of 12), at most ${spent.at(-1)?.toFixed(1)} ms`,
  );
});

test('a scenario is saved with its chart, shows in a report, and can be undone', async () => {
  const { page } = web;
  await fill(TYPED, '-10');
  await page.getByLabel('Name of the scenario').fill('Returns at last');
  await page.getByRole('button', { name: 'Save scenario' }).click();
  await page.getByRole('button', { name: 'Saved scenario' }).waitFor();
  await go(page, 'Report');
  await page.getByRole('button', { name: 'Insert', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Figure', exact: true }).click();
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.locator('.js-plotly-plot .main-svg').getByText('Returns at last').first().waitFor({ timeout: 30_000 });
  await go(page, 'Scenarios');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Saved scenario' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('button', { name: 'Saved scenario' }).click();
  await page.getByRole('option', { name: 'Returns at last' }).click();
  await page
    .getByText(/and −10% a year/)
    .first()
    .waitFor();
});

test('the library replays a shock of the past, and says which', async () => {
  const { page } = web;
  await page.getByText('Start from', { exact: true }).click();
  await page.getByText(/The greatest rise within a year from a like level, replayed/).waitFor();
  await page.getByRole('button', { name: 'New large displacement' }).click();
  await page
    .getByText(/a shock of \+[\d.,]+% on the value/)
    .first()
    .waitFor();
  await current();
  await page.getByRole('region', { name: /What each lever is worth/ }).waitFor({ timeout: 30_000 });
});

test('the world is the total of its areas, path by path, within a second', async () => {
  const { page } = web;
  await choose('Area or group', 'World');
  await current();
  await page.getByText('All figures of the tests').click();
  await page.getByText(/worked out for \d+ areas and added up path by path/).waitFor({ timeout: 60_000 });
  const slider = page.getByRole('slider', { name: 'Size, %' });
  await slider.focus();
  const spent: number[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('ArrowLeft');
    await current();
    spent.push(Number(await page.locator('[data-milliseconds]').getAttribute('data-milliseconds')));
  }
  // A view that measures nothing would say 0.
  expect(spent.every((milliseconds) => milliseconds > 0)).toBe(true);
  spent.sort((a, b) => a - b);
  console.log(
    `world, ${await page.getByText(/worked out for \d+ areas and added up path by path/).innerText()}: ${spent[3]?.toFixed(0)} ms in the worker, at most ${spent.at(-1)?.toFixed(0)} ms`,
  );
});

test('a seed gives the same numbers in the window as on the command line, to twelve digits', async () => {
  const areas = ['A', 'B', 'C'];
  const evidence: Evidence = {
    indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
    groups: [{ code: 'ALL', members: areas }],
    series: areas.map((area, at) => ({
      indicator: 'x',
      area,
      points: Array.from({ length: 20 }, (_, i) => ({
        year: 2001 + i,
        value: 50 + at * 9 + i * 2 + ((i * 7 + at * 3) % 5),
      })),
    })),
  };
  const simulation = { seed: 42, count: 1000, levels: [80, 95] };
  const on = { indicator: null, scope: { kind: 'all' } } as const;
  const scenario: Outline = {
    indicator: 'x',
    area: 'ALL',
    horizon: 5,
    levers: [
      { kind: 'rate', multiplier: 2, perYear: 1, from: null, to: null, ...on },
      { kind: 'limit', min: null, max: 150, monotone: 'up', ...on },
    ],
    balance: null,
  };
  const goal = { target: 330, year: 2024, direction: 'up' as const };
  const [file] = readdirSync(resolve(import.meta.dirname, '../../out/web/assets')).filter((one) =>
    one.startsWith('projection.worker'),
  );
  const inWindow = await web.page.evaluate(
    async ({ path, requests }) => {
      const worker = new Worker(path, { type: 'module' });
      const ask = (request: { readonly id: number }) =>
        new Promise<{ value: unknown }>((done) => {
          worker.addEventListener(
            'message',
            ({ data }) => data.kind === 'done' && data.id === request.id && done(data),
          );
          worker.postMessage(request);
        });
      let last: unknown = null;
      for (const request of requests) last = (await ask(request)).value;
      worker.terminate();
      return JSON.stringify((last as { assessed: unknown }).assessed);
    },
    {
      path: `/assets/${file}`,
      requests: [
        { id: 1, kind: 'call', name: 'load', question: { evidence, simulation } },
        { id: 2, kind: 'call', name: 'assess', question: { scenarios: [scenario], goal, levels: [80, 95] } },
      ],
    },
  );
  const lookup = lookupOf(evidence);
  const here = [assess(simulator(lookup, simulation), scenario, goal, lookup, [80, 95])];
  const digits = (json: string) =>
    JSON.parse(json, (_, value) => (typeof value === 'number' ? value.toPrecision(12) : value));
  expect(digits(inWindow)).toEqual(digits(JSON.stringify(here)));
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
  const { page } = web;
  if (theme === 'dark') await page.getByRole('button', { name: 'Dark' }).click();
  await settled(page);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -5000);
  await settled(page);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scenarios-${theme}.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('in French it reads as such, and nothing broke the policy', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Jusqu’où s’y fier' }).waitFor();
  await settled(page);
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -5000);
  await settled(page);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scenarios-fr.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
