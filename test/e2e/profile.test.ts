import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, addArea, go as goIn, settled, walkChart } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Data');
});
afterAll(() => web.close());

const go = (view: string) => goIn(web.page, view);

/** A picture of the page as it is, where pictures are wanted. */
async function shot(name: string): Promise<void> {
  if (process.env.SHOTS) await web.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
}

const rows = Array.from({ length: 12 }, (_, i) => {
  const pupils = i === 6 ? 900 : 100 + (i % 3);
  return `KEN;${2010 + i};${pupils}\nUGA;${2010 + i};${i < 6 ? 50 + (i % 2) : 300 + (i % 2)}`;
});
const PUPILS = `Country code;Year;Pupils\n${rows.join('\n')}\nTZA;2012;*\nTZA;2013;4\n;2013;8\n`;

async function choose(): Promise<void> {
  const choosing = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({ name: 'pupils.csv', mimeType: 'text/csv', buffer: Buffer.from(PUPILS) });
}

test('before it is loaded, a file shows what its columns hold over all rows', async () => {
  const { page } = web;
  await go('Data');
  await choose();
  await page.getByText('Change…').click();
  await page.getByText('Profile of the columns', { exact: true }).click();
  await page
    .getByRole('region', { name: 'Loading pupils.csv' })
    .getByRole('button', { name: 'Make the profile' })
    .click();
  const profile = page.getByRole('table', { name: 'Profile of the columns' });
  const row = profile.getByRole('row', { name: /^Pupils/ });
  await row.waitFor();
  expect(await row.innerText()).toMatch(/numbers\s+\d+\s+Suppressed cells \(\*\): 1\s+4\s+[\d.]+\s+900/);
  await row.getByRole('img', { name: /Ten equal steps from 4 to 900/ }).waitFor();
  expect(await profile.getByRole('row', { name: /^Year/ }).innerText()).toContain('2,010'.replace(',', ''));
  expect(await accessibilityFindings(page)).toEqual([]);
  await shot('intake-profile');
  await page.getByRole('textbox', { name: 'Licence and attribution of the source' }).fill('CC BY 4.0');
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await page
    .getByRole('article', { name: /^pupils/ })
    .first()
    .waitFor();
});

async function profileOf(source: RegExp): Promise<void> {
  const panel = web.page.getByRole('region', { name: 'Profiles' });
  await panel.getByRole('button', { name: 'Source to profile' }).click();
  await web.page.getByRole('option', { name: source }).click();
  await panel.getByRole('button', { name: 'Make the profile' }).click();
}

