import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../electron/cli/main.ts';
import { accessibilityFindings, go } from '../support/look.ts';
import { openWeb, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(web.page, 'Gaps');
}, 90_000);
afterAll(() => web.close());

const section = async (name: string): Promise<void> => {
  await web.page.getByRole('tab', { name, exact: true }).click();
};

const choose = async (field: string, option: string | RegExp): Promise<void> => {
  await web.page
    .getByRole('button', { name: new RegExp(field) })
    .first()
    .click();
  await web.page.getByRole('option', { name: option }).first().click();
};

async function download(button: string): Promise<string> {
  const leaving = web.page.waitForEvent('download');
  await web.page.getByRole('button', { name: button, exact: true }).first().click();
  return readFileSync(await (await leaving).path(), 'utf8');
}

const shoot = async (name: string): Promise<void> => {
  if (!process.env.SHOTS) return;
  await web.page.waitForTimeout(700);
  await web.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
  await web.page.locator('main').evaluate((view) => view.scrollTo(0, 760));
  await web.page.waitForTimeout(700);
  await web.page.screenshot({ path: `${process.env.SHOTS}/${name}-2.png` });
  await web.page.locator('main').evaluate((view) => view.scrollTo(0, 0));
};

test('inequality between countries: every measure with its formula, for two years', async () => {
  const { page } = web;
  await section('Inequality');
  const gini = page.getByRole('row', { name: /^Gini coefficient/ });
  await gini.waitFor();
  expect(await gini.innerText()).toMatch(/1 − Σ p.*relative.*0\.\d{4}.*0\.\d{4}/s);
  expect(await page.getByRole('row', { name: /^Slope index/ }).innerText()).toContain('needs the order');
  await page.getByText('Order by GDP per inhabitant').click();
  expect(await page.getByRole('row', { name: /^Slope index/ }).innerText()).toMatch(/-?\d/);
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await shoot('inequality');
});

