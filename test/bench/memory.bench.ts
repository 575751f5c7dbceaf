import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { writeGigabyte } from '../support/large-file.ts';
import { openWeb, type Web } from '../support/web.ts';
import { bundled } from '../support/workbench.ts';

/** Megabytes that processes of a kind have held at most since they began, by Linux's own account (`VmHWM`); the largest of several. */
async function peakOf({ page }: Web, kind: 'renderer' | 'browser'): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error('the page has a browser');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo
    .filter(({ type }) => type === kind)
    .map(({ id }) => Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]));
  return Math.round(Math.max(...peaks) / 1024);
}

/** Takes minutes and a gigabyte of disk, and needs /proc: with JALON_BENCH_MEMORY=1 on Linux only. */
const isAsked = process.env.JALON_BENCH_MEMORY === '1' && process.platform === 'linux';

test.skipIf(!isAsked)(
  'window: how much memory a text of a gigabyte takes in Chromium (goal: 3 GB at most)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
    const path = join(folder, 'gigabyte.csv');
    const size = writeGigabyte(path, bundled().catalogue.areas);
    const web = await openWeb();
    const { page } = web;
    await page.getByText(/indicators? shown ha/).waitFor({ timeout: 60_000 });
    const moments: [string, string, number, number][] = [];
    const note = async (moment: string, began: number): Promise<void> => {
      const took = ((performance.now() - began) / 1000).toFixed(1);
      moments.push([moment, `${took} s`, await peakOf(web, 'renderer'), await peakOf(web, 'browser')]);
    };
    await note('open, bundled data', performance.now());
    await page.getByRole('navigation').getByRole('button', { name: 'Data' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file…' }).click();
    let began = performance.now();
    await (await choosing).setFiles(path);
    await page.getByRole('button', { name: 'Load as indicators' }).waitFor({ timeout: 120_000 });
    await note('chosen and understood', began);
    // Eight of 75 years: as many observations as one source may hold, all but a few.
    await page.getByLabel('Rows to read').fill('year >= 2018');
    began = performance.now();
    await page.getByRole('button', { name: 'Load as indicators' }).click();
    const row = page.getByRole('row', { name: /^gigabyte/ });
    const failed = page.locator('footer .notice').filter({ hasText: /\S/ });
    await row.or(failed).first().waitFor({ timeout: 300_000 });
    await note(`loaded: ${(await row.or(failed).first().innerText()).replace(/\s+/g, ' ').slice(0, 120)}`, began);
    console.log(`\nMemory of the window (Chromium), ${size} MB of text; most held so far, in MB`);
    console.table(
      Object.fromEntries(
        moments.map(([moment, took, renderer, browser]) => [moment, { took, renderer, 'browser process': browser }]),
      ),
    );
    await web.close();
    rmSync(folder, { recursive: true });
  },
  600_000,
);
