import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, go } from '../support/look.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(web.page, 'Gaps');
}, 90_000);
afterAll(() => web.close());

const fill = async (label: string, text: string): Promise<void> => {
  const field = web.page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Tab');
};

test('the view says that the Compact sets no targets, and what to do', async () => {
  const { page } = web;
  await page.getByText('The Compact sets no numeric targets.', { exact: false }).waitFor();
  await page.getByRole('heading', { name: 'No benchmark yet' }).waitFor();
});

test('a benchmark needs a name and a source, and is then assessed with every number printed', async () => {
  const { page } = web;
  await fill('Name of the benchmark', 'One in ten resettled');
  await page.getByText('Say where the benchmark comes from.').waitFor();
  expect(await page.getByRole('button', { name: 'Add benchmark' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /^3\.1\.1/ }).click();
  await page.getByLabel(/^Target \(/).fill('300000');
  await fill('Target year', '2030');
  await fill('Source of the benchmark', 'Strategy of the team');
  await fill('Year of the source', '2026');
  await page.getByRole('button', { name: 'Add benchmark' }).click();
  const row = page.getByRole('row', { name: /^3\.1\.1/ });
  await row.getByText('Deterioration').waitFor();
  await page.getByRole('heading', { name: 'Against “One in ten resettled”' }).waitFor();
  const component = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  expect(await component('Base value').first().innerText()).toMatch(/172,797/);
  expect(await component('Growth per year, observed').innerText()).toMatch(/-7\.98%/);
  expect(await component('Substantial progress from').innerText()).toMatch(/0\.95/);
  await page.getByText('Source of the benchmark: Strategy of the team, 2026.').waitFor();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
});

test('another method gives its own numbers, and both verdicts stand side by side', async () => {
  const { page } = web;
  await page.getByRole('radio', { name: 'Straight line' }).click();
  await page
    .getByRole('row', { name: /^3\.1\.1/ })
    .getByText('Not towards the target: reverse')
    .waitFor();
  await page.getByRole('row', { name: /^Change per year, required from the latest year/ }).waitFor();
  expect(await page.getByRole('row', { name: /^Open SDG/ }).innerText()).toContain('Deterioration');
});

test('each area can be assessed, and the result leaves as CSV with the columns of the command line', async () => {
  const { page } = web;
  await page.getByRole('radio', { name: 'Each area' }).click();
  await page
    .getByRole('row', { name: /Ecuador/ })
    .first()
    .waitFor();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  const lines = readFileSync(await (await leaving).path(), 'utf8')
    .trim()
    .split('\r\n');
  expect(lines[0]).toBe(
    'series,method,status,measure,score,base_year,base_value,latest_year,latest_value,actual_rate,required_rate,gap_abs,gap_rel,area,group,benchmark,warnings',
  );
  expect(lines.length).toBeGreaterThan(20);
  await page.getByRole('radio', { name: 'The group as a whole' }).click();
});

test('a benchmark can be changed, removed, and brought back', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Edit One in ten resettled' }).click();
  await fill('Target year', '2012');
  await page.getByText('The target year must come after the base year.').waitFor();
  await fill('Target year', '2035');
  await page.getByRole('button', { name: 'Save benchmark' }).click();
  await page.getByRole('button', { name: 'Remove One in ten resettled' }).click();
  await page.getByRole('heading', { name: 'No benchmark yet' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('row', { name: /^3\.1\.1.*2035/ }).waitFor();
});

test('a benchmark can be worked out from data: the form asks for what its kind needs', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Add benchmark' }).click();
  await fill('Name of the benchmark', 'As the median of the region');
  await fill('Source of the benchmark', 'Own choice');
  const choose = async (field: string, option: string | RegExp) => {
    await page.getByRole('button', { name: field }).click();
    await page.getByRole('option', { name: option }).first().click();
  };
  await choose('Kind of benchmark', 'Parity with another group');
  await page.getByText('Choose what the series is compared with', { exact: false }).waitFor();
  await choose('Kind of benchmark', 'Fair share of responsibility');
  await page.getByText('Give the key at least one part', { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Add a part' }).click();
  await page.getByLabel('Weight of part 1').waitFor();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/gaps-form.png`, fullPage: true });
  expect(await accessibilityFindings(page)).toEqual([]);
  await choose('Kind of benchmark', 'Median of peers');
  expect(await page.getByLabel(/^Target \(/).count()).toBe(0);
  await choose('Indicator', /^3\.1\.1/);
  await page.getByRole('button', { name: 'Add benchmark' }).click();
  await page.getByText('Median of peers', { exact: false }).first().waitFor();
  await page.getByRole('radio', { name: 'Each area' }).click();
  await page
    .getByRole('row', { name: /^3\.1\.1/ })
    .nth(3)
    .waitFor();
});

test.each(['light', 'dark'])('axe finds nothing in %s', async (theme) => {
  const { page } = web;
  if (theme === 'dark') await page.getByRole('button', { name: 'Dark' }).click();
  await page.waitForTimeout(500);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/gaps-${theme}.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('in French it reads as such, and nothing broke the policy', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'Repères', exact: true }).waitFor();
  if (process.env.SHOTS) {
    await page.screenshot({ path: `${process.env.SHOTS}/gaps-fr.png` });
    await page.getByRole('heading', { name: /^Par rapport/ }).scrollIntoViewIfNeeded();
    await page.screenshot({ path: `${process.env.SHOTS}/gaps-fr2.png` });
  }
  expect(await accessibilityFindings(page)).toEqual([]);
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
