import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { LARGE_HEADER, largeRows } from '../support/large-file.ts';
import { go } from '../support/look.ts';
import { openAsFile } from '../support/open-report.ts';
import { redrawTimes } from '../support/redraw.ts';
import { reviewWorkbench } from '../support/review-workbench.ts';
import { hasFigures, openWeb } from '../support/web.ts';
import { bundled } from '../support/workbench.ts';

const assets = resolve(import.meta.dirname, '../../out/web/assets');
const RUNS = 3;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Tasks of the page's thread during `work`, by the processor time of that thread, which a busy machine does not stretch. */
async function tasksOf(page: Page, work: () => Promise<void>): Promise<string> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel'] });
  await work();
  const trace = JSON.parse((await browser?.stopTracing())?.toString() ?? '{}') as {
    readonly traceEvents: readonly {
      readonly name: string;
      readonly pid: number;
      readonly tid: number;
      readonly tdur?: number;
      readonly args: { readonly name?: string };
    }[];
  };
  const threads = trace.traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) =>
      trace.traceEvents
        .filter((one) => one.pid === pid && one.tid === tid && one.name.endsWith('RunTask'))
        .map(({ tdur = 0 }) => tdur / 1000)
        .sort((a, b) => b - a),
    );
  const tasks = threads.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const long = tasks.filter((task) => task > 50);
  return `longest ${(tasks[0] ?? 0).toFixed(0)} ms, ${tasks.filter((task) => task > 100).length} beyond 100 ms, ${long.length} beyond 50 ms; all ${seconds(tasks.reduce((sum, task) => sum + task, 0))}`;
}

/** The scripts the page asks for before it shows anything: the entry and what it imports statically. */
function entrySize(): number {
  const html = readFileSync(resolve(assets, '../index.html'), 'utf8');
  const named = [...html.matchAll(/assets\/([^"]+\.js)/g)].map((match) => match[1] ?? '');
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file))).length, 0);
}

