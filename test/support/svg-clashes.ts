import type { Page } from 'playwright-core';

const pages = new WeakMap<Page, Promise<Page>>();

/** A page of its own, kept for all pictures: the policy of ours lets no file bring styles along. */
function pageBeside(beside: Page): Promise<Page> {
  const made = pages.get(beside) ?? beside.context().newPage();
  pages.set(beside, made);
  return made;
}

/**
 * Pairs of texts of an SVG that stand on each other, and texts that stick out of it or are cut by a clip, as a browser draws them; `shot`: where a
 * picture of it goes.
 */
export async function svgClashes(beside: Page, svg: string, shot: string | null): Promise<readonly string[]> {
  const page = await pageBeside(beside);
  await page.setContent(svg.slice(svg.indexOf('<svg')));
  if (shot) await page.locator('svg').screenshot({ path: shot });
  await page.addStyleTag({ content: '* { pointer-events: all !important }' });
  const found = await page.evaluate(() => {
    const frame = document.querySelector('svg')?.getBoundingClientRect() ?? new DOMRect();
    const lines = [...document.querySelectorAll('text')].flatMap((text) => {
      const own = [...text.querySelectorAll('tspan.line')];
      return own.length > 0 ? own : [text];
    });
    const boxes = lines
      .map((line) => ({ line, text: line.textContent ?? '', box: line.getBoundingClientRect() }))
      .filter(({ text, box }) => text.trim() !== '' && box.width > 0);
    /** Whether what is there can be met at its two ends: what a clip takes away cannot. */
    const isCut = ({ line, box }: (typeof boxes)[number]): boolean =>
      [box.left + 1, box.right - 1].some(
        (x) =>
          !document
            .elementsFromPoint(x, (box.top + box.bottom) / 2)
            .some((one) => line.contains(one) || one === line.closest('text')),
      );
    const wrong = boxes
      .filter(({ box }) => box.left < frame.left || box.right > frame.right || box.bottom > frame.bottom)
      .map(({ text }) => `outside: ${text}`);
    wrong.push(...boxes.filter(isCut).map(({ text }) => `cut: ${text}`));
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 4) wrong.push(`${one.text} | ${other.text}`);
      }
    return boxes.length === 0 ? ['no text'] : wrong;
  });
  return found;
}
