import { expect, test } from 'vitest';
import { webPerTest } from '../support/web.ts';

const web = webPerTest((page) => page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 }));

/** What has the focus: its name, and whether a person sees that it has it. */
const focus = () =>
  web.page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    const at = document.activeElement as HTMLElement;
    const label = at.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const named = label.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const field = at instanceof HTMLInputElement ? (at.labels?.[0]?.textContent ?? '') : '';
    const name = (at.getAttribute('aria-label') || named || field || at.textContent || '').trim().slice(0, 90);
    const box = at.getBoundingClientRect();
    const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const ring = [at, at.parentElement, at.closest('.field, label, [data-focus-visible]')].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = one ? getComputedStyle(one) : getComputedStyle(at);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return { name, isSeen: at !== document.body && inSight && (ring || at.isContentEditable) };
  });

/** Presses `key` until what has the focus is called `name`; on the way the focus is always seen. */
async function walkTo(name: RegExp, key = 'Tab', most = 60): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < most; step++) {
    await web.page.keyboard.press(key);
    const at = await focus();
    passed.push(at.name);
    expect({ passed, at }).toMatchObject({ at: { isSeen: true } });
    if (name.test(at.name)) return;
  }
  throw new Error(`${key} does not lead to ${name}, but to ${passed.join(' | ')}`);
}

/** Goes to a view by the palette. */
async function goTo(view: string): Promise<void> {
  await web.page.keyboard.press('Control+k');
  await web.page.getByRole('dialog', { name: 'Find anything' }).waitFor();
  await web.page.keyboard.type(view);
  const chosen = web.page.getByRole('dialog').locator('[role=menuitem][data-focused]');
  await expect.poll(() => chosen.innerText()).toMatch(new RegExp(`^${view}`));
  await web.page.keyboard.press('Enter');
  await web.page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
}

const shot = async (name: string) => {
  if (process.env.SHOTS) await web.page.screenshot({ path: `${process.env.SHOTS}/keyboard-${name}.png` });
};

test('from the lens by a chart and the report to a verdict and a saved file by keyboard alone, the focus always seen', async () => {
  const { page } = web;
  const { keyboard } = page;
  await walkTo(/^Region or platform|^World/);
  await keyboard.press('Enter');
  await keyboard.type('igad');
  await page.getByRole('option').first().waitFor();
  await shot('lens');
  await keyboard.press('Enter');
  await page.getByText(/^IGAD support platform: latest value/).waitFor();

  await goTo('Explore');
  await walkTo(/^Line/);
  await shot('kinds');
  await walkTo(/^Bars?\b|^Columns/, 'ArrowRight');
  await keyboard.press('Enter');
  await walkTo(/^Add to report/, 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByText('In the report').first().waitFor();

  await goTo('Report');
  await walkTo(/^Insert/);
  await keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Text', exact: true }).waitFor();
  await walkTo(/^Text$/, 'ArrowDown');
  await keyboard.press('Enter');
  await keyboard.type('More people were hosted.');
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Text', exact: true }).innerText())
    .toBe('More people were hosted.');
  await shot('report');
  const blocks = () =>
    page.locator('[data-block]').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind));
  await expect.poll(blocks).toEqual(['exhibit', 'text']);
  await keyboard.press('Escape');
  await walkTo(/^Move up/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect.poll(blocks).toEqual(['text', 'exhibit']);

  await goTo('Review');
  await walkTo(/^Your name/);
  await keyboard.type('Ana');
  await walkTo(/^Not reviewed|^Agree$/, 'Shift+Tab');
  await walkTo(/^Agree$/, 'ArrowLeft');
  await keyboard.press('Enter');
  await page.getByText('Ana: Agree').first().waitFor();
  await shot('review');

  const saved = page.waitForEvent('download');
  await keyboard.press('Control+s');
  expect((await saved).suggestedFilename()).toMatch(/\.jalon$/);
});
