import { expect, test } from 'vitest';
import { addLever, go as goIn } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Review', anew: 'document' });

const go = (view: string) => goIn(web.page, view);
const press = async (name: string | RegExp) => {
  const button = web.page.getByRole('button', { name }).first();
  await button.focus();
  await web.page.keyboard.press('Enter');
};
const choose = async (field: string | RegExp, option: string | RegExp) => {
  await web.page.getByRole('button', { name: field }).first().click();
  await web.page.getByRole('option', { name: option }).first().click();
};
/** The name of what has the focus, as it is once the page is at rest. */
const focused = () =>
  web.page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    return element === document.body ? 'nothing' : (element?.getAttribute('aria-label') ?? element?.textContent ?? '');
  });

test('a comment', async () => {
  const { page } = web;
  await go('Review');
  for (const author of ['Ana', 'Ben', 'Cem']) {
    await page.getByLabel('Your name').fill(author);
    await page.getByLabel('Comment', { exact: true }).fill('Seen');
    await page.getByRole('main').getByRole('button', { name: 'Add comment' }).click();
  }
  await press('Remove comment by Ben');
  await expect.poll(focused).toBe('Remove comment by Cem');
  await press('Remove comment by Cem');
  await expect.poll(focused).toBe('Remove comment by Ana');
  await press('Remove comment by Ana');
  expect(await focused()).not.toBe('nothing');
});

test('a part of the report', async () => {
  const { page } = web;
  await go('Report');
  for (const _ of ['one', 'two']) {
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Text', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Text');
  }
  await page.getByRole('button', { name: 'Remove: Text' }).nth(1).focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Remove: Text');
  await press('Remove: Text');
  expect(await focused()).not.toBe('nothing');
});

test('an item of the catalogue, after the dialog that asks', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('radio', { name: 'Themes' }).click();
  const table = page.getByRole('table', { name: 'Themes' });
  const names = await table
    .getByRole('button', { name: /^Remove / })
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
  await press(names[0] ?? '');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove', exact: true }).focus();
  await page.keyboard.press('Enter');
  await table.getByRole('button', { name: names[0] ?? '' }).waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(names[1]);
});

test('an indicator and a source', async () => {
  const { page } = web;
  await go('Data');
  for (const name of ['one', 'two']) {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await (await choosing).setFiles({
      name: `${name}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from('Year;Country code;Enrolled\n2022;KEN;1204\n2023;KEN;1310\n'),
    });
    await page.getByRole('button', { name: 'Load as indicators' }).click();
    await page.getByRole('article', { name }).waitFor();
  }
  await press('Remove one');
  await expect.poll(focused).toBe('Remove two');
  await press('Remove two');
  expect(await focused()).not.toBe('nothing');
  await page.getByRole('button', { name: 'Derive an indicator' }).click();
  const dialog = page.getByRole('dialog', { name: 'Derive an indicator' });
  await dialog.getByRole('button', { name: 'Divide' }).click();
  await page.getByRole('option', { name: /Refugees hosted$/i }).click();
  await dialog.getByLabel(/^Name/).fill('Hosted per thousand');
  await dialog.getByRole('button', { name: 'Add indicator' }).click();
  await press('Remove Hosted per thousand');
  expect(await focused()).not.toBe('nothing');
});

test('a saved chart', async () => {
  await go('Explore');
  await web.page.getByRole('button', { name: 'Save chart' }).click();
  await press('Remove chart');
  expect(await focused()).not.toBe('nothing');
});

test('a benchmark and a part of its key', async () => {
  const { page } = web;
  await go('Gaps');
  await page.getByRole('tab', { name: 'Benchmarks and series' }).click();
  for (const name of ['First', 'Second']) {
    await page.getByRole('main').getByRole('button', { name: 'Add benchmark' }).click();
    await page.getByLabel('Name of the benchmark').fill(name);
    await page.getByLabel('Source of the benchmark', { exact: true }).fill('Own choice');
    await choose('Kind of benchmark', 'Fair share of responsibility');
    await page.getByRole('button', { name: 'Add a part' }).click();
    await page.getByRole('button', { name: 'Add a part' }).click();
    await press('Remove part 2');
    await expect.poll(focused).toBe('Remove part 1');
    await press('Remove part 1');
    await expect.poll(focused).toBe('Add a part');
    await choose('Kind of benchmark', 'Median of peers');
    await page.getByRole('main').getByRole('button', { name: 'Add benchmark' }).click();
    await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }
  await press('Remove First');
  await expect.poll(focused).toMatch(/^Remove Second \(/);
  await press('Remove Second');
  expect(await focused()).not.toBe('nothing');
});

test('a lever, a year of its flow and a scenario', async () => {
  const { page } = web;
  await go('Scenarios');
  await addLever(page);
  await addLever(page, 'Pledges and other flows');
  await page.getByRole('button', { name: /^Edit lever 2/ }).click();
  await page.getByRole('button', { name: 'Add a year' }).click();
  const years = page.getByRole('button', { name: /^Remove \d{4}$/ });
  const last = years.last();
  await last.focus();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Remove \d{4}$/);
  await press('Remove lever 2: Pledges and other flows');
  await expect.poll(focused).toBe('Remove lever 1: Change a year');
  await press('Remove lever 1: Change a year');
  await expect.poll(focused).toBe('What is supposed');
  await page.getByRole('button', { name: 'Save scenario' }).click();
  await press('Remove scenario');
  expect(await focused()).not.toBe('nothing');
});

test('a correction by hand, in the drawer it is taken back in', async () => {
  const { page } = web;
  await go('Overview');
  await hasFigures(page);
  await page.getByRole('button', { name: /2025, 3\.1\.1: where/ }).click();
  const drawer = page.getByRole('dialog', { name: 'Where this number comes from' });
  await drawer.getByText('Correct this value').click();
  await drawer.getByLabel('Reason').fill('Late returns');
  await drawer.getByLabel('Your name').fill('A. Analyst');
  await drawer.getByRole('button', { name: 'Use this value' }).click();
  await drawer.getByRole('button', { name: 'Take the correction back' }).focus();
  await page.keyboard.press('Enter');
  await drawer.getByText('Correct this value').waitFor();
  expect(await focused()).not.toBe('nothing');
});
