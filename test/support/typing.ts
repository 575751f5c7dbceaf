import type { Page } from 'playwright-core';

/** Milliseconds from each key to the frame after it, measured in the page; the field typed in must have the focus. */
export async function typingTimes(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keys: times });
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await page.keyboard.type(text, { delay: 80 });
  return page.evaluate(() => (globalThis as unknown as { keys: readonly number[] }).keys);
}
