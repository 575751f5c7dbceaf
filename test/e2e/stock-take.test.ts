import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWeb, type Web } from '../support/web.ts';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText('Engine ready').waitFor({ timeout: 60_000 });
  await web.page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
});
afterAll(() => web.close());

/** Leads to a view by the rail, whatever was open before. */
async function go(view: string): Promise<void> {
  await web.page.keyboard.press('Escape');
  await web.page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await web.page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
}

/** Serious findings of axe on what the page shows now. The script is put in as text, which the policy does not govern. */
async function accessibilityFindings(): Promise<readonly string[]> {
  await web.page.evaluate(axe);
  return await web.page.evaluate(async () => {
    const found = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return found.violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id} ${html.slice(0, 120)}`),
    );
  });
}

test('the overview shows the four objectives of the Compact with their latest values', async () => {
  for (const objective of ['1. Ease the pressures on host countries', '2. Enhance refugee self-reliance']) {
    expect(await web.page.getByRole('heading', { name: objective }).isVisible()).toBe(true);
  }
  const resettlement = web.page.getByRole('row', { name: /3\.1\.1/ });
  expect(await resettlement.innerText()).toMatch(/2025/);
});

test('an indicator without data says so', async () => {
  expect(await web.page.getByText('No data').first().isVisible()).toBe(true);
});

test('the pledge register counts by stage and says that it is illustrative', async () => {
  await go('Pledges');
  await web.page.getByText(/Illustrative register/).waitFor();
  await web.page.getByText('3,435 pledges', { exact: true }).waitFor();
});

test('a change can be undone and redone', async () => {
  const title = web.page.getByLabel('Title of the workbench');
  await title.fill('IGAD stock-take');
  await title.press('Enter');
  await web.page.getByRole('button', { name: 'Undo' }).click();
  expect(await title.inputValue()).toBe('Stock-take of the Global Compact on Refugees');
  await web.page.getByRole('button', { name: 'Redo' }).click();
  expect(await title.inputValue()).toBe('IGAD stock-take');
});

test('Explore draws the chosen areas and its table twin holds the same numbers', async () => {
  const { page } = web;
  await go('Overview');
  await page
    .getByRole('row', { name: /3\.1\.1/ })
    .getByRole('button')
    .click();
  await page.getByRole('heading', { name: 'Explore' }).waitFor();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await page.getByRole('radio', { name: 'Table' }).click();
  expect(await page.getByRole('row', { name: /^2022/ }).innerText()).toContain('114,242');
  await page.getByRole('radio', { name: 'Line' }).click();
  await page.getByRole('button', { name: 'Save chart' }).click();
});

test('a report holds the saved chart and leaves as one file', async () => {
  const { page } = web;
  await go('Report');
  await page.getByRole('button', { name: 'Add heading' }).click();
  await page.getByLabel('Saved chart to add').click();
  await page.getByRole('option').nth(1).click();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as HTML' }).click();
  const html = readFileSync(await (await leaving).path(), 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('data:image/svg+xml;base64,');
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});

test('a saved workbench opens again with the same figures, and an altered one names the damaged part', async () => {
  const { page } = web;
  await go('Overview');
  const figures = () => page.locator('.band').allInnerTexts();
  await page.getByText(/indicators? shown ha/).waitFor();
  const before = await figures();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const path = await (await saving).path();
  await page.getByText(/^File [0-9a-f]{8}$/).waitFor();
  const open = async (bytes: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'shared.jalon', mimeType: 'application/zip', buffer: bytes });
  };
  const bytes = readFileSync(path);
  await open(bytes);
  await page.getByText(/indicators? shown ha/).waitFor();
  expect(await figures()).toEqual(before);

  const altered = Buffer.from(bytes);
  const at = altered.indexOf('PAR1') + 100;
  altered[at] = (altered[at] ?? 0) ^ 1;
  await open(altered);
  await page.getByRole('alert').filter({ hasText: 'data/' }).waitFor();
  await open(bytes.subarray(0, bytes.length >> 1));
  await page
    .getByRole('alert')
    .filter({ hasText: /truncated|incomplete|cut/ })
    .waitFor();
  expect(await figures()).toEqual(before);
}, 180_000);

test.each(['Overview', 'Explore', 'Pledges', 'Report', 'Review'])('axe finds nothing on %s', async (view) => {
  await go(view);
  await web.page.waitForTimeout(500);
  expect(await accessibilityFindings()).toEqual([]);
});

test('the language switches at once', async () => {
  await web.page.getByRole('button', { name: 'Français' }).click();
  await web.page.getByRole('button', { name: 'Engagements', exact: true }).waitFor();
  expect(await web.page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await web.page.getByRole('button', { name: 'English' }).click();
});

test('nothing was asked of the network and nothing was refused by the policy', () => {
  expect(web.foreign).toEqual([]);
  expect(web.errors).toEqual([]);
});
