import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, go as goIn } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Data');
});
afterAll(() => web.close());

const shots = process.env.SHOTS;
const look = async (file: string) => {
  if (shots) await web.page.screenshot({ path: `${shots}/${file}.png` });
};
const TABLE = `Enrolment by country
country,year,enrolled,teachers
Kenya,2020,1204,3
Kenia,2021,1310,40
the old camp,2021,7,2
Source: ministries of education
`;
const file = (text: string) => ({ name: 'schools.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

async function pick(button: string, text: string, name = 'schools.csv'): Promise<void> {
  const choosing = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles({ ...file(text), name });
}

test('areas that no list has are said by hand before the file is loaded', async () => {
  const { page } = web;
  await goIn(page, 'Data');
  await pick('Choose a file…', TABLE);
  await page.getByRole('button', { name: 'Area that the old camp stands for' }).waitFor();
  await page.getByRole('button', { name: 'Area that Kenia stands for' }).click();
  await page.getByRole('option', { name: 'Kenya (suggested)' }).click();
  await page.getByText('Change…').click();
  await page.getByRole('textbox', { name: 'Suppress values below' }).fill('5');
  await page.keyboard.press('Tab');
  await page.getByRole('combobox', { name: /^Sensitive columns/ }).fill('teachers');
  await page.getByRole('option', { name: 'teachers' }).click();
  await page.keyboard.press('Escape');
  expect(await accessibilityFindings(page)).toEqual([]);
  await look('intake-areas');
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  const row = page.getByRole('article', { name: /^schools/ });
  await row.getByText('3 rows → 6 observations').click();
  const report = await row.innerText();
  expect(report).toContain('the old camp (1)');
  expect(report).not.toContain('Kenia');
  expect(report).toContain('Line below the table, left out: Source: ministries of education');
  expect(report).toContain('Values below the threshold, suppressed: 2');
});

test('the recipe of a source is a list of named steps, and is kept as a file', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Recipe of schools' }).click();
  const dialog = page.getByRole('dialog', { name: 'Recipe of schools' });
  const steps = await dialog.getByRole('listitem').allInnerTexts();
  expect(steps.map((step) => step.split('\n')[0])).toEqual([
    'Read the text',
    'Leave out what is not the table',
    'Give every column its role',
    'Turn columns into rows',
    'Match areas',
    'Match areas by hand',
    'Settle rows that repeat a key',
    'Suppress small values',
  ]);
  expect(steps.join('\n')).toContain('“Kenia” is KEN');
  expect(await accessibilityFindings(page)).toEqual([]);
  await look('recipe');
  const saving = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the recipe…' }).click();
  const saved = JSON.parse(readFileSync(await (await saving).path(), 'utf8'));
  expect(saved.matches).toEqual({ Kenia: 'KEN' });
  await dialog.getByRole('button', { name: 'Close' }).click();
});

test('a step is changed with the same file at hand, in one undoable change; another file is refused', async () => {
  const { page } = web;
  const open = async (text: string) => {
    await page.getByRole('button', { name: 'Recipe of schools' }).click();
    await pick('Change steps…', text);
  };
  await open('country,year,enrolled\nKenya,2020,1\n');
  await page.getByText(/is not the file that schools was loaded from/).waitFor();
  await open(TABLE);
  await page.getByText('Loading replaces schools; undo brings it back.').waitFor();
  await page.getByRole('button', { name: 'Role of column teachers' }).click();
  await page.getByRole('option', { name: 'left out' }).click();
  await page.getByRole('button', { name: 'Load as indicators' }).click();
  const row = page.getByRole('article', { name: /^schools/ });
  await row.getByText('3 rows → 3 observations').waitFor();
  expect(await row.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await row.getByText('3 rows → 6 observations').waitFor();
});

test('a recipe kept as a file is applied to another file, and says what differs', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Recipe of schools' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the recipe…' }).click();
  const recipe = readFileSync(await (await saving).path(), 'utf8');
  await page.getByRole('button', { name: 'Close' }).click();
  await pick('Choose a file…', TABLE.replace('teachers', 'rooms').replaceAll('2021', '2022'), 'schools 2022.csv');
  await page.getByRole('heading', { name: 'Loading schools 2022.csv' }).waitFor();
  await pick('Apply a recipe…', recipe, 'schools.recipe.json');
  await page
    .getByText(
      'The recipe schools.recipe.json was applied. Columns it does not know: rooms. Columns it names and the file lacks: teachers.',
    )
    .waitFor();
  await page.getByRole('button', { name: 'Area that Kenia stands for' }).getByText('Kenya').waitFor();
  await pick('Apply a recipe…', '{"no": "recipe"}', 'other.json');
  await page.getByText(/^The recipe is not one that Jalon understands/).waitFor();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(web.errors).toEqual([]);
});
