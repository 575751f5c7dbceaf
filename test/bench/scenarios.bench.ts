import { test } from 'vitest';
import { go } from '../support/look.ts';
import { sliderTimes } from '../support/slider-times.ts';
import { openWeb } from '../support/web.ts';

const STEPS = 60;

const share = (times: readonly number[], at: number): string =>
  `${[...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(at * times.length))]?.toFixed(0)} ms`;

test('scenarios: from the slider to the redrawn chart', async () => {
  const web = await openWeb();
  const { page } = web;
  await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
  await go(page, 'Scenarios');
  const current = () => page.locator('[data-current=true]').waitFor({ timeout: 60_000 });
  await current();
  await page.getByRole('button', { name: 'Add a lever' }).click();
  await page.getByRole('menuitem', { name: 'Change a year' }).click();
  await page.waitForTimeout(2000);
  for (const [place, goal] of [
    ['World', 150],
    ['Canada', 60],
  ] as const) {
    if (place !== 'World') {
      await page.getByRole('button', { name: /Area or group$/ }).click();
      await page.getByRole('option', { name: place, exact: true }).click();
      await page.waitForTimeout(2000);
    }
    await current();
    const times = await sliderTimes(page, page.getByRole('slider', { name: 'Change a year, in %' }), STEPS);
    const worker = await page.locator('[data-milliseconds]').getAttribute('data-milliseconds');
    console.log(
      `${place}: ${STEPS} steps of a slider, redrawn after ${share(times, 0.5)} (median), ${share(times, 0.95)} (95th percentile, goal ${goal} ms); ${Number(worker).toFixed(1)} ms in the worker`,
    );
  }
  await web.close();
}, 240_000);
