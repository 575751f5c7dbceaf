import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { readContainer } from '#shared/share/container';
import { readShare } from '#shared/share/read';
import { writeShare } from '#shared/share/write';
import { newChart } from '#shared/workbench/drafts';
import { jalon } from '../support/cli.ts';
import { accessibilityFindings, go } from '../support/look.ts';
import { webPerTest } from '../support/web.ts';

const web = webPerTest(undefined, { view: 'Review' });

async function saved(page: Page, save: () => Promise<void>): Promise<Uint8Array> {
  const leaving = page.waitForEvent('download', { timeout: 120_000 });
  await save();
  return new Uint8Array(readFileSync(await (await leaving).path()));
}

async function sealed(page: Page): Promise<Uint8Array> {
  await go(page, 'Review');
  await page.getByRole('button', { name: 'Save and seal…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save and seal' });
  await dialog.getByLabel('Your name').fill('Ben Okello');
  return saved(page, () => dialog.getByRole('button', { name: 'Save and seal', exact: true }).click());
}

/** The file with saved charts, of the first indicators of the workbench. */
async function withCharts(bytes: Uint8Array, count: number): Promise<Uint8Array> {
  const { workbench, parts, manifest } = unwrap(await readShare(bytes));
  const { indicators } = workbench.catalogue.framework;
  const charts = Array.from({ length: count }, (_, at) => ({
    ...newChart(indicators[at % indicators.length]!.id),
    id: `chart-${at}`,
    title: `Saved chart ${at + 1}`,
  }));
  return (await writeShare({ workbench: { ...workbench, charts }, parts, savedAt: manifest.savedAt, savedBy: '' }))
    .bytes;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(readContainer(bytes).get('preview.html'));

test('save and seal writes the page to read without Jalon, a plain save does not; it can be read by everyone', async () => {
  const { page } = web;
  const plain = await saved(page, () => page.keyboard.press('Control+s'));
  expect(readContainer(plain).has('preview.html')).toBe(false);
  const code = () => page.getByText(/^File [0-9A-Z]{5}/).innerText();
  const codeOfPlain = await code();
  const buffer = Buffer.from(await withCharts(plain, 20));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles({ name: 'twenty.jalon', mimeType: 'application/vnd.jalon+zip', buffer });
  await expect.poll(code).not.toBe(codeOfPlain);
  const begun = performance.now();
  const bytes = await sealed(page);
  const html = textOf(bytes);
  const pictures = html.match(/<img src="data:image\/svg/g)?.length ?? 0;
  console.info(`page with ${pictures} pictures: ${Math.round(performance.now() - begun)} ms, ${html.length} bytes`);
  expect(pictures).toBeGreaterThan(10);
  expect(unwrap(await readShare(bytes)).seals).toHaveLength(1);
  expect(html).toContain('Saved chart 1');
  const again = await saved(page, () => page.keyboard.press('Control+s'));
  expect(readContainer(again).has('preview.html')).toBe(false);

  const folder = mkdtempSync(join(tmpdir(), 'jalon-page-'));
  try {
    const file = join(folder, 'page.html');
    writeFileSync(file, html);
    if (process.env.SHOTS) {
      writeFileSync(join(folder, 'w.jalon'), bytes);
      await jalon('preview', join(folder, 'w.jalon'), '--out', join(folder, 'cli.html'));
      console.info(`as the command line writes it: ${readFileSync(join(folder, 'cli.html'), 'utf8') === html}`);
    }
    const reader = await page.context().newPage();
    await reader.goto(`file://${file}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme });
      for (const width of [1280, 320]) {
        await reader.setViewportSize({ width, height: 800 });
        expect(await accessibilityFindings(reader), `${colorScheme} ${width}`).toEqual([]);
        expect(await reader.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(
          width,
        );
        if (process.env.SHOTS)
          await reader.screenshot({ path: `${process.env.SHOTS}/page-${colorScheme}-${width}.png` });
      }
    }
    if (process.env.SHOTS) await reader.pdf({ path: `${process.env.SHOTS}/page.pdf` });
    await reader.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);
