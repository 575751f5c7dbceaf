import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { sql } from '#shared/engine/sql';
import { openNodeEngine } from '../../electron/cli/engine.ts';
import { accessibilityFindings, go as goIn } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Data', anew: 'document' });

const go = (view: string) => goIn(web.page, view);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const source = (name: RegExp) => web.page.getByRole('article', { name });
const shots = process.env.SHOTS;
const look = async (file: string) => {
  if (shots) await web.page.screenshot({ path: `${shots}/${file}.png`, fullPage: true });
};

async function choose(name: string, content: Uint8Array): Promise<void> {
  const choosing = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

const VALUES = `Extracted:,Somebody\n\nYear,Country of origin (ISO),Country of asylum (ISO),Returned refugees,Resettlement arrivals
2017,SOM,KEN,30,3\n2018,SOM,KEN,"7,272",1\n2017,BDI,TZA,20,2\n`;
const NOTES = `Footnote,Year,Country of origin (ISO),Country of asylum (ISO),Population type
"Revised downwards after verification.",2018,SOM,,RET\nFits nothing,1999,AFG,,RET\n`;

test('a download of several tables joins its footnotes, and they stand under the chart', async () => {
  const { page } = web;
  await go('Data');
  await choose('download.zip', zipSync({ 'solutions.csv': bytes(VALUES), 'footnotes.csv': bytes(NOTES) }));
  await page.getByText('The table of footnotes in the same file will be joined by its keys: footnotes.csv.').waitFor();
  expect(await page.getByLabel('The text as it is').innerText()).toContain('Extracted:,Somebody');
  expect(await page.getByText(/would read differently under the other decimal mark/).innerText()).toContain('7,272');
  expect(await page.getByRole('button', { name: 'Load as indicators' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: /^7,272 is 7,?272$/ }).click();
  await look('intake');
  if (shots) await page.getByLabel('The text as it is').scrollIntoViewIfNeeded();
  await look('intake-below');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  const row = source(/^download/);
  await row.getByText('3 rows → 6 observations').click();
  expect(await row.innerText()).toContain('Footnotes joined to observations: 1 of 2');
  expect(await row.innerText()).toContain('Footnote that fits no observation: Fits nothing');
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page
    .getByRole('option', { name: /Returned refugees$/ })
    .last()
    .click();
  await page.getByText('Footnotes of the values shown').click();
  await page.getByText('Kenya, 2018: Revised downwards after verification.').waitFor();
  await look('footnotes');
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('footnotes that come by themselves are joined to a source, and can be undone', async () => {
  const { page } = web;
  await go('Data');
  await choose('own.csv', bytes('iso3,year,value\nKEN,2020,1\nUGA,2020,2\n'));
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await source(/^own/).getByText('2 rows → 2 observations').waitFor();
  await choose(
    'notes.csv',
    bytes('Footnote,Year,iso3\nA survey of camps only.,2020,KEN\nOf no area we have.,2021,TCD\n'),
  );
  await page.getByText('This table holds footnotes.').waitFor();
  await page.getByRole('button', { name: 'Join the footnotes' }).click();
  const row = source(/^own/);
  await row.getByText('2 rows → 2 observations').click();
  await row.getByText('Footnotes joined to observations: 1 of 2').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByText('Footnotes joined to observations').waitFor({ state: 'detached' });
});

test('a table without a year is given one, and its columns are parts of a measure when a person says so', async () => {
  const { page } = web;
  await go('Data');
  await choose('table 1 2016.csv', bytes('Country,In camps,Elsewhere\nKenya,10,20\nUganda,30,40\n'));
  await page.getByText('Say which column holds the year.').waitFor();
  await page.getByRole('textbox', { name: 'Year of the whole file' }).fill('2016');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: /^The value columns are|The value columns are$/ }).click();
  await page.getByRole('option', { name: 'parts of one measure' }).click();
  await page.getByRole('textbox', { name: 'Name of the disaggregation' }).fill('place');
  await look('parts');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await source(/^table 1 2016/)
    .getByText('2 rows → 4 observations')
    .waitFor();
});

test('only the rows a person asks for are loaded; what is no condition is said and holds loading up', async () => {
  const { page } = web;
  await go('Data');
  await choose('narrow.csv', bytes('iso3,year,value\nKEN,2014,1\nKEN,2015,2\nUGA,2016,3\n'));
  const rows = page.getByRole('textbox', { name: 'Rows to read' });
  const load = page.getByRole('button', { name: 'Load as indicators' });
  await page.getByText('Change…').click();
  await rows.fill('years > 2015');
  await page.getByText('“years > 2015” is no condition.', { exact: false }).waitFor();
  expect(await load.isDisabled()).toBe(true);
  if (shots) await load.scrollIntoViewIfNeeded();
  await look('rows');
  expect(await accessibilityFindings(page)).toEqual([]);
  await rows.fill('year >= 2015; iso3 = KEN');
  await load.click();
  const row = source(/^narrow/);
  await row.getByText('3 rows → 1 observation').click();
  expect(await row.innerText()).toContain('Rows left out by the conditions of the recipe: 2 (rows 1, 3)');
});

test('a workbook is read beside the window, which goes on meanwhile, and cancelling ends that at once', async () => {
  const { page } = web;
  await go('Data');
  const rows = Array.from({ length: 60_000 }, (_, row) => [1990 + (row % 30), 'KEN', `place ${row}`, row * 37]);
  const sheets = [{ name: 'data', rows: [['year', 'iso3', 'place', 'people'], ...rows] }];
  const workbook = await writeXlsx({ sheets });
  await choose('places.xlsx', workbook);
  await page.getByText(/^Reading places\.xlsx/).waitFor();
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('tables.worker'))).toBe(true);
  const understood = page.getByRole('heading', { name: 'Loading places.xlsx' });
  await page.evaluate(() => {
    const marks = { wasUnderstood: false, wasTakenApart: false };
    Object.assign(window, { marks });
    new MutationObserver(() => {
      if ([...document.querySelectorAll('h2')].some((one) => one.textContent === 'Loading places.xlsx'))
        marks.wasUnderstood = true;
      if (document.querySelector('main')?.textContent?.includes('Reading places.xlsx: taking its sheets apart'))
        marks.wasTakenApart = true;
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Choose a file…' }).waitFor();
  await expect.poll(() => page.workers().some((worker) => worker.url().includes('tables.worker'))).toBe(false);
  // The worker went before its work was done.
  expect(await page.evaluate(() => (window as unknown as { marks: object }).marks)).toMatchObject({
    wasUnderstood: false,
  });
  await choose('places.xlsx', workbook);
  await understood.waitFor({ timeout: 60_000 });
  // However short it was said.
  expect(await page.evaluate(() => (window as unknown as { marks: object }).marks)).toEqual({
    wasUnderstood: true,
    wasTakenApart: true,
  });
  await page.getByText('Change…').click();
  expect(await page.getByRole('button', { name: 'Role of column people' }).innerText()).toContain('value');
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('what the worker cannot read says so in the same sentence, and what needs the engine is read by it', async () => {
  const { page } = web;
  await go('Data');
  await choose('broken.xlsx', zipSync({ '[Content_Types].xml': bytes('<x/>'), 'xl/workbook.xml': bytes('<y/>') }));
  await page
    .getByRole('alert')
    .getByText(/spreadsheet/)
    .waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  const engine = await openNodeEngine();
  const file = await engine.toParquet(sql`SELECT 2020 AS year, 'KEN' AS iso3, 5 AS people`);
  await engine.close();
  await choose('inside.zip', zipSync({ 'a.parquet': file, 'b.csv': bytes('year,iso3,people\n2020,KEN,5\n') }));
  await page.getByRole('heading', { name: 'Loading inside.zip' }).waitFor();
  await page
    .getByRole('button', { name: /Table to read|a\.parquet/ })
    .first()
    .waitFor();
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  expect([web.foreign, web.errors]).toEqual([[], []]);
});

test('in French and in the dark it reads as such, and nothing broke the policy', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: /sombre/i }).click();
  await goIn(page, 'Données');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir un fichier…' }).click();
  await (await choosing).setFiles({
    name: 'écoles.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('iso3;année;élèves\nKEN;2020;1 204,5\nUGA;2020;3,5\n'),
  });
  await page.getByText('Modifier…').click();
  await page.getByText('Disposition du tableau').waitFor();
  await look('intake-fr-dark');
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(web.errors).toEqual([]);
  expect(web.foreign).toEqual([]);
});
