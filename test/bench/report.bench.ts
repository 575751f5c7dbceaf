import { expect, test } from 'vitest';
import { openReport } from '../support/open-report.ts';
import { reportWorkbench } from '../support/report-workbench.ts';
import { typingTimes } from '../support/typing.ts';
import { openWeb } from '../support/web.ts';

const [CHARTS, FANS] = [20, 3];

test('report: a key to the frame after it', async () => {
  const web = await openWeb('en', process.env.JALON_BUILT);
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await openReport(page, reportWorkbench(CHARTS, FANS));
  await expect.poll(() => page.locator('.js-plotly-plot .main-svg').count(), { timeout: 120_000 }).toBeGreaterThan(0);
  await page.waitForTimeout(2000);
  await page.getByRole('textbox', { name: 'Text' }).press('Control+End');
  const times = (await typingTimes(page, ' Hosting grew faster than resettlement in every region looked at.')).toSorted(
    (a, b) => a - b,
  );
  await web.close();
  const at = (share: number): string => `${(times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
  console.table({
    [`${times.length} keys in a report of ${CHARTS} charts, ${FANS} of them fans (goal p95 ≤ 50 ms)`]: {
      median: at(0.5),
      p95: at(0.95),
    },
  });
});
