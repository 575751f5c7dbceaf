import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, go } from '../support/look.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(web.page, 'Scenarios');
}, 90_000);
afterAll(() => web.close());

const lastRow = () => web.page.locator('.comparison tbody tr').last().innerText();

test('the baseline is a fan of two intervals, with what it is worth', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /refugees hosted$/i }).click();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await page.getByRole('heading', { name: 'How far to trust it' }).waitFor();
  expect(await page.locator('.comparison tbody tr').count()).toBe(5);
  expect(await page.locator('.comparison thead').innerText()).toMatch(/80% interval\s+95% interval/);
  expect(await page.getByText(/Past values inside the 95% interval/).isVisible()).toBe(true);
});

test('a lever moved by keyboard changes the scenario at once, and one that multiplies by one changes nothing', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Add a change of pace' }).click();
  await page.getByText(/the yearly pace is 2 × that of the baseline/).waitFor();
  const slider = page.getByRole('slider', { name: /Pace, as a multiple/ });
  await slider.focus();
  const before = await lastRow();
  await page.keyboard.press('ArrowRight');
  await page.getByText(/the yearly pace is 2.1 × that/).waitFor();
  await page.getByLabel('% a year, added').fill('3');
  await page.getByLabel('% a year, added').press('Tab');
  await page.getByText(/and \+3.0% a year/).waitFor();
  expect(await lastRow()).not.toBe(before);
  await page.getByLabel('% a year, added').fill('0');
  await page.getByLabel('% a year, added').press('Tab');
  await page.getByLabel('Multiple', { exact: true }).fill('1');
  await page.getByLabel('Multiple', { exact: true }).press('Tab');
  const cells = (await lastRow()).split('\t');
  expect(cells.at(-1)).toBe('0');
  expect(cells.at(-3)).toBe(cells.at(1));
});

test('a scenario is saved with its chart, shows in a report, and can be undone', async () => {
  const { page } = web;
  await page.getByLabel('% a year, added').fill('-10');
  await page.getByLabel('% a year, added').press('Tab');
  await page.getByLabel('Name of the scenario').fill('Returns at last');
  await page.getByRole('button', { name: 'Save scenario' }).click();
  await page.getByRole('button', { name: 'Saved scenario' }).waitFor();
  await go(page, 'Report');
  await page.getByLabel('Saved chart to add').click();
  await page.getByRole('option').nth(1).click();
  await page.locator('.js-plotly-plot .main-svg').getByText('Returns at last').first().waitFor();
  await go(page, 'Scenarios');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await page.getByRole('button', { name: 'Saved scenario' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('button', { name: 'Saved scenario' }).click();
  await page.getByRole('option', { name: 'Returns at last' }).click();
  await page.getByText(/and -10.0% a year/).waitFor();
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
  const { page } = web;
  if (theme === 'dark') await page.getByRole('button', { name: 'Dark' }).click();
  await page.waitForTimeout(500);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scenarios-${theme}.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('in French it reads as such, and nothing broke the policy', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Jusqu’où s’y fier' }).waitFor();
  await page.waitForTimeout(300);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/scenarios-fr.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