test('the measures of the window are those of jalon inequality, to the last digit', async () => {
  const [measures, groups] = [await download('Measures as CSV'), await download('Groups as CSV')];
  const path = join(mkdtempSync(join(tmpdir(), 'jalon-sharing-')), 'groups.csv');
  writeFileSync(path, groups);
  const out: string[] = [];
  expect(await run(['inequality', path], { print: (text) => out.push(text), say: () => undefined })).toBe(0);
  expect(out.join('')).toBe(measures);
  expect(measures).toMatch(/\r\n"?# Source: [^\r]*\r\n# Sources and what they lost\r\n/);
  expect(groups.trim().split('\r\n').length).toBeGreaterThan(100);
});

test('disaggregations are compared too, and what is not defined says why', async () => {
  const { page } = web;
  await choose('Indicator', /^2\.2\.1/);
  await page.getByRole('rowheader', { name: 'tertiary' }).waitFor();
  expect(
    await page
      .getByRole('row', { name: /^Parity index/ })
      .first()
      .innerText(),
  ).toContain('exactly two groups');
  await page.getByRole('radio', { name: 'Lorenz curve' }).click();
  await page.getByRole('application', { name: /Gini/ }).waitFor();
  await shoot('inequality-dims');
});

test('responsibility: shares, a key with weights to edit, and a number that leads to its source', async () => {
  const { page } = web;
  await section('Responsibility');
  const row = page.getByRole('row', { name: /^Türkiye|^Turkey/ }).first();
  await row.waitFor();
  const before = await row.innerText();
  await page.getByText(/left out for want of population or GDP in 2023/).waitFor();
  const weight = page.getByLabel('Weight of GDP');
  await weight.fill('90');
  await weight.press('Tab');
  await expect.poll(() => row.innerText()).not.toBe(before);
  await page.getByText('Only the proportions of the weights count.', { exact: false }).waitFor();
  await choose('Key', /European Commission/);
  await page.getByText(/unemployment \(inverse\)” has no data here/).waitFor();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await shoot('responsibility');
  await row.getByRole('button').first().click();
  await page.getByRole('dialog').getByText('Refugee Data Finder', { exact: false }).first().waitFor();
  await page.keyboard.press('Escape');
  const csv = await download('Export as CSV');
  expect(csv).toMatch(/^area,year,hosted,population,gdp,per_1000/);
  expect(csv).toMatch(/# {2}Retrieved: /);
});

test('another choice is drawn, and how soon (goal: p95 within 100 ms): the chart of responsibility, the measures of inequality', async () => {
  const { page } = web;
  /** Milliseconds from a click to the changed text of `shows`, measured in the page. */
  const redraw = (within: string, control: string, label: string, shows: string): Promise<number> =>
    page.evaluate(
      async ([within, control, label, shows]) => {
        const found = [...document.querySelectorAll<HTMLElement>(`${within} ${control}`)].find(
          (one) => one.textContent?.trim() === label,
        );
        const text = () => document.querySelector(shows)?.textContent;
        const before = text();
        const start = performance.now();
        (found?.querySelector('input') ?? found)?.click();
        while (text() === before && performance.now() - start < 3000)
          await new Promise((done) => requestAnimationFrame(done));
        return performance.now() - start;
      },
      [within, control, label, shows] as const,
    );
  const p95 = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.ceil(0.95 * times.length) - 1] ?? 0;
  const kinds = ['Against GDP', 'Against population', 'Lorenz curve', 'Gap to the key'];
  for (const kind of kinds) await redraw('.key-and-chart', '[role=radio]', kind, '.key-and-chart .annotation-text');
  // What else the machine does only adds time, so the best of three rounds counts.
  const best = async (round: () => Promise<readonly number[]>) =>
    Math.min(p95(await round()), p95(await round()), p95(await round()));
  const charts = await best(async () => {
    const times: number[] = [];
    for (const kind of [...kinds, ...kinds, ...kinds])
      times.push(await redraw('.key-and-chart', '[role=radio]', kind, '.key-and-chart .annotation-text'));
    return times;
  });
  await section('Inequality');
  await page.getByRole('row', { name: /^Gini coefficient/ }).waitFor();
  const measures = await best(async () => {
    const times: number[] = [];
    for (let turn = 0; turn < 12; turn++)
      times.push(await redraw('.gap-ticks', 'label', 'Weight by population', '.figures tbody'));
    return times;
  });
  process.stdout.write(
    `redrawn, p95: responsibility chart ${charts.toFixed(0)} ms, measures of inequality ${measures.toFixed(0)} ms\n`,
  );
  expect([charts, measures].every(Number.isFinite)).toBe(true);
});

test('funding: both sums of the gap, coverage, and what the data cannot say', async () => {
  const { page } = web;
  await section('Funding and donors');
  await page.getByRole('row', { name: /^Gap, plan by plan/ }).waitFor();
  await page.getByText('The same month of the year before cannot be compared', { exact: false }).waitFor();
  await page.getByRole('radio', { name: 'Plan' }).click();
  await page.getByRole('row', { name: /RSYR25/ }).waitFor();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor();
  await shoot('funding');
});

test('base of support: new and stopped givers, also by kind of actor from the register', async () => {
  const { page } = web;
  await page.getByRole('heading', { name: /^New in 2025: / }).waitFor();
  await choose('Support given', 'Pledges of the register');
  await page.getByText('The register is illustrative', { exact: false }).waitFor();
  await page
    .getByRole('row', { name: /^Businesses|^Private|^States/ })
    .first()
    .waitFor();
  await page.getByText(/names? no forum with a year/).waitFor();
  await page.getByRole('heading', { name: 'Base of support' }).scrollIntoViewIfNeeded();
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/base.png` });
});

test('data gaps: what is missing, how stale, for whom', async () => {
  const { page } = web;
  await section('Data gaps');
  await page.getByText(/^Of 27 indicators/).waitFor();
  expect(await page.getByRole('row', { name: /^C\.1 / }).innerText()).toMatch(/2025.*100%/s);
  await page.getByRole('radio', { name: 'Countries covered' }).click();
  await page.getByRole('columnheader', { name: 'Countries covered' }).first().waitFor();
  await shoot('data-gaps');
});

const SECTIONS = {
  en: ['Inequality', 'Responsibility', 'Funding and donors', 'Data gaps'],
  fr: ['Inégalités', 'Responsabilité', 'Financement et donateurs', 'Données manquantes'],
} as const;

test.each([
  ['light', 'en'],
  ['dark', 'en'],
  ['dark', 'fr'],
  ['light', 'fr'],
] as const)('axe finds nothing in %s, %s', async (theme, language) => {
  const { page } = web;
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('banner').getByRole('button', { name });
    if (await button.count()) await button.first().click();
  };
  if (language === 'fr') await press('Français');
  await press(theme === 'dark' ? /^(Dark|Sombre)$/ : /^(Light|Clair)$/);
  for (const [at, name] of SECTIONS[language].entries()) {
    await section(name);
    await page.locator('.figures').first().waitFor();
    await page.waitForTimeout(700);
    await shoot(`${language}-${theme}-${at}`);
    if (at === 1) {
      await page.locator('.key-and-chart [role=radio]').last().click();
      await shoot(`${language}-${theme}-lorenz`);
    }
    expect(await accessibilityFindings(page)).toEqual([]);
  }
});

test('nothing foreign was asked for and nothing broke', () => {
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
