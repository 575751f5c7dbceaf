import { expect, test } from 'vitest';
import { openReport } from '../support/open-report.ts';
import { reportWorkbench } from '../support/report-workbench.ts';
import { hasFigures, openWeb, type Web } from '../support/web.ts';

const [CHARTS, FANS] = [100, 3];
const FORMATS = [
  'Word (.docx)',
  'PDF',
  'Slides (.pptx)',
  'Web page (HTML)',
  'Numbers in Excel (.xlsx)',
  'All figures as files (.zip)',
  'Quarto and Markdown (.zip)',
];

/** Seconds of processor time that all processes of the page's browser have used. */
async function cpuOf({ page }: Web): Promise<number> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the page has a browser');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

test('report: a report of 100 figures leaves the window, which is never held', async () => {
  const web = await openWeb('en', process.env.JALON_BUILT);
  const { page } = web;
  await hasFigures(page);
  await openReport(page, reportWorkbench(CHARTS, FANS));
  await page.evaluate(() => {
    const held: number[] = [];
    Object.assign(globalThis, { held });
    new PerformanceObserver((list) => held.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const bar = page.getByRole('progressbar', { name: 'Writing the report' });
  const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  const row = async (work: () => Promise<unknown>) => {
    await page.evaluate(() => (globalThis as unknown as { held: number[] }).held.splice(0));
    const [from, used] = [performance.now(), await cpuOf(web)];
    await work();
    const took = seconds(from);
    const cpu = `${((await cpuOf(web)) - used).toFixed(1)} s`;
    const held = await page.evaluate(() => (globalThis as unknown as { held: number[] }).held);
    const longest = Math.max(0, ...held);
    return {
      took,
      cpu,
      'longest task': `${longest.toFixed(0)} ms`,
      'over 200 ms': held.filter((one) => one > 200).length,
    };
  };
  const ask = async (format: string): Promise<void> => {
    await page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: format, exact: true }).click();
  };
  const rows: Record<string, object> = {};
  for (const format of FORMATS)
    rows[format] = await row(async () => {
      const leaving = page.waitForEvent('download', { timeout: 300_000 });
      await ask(format);
      await leaving;
    });
  rows['cancelled after a second'] = await row(async () => {
    await ask('PDF');
    await bar.waitFor();
    await page.waitForTimeout(1000);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
    await bar.waitFor({ state: 'detached' });
  });
  await web.close();
  expect(web.errors).toEqual([]);
  console.log(
    `a report of ${CHARTS} figures, ${FANS} of them fans (goal ≤ 60 s of CPU on 2 cores, no task over 200 ms)`,
  );
  console.table(rows);
});
