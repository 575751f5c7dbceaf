import { expect, test } from 'vitest';
import { settled } from '../support/look.ts';
import { openReport } from '../support/open-report.ts';
import { countRenders, rendersOf } from '../support/renders.ts';
import { reportWorkbench } from '../support/report-workbench.ts';
import { hasFigures, webPerTest } from '../support/web.ts';

const web = webPerTest(hasFigures, { init: countRenders });

/** Components drawn at a key: the report, its blocks as far as to the one that is written, and the line that counts words. */
const MOST_DRAWN = 12;

test('typing in a report draws nothing but the block that is typed in', async () => {
  const { page } = web;
  await openReport(page, reportWorkbench(6, 1));
  // Those near what is seen, and no others.
  await expect.poll(() => page.getByRole('application').count(), { timeout: 60_000 }).toBeGreaterThan(0);
  await settled(page);
  const text = page.getByRole('textbox', { name: 'Text' });
  await text.press('Control+End');
  await page.keyboard.type('.');
  // Every chart that is drawn again says its numbers in words again.
  await page.evaluate(() => {
    const counted = { numbers: 0 };
    Object.assign(window, { words: counted });
    const { prototype } = Intl.NumberFormat;
    const { get } = Object.getOwnPropertyDescriptor(prototype, 'format') ?? {};
    Object.defineProperty(prototype, 'format', {
      configurable: true,
      get() {
        counted.numbers++;
        return get?.call(this);
      },
    });
  });
  const numbers = () => page.evaluate(() => (window as unknown as { words: { numbers: number } }).words.numbers);
  const words = ' Twelve more.';
  const drawnByKeys = async () => {
    const [before, rendered] = [await numbers(), await rendersOf(page)];
    await page.keyboard.type(words);
    expect(await text.innerText()).toMatch(/Twelve more\.$/);
    return { numbers: (await numbers()) - before, renders: ((await rendersOf(page)) - rendered) / words.length };
  };
  // Blocks that are not seen may still be worked out, with nothing on the page that says so: then once more. What typing draws again is
  // drawn again by every try.
  let drawn = await drawnByKeys();
  await expect
    .poll(
      async () => {
        drawn = await drawnByKeys();
        return drawn.numbers === 0 && drawn.renders <= MOST_DRAWN;
      },
      { timeout: 30_000 },
    )
    .toBe(true)
    .catch(() => expect(drawn).toEqual({ numbers: 0, renders: MOST_DRAWN }));
  // The counts do see charts drawn again.
  const [before, rendered] = [await numbers(), await rendersOf(page)];
  await page.getByRole('banner').getByRole('button', { name: 'Français' }).click();
  await page.getByRole('main', { name: 'Rapport' }).waitFor();
  expect(await numbers()).toBeGreaterThan(before);
  expect((await rendersOf(page)) - rendered).toBeGreaterThan(200);
});
