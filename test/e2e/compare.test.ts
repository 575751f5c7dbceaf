import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { run } from '../../electron/cli/main.ts';
import { accessibilityFindings, go } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
let folder: string;
const at = (name: string): string => join(folder, name);

/** A workbench with a chart of own numbers, of which one is `value`. */
async function writeFileWith(name: string, value: number): Promise<void> {
  writeFileSync(at('own.csv'), `area,year,value\nKEN,2020,100\nKEN,2021,${value}\nUGA,2021,7\n`);
  const quiet = { print: () => undefined, say: () => undefined };
  expect(await run(['import', at('own.csv'), '--out', at(name)], quiet)).toBe(0);
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(readFileSync(at(name)))));
  const indicator = workbench.catalogue.framework.indicators.at(-1)!.id;
  const charts = [{ ...newChart(indicator, ['KEN', 'UGA']), id: 'own', title: 'Own numbers' }];
  const { bytes } = await writeShare({ workbench: { ...workbench, charts }, parts, savedAt: '2026-01-01T00:00:00Z' });
  writeFileSync(at(name), bytes);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-compare-'));
  await writeFileWith('mine.jalon', 300);
  await writeFileWith('theirs.jalon', 200);
  web = await openWebAt('Review');
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await web?.close();
});

const chooseFile = async (button: string, file: string): Promise<void> => {
  const asked = web.page.waitForEvent('filechooser');
  await web.page.getByRole('button', { name: button, exact: true }).first().click();
  await (await asked).setFiles(at(file));
};

const shoot = async (name: string): Promise<void> => {
  if (!process.env.SHOTS) return;
  await web.page.getByRole('heading', { name: /^Compar/ }).scrollIntoViewIfNeeded();
  await web.page.waitForTimeout(500);
  await web.page.screenshot({ path: `${process.env.SHOTS}/${name}.png` });
};

test('another file beside the workbench in hand: the worst figure first, which opens, and as HTML', async () => {
  const { page } = web;
  await chooseFile('Open…', 'mine.jalon');
  await page.getByText('2 sources', { exact: true }).waitFor({ timeout: 60_000 });
  await go(page, 'Review');
  await chooseFile('Compare with another file…', 'theirs.jalon');
  const found = page.getByText(/Own numbers: 1 of \d+ cells changed\. Worst: 2021 · Kenya, 200 → 300 \(\+50%\)/);
  await found.waitFor({ timeout: 60_000 });
  expect(await page.getByText('The one figure compared changed.').isVisible()).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
  await shoot('compare-en');
  const leaving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as HTML', exact: true }).click();
  const html = readFileSync(await (await leaving).path(), 'utf8');
  expect(html).toContain('200 → 300');
  expect(html).not.toContain('<script');
  if (process.env.SHOTS) {
    writeFileSync(`${process.env.SHOTS}/compare.html`, html);
    await page.getByRole('button', { name: 'Dark' }).click();
    await page.getByRole('button', { name: 'Français' }).click();
    await page.setViewportSize({ width: 1920, height: 1080 });
    await shoot('compare-fr-dark');
    await page.getByRole('button', { name: 'English' }).click();
  }
  await page.getByRole('button', { name: 'Open Own numbers', exact: true }).click();
  await page.getByRole('main', { name: 'Explore', exact: true }).waitFor();
});
