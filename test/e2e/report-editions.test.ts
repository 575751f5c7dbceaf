import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock } from '#shared/workbench/report';
import { accessibilityFindings, go, setLensYears } from '../support/look.ts';
import { canReadDocument, documentIn } from '../support/open-document.ts';
import { openReport } from '../support/open-report.ts';
import { headingBlock, paragraph, referenceTo, textBlock } from '../support/report-blocks.ts';
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
      textBlock('t', paragraph('It grew, as ', referenceTo('f'), ' shows.'), paragraph('Le nombre croît.')),
      figureBlock('f', { of: 'chart', chart: { ...newChart('ctx-refugees', ['KEN']), id: 'f' } }),
      headingBlock('k', 1, 'Kenya', 'Le Kenya'),
    ],
  },
};

const web = webPerTest(
  async (page) => {
    await openReport(page, workbench);
    await page.getByRole('button', { name: 'Mark all as read' }).waitFor({ timeout: 60_000 });
  },
  { init: canReadDocument, view: 'Report', anew: 'document' },
);

const menu = async (name: string, item: string | RegExp): Promise<void> => {
  await web.page.getByRole('main').getByRole('button', { name, exact: true }).click();
  await web.page.getByRole('menuitem', { name: item }).click();
};
const freeze = async (): Promise<void> => {
  await menu('Editions', 'Freeze…');
  const dialog = web.page.getByRole('dialog', { name: 'Freeze' });
  await dialog.getByLabel('Name of the edition').fill('Sent to Geneva');
  await dialog.getByRole('button', { name: 'Freeze' }).click();
  await web.page.getByText(/^Frozen on .* as “Sent to Geneva”, data code /).waitFor({ timeout: 60_000 });
};

test('what changed since it was written is counted, shown with the sentences that speak of it, and marked as read', async () => {
  const { page } = web;
  await page.getByRole('button', { name: 'Mark all as read' }).click();
  await setLensYears(page, { to: '2019' });
  const changed = page.getByRole('button', { name: /^1 of 1 figure changed since you wrote about/ });
  await changed.click({ timeout: 60_000 });
  const panel = page.getByRole('region', { name: 'What changed' });
  expect(await panel.getByRole('blockquote').allInnerTexts()).toEqual(['It grew, as … shows.']);
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel.getByRole('button', { name: 'I have read it: Figure 1' }).click();
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await changed.waitFor();
});

test('a frozen report stays as it was sent; what was written since is marked up against it', async () => {
  const { page } = web;
  await freeze();
  expect(await page.getByRole('textbox', { name: 'Heading' }).count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await menu('Editions', 'Unfreeze');
  await page.getByRole('textbox', { name: 'Heading' }).first().fill('Who hosts most');
  await setLensYears(page, { to: '2019' });
  await menu('Editions', /^Sent to Geneva, /);
  const dialog = page.getByRole('dialog', { name: /^Changes since “Sent to Geneva”/ });
  await dialog
    .locator('ins', { hasText: 'Who hosts most' })
    .or(dialog.locator('ins', { hasText: 'Who' }))
    .first()
    .waitFor();
  expect(await dialog.locator('del').allInnerTexts()).not.toEqual([]);
  await expect.poll(() => dialog.innerText()).toContain('Figure 1');
  expect(await accessibilityFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await menu('Editions', /^Return to this edition: Sent to Geneva/);
  await page.getByText(/^Frozen on /).waitFor();
  expect(await page.getByRole('region', { name: 'Pages', exact: true }).innerText()).not.toContain('Who hosts most');
});

test('a report of one’s own is a template for other areas: a page each, in one step', async () => {
  const { page } = web;
  const leaving = page.waitForEvent('download');
  await menu('Templates', 'Save this report as a template…');
  const file = await leaving;
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const bytes = readFileSync(await file.path());
  const choosing = page.waitForEvent('filechooser');
  await menu('Templates', 'Open a template file…');
  await (await choosing).setFiles({ name: 'own.json', mimeType: 'application/json', buffer: bytes });
  const dialog = page.getByRole('dialog', { name: 'Who hosts' });
  await dialog.waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  const before = (await documentIn(page)).report.blocks;
  await dialog.getByRole('button', { name: 'Fill in' }).click();
  await expect.poll(async () => (await documentIn(page)).report.blocks.length).toBe(before.length * 2);
  const ids = (await documentIn(page)).report.blocks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await documentIn(page)).report.blocks).toEqual(before);
});

test('country pages of several areas are made in one go, values in the text too', async () => {
  const { page } = web;
  await menu('Templates', /^Country page/);
  const dialog = page.getByRole('dialog', { name: 'Country page' });
  for (const name of ['Uganda', 'Chad', 'Jordan']) {
    await dialog.getByRole('combobox', { name: /Areas or groups/ }).fill(name);
    await page.getByRole('option', { name, exact: true }).click();
  }
  await page.keyboard.press('Tab');
  await dialog.getByRole('button', { name: /^Pages for/ }).click();
  const headings = async () =>
    (await documentIn(page)).report.blocks.flatMap((one) =>
      one.kind === 'heading' && one.level === 1 ? one.text.en : [],
    );
  await expect.poll(headings, { timeout: 60_000 }).toContain('Jordan');
  expect((await headings()).filter((one) => ['Uganda', 'Chad', 'Jordan'].includes(one))).toHaveLength(3);
  await go(page, 'Report');
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect.poll(headings).toEqual(['Hosting', 'Kenya']);
});
