import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, go, walkChart } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
beforeAll(async () => {
  web = await openWebAt('Pledges');
});
afterAll(() => web.close());

const rowOf = async (table: string, row: RegExp): Promise<string> =>
  (
    await web.page.getByRole('table', { name: table, exact: true }).getByRole('row', { name: row }).innerText()
  ).replaceAll(/\s+/g, ' ');

const openTab = (name: string) => web.page.getByRole('tab', { name, exact: true }).click();

test('opens on how money runs from who gives to how far it has come; a mark lists its flows, and columns can be chosen', async () => {
  const { page } = web;
  const picture = page.getByRole('application', { name: /^Largest share of the money: States, 76%/ });
  await picture.waitFor();
  // Each name stands whole beside its node.
  const names = () => picture.locator('.annotation-text').allTextContents();
  await expect
    .poll(async () => (await names()).join(' '))
    .toMatch(/United Kingdom of Great Britain and Northern ?Ireland/);
  expect((await names()).filter((name) => name.includes('…'))).toEqual([]);
  await walkChart(page, 'Home', 'ArrowRight', 'Enter');
  await page.getByRole('heading', { name: /^International organizations: \d+ entries$/ }).waitFor();
  await page.getByRole('button', { name: 'Close the list' }).click();
  await page.getByRole('button', { name: 'Column 1' }).click();
  await page.getByRole('option', { name: 'Plan' }).click();
  await page
    .getByText(/Plan → Entity → Situation → Stage/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  await page.getByRole('columnheader', { name: 'US dollars' }).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('the base of support: shares of the largest, concentration in words, and who gives to whom', async () => {
  const { page } = web;
  await openTab('Base of support');
  await page.getByText('54.9% of the money comes from the four largest givers of 94').waitFor();
  expect(await page.getByText(/Herfindahl–Hirschman index 1,050: moderately concentrated/).isVisible()).toBe(true);
  await page
    .getByRole('application', { name: /United Nations High Commissioner for Refugees receives from 57 donors/ })
    .waitFor();
  await page.getByRole('button', { name: 'United States of America' }).click();
  await page.getByRole('heading', { name: /^United States of America: \d+ entries$/ }).waitFor();
  expect(await page.getByText(/who is new and who is lost cannot be told/).isVisible()).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('the register of flows: what it is, its source, licence and day', async () => {
  const { page } = web;
  await openTab('Register');
  await page.getByRole('heading', { name: '2,538 flows' }).waitFor();
  expect(await page.getByText(/These are not the pledges of the Global Refugee Forum/).isVisible()).toBe(true);
  expect(await page.getByText(/\(OCHA\), CC BY-IGO, last update November 13, 2025/).isVisible()).toBe(true);
  expect(await page.getByText(/171 parked flows \(USD 87,015,494/).isVisible()).toBe(true);
  expect(await rowOf('By status', /^Paid/)).toBe('Paid 1,927 1,774,680,169 80.7% 0');
  expect(await rowOf('By status', /^Pledged/)).toBe('Pledged 1 107,286 under 0.1% 0');
  expect(await rowOf('By status', /^All flows shown/)).toBe('All flows shown 2,538 2,198,359,040 100% 0');
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('amounts by plan, situation, donor and kind of donor', async () => {
  const { page } = web;
  expect(await rowOf('Amounts by status', /^Syrian Arab Republic Regional/)).toMatch(
    /^Syrian Arab Republic Regional Refugee and Resilience Plan \(3RP\) 2025 [\d,]+ 0 [\d,]+ [\d,]+ [\d,]+$/,
  );
  for (const [by, row] of [
    ['Situation', /^Syria situation/],
    ['Donor', /^Germany, Government of/],
    ['Kind of donor', /^States 1,586/],
  ] as const) {
    await page.getByRole('radio', { name: by, exact: true }).click();
    await page.getByRole('table', { name: 'Amounts by status' }).getByRole('row', { name: row }).waitFor();
  }
});

test('a filter narrows everything, and a flow opens with its original amount', async () => {
  const { page } = web;
  await page.getByLabel('Search').fill('265471');
  await page.getByRole('heading', { name: '1 flow', exact: true }).waitFor();
  expect(await rowOf('By status', /^Committed/)).toBe('Committed 1 1,535,181 100% 0');
  await page.getByRole('button', { name: 'Germany, Government of → Médecins du Monde' }).click();
  const card = page.getByRole('dialog');
  expect(await card.innerText()).toContain('1,440,000 EUR');
  expect(await card.innerText()).toContain('Pakistan');
  await card.getByRole('button', { name: 'Close' }).click();
  await page.getByLabel('Search').fill('');
});

test('a workbench has no pledges of its own, and the invented example is framed, marked and gone again', async () => {
  const { page } = web;
  await page.getByRole('radio', { name: 'Pledges of this workbench' }).click();
  await page.getByRole('heading', { name: 'No pledge register' }).waitFor();
  await page.getByRole('radio', { name: 'Invented example of forum pledges' }).click();
  await page.getByText(/Invented example: no row is a real pledge/).waitFor();
  await page.getByText('3,435 pledges', { exact: true }).waitFor();
  expect(await page.getByText(/CC BY-IGO/).count()).toBe(0);
  await openTab('Pipeline');
  await page
    .getByRole('application', { name: /INVENTED EXAMPLE: never quote/ })
    .first()
    .waitFor();
  expect(await page.getByText(/cells are empty/).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Save the picture' }).count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await openTab('Register');
  await page.getByRole('radio', { name: 'Humanitarian funding 2025' }).click();
  await page.getByRole('heading', { name: '2,538 flows' }).waitFor();
  expect(await page.getByText(/Invented example: no row/).count()).toBe(0);
  expect(web.errors).toEqual([]);
});

test('flows enter no scenario: of money in a country that received some, no pledges kept are offered', async () => {
  const { page } = web;
  await go(page, 'Scenarios');
  for (const [label, option] of [
    ['Indicator', /gross domestic product|GDP/i],
    ['Area or group', /^Kenya$/],
  ] as const) {
    await page.getByRole('button', { name: label }).first().click();
    await page.getByRole('option', { name: option }).first().click();
  }
  await page.getByText('Start from', { exact: true }).click();
  await page.getByRole('button', { name: 'Baseline', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: /Pledges kept/ }).count()).toBe(0);
});

test('a register that writes an organisation in two ways says so, closed, with why and how likely', async () => {
  const { page } = web;
  await go(page, 'Pledges');
  await openTab('Register');
  await page.getByText('No two names look like one organisation.').waitFor();
  await page.route('**/register-*.json', async (route) => {
    const answer = await route.fetch();
    const names = (await answer.json()) as { organizations: { name: string }[] };
    const [first] = names.organizations.filter(({ name }) => name !== 'United Nations High Commissioner for Refugees');
    if (first) first.name = 'UNHCR';
    await route.fulfill({ response: answer, json: names });
  });
  await page.reload();
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(page, 'Pledges');
  await openTab('Register');
  await page.getByText('2 names look like spellings of one organisation').click();
  const row = page.getByRole('table', { name: 'Names that look like one' }).getByRole('row', { name: /UNHCR/ });
  expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
    /UNHCR.* known names of United Nations High Commissioner for Refugees \d\d% \(very likely\)/,
  );
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(web.errors).toEqual([]);
});
