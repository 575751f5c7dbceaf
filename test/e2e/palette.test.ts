import { expect, test } from 'vitest';
import { accessibilityFindings, chooseByPalette } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(hasFigures, { anew: 'document' });

const find = async (query: string) => {
  await web.page.keyboard.press('Control+k');
  await web.page.getByRole('dialog', { name: /Find anything|Tout rechercher/ }).waitFor();
  await web.page.keyboard.type(query);
};
const focusedItem = () => web.page.getByRole('dialog').locator('[role=menuitem][data-focused]').innerText();

test('a country is found by its beginning and opens as a chart of whom it hosts', async () => {
  const { page } = web;
  await find('Keny');
  await expect.poll(focusedItem).toMatch(/^Kenya/);
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Explore' }).getByText(/Kenya/).first().waitFor();
});

test('a group becomes the lens; it is found again among what was chosen before', async () => {
  const { page } = web;
  await chooseByPalette(page, 'Southern Africa');
  await page.getByText(/Southern Africa \(UNHCR bureau\): latest value/).waitFor();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Find anything' });
  await dialog.getByRole('group', { name: 'Chosen before' }).getByText('Southern Africa').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
});

test('names of the other language are found, and what is not there says what to try', async () => {
  const { page } = web;
  await find('allem');
  await expect.poll(focusedItem).toMatch(/^Germany\s+Allemagne/);
  await page.keyboard.type('xyz');
  await page.getByText(/Nothing here is called “allemxyz”/).waitFor();
  await page.keyboard.press('Escape');
});

test('a link to a view reopens it with its lens and chart, by the address and by hand', async () => {
  const { page } = web;
  await chooseByPalette(page, 'Southern Africa');
  await chooseByPalette(page, 'C.5 Population');
  await page
    .getByRole('main', { name: 'Explore' })
    .getByText(/Population/)
    .first()
    .waitFor();
  await chooseByPalette(page, 'copy a link');
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v=1&view=explore&group=/);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('g');
  await page.keyboard.press('1');
  await page.getByRole('main', { name: 'Overview' }).waitFor();
  await page.evaluate((address) => {
    location.hash = new URL(address).hash;
  }, link);
  await page
    .getByRole('main', { name: 'Explore' })
    .getByText(/Population/)
    .first()
    .waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await chooseByPalette(page, 'open a link');
  await page.getByLabel('Link to a view of Jalon').fill('<img src=x onerror=alert(1)>');
  await page.keyboard.press('Enter');
  await page.getByText('This is not a link to a view of Jalon.').waitFor();
  await page.getByLabel('Link to a view of Jalon').fill('jalon:v=1&view=gaps&section=ranking');
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Gaps' }).getByRole('tab', { name: 'Ranking', selected: true }).waitFor();
});

test('the address of the start leads to its view; one of another workbench says so and waits', async () => {
  const { page } = web;
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/?anew#v=1&view=gaps&section=ranking&years=2016..2020`);
  await page.getByRole('main', { name: 'Gaps' }).getByRole('tab', { name: 'Ranking', selected: true }).waitFor();
  expect(new URL(page.url()).hash).toBe('');
  await page.evaluate(() => {
    location.hash = 'v=1&view=explore&of=another';
  });
  await page.getByText('This link leads into another workbench. Open that workbench, then the link.').waitFor();
  await page.getByRole('main', { name: 'Gaps' }).waitFor();
  expect(new URL(page.url()).hash).toBe('#v=1&view=explore&of=another');
});
