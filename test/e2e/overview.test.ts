import { expect, test } from 'vitest';
import { accessibilityFindings, go, settled } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { anew: 'document' });
const main = () => web.page.getByRole('main');
const card = (name: string) => main().getByRole('article', { name });
const map = () => main().getByRole('group', { name: /^Hosted per 1,000/ });
const swarm = () => main().getByRole('group', { name: /times its share of GDP/ });

async function lens(name: RegExp): Promise<void> {
  await web.page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: 'Region or platform' }).click();
  await web.page.getByRole('option', { name }).first().click();
}

test('headlines say what is known of the lens, and never a change across a break', async () => {
  const says = (name: string) => expect.poll(() => card(name).innerText());
  await says('People hosted').toMatch(/35\.6M.*2024; 2025 does not compare/s);
  await says('Resettled').toMatch(/81\.8K.*fell by 57% in 2025/s);
  await says('Plans funded').toMatch(/17%.*Least funded: Venezuela situation, 9%/s);
  await lens(/^IGAD support/);
  await says('Resettled').toMatch(/Not known.*none of 7 countries/s);
  await says('People hosted').toContain('7 of 7 countries');
});

test('nothing jumps while the numbers come', async () => {
  const { page } = web;
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.reload();
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await map().locator('[tabindex="0"]').waitFor();
  await settled(page);
  const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: readonly number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test('a headline leads to its series and to where it is from', async () => {
  await card('Resettled').getByRole('button', { name: 'Where from: Resettled' }).click();
  await web.page.getByRole('dialog', { name: 'Where this number comes from' }).waitFor();
  await web.page.keyboard.press('Escape');
  await card('Resettled')
    .getByRole('button', { name: /Open the series/ })
    .click();
  await web.page.getByRole('main', { name: 'Explore' }).waitFor();
});

test('map and swarm are walked from the highest value down by keyboard, have tables, and lead to the series', async () => {
  const { page } = web;
  await map().locator('[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(await focused()).toMatch(/^Lebanon: 13\d$/);
  await page.keyboard.press('ArrowRight');
  expect(await focused()).not.toMatch(/^Lebanon/);
  await page.keyboard.press('Home');
  expect(await focused()).toMatch(/^Lebanon/);
  await swarm().locator('[tabindex="0"]').focus();
  expect(await focused()).toMatch(/^Chad: \d+ times its share of GDP; hosts [\d,]+$/);
  await main().getByRole('button', { name: 'Show as table' }).first().click();
  await main()
    .getByRole('row', { name: /^Lebanon/ })
    .waitFor();
  await main().getByRole('button', { name: 'Show as chart' }).click();
  await map().locator('[tabindex="0"]').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('main', { name: 'Explore' }).waitFor();
  await go(page, 'Overview');
});

test('the years of the map follow the slider and the lens', async () => {
  const { page } = web;
  await main().getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('Home');
  await main()
    .getByRole('group', { name: /^Hosted per 1,000 inhabitants, 19\d\d/ })
    .waitFor();
  await page.keyboard.press('End');
  await main()
    .getByRole('group', { name: /^Hosted per 1,000 inhabitants, 2024/ })
    .waitFor();
});

test('every indicator is a line with all it shows in its name', async () => {
  const line = (code: string) =>
    main()
      .getByRole('button', { name: new RegExp(`^${code.replaceAll('.', '\\.')} `) })
      .first();
  await expect
    .poll(() =>
      main()
        .getByRole('listitem')
        .filter({ has: web.page.getByRole('button') })
        .count(),
    )
    .toBe(15);
  await expect.poll(() => line('2.1.1').innerText()).toMatch(/in law 52% .*in practice 18% .*better.*better/s);
  expect(await line('1.2.2').innerText()).toMatch(/not known/);
  expect(await line('4.2.1').innerText()).toMatch(/not comparable/);
});

test('axe finds nothing, folded, in a region and in the dark', async () => {
  const { page } = web;
  await main().getByText('All indicators', { exact: true }).click();
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await lens(/^IGAD support/);
  await page.getByRole('button', { name: 'Dark' }).click();
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Light' }).click();
  await main().getByText('All indicators', { exact: true }).click();
});