test('the series of a source are listed by what needs attention, filtered, and lead to the chart', async () => {
  const { page } = web;
  await go('Data');
  await profileOf(/^pupils/);
  const panel = page.getByRole('region', { name: 'Profiles' });
  await panel.getByText('3 series, 3 need attention. 3 match.').waitFor();
  expect(await panel.getByRole('row', { name: /Kenya/ }).innerText()).toMatch(/Outlier in 2016: 900 instead of 10\d/);
  expect(await panel.getByRole('row', { name: /Uganda/ }).innerText()).toContain('Break in 2016: 300');
  expect(await panel.getByRole('row', { name: /Tanzania/ }).innerText()).toMatch(
    /Ends in 2013, 8 years before.*\s+Suppressed: 1 of 2/,
  );
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel.scrollIntoViewIfNeeded();
  await shot('series-profile');
  await panel.getByRole('textbox', { name: /^Search/ }).fill('uganda');
  await panel.getByText('3 series, 3 need attention. 1 matches.').waitFor();
  await panel.getByRole('button', { name: /^Chart: .*Uganda, in Explore/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Explore' }).waitFor();
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('row', { name: /^2016/ }).getByText('300').waitFor();
});

test('beside the chart stands what its sources lost, and it leaves with the data', async () => {
  const { page } = web;
  await page.getByText('Sources and what they lost').click();
  const sources = page.locator('details.footnotes[open]');
  expect(await sources.innerText()).toMatch(/pupils\s+Licence and attribution: CC BY 4\.0/);
  expect(await sources.innerText()).toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
  expect(await sources.innerText()).toContain('Rows without an area: 1 (row 27)');
  expect(await sources.innerText()).toContain('Suppressed cells (*): 1');
  await page.getByRole('radio', { name: 'Line' }).click();
  expect(await accessibilityFindings(page)).toEqual([]);
  await shot('sources-lost');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const csv = readFileSync(await (await leaving).path(), 'utf8');
  await page.keyboard.press('Escape');
  expect(csv).toContain('# Sources and what they lost');
  expect(csv).toContain('Rows without an area: 1');
});

/** Asks where the last number of the chart's first series comes from. */
async function traceLatest(): Promise<void> {
  await walkChart(web.page, 'End', 'Enter');
}

test('a number of a file is traced to its row, the file and the steps of its recipe', async () => {
  const { page } = web;
  await traceLatest();
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.locator('summary', { hasText: 'pupils' }).click();
  await expect.poll(() => drawer.innerText()).toMatch(/SHA-256 of the file: [0-9a-f]{64}/);
  expect(await drawer.innerText()).toMatch(/reference area.*Country code/);
  await drawer.getByText('Correct this value').click();
  await drawer.getByRole('textbox', { name: /^Value/ }).fill('310');
  await drawer.getByRole('textbox', { name: 'Reason' }).fill('late returns');
  await drawer.getByRole('textbox', { name: 'Your name' }).fill('A. Analyst');
  await drawer.getByRole('button', { name: 'Use this value' }).click();
  await drawer
    .getByText(/Uganda · 2021: 310, before that \d+; given by A\. Analyst on .*Reason: late returns/)
    .waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await shot('trace-file');
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
  await expect
    .poll(() => page.locator('details.footnotes').last().innerText())
    .toContain('1 value is corrected by hand.');
});

test('from the number of a group one walks to the numbers of its areas and back', async () => {
  const { page } = web;
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /Refugees hosted$/i }).click();
  await addArea(page, 'World');
  await page.getByRole('row', { name: 'Uganda' }).getByRole('button').click();
  // Both stand in the chart until it is drawn anew.
  await expect.poll(() => page.locator('.annotation-text', { hasText: /^Uganda$/ }).count()).toBe(0);
  await page.locator('.annotation-text', { hasText: /World/ }).first().waitFor();
  await settled(page);
  await traceLatest();
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.getByText(/[\d,]+ \+ [\d,]+ \+ .* more \([\d,]+ together\) = [\d,]+$/).waitFor();
  await shot('trace-group');
  expect(await accessibilityFindings(page)).toEqual([]);
  const first = drawer.getByRole('button', { name: /^Trace: / }).first();
  const name = (await first.getAttribute('aria-label'))?.replace(/^Trace: /, '').replace(/ · \d+$/, '') ?? '';
  await first.click();
  await drawer.getByText(name, { exact: true }).waitFor();
  await drawer.getByText('Published as such by the source.').waitFor();
  await drawer.getByRole('navigation', { name: 'Numbers asked before' }).getByRole('button').click();
  await drawer.getByText(/together\) = /).waitFor();
  await drawer.getByRole('button', { name: 'Dismiss' }).click();
});

test('a number of the bundled data is profiled with all others, and columns by indicator', async () => {
  const { page } = web;
  await go('Data');
  await profileOf(/^Bundled data/);
  const panel = page.getByRole('region', { name: 'Profiles' });
  await panel.getByText(/series, .* need attention\. \d[\d,]* match\./).waitFor({ timeout: 30_000 });
  await panel.scrollIntoViewIfNeeded();
  await shot('bundled-profile');
  await panel.getByRole('radio', { name: 'columns' }).click();
  await panel.getByRole('button', { name: 'Make the profile' }).click();
  await panel.getByRole('row', { name: /^value: Population/ }).waitFor({ timeout: 30_000 });
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel.scrollIntoViewIfNeeded();
  await shot('columns-profile');
});

test('in French and in the dark the profiles read as well', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: 'Sombre' }).click();
  const panel = page.getByRole('region', { name: 'Profils' });
  await panel.getByRole('row', { name: /^valeur\s: Population/ }).waitFor();
  await panel.getByRole('radio', { name: 'séries' }).click();
  await panel.getByRole('button', { name: 'Établir le profil' }).click();
  await panel.getByText(/à examiner\. \d[\d\s]* correspondent\./).waitFor({ timeout: 30_000 });
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel.scrollIntoViewIfNeeded();
  await shot('bundled-profile-fr-dark');
});

test('nothing was asked from elsewhere and nothing broke the policy', () => {
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
