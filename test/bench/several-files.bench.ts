import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { LARGE_HEADER, largeRows } from '../support/large-file.ts';
import { go } from '../support/look.ts';
import { hasSharedData, sharedData } from '../support/shared-data.ts';
import { openWeb } from '../support/web.ts';
import { bundled } from '../support/workbench.ts';

/** A table of `rows` rows with ten measures, as an office would export its indicators: area, year, place, values. */
function measuresFile(rows: number): string {
  const { areas } = bundled().catalogue;
  const measures = Array.from({ length: 10 }, (_, at) => `measure ${at + 1}`);
  const lines = Array.from({ length: rows }, (_, row) => {
    const area = areas[Math.floor(row / 800) % areas.length]?.code;
    const values = measures.map((_, at) => ((row * 37 + at * 101) % 9973) + 0.5);
    return [area, 2000 + (row % 20), `place ${Math.floor(row / 20) % 40}`, ...values].join(',');
  });
  return [['iso3', 'year', 'location', ...measures].join(','), ...lines].join('\n');
}

async function load(page: Page, path: string): Promise<void> {
  await go(page, 'Data');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file…' }).click();
  await (await choosing).setFiles(path);
  await page.getByRole('button', { name: 'Load as indicators' }).click({ timeout: 120_000 });
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).waitFor();
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: 'Cancel' })
    .waitFor({ state: 'detached', timeout: 240_000 });
}

const isBusy = (): boolean =>
  /Loading…/.test(document.querySelector('main')?.textContent ?? '') ||
  document.querySelector('[aria-busy=true]') !== null;

test('window: several large files at once, every view', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
  const files: string[] = [];
  const add = (name: string, text: string): void => {
    files.push(join(folder, name));
    writeFileSync(join(folder, name), text);
  };
  if (hasSharedData) files.push(sharedData('unhcr/population.csv'));
  add('large.csv', `${LARGE_HEADER}\n${largeRows(bundled().catalogue.areas, 0, 1_000_000)}\n`);
  add('measures.csv', measuresFile(200_000));
  const web = await openWeb();
  const { page } = web;
  page.setDefaultTimeout(60_000);
  await page.getByText(/indicators? shown ha/).waitFor();
  for (const file of files) await load(page, file);
  const session = await page.context().browser()?.newBrowserCDPSession();
  const results: Record<string, { readonly seconds: string; readonly said: string }> = {};
  const look = async (what: string, lead: () => Promise<unknown>): Promise<void> => {
    const start = performance.now();
    await lead();
    await page.waitForTimeout(200);
    while ((await page.evaluate(isBusy)) && performance.now() - start < 120_000) await page.waitForTimeout(20);
    const alerts = await page.getByRole('main').getByRole('alert').allTextContents();
    const status = await page.getByRole('main').getByRole('status').allTextContents();
    results[what] = {
      seconds: ((performance.now() - start) / 1000).toFixed(2),
      said: [...alerts, ...status].filter(Boolean).join(' | ').slice(0, 160),
    };
    console.log(what, results[what]);
  };
  for (const view of ['Overview', 'Explore', 'Gaps', 'Scenarios', 'Pledges', 'Report', 'Review', 'Data'])
    await look(view, () => go(page, view));
  await go(page, 'Gaps');
  for (const section of await page.getByRole('tab').allTextContents())
    await look(`Gaps: ${section}`, () => page.getByRole('tab', { name: section, exact: true }).click());
  await look('Overview again', () => go(page, 'Overview'));
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  console.table(results);
  console.log(processInfo.length, web.errors);
  await web.close();
  rmSync(folder, { recursive: true });
}, 900_000);
