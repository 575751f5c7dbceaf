import type { Page } from 'playwright-core';

/**
 * Milliseconds from a choice in the scoreboard to the redrawn view, measured in the page in so many `rounds` through all choices: from the click on an option to the
 * second frame after it. The gaps view must stand at its scoreboard, in English.
 */
export async function redrawTimes(page: Page, rounds = 5): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { redraws: times });
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target as Element).closest('[role=option]')) return;
        const from = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - from)));
      },
      true,
    );
  });
  const choose = async (field: string, option: string, within = page.getByRole('main')) => {
    await within.getByRole('button', { name: new RegExp(`(^| )${field}$`) }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
    await page.waitForTimeout(60);
  };
  const more = page.getByRole('dialog', { name: 'More choices' });
  const chooseMore = async (field: string, option: string) => {
    await page.getByRole('main').getByRole('button', { name: 'More choices' }).click();
    await choose(field, option, more);
    await page.keyboard.press('Escape');
    await more.waitFor({ state: 'detached' });
  };
  for (let round = 0; round < rounds; round++) {
    await choose('Columns', 'Countries and areas');
    await chooseMore('Measured against', 'Baseline year, no target');
    await chooseMore('Order of columns', 'Most off course first');
    await chooseMore('Rows', 'Most off course first');
    await chooseMore('Rows', 'In framework order');
    await chooseMore('Order of columns', 'By name');
    await chooseMore('Measured against', 'Benchmarks, else baseline');
    await choose('Columns', 'UNHCR regions');
  }
  return page.evaluate(() => (globalThis as unknown as { redraws: readonly number[] }).redraws);
}
