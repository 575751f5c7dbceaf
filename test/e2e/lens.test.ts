import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  accessibilityFindings,
  addArea,
  chooseByPalette,
  go,
  lensYears,
  setLens,
  setLensYears,
} from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(hasFigures, { anew: 'document' });

const pick = (field: Parameters<typeof setLens>[1], option: string | RegExp) => setLens(web.page, field, option);

test('the lens slices every view', async () => {
  const { page } = web;
  await pick('Region or platform', /^Asia and the Pacific/);
  await setLensYears(page, { from: '2018' });
  await page.getByText(/^Asia and the Pacific: latest value/).waitFor();
  await page.getByText(/indicators? shown ha/).waitFor();
  await expect
    .poll(() => page.getByRole('row', { name: /^3\.1\.1 / }).innerText())
    .toMatch(/no value for 2016|2018–2025/);
  await go(page, 'Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /Refugees hosted$/i }).click();
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('row', { name: /^2018/ }).waitFor();
  expect(await page.getByRole('row', { name: /^2017/ }).count()).toBe(0);
  await go(page, 'Scenarios');
  await expect
    .poll(() => page.getByRole('button', { name: 'Area or group' }).innerText())
    .toContain('Asia and the Pacific');
  await go(page, 'Pledges');
  await page.getByRole('radio', { name: 'Invented example of forum pledges' }).click();
  await page.getByRole('tab', { name: 'Register' }).click();
  const counted = page.getByText(/^[\d,]+ pledges$/);
  await counted.waitFor();
  const count = Number((await counted.innerText()).replaceAll(/\D/g, ''));
  // Fewer than the register has, and more than none.
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(3435);
});

test('a theme leaves the indicators and pledges that are about it', async () => {
  const { page } = web;
  await pick('Theme', /^Education/);
  await go(page, 'Overview');
  await page.getByText(/indicators? shown ha/).waitFor();
  // The headline, and what stands beside it.
  await expect.poll(() => page.getByRole('row', { name: /^2\.2\.1 / }).count()).toBe(2);
  expect(await page.getByRole('row', { name: /^3\.1\.1/ }).count()).toBe(0);
});

test('a lens is saved by name and returned to', async () => {
  const { page } = web;
  await pick('Region or platform', /^Asia and the Pacific/);
  await pick('Theme', /^Education/);
  await setLensYears(page, { from: '2018' });
  await page.getByRole('button', { name: 'Save lens' }).click();
  await page.getByLabel('Name of the stock-take').fill('Education in Asia');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await pick('Region or platform', 'World');
  await pick('Theme', 'All themes');
  await page.getByText(/^World: latest value/).waitFor();
  await pick('Saved lenses', 'Education in Asia');
  await page.getByText(/^Asia and the Pacific: latest value/).waitFor();
  expect(await lensYears(page)).toBe('Since 2018');
});

test('the palette reaches an action by keyboard alone, and a view has its shortcut', async () => {
  const { page } = web;
  await chooseByPalette(page, 'Scenarios');
  await page.getByRole('main', { name: 'Scenarios' }).waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('4');
  await page.getByRole('main', { name: 'Gaps' }).waitFor();
  await chooseByPalette(page, 'light and dark');
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('any number says where it comes from', async () => {
  const { page } = web;
  await page.getByRole('button', { name: /2025, 3\.1\.1: where/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.getByText(/Sum over \d+ areas/).waitFor();
  await drawer.getByText('81,766', { exact: true }).waitFor();
  const rows = await drawer.locator('table').last().locator('tbody td:last-child').allInnerTexts();
  expect(rows.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)).toBe(81_766);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/trace.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
});

test('a value is corrected by hand with a reason, counts everywhere, and can be taken back', async () => {
  const { page } = web;
  await page.getByRole('button', { name: /2025, 3\.1\.1: where/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.getByText('Correct this value').click();
  await drawer.getByLabel('Value (blank: not to be used)').fill('90000');
  await drawer.getByLabel('Reason').fill('Late returns');
  expect(await drawer.getByRole('button', { name: 'Use this value' }).isDisabled()).toBe(true);
  await drawer.getByLabel('Your name').fill('A. Analyst');
  await drawer.getByRole('button', { name: 'Use this value' }).click();
  await drawer.getByText(/Given by hand by A\. Analyst/).waitFor();
  await drawer.getByText('90,000', { exact: true }).first().waitFor();
  await drawer.getByText('Before correction by hand: 81,766').waitFor();
  await drawer.getByText(/90,000, before that 81,766; given by A\. Analyst/).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/corrected.png` });
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('button', { name: '90K 2025, 3.1.1: where it comes from' }).waitFor();
  await go(page, 'Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /^3\.1\.1 / }).click();
  await addArea(page, 'World');
  if (process.env.SHOTS) await page.waitForTimeout(2500);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/corrected-chart.png` });
  await page.locator('.annotation-text', { hasText: /1 value is\s?corrected by/ }).waitFor();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const csv = readFileSync(await (await leaving).path(), 'utf8');
  await page.keyboard.press('Escape');
  expect(csv).toMatch(/, before correction by hand"/);
  expect(csv).toMatch(/\r\n2025,90000,81766,/);
  expect(csv).toContain('90,000, before that 81,766; given by A. Analyst');
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('columnheader', { name: /before correction by hand/ }).waitFor();
  await go(page, 'Overview');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: '81.8K 2025, 3.1.1: where it comes from' }).waitFor();
});
