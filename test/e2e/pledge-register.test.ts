import { expect, test } from 'vitest';
import { accessibilityFindings, go as goIn } from '../support/look.ts';
import { DASHBOARD } from '../support/pledge-registers.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Data', anew: 'document' });
const go = (view: string) => goIn(web.page, view);

const NEXT = DASHBOARD.replace('In progress,13/05/2024', 'Fulfilled,13/05/2025').replace(/GRF-10004[^\n]*\n/, '');

/** Chooses a file where a button asks for one. */
async function choose(button: string | RegExp, name: string, text: string): Promise<void> {
  const { page } = web;
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: typeof button === 'string' }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('a register is loaded, its next edition is matched, and both are undone', async () => {
  const { page } = web;
  await go('Data');
  await choose('Choose a file…', 'dashboard-2024.csv', DASHBOARD);
  await page.getByRole('heading', { name: 'Register of pledges: dashboard-2024.csv' }).waitFor();
  await page.getByText(/4 pledges in 4 rows\. Nothing stands in the way/).waitFor();
  const roles = page.getByRole('table', { name: 'What each column is' });
  expect(await roles.getByRole('row', { name: /^Pledging entity/ }).innerText()).toContain('by its name');
  await page.getByLabel('Register as of').fill('2024-12-31');
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Load as pledges' }).click();
  await page.getByRole('heading', { name: '4 pledges', exact: true }).waitFor();

  await choose('Load the next edition of dashboard-2024', 'dashboard-2025.csv', NEXT);
  await page.getByRole('heading', { name: 'Next edition of “dashboard-2024”: dashboard-2025.csv' }).waitFor();
  await page.getByLabel('Register as of').fill('2025-12-31');
  await page.getByRole('button', { name: 'Load as the next edition' }).click();
  await page.getByRole('heading', { name: 'Editions of “dashboard-2024”' }).waitFor();
  await page.getByRole('radio', { name: 'Forward · 1' }).waitFor();
  await page.getByRole('radio', { name: 'Gone · 1' }).click();
  const moved = page.getByRole('table', { name: /What moved between/ });
  await moved.getByRole('row', { name: /Cash for Chad/ }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);

  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByRole('heading', { name: '4 pledges', exact: true }).waitFor();
  expect(await page.getByRole('heading', { name: /^Editions of/ }).count()).toBe(0);
  expect(web.errors).toEqual([]);
});

test('a pledge is entered by hand, changed with a review, and the change taken back', async () => {
  const { page } = web;
  await go('Pledges');
  await page.getByRole('radio', { name: 'Pledges of this workbench' }).click();
  await page.getByRole('tab', { name: 'Register' }).click();
  await page.getByRole('heading', { name: 'No pledge register' }).waitFor();
  await page.getByRole('button', { name: 'Enter a pledge…' }).click();
  const form = page.getByRole('dialog');
  const add = form.getByRole('button', { name: 'Add the pledge' });
  expect(await add.isDisabled()).toBe(true);
  await form.getByLabel('title', { exact: true }).fill('Schools in Turkana');
  await form.getByLabel('Pledging entity').fill('Government of Denmark');
  await form.getByLabel('Your name').fill('A. Reviewer');
  await add.click();
  await page.getByRole('heading', { name: '1 pledge', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Schools in Turkana' }).click();
  await page.getByText(/By hand: A\. Reviewer/).waitFor();
  await page.getByRole('button', { name: 'Change…' }).click();
  const change = page.getByRole('dialog').last();
  await change.getByRole('button', { name: /declared stage/ }).click();
  await page.getByRole('option', { name: 'Fulfilled' }).click();
  await change.getByRole('button', { name: /reviewed stage/ }).click();
  await page.getByRole('option', { name: 'Limited' }).click();
  await change.getByLabel('Reviewer', { exact: true }).fill('An evaluator');
  await change.getByLabel('Your name').fill('A. Reviewer');
  await change.getByLabel('Reason or source').fill('Field visit');
  await change.getByRole('button', { name: 'Keep the change' }).click();
  await page.getByText(/Reviewers disagree with what is declared on 1 of the 1 pledge/).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: /^Undo/ }).first().click();
  await page.getByRole('heading', { name: 'Declared and reviewed' }).waitFor({ state: 'detached' });
  expect(web.errors).toEqual([]);
});

test('an edit passes to the next edition, support is told over both, and the recipe leaves and comes back', async () => {
  const { page } = web;
  await go('Data');
  await choose('Choose a file…', 'dashboard-2024.csv', DASHBOARD);
  await page.getByRole('button', { name: 'Load as pledges' }).click();
  await page.getByRole('heading', { name: '4 pledges', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Cash for Chad' }).click();
  await page.getByRole('button', { name: 'Change…' }).click();
  const change = page.getByRole('dialog').last();
  await change.getByLabel('Reviewer', { exact: true }).fill('An evaluator');
  await change.getByLabel('Your name').fill('A. Reviewer');
  await change.getByLabel('Reason or source').fill('Field visit');
  await change.getByRole('button', { name: 'Keep the change' }).click();
  const [recipe] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the recipe of dashboard-2024' }).click(),
  ]);

  await choose(
    'Load the next edition of dashboard-2024',
    'dashboard-2025.csv',
    DASHBOARD.replace('In progress,13/05/2024', 'Fulfilled,13/05/2025'),
  );
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Apply a recipe…' }).click(),
  ]);
  await chooser.setFiles(await recipe.path());
  await page.getByText(/was applied/).waitFor();
  await page.getByRole('button', { name: 'Load as the next edition' }).click();
  // Both are of today.
  await page
    .getByRole('row', { name: /\(no\. 2\)/ })
    .first()
    .waitFor();
  expect(await page.getByText(/edit by hand of the edition before/).count()).toBe(0);
  await page.getByRole('button', { name: 'Cash for Chad' }).click();
  await page.getByText(/By hand: A\. Reviewer/).waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('tab', { name: 'Base of support' }).click();
  await page.getByRole('heading', { name: 'Support over the editions: dashboard-2024' }).waitFor();
  await page.getByText(/^Entities that pledge: /).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(web.errors).toEqual([]);
});
