import type { Page } from 'playwright-core';
import { writeShare } from '#shared/share/write';
import type { Workbench } from '#shared/workbench/workbench';
import { go } from './look.ts';

/** Opens `workbench` as a file in the window, which is in English and has its figures. */
export async function openAsFile(page: Page, workbench: Workbench): Promise<void> {
  const { bytes } = await writeShare({ workbench, parts: new Map(), savedAt: '2026-11-27T08:00:00.000Z' });
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open…' }).click();
  await (await choosing).setFiles({ name: 'opened.jalon', mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  await page.getByText(/^File [0-9A-Z]{5}/).waitFor({ timeout: 60_000 });
}

/** Opens `workbench` so, and shows its report. */
export async function openReport(page: Page, workbench: Workbench): Promise<void> {
  await openAsFile(page, workbench);
  await go(page, 'Report');
}
