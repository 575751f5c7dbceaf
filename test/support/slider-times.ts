import type { Locator, Page } from 'playwright-core';

/**
 * Milliseconds from a key on a slider of a lever to the chart redrawn by it, measured in the page: from the key to the frame after
 * Plotly has drawn the first chart of the view. `steps` keys, each after the redraw of the one before.
 */
export async function sliderTimes(page: Page, slider: Locator, steps: number): Promise<readonly number[]> {
  await slider.focus();
  await page.evaluate(() => {
    interface Drawn extends Element {
      on(event: string, listener: () => void): void;
    }
    const times: number[] = [];
    let from: number | null = null;
    document.addEventListener('keydown', () => (from = performance.now()), true);
    document.querySelector<Drawn>('.js-plotly-plot')?.on('plotly_afterplot', () => {
      const began = from;
      if (began === null) return;
      from = null;
      requestAnimationFrame(() => times.push(performance.now() - began));
    });
    Object.assign(globalThis, { sliderTimes: times });
  });
  for (let step = 1; step <= steps; step++) {
    await page.keyboard.press(step % 40 < 20 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction(
      (count) => (globalThis as unknown as { sliderTimes: number[] }).sliderTimes.length >= count,
      step,
      { polling: 'raf', timeout: 10_000 },
    );
  }
  return page.evaluate(() => (globalThis as unknown as { sliderTimes: readonly number[] }).sliderTimes);
}
