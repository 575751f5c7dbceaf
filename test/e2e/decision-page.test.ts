import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { EVERYWHERE, type Scenario } from '#shared/projections/scenario';
import { BROWSER_FLAGS } from '../support/browser-flags.ts';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { madePage } from '../support/decision-page.ts';
import { findChromium } from '../support/ensure-chromium.mjs';
import { accessibilityFindings } from '../support/look.ts';
import { freshWorkbench } from '../support/workbench.ts';

const scenario: Scenario = {
  id: 's',
  name: 'Solutions at twice the pace',
  indicator: 'ctx-refugees',
  area: 'KEN',
  horizon: 5,
  levers: [
    { kind: 'rate', indicator: null, scope: EVERYWHERE, multiplier: 1, perYear: -3, from: null, to: null },
    { kind: 'step', indicator: null, scope: EVERYWHERE, percent: -10, start: 2027, ramp: 2 },
  ],
  balance: null,
};

const folder = mkdtempSync(join(tmpdir(), 'jalon-page-'));
const address = (language: string) => pathToFileURL(join(folder, `${language}.html`)).href;
let browser: Browser;
beforeAll(async () => {
  const workbench = freshWorkbench();
  const engine = await openBundledEngine(workbench);
  for (const language of LANGUAGES)
    writeFileSync(join(folder, `${language}.html`), await madePage(engine, workbench, scenario, language));
  await engine.close();
  browser = await chromium.launch({
    executablePath: findChromium() ?? '',
    args: ['--no-sandbox', '--disable-gpu', ...BROWSER_FLAGS],
  });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The file as a person opens it, watched for what it asks for and for errors. */
async function open(language: string, look: Parameters<Browser['newPage']>[0] = {}) {
  const page = await browser.newPage({ offline: true, ...look });
  const [asked, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) asked.push(request.url());
  });
  page.on('console', (message) => void errors.push(message.text()));
  page.on('pageerror', (error) => void errors.push(error.message));
  await page.goto(address(language));
  await page.locator('#still').waitFor({ state: 'hidden' });
  return { page, asked, errors };
}

const told = async (page: Page) => ({
  sentence: await page.getByRole('heading', { level: 1 }).innerText(),
  title: await page.title(),
  chart: await page.locator('#chart .line.scenario').getAttribute('d'),
  row: await page.locator('#rows tr').last().innerText(),
  supposed: await page.locator('#says-0').innerText(),
});

test('a lever moved by keyboard rewrites sentence, title, chart and table, offline and without an error', async () => {
  const { page, asked, errors } = await open('en');
  const before = await told(page);
  const slider = page.getByRole('slider', { name: 'Change a year, in %' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('heading', { name: /^−2% a year from \d+ and a step of −10%/ }).waitFor();
  const after = await told(page);
  for (const part of ['sentence', 'title', 'chart', 'row', 'supposed'] as const)
    expect(after[part], part).not.toBe(before[part]);
  expect(await slider.getAttribute('aria-valuetext')).toBe('−2%');
  await page.locator('#status', { hasText: after.sentence }).waitFor({ state: 'attached' });
  await page.getByRole('spinbutton', { name: 'Lever 1: Change a year, in %, as a number' }).fill('12.5');
  await page.getByRole('heading', { name: /^\+12\.5% a year/ }).waitFor();
  await page.getByRole('checkbox', { name: /^Lever in force, 2/ }).uncheck();
  await page.getByRole('heading', { name: /^\+12\.5% a year from \d+: / }).waitFor();
  await page.getByRole('button', { name: 'Reset the levers' }).click();
  await page.getByRole('heading', { name: before.sentence }).waitFor();
  expect(await told(page)).toEqual(before);
  expect([asked, errors]).toEqual([[], []]);
  await page.close();
});

test('no other script runs in it', async () => {
  const { page, errors } = await open('en');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.taken = "yes"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p id="x" onclick="document.body.dataset.taken = 1">x</p>');
    document.getElementById('x')?.click();
  });
  expect(await page.evaluate(() => document.body.dataset.taken)).toBeUndefined();
  expect(errors.join(' ')).toMatch(/Content Security Policy/);
  await page.close();
});

test.each(
  LANGUAGES.flatMap((language) => (['light', 'dark'] as const).map((colorScheme) => [language, colorScheme] as const)),
)('axe finds nothing in it, in %s and %s, and nothing is wider than 320 px', async (language, colorScheme) => {
  const { page } = await open(language, { colorScheme });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('summary').evaluateAll((all) => {
      for (const one of all) (one.parentElement as HTMLDetailsElement).open = true;
    });
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.close();
});

test('without scripts it is the scenario as it was saved, and says so', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(address('en'));
  expect(await page.locator('h1').innerText()).toMatch(/^−3% a year from/);
  expect(await page.locator('#still').isVisible()).toBe(true);
  expect(await page.locator('#chart svg').isVisible()).toBe(true);
  expect(await page.locator('input:enabled').count()).toBe(0);
  await page.close();
});
