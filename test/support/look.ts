import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Leads to a view by the rail, whatever was open before. */
export async function go(page: Page, view: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the page has said nothing of loading, moved nothing and changed nothing for `quiet` milliseconds. */
export const settled = (page: Page, quiet = 200): Promise<void> =>
  page.evaluate(
    (quiet) =>
      new Promise<void>((done) => {
        let timer: ReturnType<typeof setTimeout>;
        const again = () => {
          clearTimeout(timer);
          timer = setTimeout(look, quiet);
        };
        const changes = new MutationObserver(again);
        const look = () => {
          const isMoving = document.getAnimations().some(({ playState }) => playState === 'running');
          if (isMoving || /(Loading|Chargement)…/.test(document.body.innerText)) return again();
          changes.disconnect();
          done();
        };
        changes.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
        again();
      }),
    quiet,
  );

/** What axe finds on the page as it is now. The script is put in as text, which the page's policy does not govern. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (
      globalThis as unknown as {
        axe: {
          run(options: object): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ resultTypes: ['violations'], selectors: false });
    return found.violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id} ${html.slice(0, 120)}`),
    );
  });
}
