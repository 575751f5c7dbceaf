import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { PdfRequest } from '#shared/export/pdf/compiler';
import { compilePdf } from '../../electron/cli/pdf.ts';
import { longReport } from '../support/long-report.ts';
import { webPerTest } from '../support/web.ts';

const asked: string[] = [];
const wasms = () => asked.filter((url) => /typst.*\.bin$/.test(url));

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
    await page.locator('.js-plotly-plot .main-svg').first().waitFor();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
  },
  { init: watch, view: 'Explore' },
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
  expect(wasms()).toHaveLength(1);
  web.keep();
});

/** What the page's worker makes of a request: SHA-256 of the PDF, and the milliseconds it took. */
const hashInPage = ({ source, files = new Map(), inputs = {} }: PdfRequest) =>
  web.page.evaluate(
    async ([source, files, inputs]) => {
      const [worker] = (window as unknown as { workers: Worker[] }).workers;
      const id = 1e9;
      const started = performance.now();
      const answer = new Promise<{ kind: string; value: { bytes: BufferSource } }>((resolve) =>
        worker?.addEventListener('message', ({ data }) => data.id === id && resolve(data)),
      );
      const bytes = files.map(([path, content]) => [path, new Uint8Array(content)] as const);
      worker?.postMessage({ id, kind: 'call', name: 'compile', question: { source, files: new Map(bytes), inputs } });
      const { value } = await answer;
      const took = performance.now() - started;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', value.bytes));
      return { took, hash: Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') };
    },
    [source, [...files].map(([path, content]) => [path, [...content]] as const), inputs] as const,
  );

test('a report of 40 pages has the same bytes from the window as from the command line', async () => {
  await saved();
  const [here, after] = [await hashInPage(longReport()), await hashInPage(longReport('One word was changed.'))];
  console.log(`40 pages in Chromium: ${here.took.toFixed(0)} ms, ${after.took.toFixed(0)} ms after an edit`);
  const { bytes } = await compilePdf(longReport());
  expect(here.hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(after.hash).not.toBe(here.hash);
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
