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

/** What axe finds on the page as it is now. The script is put in as text, which the page's policy does not govern. */
export async function accessibilityFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const found = await (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return found.violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html }) => `${impact} ${id} ${html.slice(0, 120)}`),
    );
  });
}
