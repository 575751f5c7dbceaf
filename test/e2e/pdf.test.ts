import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { go } from '../support/look.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const asked: string[] = [];
const wasms = () => asked.filter((url) => /typst.*\.wasm/.test(url));

/** Every address asked for, by the page's workers too; and the workers, within reach of a test. */
async function watch(page: Page): Promise<void> {
  asked.length = 0;
  page.context().on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
    const kept: Worker[] = [];
    Object.assign(window, { workers: kept });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        if (String(url).includes('pdf.worker')) kept.push(this);
      }
    };
  });
}

const web = webPerTest(
  async (page) => {
    await hasFigures(page);
    await go(page, 'Explore');
    await page.locator('.js-plotly-plot .main-svg').first().waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
  },
  { init: watch },
);

const press = () =>
  web.page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'PDF', exact: true }).click();

async function saved(): Promise<{ readonly name: string; readonly bytes: Buffer; readonly took: number }> {
  const started = performance.now();
  const leaving = web.page.waitForEvent('download', { timeout: 120_000 });
  await press();
  const file = await leaving;
  return {
    name: file.suggestedFilename(),
    bytes: readFileSync(await file.path()),
    took: performance.now() - started,
  };
}

test('a chart is saved as a tagged PDF under our policy; its program is fetched with the first one, and once', async () => {
  expect(wasms()).toEqual([]);
  const first = await saved();
  const again = await saved();
  console.log(`PDF of a chart: ${first.took.toFixed(0)} ms with its program, ${again.took.toFixed(0)} ms after`);
  if (process.env.SHOTS) writeFileSync(`${process.env.SHOTS}/chart.pdf`, first.bytes);
  expect(first.name).toMatch(/\.pdf$/);
  const text = first.bytes.toString('latin1');
  for (const part of ['%PDF-1.7', '/StructTreeRoot', '/Alt', '/Lang (en)', '+Arimo-Regular', '/Count 1'])
    expect(text).toContain(part);
  expect(Buffer.compare(first.bytes, again.bytes)).toBe(0);
  // What the policy refuses is an error of the console, which fails every test.
  expect(wasms().length).toBeLessThanOrEqual(1);
});

test('the worker dies while it makes a PDF: one sentence says so, and the next one is made', async () => {
  const leaving = saved();
  leaving.catch(() => undefined);
  const kill = () =>
    web.page.evaluate(() => {
      const [worker] = (window as unknown as { workers: Worker[] }).workers;
      if (worker) worker.dispatchEvent(new ErrorEvent('error', { message: 'ended by a test' }));
      return worker !== undefined;
    });
  await expect.poll(kill, { interval: 5 }).toBe(true);
  await web.page.getByText(/^Making the PDF stopped/).waitFor({ timeout: 5000 });
  await expect.poll(press).toBeUndefined();
  expect((await leaving).name).toMatch(/\.pdf$/);
});
