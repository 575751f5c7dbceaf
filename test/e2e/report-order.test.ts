import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock } from '#shared/workbench/report';
import { richOf } from '#shared/workbench/rich-text';
import { canReadDocument, documentIn } from '../support/open-document.ts';
import { openReport } from '../support/open-report.ts';
import { headingBlock, textBlock } from '../support/report-blocks.ts';
import { webPerTest } from '../support/web.ts';
import { freshWorkbench } from '../support/workbench.ts';

const fresh = freshWorkbench();
const workbench = {
  ...fresh,
  report: {
    ...fresh.report,
    title: { en: 'Who hosts', fr: 'Qui accueille' },
    blocks: [
      headingBlock('h', 1, 'Hosting', 'L’accueil'),
      textBlock('t', richOf('It grew.'), richOf('Le nombre croît.')),
      figureBlock('f', { of: 'chart', chart: { ...newChart('ctx-refugees', ['KEN']), id: 'f' } }),
      { id: 'toc', kind: 'contents', of: 'figures' } as const,
    ],
  },
};

const web = webPerTest(
  async (page) => {
    await openReport(page, workbench);
    await page.getByRole('group', { name: /^Figure 1/ }).waitFor({ timeout: 60_000 });
  },
  { init: canReadDocument, view: 'Report', anew: 'document' },
);

const ids = async () => (await documentIn(web.page)).report.blocks.map(({ id }) => id).join(' ');
const row = (name: RegExp): Locator => web.page.getByRole('grid', { name: 'Outline' }).getByRole('row', { name });
const undo = () => web.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
const focused = () =>
  web.page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') || at?.textContent?.trim() || at?.tagName || '';
  });

test('a block is dragged in the outline, by pointer and by keyboard, and undo brings it back', async () => {
  const { page } = web;
  const line = (id: string) => page.locator(`[role="row"][data-key="${id}"]`);
  await line('f').dragTo(line('h'), { targetPosition: { x: 20, y: 2 } });
  await expect.poll(ids).toBe('f h t toc');
  await undo();
  await expect.poll(ids).toBe('h t f toc');
  const carry = async (...places: readonly RegExp[]) => {
    await row(/^Figure 1/).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(focused).toMatch(/^Move Figure/);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Insert between Figure\u00a01.* and Contents/);
    for (const place of places) {
      await page.keyboard.press('ArrowUp');
      await expect.poll(focused).toMatch(place);
    }
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^Figure\u00a01/);
  };
  const nowhere = /^Insert between It grew\. and Figure/;
  await carry(nowhere);
  expect(await page.getByRole('banner').getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  await carry(nowhere, /^Insert between 1 Hosting and It grew\./);
  await expect.poll(ids).toBe('h f t toc');
  await undo();
  await expect.poll(ids).toBe('h t f toc');
});

test('a block moves by Alt and an arrow key and by its buttons; the focus goes with it', async () => {
  const { page } = web;
  const up = () => page.getByRole('group', { name: /^Figure 1/ }).getByRole('button', { name: /^Move up/ });
  await up().focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(ids).toBe('h f t toc');
  await expect.poll(focused).toMatch(/^Move up: Figure/);
  await page.keyboard.press('Enter');
  await expect.poll(ids).toBe('f h t toc');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(ids).toBe('h f t toc');
});

test('a screen reader goes from the title through the outline to each block, in order and by name', async () => {
  const { page } = web;
  const tree = await page.getByRole('main').ariaSnapshot();
  const order = [
    'heading "Report" [level=1]',
    'navigation "Outline"',
    'region "Pages"',
    'textbox "Title of the report"',
    'group "Heading: Hosting"',
    'textbox "Heading"',
    'group "Text: It grew."',
    'group "Figure 1',
    'group "Contents',
  ].map((one) => tree.indexOf(one));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  const names = await page
    .getByRole('region', { name: 'Pages', exact: true })
    .getByRole('button')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') || one.textContent?.trim() || ''));
  expect(names.filter((name) => !name)).toEqual([]);
  await row(/^Figure 1/).focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('[data-block]')?.getAttribute('data-block')))
    .toBe('f');
});

test('the second column has labels, contents and references in its own language', async () => {
  const { page } = web;
  await page.getByRole('radio', { name: 'Side by side' }).click();
  const lists = page.locator('[data-block="toc"] [lang]');
  await expect.poll(() => lists.nth(1).innerText()).toMatch(/Liste des figures|Figures[\s\S]*Figure\u00a01/);
  await expect.poll(() => lists.nth(1).getByRole('button').innerText()).toMatch(/réfugiés/i);
  await expect.poll(() => lists.nth(0).getByRole('button').innerText()).toMatch(/refugees/i);
});
