import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPORT_FORMATS } from '#shared/export/report-formats';
import { openReport } from '../support/open-report.ts';
import { reportWorkbench } from '../support/report-workbench.ts';
import { webPerTest } from '../support/web.ts';

const CHARTS = 6;

const web = webPerTest((page) => openReport(page, reportWorkbench(CHARTS, 1)), { view: 'Report', anew: 'document' });

const NAMES = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  pptx: 'Slides (.pptx)',
  html: 'Web page (HTML)',
  xlsx: 'Numbers in Excel (.xlsx)',
  pack: 'All figures as files (.zip)',
  markdown: 'Quarto and Markdown (.zip)',
} as const;

const ask = async (format: keyof typeof NAMES): Promise<void> => {
  await web.page.getByRole('main').getByRole('button', { name: 'Export', exact: true }).click();
  await web.page.getByRole('menuitem', { name: NAMES[format], exact: true }).click();
};
const progress = () => web.page.getByRole('progressbar', { name: 'Writing the report' });

// With a page of its own: a PDF whose program is there already might be made before it is cancelled.
test('an export says how far it is, and cancelled it leaves nothing and lets the next one go', async () => {
  const { page } = web;
  const left: string[] = [];
  page.on('download', (file) => left.push(file.suggestedFilename()));
  await ask('pdf');
  await progress().waitFor();
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
  await progress().waitFor({ state: 'detached' });
  await page
    .getByRole('contentinfo')
    .getByText(/[Cc]ancelled/)
    .waitFor();
  expect(left).toEqual([]);
  await ask('xlsx');
  await expect.poll(() => left.length, { timeout: 60_000 }).toBe(1);
  expect(left[0]).toMatch(/\.xlsx$/);
});

test('every format leaves the window as a file of its kind', async () => {
  for (const format of REPORT_FORMATS) {
    const leaving = web.page.waitForEvent('download', { timeout: 120_000 });
    await ask(format);
    const file = await leaving;
    const begins = readFileSync(await file.path())
      .subarray(0, 5)
      .toString('latin1');
    expect([format, file.suggestedFilename().replace(/^.*\./, ''), begins.slice(0, 4)]).toEqual([
      format,
      { docx: 'docx', pdf: 'pdf', pptx: 'pptx', html: 'html', xlsx: 'xlsx', pack: 'zip', markdown: 'zip' }[format],
      format === 'pdf' ? '%PDF' : format === 'html' ? '<!do' : 'PK\u0003\u0004',
    ]);
    await progress().waitFor({ state: 'detached' });
  }
}, 240_000);
