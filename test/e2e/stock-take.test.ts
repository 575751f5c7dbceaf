import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, go as goIn, settled } from '../support/look.ts';
import { hasFigures, openWeb, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText('Engine ready').waitFor({ timeout: 60_000 });
  await hasFigures(web.page);
});
afterAll(() => web.close());

const go = (view: string) => goIn(web.page, view);

test('the overview shows the four objectives of the Compact with their latest values', async () => {
  for (const objective of ['1. Ease the pressures on host countries', '2. Enhance refugee self-reliance']) {
    expect(await web.page.getByRole('heading', { name: objective }).isVisible()).toBe(true);
  }
  const resettlement = web.page.getByRole('row', { name: /^3\.1\.1 / });
  expect(await resettlement.innerText()).toMatch(/2025/);
});

test('an indicator without data says so', async () => {
  expect(await web.page.getByText('No data').first().isVisible()).toBe(true);
});

test('a change can be undone and redone', async () => {
  const title = web.page.getByLabel('Title of the workbench');
  await title.fill('IGAD stock-take');
  await title.press('Enter');
  await web.page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => title.inputValue()).toBe('Stock-take of the Global Compact on Refugees');
  await web.page.getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => title.inputValue()).toBe('IGAD stock-take');
});

test('Explore draws the chosen areas and its table twin holds the same numbers', async () => {
  const { page } = web;
  await go('Overview');
  await page
    .getByRole('row', { name: /^3\.1\.1 / })
    .getByRole('button', { name: /^3\.1\.1 / })
    .click();
  await page.getByRole('heading', { name: 'Explore' }).waitFor();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await page.getByRole('radio', { name: 'Table' }).click();
  expect(await page.getByRole('row', { name: /^2022/ }).innerText()).toContain('114,242');
  await page.getByLabel('From (else the lens)').fill('2020');
  await page.getByLabel('From (else the lens)').press('Tab');
  await page.getByRole('row', { name: /^2019/ }).waitFor({ state: 'detached' });
  await page.getByLabel('From (else the lens)').fill('');
  await page.getByLabel('From (else the lens)').press('Tab');
  await page.getByRole('row', { name: /^2019/ }).waitFor();
  await page.getByRole('radio', { name: 'Line' }).click();
  await page.getByRole('button', { name: 'Save chart' }).click();
});

test('a report holds the saved chart and leaves as one file', async () => {
  const { page } = web;
  await go('Report');
  for (const part of ['Heading', 'Figure']) {
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem', { name: part, exact: true }).click();
  }
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Web page (HTML)' }).click();
  const html = readFileSync(await (await leaving).path(), 'utf8');
  expect(html).toContain("default-src 'none'");
  expect(html).toContain('data:image/svg+xml;base64,');
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
});

test('a saved workbench opens again with the same figures, and an altered one names the damaged part', async () => {
  const { page } = web;
  await go('Overview');
  const figures = () => page.getByRole('main').locator('section').allInnerTexts();
  await page.getByText(/indicators? shown ha/).waitFor();
  await settled(page);
  const before = await figures();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const path = await (await saving).path();
  await page.getByText(/^File [0-9A-Z]{5}( [0-9A-Z]{5}){3}$/).waitFor();
  const open = async (bytes: Buffer) => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'shared.jalon', mimeType: 'application/zip', buffer: bytes });
  };
  const bytes = readFileSync(path);
  // What is opened is told from what is left.
  const title = page.getByLabel('Title of the workbench');
  await title.fill('Given up');
  await title.press('Enter');
  await open(bytes);
  await page.getByRole('button', { name: 'Do not save' }).click();
  await expect.poll(() => title.inputValue()).toBe('IGAD stock-take');
  await expect.poll(figures).toEqual(before);
  await go('Review');
  await page.getByRole('button', { name: 'Check every part again' }).click();
  await page.getByText(/1 part was read again/).waitFor();
  await go('Overview');
  await page.getByText(/indicators? shown ha/).waitFor();

  const altered = Buffer.from(bytes);
  const at = altered.indexOf('PAR1') + 100;
  altered[at] = (altered[at] ?? 0) ^ 1;
  await open(altered);
  await page
    .getByRole('alert')
    .filter({ hasText: /Part “[0-9a-f]{8}…” / })
    .waitFor();
  await open(bytes.subarray(0, bytes.length >> 1));
  await page
    .getByRole('alert')
    .filter({ hasText: /truncated|incomplete|cut/ })
    .waitFor();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await expect.poll(figures).toEqual(before);
}, 180_000);

const VIEWS = {
  en: ['Overview', 'Data', 'Explore', 'Gaps', 'Scenarios', 'Pledges', 'Report', 'Review'],
  fr: ['Vue d’ensemble', 'Données', 'Explorer', 'Écarts', 'Scénarios', 'Engagements', 'Rapport', 'Examen'],
} as const;

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('the language switches at once', async () => {
    if (language === 'fr') await web.page.getByRole('button', { name: 'Français' }).click();
    await web.page.getByRole('navigation').getByRole('button', { name: VIEWS[language][5], exact: true }).waitFor();
    await expect.poll(() => web.page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
  test.each(VIEWS[language])('axe finds nothing on %s, light or dark', async (view) => {
    const { page } = web;
    await go(view);
    for (const theme of ['light', 'dark']) {
      await settled(page);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${view}-${theme}-${language}.png` });
      expect(await accessibilityFindings(page)).toEqual([]);
      await page.getByRole('button', { name: /^(Dark|Light|Sombre|Clair)$/ }).click();
    }
  });
});

test('nothing was asked of the network and nothing was refused by the policy', () => {
  expect(web.foreign).toEqual([]);
  expect(web.errors).toEqual([]);
});
