import { expect, test } from 'vitest';
import { go as goIn } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Data', anew: 'document' });

const go = (view: string) => goIn(web.page, view);

test('the head of a column sorts its table by keyboard, upwards and then downwards', async () => {
  const { page } = web;
  await go('Data');
  await page.getByRole('radio', { name: 'Groups' }).click();
  const table = page.getByRole('table', { name: 'Groups' });
  await table.getByRole('rowheader').first().waitFor();
  const names = () => table.getByRole('rowheader').allInnerTexts();
  const byName = (await names()).toSorted(new Intl.Collator('en', { numeric: true }).compare);
  const head = table.getByRole('columnheader', { name: 'Name' });
  expect(await head.getAttribute('aria-sort')).toBe('none');
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');
  expect(await names()).toEqual(byName);
  await page.keyboard.press('Enter');
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
  expect(await names()).toEqual(byName.toReversed());
  await table.getByRole('columnheader', { name: 'Members' }).getByRole('button').click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('none');
  const members = (await table.locator('tbody td:nth-of-type(2)').allInnerTexts()).map(Number);
  expect(members).toEqual(members.toSorted((a, b) => a - b));
});

test('a table too wide for its place can be scrolled by keyboard, one that fits is no stop', async () => {
  const { page } = web;
  const area = page.getByRole('group', { name: 'Year by year' });
  await go('Scenarios');
  const panel = page.getByRole('region', { name: 'Year by year' });
  const setWidth = (width: string) =>
    panel.evaluate((element, to) => {
      element.style.width = to;
    }, width);
  await panel.getByRole('table').waitFor();
  expect(await area.count()).toBe(0);
  await setWidth('240px');
  await area.waitFor();
  await area.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => area.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  await setWidth('');
  await area.waitFor({ state: 'detached' });
});

test('many rows are shown in parts, and the rest when asked', async () => {
  const { page } = web;
  await go('Pledges');
  await page.getByRole('radio', { name: 'Invented example of forum pledges' }).click();
  await page.getByRole('tab', { name: 'Register' }).click();
  const table = page.getByRole('table', { name: 'Pledges' });
  await table.locator('tbody tr').first().waitFor();
  expect(await table.locator('tbody tr').count()).toBe(100);
  await page.getByRole('button', { name: 'Show 300 more of 3,435' }).click();
  await expect.poll(() => table.locator('tbody tr').count()).toBe(400);
});
