import { expect, test } from 'vitest';
import { accessibilityFindings, chooseByPalette } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

/** A first start: nothing was kept yet. */
const web = webPerTest(hasFigures, {
  init: (page) => page.addInitScript(() => localStorage.removeItem('jalon.tour')),
});
const kept = () => web.page.evaluate(() => localStorage.getItem('jalon.tour'));
const step = (title: string) => web.page.getByRole('dialog', { name: title });

test('the first start shows the tour, by keyboard alone, beside what each step is about', async () => {
  const { page } = web;
  expect(await kept()).toBeNull();
  const titles = [
    'Welcome to Jalon',
    'Choose what you look at',
    'Each view answers a question',
    'Every number says where it comes from',
    'One file holds it all',
  ];
  for (const [at, title] of titles.entries()) {
    await step(title).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(at === titles.length - 1 ? 'Start' : 'Next');
    const box = await step(title).boundingBox();
    const subject = await page.locator('[data-tour-subject]').boundingBox();
    if (!box || !subject) throw new Error('the step or its subject is not on screen');
    const isApart =
      box.x >= subject.x + subject.width ||
      box.x + box.width <= subject.x ||
      box.y >= subject.y + subject.height ||
      box.y + box.height <= subject.y;
    expect(isApart, title).toBe(true);
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/tour-${at + 1}.png` });
    if (at === 1) expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
  }
  await expect.poll(kept).toBe('seen');
  expect(await page.locator('[data-tour-subject]').count()).toBe(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
});

test('Escape ends the tour for good; the window can be used meanwhile; the palette shows it again', async () => {
  const { page } = web;
  await step('Welcome to Jalon').waitFor();
  await page.keyboard.press('g');
  await page.keyboard.press('4');
  await page.getByRole('main', { name: 'Gaps' }).waitFor();
  await step('Welcome to Jalon').getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Escape');
  await expect.poll(kept).toBe('seen');
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  await chooseByPalette(page, 'tour');
  await step('Welcome to Jalon').getByRole('button', { name: 'Skip the tour' }).click();
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
});