test('window: sizes, start, first chart, save and open', async () => {
  const times: Record<'interactive' | 'figures' | 'chart' | 'save' | 'open', number[]> = {
    interactive: [],
    figures: [],
    chart: [],
    save: [],
    open: [],
  };
  for (let run = 0; run < RUNS; run++) {
    const web = await openWeb();
    const { page } = web;
    const since = async (from: number, ready: Promise<unknown>) => {
      await ready;
      return performance.now() - from;
    };
    const loaded = performance.now();
    times.interactive.push(await since(loaded, page.getByRole('heading', { level: 1 }).waitFor()));
    times.figures.push(await since(loaded, hasFigures(page)));
    const asked = performance.now();
    await page
      .getByRole('row', { name: /^3\.1\.1 / })
      .getByRole('button')
      .first()
      .click();
    times.chart.push(await since(asked, page.locator('.js-plotly-plot .main-svg').first().waitFor()));
    const saving = performance.now();
    const download = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const path = await (await download).path();
    times.save.push(performance.now() - saving);
    await page.getByRole('navigation').getByRole('button', { name: 'Overview' }).click();
    const title = page.getByLabel('Title of the workbench');
    const saved = await title.inputValue();
    await title.fill('Not as saved');
    await title.press('Enter');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open…' }).click();
    await (await choosing).setFiles({ name: 'bench.jalon', mimeType: 'application/zip', buffer: readFileSync(path) });
    await page.getByRole('button', { name: 'Do not save' }).click();
    const opening = performance.now();
    await expect.poll(() => title.inputValue(), { timeout: 60_000, interval: 20 }).toBe(saved);
    times.open.push(await since(opening, hasFigures(page)));
    await web.close();
  }
  const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB gzip`;
  const largest = readdirSync(assets)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, size: gzipSync(readFileSync(join(assets, file))).length }))
    .sort((a, b) => b.size - a.size)
    .slice(0, 4);
  console.log(`\nWindow (Chromium, bundled data, median of ${RUNS})`);
  console.table({
    'entry scripts': kB(entrySize()),
    'interactive after load (goal < 3 s)': seconds(median(times.interactive)),
    'all figures of the overview': seconds(median(times.figures)),
    'first chart after a click': seconds(median(times.chart)),
    save: seconds(median(times.save)),
    open: seconds(median(times.open)),
  });
  console.table(Object.fromEntries(largest.map(({ file, size }) => [file, kB(size)])));
});

test('window: a choice in the scoreboard to the redrawn view', async () => {
  const web = await openWeb();
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(page, 'Gaps');
  await page.getByRole('treegrid').waitFor();
  const times = (await redrawTimes(page)).toSorted((a, b) => a - b);
  await web.close();
  const at = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
  console.table({
    [`scoreboard redrawn, ${times.length} choices (goal p95 < 100 ms)`]: { median: at(0.5), p95: at(0.95) },
  });
});

test('window: a workbook of 100,000 rows is read beside the window, and let go of', async () => {
  const [header, rows] = [LARGE_HEADER.split(','), largeRows(bundled().catalogue.areas, 0, 100_000).split('\n')];
  const cells = rows.map((row) =>
    row.split(',').map((cell) => (cell === '' || Number.isNaN(Number(cell)) ? cell : Number(cell))),
  );
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const path = join(folder, 'large.xlsx');
  writeFileSync(path, await writeXlsx({ sheets: [{ name: 'data', rows: [header, ...cells] }] }));
  const web = await openWeb();
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await page.getByRole('navigation').getByRole('button', { name: 'Data' }).click();
  await page.evaluate(() => {
    const marks = { longest: 0, pressed: 0, gone: 0 };
    Object.assign(window, { marks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
    }).observe({ type: 'longtask' });
    addEventListener('pointerup', ({ timeStamp }) => Object.assign(marks, { pressed: timeStamp, gone: 0 }), true);
    new MutationObserver(() => {
      if (marks.gone === 0 && document.querySelector('[data-testid=drop-zone]')) marks.gone = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  const marks = () =>
    page.evaluate(
      () => (window as unknown as { readonly marks: Record<'longest' | 'pressed' | 'gone', number> }).marks,
    );
  const choose = async (): Promise<number> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await (await choosing).setFiles(path);
    return performance.now();
  };
  const cancelled: string[] = [];
  for (const wait of [100, 700, 2000]) {
    await choose();
    await page.waitForTimeout(wait);
    const asked = performance.now();
    await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
    await page.getByTestId('drop-zone').waitFor();
    const whole = performance.now() - asked;
    const { pressed, gone } = await marks();
    cancelled.push(`${(gone - pressed).toFixed(0)} ms (${whole.toFixed(0)} ms with finding the button)`);
  }
  await page.evaluate(() => Object.assign((window as unknown as { readonly marks: object }).marks, { longest: 0 }));
  const began = await choose();
  await page.getByRole('button', { name: 'Load as indicators' }).waitFor({ timeout: 120_000 });
  const took = performance.now() - began;
  const { longest } = await marks();
  console.log(
    `\nWindow (Chromium), workbook of 100,000 rows × ${header.length} columns, ${(statSync(path).size / 1e6).toFixed(1)} MB`,
  );
  console.table({
    'chosen to understood': seconds(took),
    'longest time the window stood still': `${longest.toFixed(0)} ms`,
    'cancel takes effect, at three moments (goal < 500 ms)': cancelled.join(', '),
  });
  await web.close();
  rmSync(folder, { recursive: true });
}, 300_000);

test('window: a csv of 100 MB is read and kept, and a load is cancelled', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const path = join(folder, 'large.csv');
  writeFileSync(path, `${LARGE_HEADER}\n${largeRows(bundled().catalogue.areas, 0, 1_100_000)}\n`);
  const web = await openWeb();
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await page.getByRole('navigation').getByRole('button', { name: 'Data' }).click();
  const load = async (): Promise<number> => {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    await (await choosing).setFiles(path);
    await page.getByRole('button', { name: 'Load as indicators' }).click({ timeout: 60_000 });
    return performance.now();
  };
  const cancel = page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' });
  // From the press to the task's end, by the page's own clock.
  await page.evaluate(() => {
    const marks = { pressed: 0, ended: 0 };
    Object.assign(window, { marks });
    addEventListener('pointerup', ({ timeStamp }) => Object.assign(marks, { pressed: timeStamp, ended: 0 }), true);
    new MutationObserver(() => {
      const isRunning = [...document.querySelectorAll('footer button')].some((one) => one.textContent === 'Cancel');
      if (marks.pressed > 0 && marks.ended === 0 && !isRunning) marks.ended = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  const cancelled: string[] = [];
  for (const wait of [200, 800, 1600, 3000]) {
    await load();
    await cancel.waitFor();
    await page.waitForTimeout(wait);
    await cancel.click();
    await cancel.waitFor({ state: 'detached', timeout: 60_000 });
    const took = await page.evaluate(() => {
      const { marks } = window as unknown as { readonly marks: { readonly pressed: number; readonly ended: number } };
      return marks.ended - marks.pressed;
    });
    cancelled.push(`${took.toFixed(0)} ms`);
    await page.getByRole('button', { name: 'Cancel' }).first().click();
  }
  const again = await load();
  await page.getByText('1,100,000 rows → 2,200,000 observations').waitFor({ timeout: 120_000 });
  console.log('\nWindow (Chromium), 1.1 million rows × 10 columns');
  console.table({
    'read to observations and written as Parquet': seconds(performance.now() - again),
    'cancel takes effect, at four moments (goal < 500 ms)': cancelled.join(', '),
  });
  await web.close();
  rmSync(folder, { recursive: true });
}, 300_000);

test('window: Review of sixty saved charts and forty exhibits', async () => {
  const [charts, blocks, scenarios] = [60, 40, 5];
  const web = await openWeb('en', process.env.JALON_BUILT);
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await openAsFile(page, reviewWorkbench({ charts, blocks, scenarios }));
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(10_000);
  await page.evaluate(() => {
    const marks = { pressed: 0, listed: 0 };
    Object.assign(window, { marks });
    addEventListener('pointerup', ({ timeStamp }) => Object.assign(marks, { pressed: timeStamp }), true);
    new MutationObserver(() => {
      const isListed = [...document.querySelectorAll('main h3')].some((one) =>
        one.textContent.startsWith('Saved chart'),
      );
      if (marks.listed === 0 && isListed) marks.listed = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
  const opened = await tasksOf(page, async () => {
    await go(page, 'Review');
    await page.waitForTimeout(20_000);
  });
  const { pressed, listed } = await page.evaluate(
    () => (window as unknown as { readonly marks: Record<'pressed' | 'listed', number> }).marks,
  );
  await page.getByRole('main').hover();
  const scrolled = await tasksOf(page, async () => {
    for (let turn = 0; turn < 40; turn++) {
      await page.mouse.wheel(0, 900);
      await page.waitForTimeout(250);
    }
  });
  await web.close();
  console.log(`\nReview (Chromium), ${charts} saved charts, ${blocks} exhibits of the report, ${scenarios} scenarios`);
  console.table({
    'all figures listed': `${(listed - pressed).toFixed(0)} ms`,
    'tasks in 20 s from there (goal: none beyond 100 ms)': opened,
    'tasks while one scrolls through': scrolled,
  });
}, 300_000);
