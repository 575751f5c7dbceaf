import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchRig, type RigApp } from '../rig/launch.ts';
import { chooseByPalette } from '../support/look.ts';

let folder: string;
let app: RigApp;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-workbench-'));
  app = await launchRig();
  page = await app.firstWindow();
  await page.getByText('Engine ready').waitFor({ timeout: 60_000 });
});
afterAll(async () => {
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the built workbench starts on the desktop without a policy report and without a request elsewhere', async () => {
  expect(await page.getByRole('navigation').first().isVisible()).toBe(true);
  expect(app.pageErrors).toEqual([]);
  expect(app.refusedRequests).toEqual([]);
});

test('the engine holds the lock by which its death would be noticed', async () => {
  await page.getByText('Engine ready').waitFor();
  const held = await page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name));
  expect(held).toEqual(expect.arrayContaining([expect.stringMatching(/^jalon-engine:/)]));
});

test('the native menu leads to a view', async () => {
  await app.chooseMenu('view.pledges');
  await page.getByRole('main', { name: 'Pledges' }).waitFor();
});

test('a map is drawn from the application’s own files, without a policy report or a request elsewhere', async () => {
  await app.chooseMenu('view.gaps');
  await page.getByRole('tab', { name: 'Responsibility', exact: true }).click();
  await page.getByRole('radio', { name: 'Map', exact: true }).click();
  await page.locator('.choroplethlocation').first().waitFor();
  expect(app.pageErrors).toEqual([]);
  expect(app.refusedRequests).toEqual([]);
});

test('the workbench is saved where the person says, and opened again by a second start', async () => {
  const file = join(folder, 'stock-take.jalon');
  await app.answerDialog('save', { canceled: false, filePath: file });
  await app.chooseMenu('file.save-as');
  await expect
    .poll(
      () =>
        readFile(file).then(
          (bytes) => bytes.subarray(0, 2).toString(),
          () => '',
        ),
      { timeout: 30_000 },
    )
    .toBe('PK');
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
  await app.chooseMenu('file.new');
  await page.getByText('Not saved yet').waitFor();
  await page.getByText('Engine ready').waitFor();
  await app.secondInstance([file], folder);
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor({ timeout: 30_000 });
});

test('a version that a save replaced opens as a copy, and the file stays as it is', async () => {
  const file = join(folder, 'versions.jalon');
  const title = page.getByLabel('Title of the workbench');
  const save = async (name: string) => {
    const before = await readFile(file).catch(() => null);
    await title.fill(name);
    await title.press('Enter');
    await app.chooseMenu('file.save');
    await expect
      .poll(async () => (await readFile(file).catch(() => before))?.equals(before ?? Buffer.of()) ?? true, {
        timeout: 30_000,
      })
      .toBe(false);
  };
  await app.chooseMenu('file.new');
  await page.getByText('Not saved yet').waitFor();
  await page.getByText('Engine ready').waitFor();
  await app.answerDialog('save', { canceled: false, filePath: file });
  await save('First version');
  await save('Second version');
  const kept = await readFile(file);
  await chooseByPalette(page, 'Earlier versions');
  if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/versions.png` });
  await page
    .getByRole('button', { name: /^Open the version of/ })
    .first()
    .click();
  await expect.poll(() => title.inputValue(), { timeout: 30_000 }).toBe('First version');
  expect(await readFile(file)).toEqual(kept);
  await page.getByText(/This workbench has no file yet/).waitFor();
});

test('a file that is no workbench is refused in one sentence and the open one stays', async () => {
  const file = join(folder, 'broken.jalon');
  await writeFile(file, 'this is not a share file');
  await page.getByText('Engine ready').waitFor();
  await app.secondInstance([file], folder);
  await page.getByRole('heading', { name: '“broken.jalon” was not opened' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'This is not a Jalon file.' }).waitFor();
  await page.getByRole('button', { name: /^Back to/ }).click();
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor();
});
