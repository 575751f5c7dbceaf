import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { reportPdfRequest } from '#shared/export/pdf/report-pdf';
import type { ReportDocument } from '#shared/report/document';
import { compilePdf } from '../../electron/cli/pdf.ts';
import { drawnAs, sampleDocument, wideTable } from '../support/report-document.ts';
import { PAYLOADS } from '../unit/charts/sample.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-report-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const hasPoppler = !spawnSync('pdfinfo', ['-v']).error;
if (!hasPoppler) console.log('The structure of the PDF is not looked at here: Poppler is not installed.');

const pdf = async (document: ReportDocument) => (await compilePdf(reportPdfRequest(document, drawnAs(document)))).bytes;

function poppler(tool: string, bytes: Uint8Array, ...options: readonly string[]): string {
  const file = join(folder, 'report.pdf');
  writeFileSync(file, bytes);
  return execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
}

test.each(LANGUAGES)('in %s: every block is set, and the same report is the same bytes', async (language) => {
  const document = sampleDocument(language);
  const bytes = await pdf(document);
  expect(Buffer.compare(bytes, await pdf(document))).toBe(0);
  expect(Buffer.from(bytes).toString('latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
});

test.skipIf(!hasPoppler)(
  'headings, tables with headers, figures with words, footnotes and contents are tagged',
  async () => {
    const document = sampleDocument('en');
    const bytes = await pdf(document);
    const tree = poppler('pdfinfo', bytes, '-struct-text');
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure', 'Caption', 'Note', 'TOC', 'L', 'Link'])
      expect(tree, tag).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    expect(tree.match(/^\s*Figure\b/gm)).toHaveLength(6);
    expect(tree.match(/^\s*Table\b/gm)).toHaveLength(2);
    const text = poppler('pdftotext', bytes, '-layout').replaceAll(/\s+/g, ' ');
    for (const block of document.blocks)
      if (block.kind === 'figure' || block.kind === 'table') {
        expect(text).toContain(`${block.label.word} ${block.label.number}.`);
        expect(text).toContain(block.caption.split(' ').slice(0, 3).join(' '));
      }
    expect(text).toContain('Area 119');
    expect(text).toContain('A scenario is no forecast');
  },
);

test.skipIf(!hasPoppler)(
  'the page turns for a table that is wider than it, and back after it',
  async () => {
    const said = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'said' }] };
    const bytes = await pdf({ ...sampleDocument('en'), blocks: [said, wideTable('1', 10), said] });
    const pages = poppler('pdfinfo', bytes, '-l', '9')
      .split('\n')
      .flatMap((line) => /^Page +\d+ size: +([\d.]+) x ([\d.]+)/.exec(line)?.slice(1, 3).map(Number) ?? []);
    expect(pages.map(Math.round)).toEqual([595, 842, 842, 595, 595, 842]);
    expect(poppler('pdftotext', bytes, '-layout')).toContain('1,234,567,19');
  },
  60_000,
);

test.each([
  ...PAYLOADS,
  '#eval("1") $x$ @a <b> [c] `d` *e* _f_ \\g //h /*i*/',
  'x'.repeat(10_000),
  'أهلا \u202eabc',
  'lone \ud800',
])('%# of people is words and nothing else', async (words) => {
  const bytes = await pdf(sampleDocument('en', words));
  expect(bytes.length).toBeGreaterThan(10_000);
  if (hasPoppler && words.startsWith('#eval'))
    expect(poppler('pdftotext', bytes, '-layout')).toContain('#eval("1") $x$ @a <b> [c] `d` *e* _f_ \\g //h /*i*/');
});
