import { expect, test } from 'vitest';
import { toDocx } from '#shared/export/docx/docx';
import { packageParts, partText } from '#shared/export/fixed-zip';
import { toReportHtml } from '#shared/export/html/report-html';
import { toMarkdown } from '#shared/export/markdown/report-markdown';
import { chartPack } from '#shared/export/pack/chart-pack';
import { reportPdfRequest } from '#shared/export/pdf/report-pdf';
import { toPptx } from '#shared/export/pptx/to-pptx';
import { toXlsx } from '#shared/export/xlsx/to-xlsx';
import type { DocumentTable, ReportDocument } from '#shared/report/document';
import { sampleDocument } from '../../support/report-document.ts';

const ROWS = 2538;
const sample = sampleDocument('en').blocks.find((block): block is DocumentTable => block.kind === 'table')!;
const table: DocumentTable = {
  ...sample,
  rows: Array.from({ length: ROWS }, (_, at) => sample.columns.map((_, place) => ({ text: `r${at}c${place}` }))),
};
const report: ReportDocument = { ...sampleDocument('en'), blocks: [table] };
const drawn = new Map();
const said = (shown: number) => `The first ${shown} of 2,538 rows; all of them are in the data annex (Excel).`;

const zipText = (bytes: Uint8Array): string => Object.values(packageParts(bytes)).map(partText).join('\n');
const textOf = (files: ReadonlyMap<string, Uint8Array>, ending: string): string =>
  [...files]
    .filter(([name]) => name.endsWith(ending))
    .map(([, bytes]) => new TextDecoder().decode(bytes))
    .join('\n');

test.each([
  ['Word', async () => zipText(await toDocx(report, drawn)), 100],
  ['PDF', async () => textOf(reportPdfRequest(report, drawn).files ?? new Map(), '.json'), 100],
  ['HTML', async () => toReportHtml(report, drawn), 100],
  ['Markdown', async () => textOf(toMarkdown(report, drawn), '.qmd').replaceAll('\\', ''), 100],
  ['slides', async () => zipText(await toPptx(report, drawn)), 12],
] as const)('a register of 2,538 rows prints its first ones and says so: %s', async (_, write, shown) => {
  const text = await write();
  expect(text).toContain(said(shown));
  expect(text).toContain(`r${shown - 1}c0`);
  expect(text).not.toContain(`r${shown}c0`);
});

test.each([
  ['Excel', async () => zipText(await toXlsx(report))],
  ['data beside Markdown', async () => textOf(toMarkdown(report, drawn), '.csv')],
  ['chart pack', async () => textOf(chartPack(report, drawn), '.csv')],
] as const)('every row is in the numbers: %s', async (_, write) => {
  const text = await write();
  for (const at of [0, 100, ROWS - 1]) expect(text).toContain(`r${at}c0`);
  expect(text).not.toContain('The first');
});
