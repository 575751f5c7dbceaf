import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addLever, go } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

/** Milliseconds within which a death must be noticed. */
const NOTICED = 2000;

let page: Page;

/** Keeps the workers of a page within reach of `kill`. */
const keepWorkers = (where: Page): Promise<unknown> =>
  // `terminate` tells the page nothing, as a death by the browser or for want of memory does not.
  where.addInitScript(() => {
    const kept: Worker[] = [];
    Object.assign(window, { workers: kept });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        Object.assign(this, { kind: String(url) });
        this.addEventListener('message', ({ data }) => data?.kind === 'alive' && kept.push(this));
      }
    };
  });

webPerTest(
  (given) => {
    page = given;
    return hasFigures(given);
  },
  { init: keepWorkers },
);

const started = (kind: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { workers: { kind: string }[] }).workers.filter((worker) => worker.kind.includes(name))
        .length,
    kind,
  );
/** Ends the newest worker whose script is called so, once there are so many: as soon as it lives, where it is starting. */
async function kill(kind: string, lives = 1): Promise<void> {
  await expect.poll(() => started(kind), { interval: 5 }).toBeGreaterThanOrEqual(lives);
  await page.evaluate((name) => {
    const { workers } = window as unknown as { workers: (Worker & { kind: string })[] };
    const found = workers.findLast((worker) => worker.kind.includes(name));
    if (found) Worker.prototype.terminate.call(found);
  }, kind);
}
const isReady = () => page.getByText('Engine ready').waitFor({ timeout: 30_000 });
const isGone = () => page.getByText('Engine ready').waitFor({ state: 'detached', timeout: NOTICED });

test('the engine dies while idle: it is noticed, started anew, and the figures are back', async () => {
  await isReady();
  const before = await page.getByRole('table').first().innerText();
  await kill('engine.worker');
  await isGone();
  await isReady();
  await expect.poll(() => page.getByRole('table').first().innerText(), { timeout: 30_000 }).toBe(before);
  expect(await started('engine.worker')).toBe(2);
});

test('the engine dies while it works: views come back all the same', async () => {
  await isReady();
  await go(page, 'Explore');
  await kill('engine.worker');
  await isGone();
  await isReady();
  await page.locator('.js-plotly-plot .main-svg').first().waitFor({ timeout: 30_000 });
});

test('the engine dies while it starts: that is said, and a person starts it again', async () => {
  await isReady();
  await kill('engine.worker');
  await isGone();
  await kill('engine.worker', 2);
  // On a quick machine it may have been ready just before: then it is started anew without being asked.
  const stopped = page.getByText('Engine stopped', { exact: true });
  await stopped.or(page.getByText('Engine ready')).first().waitFor({ timeout: 30_000 });
  if (await stopped.isVisible()) await page.getByRole('button', { name: 'Try again' }).click();
  await isReady();
  expect(await started('engine.worker')).toBeGreaterThanOrEqual(3);
});

test('the projection worker dies while idle: the next lever is answered by another one', async () => {
  await go(page, 'Scenarios');
  await page.getByRole('table', { name: 'Year by year' }).waitFor({ timeout: 60_000 });
  await kill('projection.worker');
  await addLever(page);
  await page
    .getByText(/[+]5% a year/)
    .first()
    .waitFor();
  await page.locator('[data-current=true]').waitFor({ timeout: 30_000 });
  expect(await started('projection.worker')).toBe(2);
});

test('the projection worker dies while it works: what was asked is asked of another one', async () => {
  await go(page, 'Scenarios');
  await page.getByRole('table', { name: 'Year by year' }).waitFor({ timeout: 60_000 });
  await addLever(page);
  await kill('projection.worker');
  await page.locator('[data-current=true]').waitFor({ timeout: 30_000 });
  await page.getByRole('region', { name: /What each lever is worth/ }).waitFor({ timeout: 30_000 });
  expect(await page.getByRole('alert').filter({ hasText: 'stopped' }).count()).toBe(0);
});

/** The workbench in hand as a share file. */
async function saved(): Promise<Buffer> {
  const leaving = page.waitForEvent('download', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  return readFileSync(await (await leaving).path());
}
async function choose(button: string, name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}
const isOpened = () => page.getByText(/^File \S/).waitFor({ timeout: 30_000 });

test('the Parquet worker dies while idle: what is read next is read by another', async () => {
  await isReady();
  await saved();
  await kill('parquet.worker');
  // Now the tables are those of the file that was saved: the engine is given them again.
  await kill('engine.worker');
  await expect.poll(() => started('parquet.worker'), { timeout: 30_000 }).toBe(2);
  await isReady();
  expect(await page.getByText(/damaged|engine stopped/i).count()).toBe(0);
});

test('the Parquet worker dies while it reads: one sentence says so, and opening the file again does', async () => {
  await isReady();
  const file = await saved();
  await page.reload();
  await isReady();
  await choose('Open…', 'plan.jalon', file);
  await kill('parquet.worker');
  await page.getByText(/^The data engine stopped and is starting again/).waitFor({ timeout: NOTICED });
  await choose('Open…', 'plan.jalon', file);
  await isOpened();
  expect(await started('parquet.worker')).toBe(2);
});

test('the worker that reads files dies while it does: one sentence says which, and choosing the file again reads it', async () => {
  await isReady();
  await go(page, 'Data');
  const rows = Array.from({ length: 60_000 }, (_, row) => [1990 + (row % 30), 'KEN', `place ${row}`, row * 37]);
  const sheets = [{ name: 'data', rows: [['year', 'iso3', 'place', 'people'], ...rows] }];
  const workbook = Buffer.from(await writeXlsx({ sheets }));
  await choose('Choose a file…', 'places.xlsx', workbook);
  await kill('tables.worker');
  await page.getByText(/^Reading “places\.xlsx” stopped/).waitFor({ timeout: NOTICED });
  await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
  await choose('Choose a file…', 'places.xlsx', workbook);
  await page.getByRole('heading', { name: 'Loading places.xlsx' }).waitFor({ timeout: 60_000 });
});
