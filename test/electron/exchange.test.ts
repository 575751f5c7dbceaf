import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchRig } from '../rig/launch.ts';
import { go } from '../support/look.ts';
import { hasFigures, openWeb } from '../support/web.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-exchange-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every figure of the overview, and what the gaps view says of the benchmark. */
async function figures(page: Page): Promise<readonly string[]> {
  await go(page, 'Overview');
  await hasFigures(page);
  const bands = await page.getByRole('main').locator('details section').allInnerTexts();
  await go(page, 'Gaps');
  await page.getByRole('tab', { name: 'Benchmarks and series' }).click();
  const row = page.getByRole('row', { name: /^3\.1\.1 / });
  await row.waitFor();
  return [...bands, await row.innerText()];
}

/** A benchmark and a title of one's own, so that the file holds more than the bundled data. */
async function work(page: Page, name: string): Promise<void> {
  await hasFigures(page);
  const title = page.getByLabel('Title of the workbench');
  await title.fill(name);
  await title.press('Enter');
  await go(page, 'Gaps');
  await page.getByRole('tab', { name: 'Benchmarks and series' }).click();
  const add = page.getByRole('main').getByRole('button', { name: 'Add benchmark' });
  await add.click();
  await page.getByLabel('Name of the benchmark').fill('Places for one in ten');
  await page.getByRole('button', { name: 'Indicator' }).click();
  await page.getByRole('option', { name: /^3\.1\.1 / }).click();
  await page.getByLabel(/^Target \(/).fill('300000');
  await page.getByLabel('Target year').fill('2030');
  await page.getByLabel('Source of the benchmark').fill('Strategy of the team');
  await add.click();
}

test('what the desktop saved opens on the web with the same figures', async () => {
  const file = join(folder, 'desktop.jalon');
  const app = await launchRig();
  const desktop = await app.firstWindow();
  await work(desktop, 'Made on the desktop');
  const saved = await figures(desktop);
  await app.answerDialog('save', { canceled: false, filePath: file });
  await app.chooseMenu('file.save-as');
  await desktop.getByText(/^File [0-9A-Z]{5}( [0-9A-Z]{5}){3}$/).waitFor({ timeout: 30_000 });
  await app.close();

  const web = await openWeb();
  await hasFigures(web.page);
  const choosing = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: 'Open…' }).click();
  await (await choosing).setFiles(file);
  await web.page.getByText(/^File [0-9A-Z]{5}( [0-9A-Z]{5}){3}$/).waitFor({ timeout: 30_000 });
  expect(await web.page.getByLabel('Title of the workbench').inputValue()).toBe('Made on the desktop');
  expect(await figures(web.page)).toEqual(saved);
  expect([web.foreign, web.errors]).toEqual([[], []]);
  await web.close();
}, 180_000);

test('what the web saved opens on the desktop, named as an argument, with the same figures', async () => {
  const file = join(folder, 'web.jalon');
  const web = await openWeb();
  await work(web.page, 'Made on the web');
  const saved = await figures(web.page);
  const leaving = web.page.waitForEvent('download');
  await web.page.getByRole('button', { name: 'Save', exact: true }).click();
  await writeFile(file, await readFile(await (await leaving).path()));
  await web.close();

  const app = await launchRig({ args: [file] });
  const desktop = await app.firstWindow();
  await desktop.getByText(/^File [0-9A-Z]{5}( [0-9A-Z]{5}){3}$/).waitFor({ timeout: 60_000 });
  expect(await desktop.getByLabel('Title of the workbench').inputValue()).toBe('Made on the web');
  expect(await figures(desktop)).toEqual(saved);
  expect(app.pageErrors).toEqual([]);
  await app.close();
}, 180_000);
