import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { formatDate } from '#shared/core/format';
import { packageParts, partText } from '#shared/export/fixed-zip';
import { numberFormats } from '#shared/export/xlsx/number-formats';
import { sheetNames } from '#shared/export/xlsx/sheet-names';
import { toXlsx } from '#shared/export/xlsx/to-xlsx';
import type { DocumentTable, ReportDocument, TableContent } from '#shared/report/document';
import { sampleDocument } from '../../../support/report-document.ts';

const exhibitsOf = ({ blocks }: ReportDocument) =>
  blocks.flatMap((block) => (block.kind === 'figure' || block.kind === 'table' ? [block] : []));

/** A report that is one table of the given cells. */
function tableReport(content: TableContent, more: Partial<DocumentTable> = {}): ReportDocument {
  const table = sampleDocument('en').blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return { ...sampleDocument('en'), blocks: [{ ...table, ...content, ...more }] };
}

const sheetsOf = async (report: ReportDocument) => (await readXlsx(await toXlsx(report))).sheets;

test.each(['en', 'fr'] as const)('every value of every exhibit is there to its last digit (%s)', async (language) => {
  const report = sampleDocument(language);
  const sheets = await sheetsOf(report);
  const exhibits = exhibitsOf(report);
  expect(sheets).toHaveLength(exhibits.length + 1);
  exhibits.forEach((exhibit, at) => {
    const { columns, rows } = exhibit.kind === 'figure' ? exhibit.data : exhibit;
    const read = sheets[at + 1]?.rows ?? [];
    expect(read[3]?.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
    rows.forEach((row, line) => {
      expect(columns.map((_, column) => read[4 + line]?.[column] ?? null)).toEqual(
        row.map(({ value, text }) => value ?? (text || null)),
      );
    });
    expect(String(read[1]?.[0])).toContain(exhibit.caption);
    expect(read.flat().some((cell) => String(cell).includes(exhibit.source))).toBe(true);
  });
});

test('the first sheet leads to every other one', async () => {
  const report = sampleDocument('en');
  const parts = packageParts(await toXlsx(report));
  const sheet = partText(parts['xl/worksheets/sheet1.xml']);
  for (const { label } of exhibitsOf(report))
    expect(sheet).toContain(`location="&apos;${label.word} ${label.number}&apos;!A1"`);
  const [contents] = await sheetsOf(report);
  expect(contents?.rows.flat()).toContain(`UNHCR · ${formatDate('2026-11-27', 'en')} · Data code: ABCD-EFGH`);
});

test('equal reports are equal bytes, on any day', async () => {
  expect(await toXlsx(sampleDocument('fr'))).toEqual(await toXlsx(sampleDocument('fr')));
  const core = partText(packageParts(await toXlsx(sampleDocument('fr')))['docProps/core.xml']);
  expect(core).toContain('<dc:language>fr-FR</dc:language>');
  expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['2026-11-27T', '2026-11-27T']);
});

test('words are never formulas, errors or escapes', async () => {
  const words = ['=1+1', '+cmd|calc!A0', '@SUM(A1)', '-2', '#N/A', '#REF!', '_x0041_', '<b>&amp;', '1e5', "'quoted"];
  const report = tableReport({
    columns: [{ label: '=HYPERLINK("x")', kind: 'text' }],
    rows: words.map((text) => [{ text }]),
  });
  const parts = packageParts(await toXlsx(report));
  expect(partText(parts['xl/worksheets/sheet2.xml'])).not.toMatch(/<f>|<f |t="e"/);
  const [, sheet] = await sheetsOf(report);
  expect(sheet?.rows.slice(4, 4 + words.length).map(([cell]) => cell)).toEqual(words);
});

test('text that would disguise itself or break the file is shown as marks', async () => {
  const hostile = `a\u202eb\u0000c\ud800d\ufffe${'x'.repeat(10_000)}`;
  const report = tableReport(
    { columns: [{ label: hostile, kind: 'text' }], rows: [[{ text: hostile }]] },
    { caption: hostile, source: hostile, note: hostile, warnings: [hostile], label: { word: hostile, number: '1' } },
  );
  const all = { ...report, title: hostile, authors: hostile, code: hostile, date: 'never' };
  const shown = `a⟨U+202E⟩b⟨U+0000⟩c\ufffdd\ufffd${'x'.repeat(10_000)}`;
  const [contents, sheet] = await sheetsOf(all);
  expect(contents?.rows[0]?.[0]).toBe(shown);
  expect(sheet?.rows[4]?.[0]).toBe(shown);
  for (const part of Object.values(packageParts(await toXlsx(all))))
    expect(partText(part)).not.toMatch(/\p{Surrogate}|[\u202e\ufffe]|&#x?0*;/u);
});

test('a value that is no number is written as its words, and a blank is empty', async () => {
  const [, sheet] = await sheetsOf(
    tableReport({
      columns: [{ label: 'Rate', kind: 'value' }],
      rows: [[{ text: 'not computed', value: Number.NaN }], [{ text: '' }], [{ text: '0', value: 0 }]],
    }),
  );
  expect(sheet?.rows.slice(4, 7).map((row) => row[0] ?? null)).toEqual(['not computed', null, 0]);
});

test('a report without exhibits is its contents', async () => {
  expect(await sheetsOf({ ...sampleDocument('en'), blocks: [] })).toHaveLength(1);
});

test('number formats say decimals, per cent as it stands, and years plain', () => {
  const column = (values: readonly number[], more: object) => ({
    columns: [{ label: 'a', kind: 'value' as const, ...more }],
    rows: values.map((value) => [{ text: '', value }]),
  });
  expect(numberFormats(column([1.25, 3], {}), 'en')).toEqual(['#,##0.00']);
  expect(numberFormats(column([1e21, 3], {}), 'en')).toEqual(['#,##0']);
  expect(numberFormats(column([1 / 3], {}), 'en')).toEqual(['#,##0.000000']);
  expect(numberFormats(column([1e-9], {}), 'en')).toEqual(['0.00E+00']);
  expect(numberFormats(column([42.5], { decimals: 1, isPercent: true }), 'en')).toEqual(['#,##0.0"%"']);
  expect(numberFormats(column([42.5], { decimals: 0, isPercent: true }), 'fr')).toEqual(['#,##0"\u00a0%"']);
  expect(numberFormats(column([2025], { kind: 'year' }), 'fr')).toEqual(['0']);
});

test('names of sheets are those a workbook can have', () => {
  expect(sheetNames(['Figure 1', 'figure 1', 'A/B:C?', '', "'x'", 'History', 'y'.repeat(40), 'y'.repeat(41)])).toEqual([
    'Figure 1',
    'figure 1 (2)',
    'A B C',
    'Sheet',
    'x',
    'History (2)',
    'y'.repeat(31),
    `${'y'.repeat(27)} (2)`,
  ]);
});
