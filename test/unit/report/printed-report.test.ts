import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import type { DocumentTable, ReportDocument } from '#shared/report/document';
import { PRINTED_ROWS, printedReport, rowsSaid, shortenedTables } from '#shared/report/printed-report';
import { sampleDocument } from '../../support/report-document.ts';

const whole = sampleDocument('en').blocks.find((block): block is DocumentTable => block.kind === 'table')!;
const tableOf = (rows: number, left = 0): DocumentTable => ({
  ...whole,
  rows: Array.from({ length: rows }, (_, at) => [{ text: `Row ${at}` }]),
  left,
  note: 'As submitted.',
});
const reportOf = (...blocks: readonly DocumentTable[]): ReportDocument => ({ ...sampleDocument('en'), blocks });
const printedTable = (table: DocumentTable) => printedReport(reportOf(table)).blocks[0] as DocumentTable;

test('a table that a reader can read prints whole and as it was', () => {
  const table = tableOf(PRINTED_ROWS.whole);
  expect(printedTable(table)).toBe(table);
  expect(shortenedTables(reportOf(table))).toEqual([]);
});

test('of a register the first rows print, and the note begins with how many there are and where', () => {
  const { rows, left, note } = printedTable(tableOf(2538));
  expect([rows.length, left]).toEqual([100, 2438]);
  expect(note).toBe('The first 100 of 2,538 rows; all of them are in the data annex (Excel). As submitted.');
  expect(shortenedTables(reportOf(tableOf(2538), tableOf(3))).length).toBe(1);
});

test('a page that lies in a share file says that the file has them all', () => {
  const [{ note }] = printedReport(reportOf(tableOf(2538)), 'file').blocks as readonly [DocumentTable];
  expect(note).toContain('all of them are in the file, which Jalon opens');
});

test('rows that the writer of the report left out are told in every format, and nothing is promised of them', () => {
  expect(printedTable(tableOf(40, 2498)).note).toBe('Rows shown: 40 of 2,538. As submitted.');
  expect(printedTable(tableOf(1000, 1538)).note).toMatch(
    /^The first 100 of 2,538 rows; the first 1,000 are in the data annex/,
  );
});

test('in French', () => {
  const t = translator('fr');
  expect(rowsSaid(tableOf(2538), 100, t)).toBe(
    'Les 100 premières lignes sur 2\u202f538\u202f; toutes figurent dans l’annexe de données (Excel).',
  );
  expect(rowsSaid(tableOf(40, 2498), 40, t)).toBe('Lignes affichées\u00a0: 40 sur 2\u202f538.');
});
