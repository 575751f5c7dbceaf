import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, addArea, go as goIn } from '../support/look.ts';
import { noSharedData, sharedData } from '../support/shared-data.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Data');
});
afterAll(() => web.close());

const go = (view: string) => goIn(web.page, view);

async function choose(file: {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}): Promise<void> {
  const choosing = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles(file);
}

/** Unfolds what a file is read by. */
const unfold = () => web.page.getByText('Change…').click();

const csv = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const SCHOOLS = 'Year;Country code;Sex;Enrolled\n2022;KEN;f;1 204,5\n2023;KEN;f;1 310\n2023;UGA;f;*\n2023;;f;9\n';

test('a file chosen by button shows what was understood, and loads as an indicator', async () => {
  const { page } = web;
  await go('Data');
  await choose(csv('schools 2023.csv', SCHOOLS));
  await page.getByRole('heading', { name: 'Loading schools 2023.csv' }).waitFor();
  await page.getByText('schools 2023 · 1 measure by reference area, “Sex”, and year · 2022–2023 · 4 rows').waitFor();
  await unfold();
  expect(await page.getByRole('button', { name: 'Delimiter' }).innerText()).toContain(';');
  expect(await page.getByRole('button', { name: 'Role of column Country code' }).innerText()).toContain(
    'reference area',
  );
  expect(await page.getByRole('button', { name: 'Role of column Enrolled' }).innerText()).toContain('value');
  // Nothing in the file says that pupils are counted, so areas are not added up unless somebody says so.
  await page.getByRole('button', { name: /Values of several areas/ }).click();
  await page.getByRole('option', { name: 'areas are added up' }).click();
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  const row = page.getByRole('article', { name: /^schools 2023/ });
  await row.getByText('4 rows → 3 observations').click();
  expect(await row.innerText()).toContain('Rows without an area: 1 (row 4)');
  expect(await row.innerText()).toContain('Suppressed cells (*): 1');
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /Enrolled/ }).click();
  await page.getByRole('radio', { name: 'Table' }).click();
  await page.getByRole('table').getByText('1,204.5').waitFor();
});

test('an indicator is named after its file, and loading stays in reach in a small window', async () => {
  const { page } = web;
  await go('Data');
  await choose(csv('school_years.csv', 'Year;Country code;Value\n2022;KEN;12\n2023;KEN;13\n2023;UGA;5\n'));
  const name = page.getByRole('textbox', { name: 'Name of the indicator' });
  await name.waitFor();
  expect(await name.inputValue()).toBe('School years');
  await page.getByText('Nothing: no row is lost, and nothing is in doubt.').waitFor();
  await page.getByRole('button', { name: 'Why this guess: School years' }).click();
  await page
    .getByRole('dialog')
    .getByText(/^Guess: areas are not added up/)
    .waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 };
  for (const size of [
    { width, height },
    { width: 640, height: 400 },
  ]) {
    await page.setViewportSize(size);
    await page.getByRole('main').evaluate((main) => main.scrollTo(0, 0));
    const box = await page.getByRole('button', { name: 'Load as indicators' }).boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(size.height);
  }
  await page.setViewportSize({ width, height });
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('loading can be undone and redone', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('article', { name: /^schools 2023/ }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('article', { name: /^schools 2023/ }).waitFor();
});

test('an indicator is told what it means, and can then be assessed', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('button', { name: 'Edit Enrolled' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enrolled' });
  await dialog.getByRole('radio', { name: 'a rise' }).click();
  await dialog.getByLabel('Unit', { exact: true }).fill('pupils');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save indicator' }).click();
  await expect.poll(() => page.getByRole('row', { name: /^Enrolled/ }).innerText()).toMatch(/pupils\s+a rise/);
});

test('an indicator is derived as one divided by another, and explored like any other', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('button', { name: 'Derive an indicator' }).click();
  const dialog = page.getByRole('dialog', { name: 'Derive an indicator' });
  await dialog.getByRole('button', { name: 'Divide' }).click();
  await page.getByRole('option', { name: /Refugees hosted$/i }).click();
  await dialog.getByLabel(/^Name/).fill('Hosted per thousand');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add indicator' }).click();
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: 'Own Hosted per thousand' }).click();
  await addArea(page, 'World');
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect.poll(() => page.getByRole('row', { name: /^2024/ }).innerText()).toMatch(/^2024\s+[2-5]\.\d/);
});

