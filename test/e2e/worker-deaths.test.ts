import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { go } from '../support/look.ts';
import { openWeb, type Web } from '../support/web.ts';

/** Milliseconds within which a death must be noticed. */
const NOTICED = 2000;

let web: Web;
let page: Page;

beforeAll(async () => {
  web = await openWeb();
  page = web.page;
  // `terminate` tells the page nothing, as a death by the browser or for want of memory does not.
  await page.addInitScript(() => {
    const kept: Worker[] = [];
    Object.assign(window, { workers: kept });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        Object.assign(this, { kind: String(url) });
        kept.push(this);
      }
    };
  });
}, 90_000);
afterAll(() => web.close());
beforeEach(async () => {
  await page.reload();
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
}, 90_000);

/** Ends the newest worker whose script is called so. */
const kill = (kind: string) =>
  page.evaluate((name) => {
    const { workers } = window as unknown as { workers: (Worker & { kind: string })[] };
    const found = workers.findLast((worker) => worker.kind.includes(name));
    if (!found) throw new Error(`no ${name}`);
    Worker.prototype.terminate.call(found);
  }, kind);
const started = (kind: string) =>
  page.evaluate(
    (name) =>
      (window as unknown as { workers: { kind: string }[] }).workers.filter((worker) => worker.kind.includes(name))
        .length,
    kind,
  );
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

test('the engine dies again and again, while it starts too: each time it comes back', async () => {
  for (let death = 0; death < 3; death++) {
    await isReady();
    await kill('engine.worker');
    await isGone();
  }
  await kill('engine.worker');
  await page.getByRole('button', { name: 'Try again' }).or(page.getByText('Engine ready')).first().waitFor();
  const again = page.getByRole('button', { name: 'Try again' });
  if (await again.isVisible()) await again.click();
  await isReady();
});

test('the projection worker dies while idle: the next lever is answered by another one', async () => {
  await go(page, 'Scenarios');
  await page.getByRole('table', { name: 'Year by year' }).waitFor({ timeout: 60_000 });
  await kill('projection.worker');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText(/the yearly pace is 2 × that of the baseline/).waitFor();
  await page.locator('[data-current=true]').waitFor({ timeout: 30_000 });
  expect(await started('projection.worker')).toBe(2);
});

test('the projection worker dies while it works: what was asked is asked of another one', async () => {
  await go(page, 'Scenarios');
  await page.getByRole('table', { name: 'Year by year' }).waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await kill('projection.worker');
  await page.locator('[data-current=true]').waitFor({ timeout: 30_000 });
  await page.getByRole('heading', { name: /What each lever is worth/ }).waitFor({ timeout: 30_000 });
  expect(await page.getByRole('alert').filter({ hasText: 'stopped' }).count()).toBe(0);
});

test('the Parquet worker dies while idle: a workbench is saved all the same', async () => {
  await isReady();
  const save = async () => {
    const download = page.waitForEvent('download', { timeout: 30_000 });
    await page.getByRole('button', { name: /^Save/ }).first().click();
    await download;
  };
  await save();
  if ((await started('parquet.worker')) === 0) throw new Error('saving wrote no Parquet');
  const before = await started('parquet.worker');
  await kill('parquet.worker');
  await page
    .getByRole('button', { name: /Save as|Save a copy|^Save/ })
    .last()
    .click();
  await page.waitForTimeout(1500);
  expect(await page.getByText(/unreadable|damaged/).count()).toBe(0);
  expect(await started('parquet.worker')).toBeGreaterThanOrEqual(before);
});
