import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, addLever, chooseByPalette, go } from '../support/look.ts';
import { hasFigures, openWeb, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await hasFigures(web.page);
});
afterAll(() => web.close());

const undo = () => web.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
const shot = async (name: string): Promise<void> => {
  if (process.env.SHOTS) await web.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};
/** What has the focus once the page is at rest: its kind and its text. */
const focused = () =>
  web.page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
    const element = document.activeElement;
    return `${element?.tagName} ${element?.getAttribute('aria-label') ?? element?.textContent}`;
  });

test('a chart in the making is found again as it was left, and is nothing to undo', async () => {
  const { page } = web;
  await page
    .getByRole('row', { name: /^3\.1\.1 / })
    .getByRole('button')
    .first()
    .click();
  await page.getByRole('radio', { name: 'Table' }).click();
  await go(page, 'Data');
  await go(page, 'Explore');
  expect(await page.getByRole('radio', { name: 'Table' }).isChecked()).toBe(true);
  expect(await page.getByRole('button', { name: 'Indicator' }).innerText()).toContain('3.1.1');
  expect(await page.title()).not.toMatch(/^•/);
  expect(await page.getByRole('banner').getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
});

test('a scenario in the making is found again with its levers, and undone', async () => {
  const { page } = web;
  await go(page, 'Scenarios');
  await addLever(page);
  await page.getByLabel('Name of the scenario').fill('Not yet saved');
  await go(page, 'Overview');
  await go(page, 'Scenarios');
  expect(await page.getByLabel('Name of the scenario').inputValue()).toBe('Not yet saved');
  await page.getByRole('button', { name: /^Remove lever 1/ }).waitFor();
  await undo();
  await undo();
  await page.getByRole('button', { name: /^Remove lever 1/ }).waitFor({ state: 'detached' });
});

test('the method of the gaps view is kept while the document is open', async () => {
  const { page } = web;
  await go(page, 'Gaps');
  await page.getByRole('treegrid').waitFor();
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('button', { name: /(^| )Measured against$/ }).click();
  await page.getByRole('option', { name: 'Baseline year, no target' }).click();
  await page.keyboard.press('Escape');
  await go(page, 'Report');
  await go(page, 'Gaps');
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('button', { name: /Baseline year, no target Measured against/ }).waitFor();
  await page.keyboard.press('Escape');
});

test('by keyboard alone: the rail says where one is, and the focus arrives at the heading of each view', async () => {
  const { page } = web;
  const rail = page.getByRole('navigation', { name: 'Views' });
  await rail.getByRole('button', { name: 'Overview' }).focus();
  for (const view of ['Data', 'Pledges', 'Review']) {
    await rail.getByRole('button', { name: view }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
    await expect.poll(focused).toBe(`H1 ${view}`);
    expect(await rail.locator('[aria-current=page]').innerText()).toBe(view);
  }
  await page.keyboard.press('g');
  await page.keyboard.press('7');
  await page.getByRole('main', { name: 'Report' }).getByRole('heading', { level: 1 }).waitFor();
  await expect.poll(focused).toBe('H1 Report');
});

test('a dialog gives the focus back to what opened it; a command leads to the part it names', async () => {
  const { page } = web;
  await page.getByRole('banner').getByRole('button', { name: 'Commands' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(focused).toBe('BUTTON Search and commands');
  await chooseByPalette(page, 'Earlier versions');
  await page
    .getByRole('main', { name: 'Review' })
    .getByText(/A browser keeps no earlier versions/)
    .waitFor();
  await expect.poll(focused).toBe('H2 Earlier versions');
  expect(await accessibilityFindings(page)).toEqual([]);
  await shot('review-versions');
});