test('an indicator is derived by a formula, which says what is wrong with it', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('button', { name: 'Derive an indicator' }).click();
  const dialog = page.getByRole('dialog', { name: 'Derive an indicator' });
  await dialog.getByRole('radio', { name: 'a formula' }).click();
  await dialog.getByRole('textbox', { name: 'Formula' }).fill('growth([ctx-population]');
  await dialog.getByText('growth needs a whole number after a comma').waitFor();
  expect(await dialog.getByRole('button', { name: 'Add indicator' }).isDisabled()).toBe(true);
  await dialog.getByRole('textbox', { name: 'Formula' }).fill('growth([ctx-population], 1)');
  await dialog.getByText(/Reads: growth\(\[Population.*\], 1\)/).waitFor();
  await dialog.getByLabel(/^Name/).fill('Population growth');
  await dialog.getByRole('textbox', { name: 'Unit' }).fill('% a year');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/formula.png` });
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Add indicator' }).click();
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: 'Own Population growth' }).click();
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect.poll(() => page.getByRole('row', { name: /^2020/ }).innerText()).toMatch(/^2020\s+(0\.9|1[.%])/);
});

test('a file dropped on any view is taken to intake, and a role can be corrected', async () => {
  const { page } = web;
  await go('Pledges');
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['when,who,many\n2020,KEN,5\n2021,KEN,6\n'], 'dropped.csv', { type: 'text/csv' }));
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await page.getByRole('heading', { name: 'Loading dropped.csv' }).waitFor();
  await unfold();
  await page.getByRole('button', { name: 'Role of column when' }).click();
  await page.getByRole('option', { name: 'left out' }).click();
  await page.getByText('Say which column holds the year.').waitFor();
  expect(await page.getByRole('button', { name: 'Load as indicators' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('several files wait for each other, and a table pasted from a spreadsheet comes in too', async () => {
  const { page } = web;
  await go('Data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles([csv('first.csv', SCHOOLS), csv('second.csv', SCHOOLS)]);
  await page.getByText('1 more file waits: second.csv').waitFor();
  await page.getByRole('heading', { name: 'Loading first.csv' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('heading', { name: 'Loading second.csv' }).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', 'year\tiso3\tpeople\n2020\tKEN\t5\n');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  });
  await page.getByRole('heading', { name: 'Loading Pasted table.tsv' }).waitFor();
  await unfold();
  expect(await page.getByRole('button', { name: 'Role of column people' }).innerText()).toContain('value');
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('what is no table gets one sentence', async () => {
  const { page } = web;
  await go('Data');
  await choose(csv('letter.txt', 'Dear colleague\n'));
  await page
    .getByRole('alert')
    .getByText(/No columns were found/)
    .waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
});

test('a newer file says what it revises before it is taken over, and can be undone', async () => {
  const { page } = web;
  await go('Data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Refresh schools 2023 with a newer file' }).click();
  const newer =
    'Year;Note;Country code;Sex;Enrolled\n2022;r;KEN;f;1 300\n2023;;KEN;f;1 310\n2024;;KEN;f;1 400\n2024;;TZA;f;7,5\n';
  await (await choosing).setFiles(csv('schools 2024.csv', newer));
  const dialog = page.getByRole('dialog', { name: 'What the newer file changes in schools 2023' });
  await dialog.getByText('1 observations are the same, 2 are new, 1 are no longer there.').waitFor();
  await dialog.getByText(/1 past value was revised/).waitFor();
  await dialog.getByText('New columns, read as further information: Note').waitFor();
  await dialog.getByText('Areas not seen before: TZA').waitFor();
  expect(await dialog.getByRole('row', { name: /KEN · 2022/ }).innerText()).toMatch(/1,204\.5\s+1,300/);
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  const table = async () => (await page.getByRole('table').last().innerText()).trim();
  await go('Explore');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /Enrolled/ }).click();
  await page.getByRole('radio', { name: 'Table' }).click();
  await expect.poll(table).toMatch(/1,300/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(table).toMatch(/1,204\.5/);
});

test('a newer file that a condition no longer fits is asked about before anything is read', async () => {
  const { page } = web;
  await go('Data');
  await choose(csv('camps.csv', 'iso3,year,kind,people\nKEN,2022,camp,5\nKEN,2022,town,6\nUGA,2022,camp,7\n'));
  await unfold();
  await page.getByLabel('Rows to read').fill('kind = camp');
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  await page.getByRole('article', { name: /^camps/ }).waitFor();
  const refresh = async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Refresh camps with a newer file' }).click();
    await (await choosing).setFiles(csv('camps 2023.csv', 'iso3,year,people\nKEN,2023,11\nUGA,2023,7\n'));
    return page.getByRole('dialog', { name: 'What the newer file changes in camps' });
  };
  const dialog = await refresh();
  await dialog.getByText('Only rows with kind = camp were read; that column is gone').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/lost.png` });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await page.getByRole('article', { name: /^camps/ }).innerText()).toContain('3 rows → 2 observations');
  await (await refresh()).getByRole('button', { name: 'Read without these steps' }).click();
  const first = dialog.getByRole('listitem').first();
  await first.getByText('Only rows with kind = camp').waitFor();
  await dialog.getByText('2 are new').waitFor();
  await dialog.getByRole('button', { name: 'Take it over' }).click();
  await page
    .getByRole('article', { name: /^camps/ })
    .getByText('2 rows → 2 observations')
    .waitFor();
  for (let step = 0; step < 2; step++) await page.getByRole('button', { name: 'Undo' }).click();
});

test.skipIf(noSharedData())(
  'the population file loads with progress, can be cancelled, and then gives its own sums',
  async () => {
    const { page } = web;
    const file = {
      name: 'population.csv',
      mimeType: 'text/csv',
      buffer: readFileSync(sharedData('unhcr/population.csv')),
    };
    await go('Data');
    await choose(file);
    await page.getByRole('button', { name: 'Load as indicators' }).click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled. Nothing was changed.').waitFor();
    expect(await page.getByRole('article', { name: /^population/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Load as indicators' }).click();
    await page
      .getByRole('article', { name: /^population/ })
      .getByText(/138,893 rows →/)
      .waitFor({ timeout: 120_000 });
    await go('Explore');
    await page.getByRole('button', { name: 'Indicator' }).click();
    await page.getByRole('option', { name: 'population refugees' }).click();
    await page.getByRole('radio', { name: 'Table' }).click();
    await page.getByRole('row', { name: /^1951/ }).waitFor();
  },
  240_000,
);

test('nothing was asked from elsewhere and nothing broke the policy', () => {
  expect([web.foreign, web.errors]).toEqual([[], []]);
});
