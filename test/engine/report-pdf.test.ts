import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { LANGUAGES } from '#shared/core/language';
import { reportPdfRequest } from '#shared/export/pdf/report-pdf';
import { translator } from '#shared/i18n/translator';
import type { ReportDocument } from '#shared/report/document';
import { TABLE_ROOM } from '#shared/report/page-runs';
import { tableParts } from '#shared/report/table-parts';
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

test.skipIf(!hasPoppler)(
  'a figure as tall as a page leaves room for its caption and its notes, which stand above the foot of the page',
  async () => {
    const sample = sampleDocument('en');
    const [figure] = sample.blocks.filter((block) => block.kind === 'figure');
    if (!figure) throw new Error('the sample has a figure');
    const tall = { ...figure, note: `${'A note of several lines. '.repeat(40)}The end.` };
    const document = { ...sample, blocks: [tall] };
    const [width, height] = [tall.widthMm, 260].map((mm) => (mm * 96) / 25.4);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}"/></svg>`;
    const { bytes } = await compilePdf(
      reportPdfRequest(document, new Map([[tall.anchor, { svg, png: new Uint8Array() }]])),
    );
    const boxes = poppler('pdftotext', bytes, '-bbox-layout');
    const bottoms = [...boxes.matchAll(/yMax="([\d.]+)">(?:end|note)\b/g)].map(([, at]) => Number(at));
    expect(bottoms.length).toBeGreaterThan(40);
    const FOOT = 842 - (22 * 72) / 25.4;
    expect(Math.max(...bottoms)).toBeLessThan(FOOT);
  },
);

const said = (text: string) => ({ kind: 'paragraph' as const, content: [{ kind: 'text' as const, text }] });

test.skipIf(!hasPoppler)(
  'a long table keeps caption, head and three rows together, two rows at its end, and its head on every page, wherever it begins',
  async () => {
    const [table] = sampleDocument('en').blocks.filter((block) => block.kind === 'table');
    const [first = '', second = ''] = [
      'Kept label',
      'a text of several lines that the column is too narrow for '.repeat(3),
    ];
    const tables = Array.from({ length: 48 }, (_, at) => ({
      ...table!,
      anchor: `kept-${at}`,
      label: { word: 'Table', number: `${at}` },
      caption: `Caption${at}`,
      columns: [{ label: first, kind: 'text' as const }, ...table!.columns.slice(1)],
      rows: Array.from({ length: 13 + (at % 11) }, (__, row) => [
        { text: `T${at}R${row}. ${row % 3 === 1 ? second : ''}` },
        ...table!.rows[0]!.slice(1),
      ]),
    }));
    const blocks = tables.flatMap((one, at) => [
      { kind: 'page-break' as const },
      ...Array.from({ length: at }, () => said('before')),
      {
        kind: 'heading' as const,
        level: 2 as const,
        number: `${at}`,
        content: [{ kind: 'text' as const, text: `Head${at}.` }],
        anchor: `h-${at}`,
      },
      one,
    ]);
    const pages = poppler('pdftotext', await pdf({ ...sampleDocument('en'), blocks }), '-layout').split('\f');
    const broken = new Set<number>();
    for (const [at, { rows }] of tables.entries()) {
      const own = pages.filter((page) => page.includes(`T${at}R`));
      const counts = own.map((page) => page.match(new RegExp(`T${at}R\\d+\\.`, 'g'))?.length ?? 0);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      expect(own[0]).toContain(`Caption${at}\n`);
      expect(own[0]).toContain(`Head${at}.`);
      for (const page of own) expect(page).toContain(first);
      if (own.length === 1) continue;
      broken.add(at);
      expect([at, counts[0]! >= 3, counts.at(-1)! >= 2, counts]).toEqual([at, true, true, counts]);
    }
    expect(broken.size).toBeGreaterThan(12);
  },
  120_000,
);

test.skipIf(!hasPoppler)('a short table stays on one page, and one that no page holds loses nothing', async () => {
  const [table] = sampleDocument('en').blocks.filter((block) => block.kind === 'table');
  const rowsOf = (name: string, words: string) =>
    Array.from({ length: 12 }, (_, row) => [{ text: `${name}${row}. ${words}` }, ...table!.rows[0]!.slice(1)]);
  const blocks = [
    ...Array.from({ length: 40 }, () => said('before')),
    { ...table!, anchor: 'short', rows: rowsOf('S', '') },
    { ...table!, anchor: 'tall', rows: rowsOf('T', 'many words '.repeat(90)) },
  ];
  const pages = poppler('pdftotext', await pdf({ ...sampleDocument('en'), blocks }), '-layout').split('\f');
  const counts = (name: string) =>
    pages.map((page) => page.match(new RegExp(`\\b${name}\\d+\\.`, 'g'))?.length ?? 0).filter((count) => count > 0);
  expect(counts('S')).toEqual([12]);
  expect(counts('T').length).toBeGreaterThan(1);
  expect(counts('T').reduce((sum, count) => sum + count, 0)).toBe(12);
});

test.skipIf(!hasPoppler).each(LANGUAGES)(
  'in %s: a table wider than a page across is parted by its columns, the first in every part',
  async (language) => {
    const one = wideTable('1', 40);
    const text = poppler('pdftotext', await pdf({ ...sampleDocument(language), blocks: [one] }), '-layout');
    const parts = tableParts(one, TABLE_ROOM.landscape, translator(language));
    expect(parts.length).toBeGreaterThan(1);
    for (const { caption } of parts) expect(text.replaceAll(/\s+/g, ' ')).toContain(`Table 1. ${caption}`);
    expect(parts[1]?.caption).toMatch(language === 'en' ? /\(2 of \d\)$/ : /\(2 sur \d\)$/);
    expect(text.match(/1,234,567,00\b/g)).toHaveLength(parts.length);
    for (let at = 1; at < 40; at++) expect(text.match(new RegExp(`1,234,567,1${at}\\b`, 'g')), `${at}`).toHaveLength(1);
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
