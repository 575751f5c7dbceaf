import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

/** Leads to a view by the rail, whatever was open before. */
export async function go(page: Page, view: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('navigation').getByRole('button', { name: view, exact: true }).click();
  await page.getByRole('main', { name: view }).getByRole('heading', { level: 1 }).waitFor();
}

/** Chooses by keyboard what the palette, in English, finds under `words`. */
export async function chooseByPalette(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  await palette.waitFor();
  await page.keyboard.type(words);
  await palette.locator('[role=menuitem][data-focused]', { hasText: words }).waitFor();
  await page.keyboard.press('Enter');
}

/** The names of the fields of the lens that are a choice out of a list. */
type LensField = 'Region or platform' | 'Theme' | 'Kind of actor' | 'Framework edition' | 'Saved lenses';

const lensChip = (page: Page, field: LensField | 'Years') =>
  page.getByRole('region', { name: 'Lens' }).getByRole('button', { name: field });

/** Chooses `option` in a field of the lens. */
export async function setLens(page: Page, field: LensField, option: string | RegExp): Promise<void> {
  await lensChip(page, field).click();
  await page.getByRole('option', { name: option }).first().click();
}

/** Limits the lens to years; what is not named stays as it is. */
export async function setLensYears(page: Page, years: { readonly from?: string; readonly to?: string }): Promise<void> {
  await lensChip(page, 'Years').click();
  const fields = page.getByRole('dialog', { name: 'Years' });
  if (years.from !== undefined) await fields.getByLabel('From').fill(years.from);
  if (years.to !== undefined) await fields.getByLabel('To').fill(years.to);
  await page.keyboard.press('Escape');
  await fields.waitFor({ state: 'detached' });
}

/** The years the lens is limited to, in words: “Since 2018”. */
export const lensYears = (page: Page): Promise<string> => lensChip(page, 'Years').innerText();

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

/** Adds a lever to the scenario in hand: the one of that name, else the first that is offered. */
export async function addLever(page: Page, name?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a lever' }).click();
  const offered = name === undefined ? page.getByRole('menuitem') : page.getByRole('menuitem', { name });
  await offered.first().click();
}

/** Adds an area to the chart in hand, by its name in English; the first replaces areas nobody chose. */
export async function addArea(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add area' }).click();
  await page.keyboard.type(name);
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .first()
    .click();
  await page.keyboard.press('Escape');
}

/** Walks the chart on screen by keys, from its first point on; the first is pressed until the chart, which may still be drawn, says where it stands. */
export async function walkChart(page: Page, ...keys: readonly string[]): Promise<void> {
  const chart = page.getByRole('application');
  const said = chart.locator('[aria-live]');
  await expect
    .poll(
      async () => {
        await chart.focus();
        await page.keyboard.press('ArrowRight');
        return said.textContent();
      },
      { timeout: 30_000, message: 'the chart says where it stands' },
    )
    .not.toBe('');
  for (const key of keys) await page.keyboard.press(key);
}
