import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import { run } from '../../electron/cli/main.ts';
import { accessibilityFindings, go, settled } from '../support/look.ts';
import { openWebAt, type Web } from '../support/web.ts';

let web: Web;
let folder: string;
const at = (name: string): string => join(folder, name);
const comment = (id: string, text: string) => ({ id, author: id, at: '2026-01-01T00:00:00Z', text });

/** The workbench of `base.jalon` with what one person did to it. */
async function doneBy(name: string, change: (workbench: Workbench) => Workbench): Promise<void> {
  const { workbench, parts } = unwrap(await readShare(new Uint8Array(readFileSync(at('base.jalon')))));
  const { bytes } = await writeShare({ workbench: change(workbench), parts, savedAt: '2026-01-01T00:00:00Z' });
  writeFileSync(at(name), bytes);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-merge-'));
  writeFileSync(at('own.csv'), 'area,year,value\nKEN,2020,100\nKEN,2021,200\n');
  const quiet = { print: () => undefined, say: () => undefined };
  expect(await run(['import', at('own.csv'), '--out', at('base.jalon')], quiet)).toBe(0);
  await doneBy('mine.jalon', (one) => ({ ...one, title: 'Mine', comments: [comment('Amina', 'from mine')] }));
  await doneBy('theirs.jalon', (one) => ({ ...one, title: 'Theirs', comments: [comment('Benoît', 'from theirs')] }));
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

/** Axe finds nothing in the whole view, in a language and theme. */
async function isAccessible(language: 'English' | 'Français', theme: 'light' | 'dark'): Promise<void> {
  const { page } = web;
  const bar = page.getByRole('banner');
  const translated = bar.getByRole('button', { name: language, exact: true });
  if (await translated.isVisible()) await translated.click();
  const themed = bar.getByRole('button', { name: theme === 'dark' ? /^(Dark|Sombre)$/ : /^(Light|Clair)$/ });
  if (await themed.isVisible()) await themed.click();
  // Away from the button, whose tooltip is no part of the view.
  await page.mouse.move(640, 790);
  await page.getByRole('tooltip').waitFor({ state: 'detached' });
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  if (!process.env.SHOTS) return;
  await page.getByRole('heading', { name: /^(Merge|Fusion)$/ }).scrollIntoViewIfNeeded();
  await page.screenshot({ path: `${process.env.SHOTS}/merge-${language === 'English' ? 'en' : 'fr'}-${theme}.png` });
}

test('the work of two people on one file comes together: what both changed is asked, and undo takes it back', async () => {
  const { page } = web;
  await chooseFile('Open…', 'mine.jalon');
  await page.getByText('2 sources', { exact: true }).waitFor({ timeout: 60_000 });
  await go(page, 'Review');
  await chooseFile('Compare with another file…', 'theirs.jalon');
  await page.getByRole('heading', { name: 'Merge', exact: true }).waitFor({ timeout: 60_000 });
  await chooseFile('Merge: choose the file both began from…', 'base.jalon');
  await page.getByText('One thing was changed differently on both sides; 1 to settle.').waitFor({ timeout: 60_000 });
  const merge = page.getByRole('button', { name: 'Merge', exact: true });
  expect(await merge.isDisabled()).toBe(true);
  for (const theme of ['light', 'dark'] as const) {
    await isAccessible('English', theme);
    await isAccessible('Français', theme);
  }
  await page.getByRole('banner').getByRole('button', { name: 'English', exact: true }).click();
  await page.getByRole('radio', { name: 'Theirs', exact: true }).click();
  await merge.click();
  await page.getByText('Merged. Undo takes it back in one step.').waitFor();
  // What is listed was compared before: it says so, and offers no second merge of it.
  await page.getByText('The workbench has changed since it was compared: compare once more.').waitFor();
  expect(await page.getByRole('button', { name: 'Merge: choose the file both began from…' }).count()).toBe(0);
  await page.getByText('from mine', { exact: true }).waitFor();
  await page.getByText('from theirs', { exact: true }).waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('from theirs', { exact: true }).waitFor({ state: 'detached' });
  expect(await page.getByText('from mine', { exact: true }).isVisible()).toBe(true);
  // What is said of the merge stands as long as the merge does.
  const said = page.getByText('Merged. Undo takes it back in one step.');
  await said.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+z');
  await said.waitFor();
});
