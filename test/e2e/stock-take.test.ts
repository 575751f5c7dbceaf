import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWeb, type Web } from '../support/web.ts';

const axe = readFileSync(resolve(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

let web: Web;
beforeAll(async () => {
  web = await openWeb();
  await web.page.getByText('Engine ready').waitFor({ timeout: 60_000 });
  await web.page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
});
afterAll(() => web.close());

/** Serious findings of axe on what the page shows now. The script is put in as text, which the policy does not govern. */
async function accessibilityFindings(): Promise<readonly string[]> {
  await web.page.evaluate(axe);
  return await web.page.evaluate(async () => {
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

test('the overview shows the four objectives of the Compact with their latest values', async () => {
  for (const objective of ['1. Ease the pressures on host countries', '2. Enhance refugee self-reliance']) {
    expect(await web.page.getByRole('heading', { name: objective }).isVisible()).toBe(true);
  }
  const resettlement = web.page.getByRole('row', { name: /3\.1\.1/ });
  expect(await resettlement.innerText()).toMatch(/2025/);
});

test('an indicator without data says so', async () => {
  expect(await web.page.getByText('No data').first().isVisible()).toBe(true);
});

test('the pledge register counts by stage and says that it is illustrative', async () => {
  await web.page.getByRole('button', { name: 'Pledges', exact: true }).click();
  await web.page.getByText(/Illustrative register/).waitFor();
  await web.page.getByText('3,435 pledges', { exact: true }).waitFor();
});

test('a change can be undone and redone', async () => {
  const title = web.page.getByLabel('Title of the workbench');
  await title.fill('IGAD stock-take');
  await title.press('Enter');
  await web.page.getByRole('button', { name: 'Undo' }).click();
  expect(await title.inputValue()).toBe('Stock-take of the Global Compact on Refugees');
  await web.page.getByRole('button', { name: 'Redo' }).click();
  expect(await title.inputValue()).toBe('IGAD stock-take');
});

test.each(['Overview', 'Pledges', 'Review'])('axe finds nothing on %s', async (view) => {
  await web.page.getByRole('button', { name: view, exact: true }).click();
  await web.page.waitForTimeout(500);
  expect(await accessibilityFindings()).toEqual([]);
});

test('the language switches at once', async () => {
  await web.page.getByRole('button', { name: 'Français' }).click();
  await web.page.getByRole('button', { name: 'Engagements', exact: true }).waitFor();
  expect(await web.page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await web.page.getByRole('button', { name: 'English' }).click();
});

test('nothing was asked of the network and nothing was refused by the policy', () => {
  expect(web.foreign).toEqual([]);
  expect(web.errors).toEqual([]);
});
