import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { largeShare } from '../support/large-workbench.ts';
import { go } from '../support/look.ts';
import { redrawTimes } from '../support/redraw.ts';
import { openWeb } from '../support/web.ts';

const SIZE = { indicators: 250, areas: 200, years: 25 };

/** Begins to note how long the page's thread is held at a time; read with `longestHold`. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const holds: number[] = [];
    Object.assign(globalThis, { holds });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) holds.push(duration);
    }).observe({ type: 'longtask' });
  });

/** The longest time the page's thread was held since the last call, in milliseconds; 0: never longer than 50. */
const longestHold = async (page: Page): Promise<string> => {
  await page.waitForTimeout(200);
  const hold = await page.evaluate(() => {
    const { holds } = globalThis as unknown as { holds: number[] };
    return Math.max(0, ...holds.splice(0));
  });
  return `${hold.toFixed(0)} ms`;
};

const heap = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  await session.detach();
  return `${((usedSize + (backingStorageSize ?? 0)) / 1e6).toFixed(0)} MB`;
};

test('window: a workbench of 50,000 series × 25 years', async () => {
  const { bytes } = await largeShare(SIZE);
  const web = await openWeb();
  const { page } = web;
  page.setDefaultTimeout(40_000);
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await watch(page);
  const results: Record<string, { readonly time: string; readonly 'thread held at most': string }> = {};
  const timed = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await work();
    const time = `${((performance.now() - start) / 1000).toFixed(2)} s`;
    results[what] = { time, 'thread held at most': await longestHold(page) };
  };
  await timed('open the share file, to the figures of the overview', async () => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'large.jalon', mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await page.getByText('No indicator shown is without a value.').waitFor();
  });
  await timed('scoreboard, first look (asked of the engine, judged, drawn)', async () => {
    await go(page, 'Gaps');
    await page.getByRole('gridcell', { name: /^L\d/ }).first().waitFor();
  });
  const memory = await heap(page);
  const times = (await redrawTimes(page)).toSorted((a, b) => a - b);
  const at = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
  results[`scoreboard redrawn, ${times.length} choices`] = {
    time: `median ${at(0.5)}, p95 ${at(0.95)}`,
    'thread held at most': await longestHold(page),
  };
  const choose = async (field: string, option: string): Promise<void> => {
    await page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`(^| )${field}$`) })
      .click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };
  const section = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  const settled = () => page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
  for (const method of ['OECD distance', 'ESCAP', 'Straight line'])
    await timed(`scoreboard by another method: ${method}`, async () => {
      await choose('Method', method);
      await settled();
    });
  await timed('ranking', async () => {
    await section('Ranking');
    await page.getByRole('main').getByRole('listitem').locator('svg').first().waitFor();
  });
  await timed('method lens', async () => {
    await section('Method lens');
    await page.getByRole('table', { name: /^Number of series/ }).waitFor();
  });
  await timed('table of gaps, each area', async () => {
    await section('Benchmarks and series');
    await page.getByRole('radio', { name: 'Each area' }).click();
    await page.getByRole('button', { name: /^Show 300 more of/ }).waitFor();
  });
  await timed('export of all cells as CSV', async () => {
    await section('Scoreboard');
    await choose('Columns', 'Countries and areas');
    await settled();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    await download;
  });
  await web.close();
  console.log(`\nWindow (Chromium), 250 indicators × 200 areas × 25 years; heap with the scoreboard open ${memory}`);
  console.table(results);
});
