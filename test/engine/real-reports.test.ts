import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#shared/core/language';
import { jalon } from '../support/cli.ts';
import { realReportFile, TWENTY } from '../support/real-report.ts';
import { CLAIMS, claimsHeld } from '../support/real-report-claims.ts';
import { converted, noOffice } from '../support/soffice.ts';

/** A folder in which the reports stay, to be looked at. */
const { SHOTS } = process.env;
const folder = SHOTS ?? mkdtempSync(join(tmpdir(), 'jalon-real-reports-'));
const at = (...names: readonly string[]) => join(folder, ...names);

const hasPoppler = !spawnSync('pdfinfo', ['-v']).error;
if (!hasPoppler) console.warn('skipped: Poppler (pdfinfo, pdftotext) is not on this machine');

const report = (to: string, ...given: readonly string[]) =>
  jalon('report', at('real.jalon'), '--out', at(to), ...given);

/** The one file of a language and an ending. */
function fileOf(made: string, language: Language, ending: string): string {
  const found = readdirSync(at(made)).filter((name) => name.endsWith(`_${language}${ending}`));
  expect(found, `${made} ${language} ${ending}`).toHaveLength(1);
  return at(made, found[0] ?? '');
}
const bytesOf = (...file: Parameters<typeof fileOf>) => new Uint8Array(readFileSync(fileOf(...file)));
const entriesOf = (...file: Parameters<typeof fileOf>) => unzipSync(bytesOf(...file));
const poppler = (tool: string, file: string, ...options: readonly string[]) =>
  execFileSync(tool, [...options, file, ...(tool === 'pdftotext' ? ['-'] : [])], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const FIGURES = 10;
const TABLES = 5;
/** One of each figure, and that of the data gaps. */
const ANNEXED = FIGURES + 1;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('real.jalon'), await realReportFile());
  const formats = ['docx', 'pdf', 'pptx', 'html', 'xlsx', 'pack', 'markdown'];
  for (const language of LANGUAGES) {
    // What is written of one language is written of the other by the same code: all formats once.
    const asked = language === 'fr' ? formats : ['pdf', 'html'];
    expect(await report('report', '--format', asked.join(','), '--lang', language)).toMatchObject({ code: 0 });
  }
}, 600_000);
afterAll(() => {
  if (!SHOTS) rmSync(folder, { recursive: true, force: true });
});

test('every format has every figure and table', () => {
  const entries = (ending: string) => Object.keys(entriesOf('report', 'fr', ending));
  const word = strFromU8(entriesOf('report', 'fr', '.docx')['word/document.xml'] ?? new Uint8Array());
  expect(count(word, /<w:tblHeader/g)).toBe(TABLES + ANNEXED);
  expect(count(word, /SEQ (?:Figure|Tabl)/g)).toBe(FIGURES + TABLES + ANNEXED);
  const slides = entriesOf('report', 'fr', '.pptx');
  const pages = Object.entries(slides).filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(pages.length).toBeGreaterThan(FIGURES);
  // A chart that can be edited, or a picture: every figure has one on some slide.
  const shown = pages.reduce((sum, [, xml]) => sum + count(strFromU8(xml), /<p:pic>|<c:chart /g), 0);
  expect(shown).toBeGreaterThanOrEqual(FIGURES);
  expect(entries('.xlsx').filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(
    1 + FIGURES + TABLES + ANNEXED,
  );
  expect(entries('.zip').filter((name) => name.endsWith('.svg'))).toHaveLength(FIGURES);
  const quarto = entriesOf('report', 'fr', '_quarto.zip');
  const [text] = Object.keys(quarto).filter((name) => /\.q?md$/.test(name));
  const markdown = strFromU8(quarto[text ?? ''] ?? new Uint8Array());
  const pictures = [...markdown.matchAll(/!\[.*\]\(<?([^)>]+\.svg)>?\)/g)].map(([, file]) => decodeURI(file ?? ''));
  expect(pictures).toHaveLength(FIGURES);
  for (const file of pictures) expect(Object.keys(quarto)).toContain(file);
});

test('what its authors say in words is true of the figures', async () => {
  expect(await claimsHeld()).toEqual(CLAIMS.map(({ says }) => ({ says, holds: true })));
}, 120_000);

describe.each(LANGUAGES)('the indicator report in %s', (language) => {
  test('as a page has every figure and table', () => {
    const html = strFromU8(bytesOf('report', language, '.html'));
    expect(count(html, /<figcaption/g)).toBe(FIGURES);
    expect(count(html, /<table/g)).toBe(TABLES + ANNEXED);
    expect(count(html, /<caption/g)).toBe(TABLES + ANNEXED);
  });

  test.skipIf(!hasPoppler)('is about eight pages before its annexes, tagged', () => {
    const file = fileOf('report', language, '.pdf');
    const pages = poppler('pdftotext', file, '-layout').split('\f');
    const annex = pages.findIndex((page, place) => place > 0 && /^\s*Annexe? A\b/m.test(page));
    expect(annex).toBeGreaterThanOrEqual(7);
    expect(annex).toBeLessThanOrEqual(10);
    const tree = poppler('pdfinfo', file, '-struct');
    expect(count(tree, /^\s*Figure\b/gm)).toBe(FIGURES);
    expect(count(tree, /^\s*Table\b/gm)).toBe(TABLES + ANNEXED);
    for (const tag of ['H1', 'H2', 'TH', 'Caption', 'Note', 'TOC'])
      expect(tree).toMatch(new RegExp(`^\\s*${tag}\\b`, 'm'));
    expect(pages.join('')).not.toMatch(/undefined|NaN|⟨|no data|sans donn/);
  });
});

test.skipIf(noOffice()).each(['docx', 'pptx', 'xlsx'])(
  'LibreOffice opens and saves the %s again',
  (ending) => {
    const made = converted(`report.${ending}`, bytesOf('report', 'fr', `.${ending}`), ending);
    expect(made.get(`report.${ending}`)?.length).toBeGreaterThan(10_000);
  },
  120_000,
);

test('twice is the same bytes', async () => {
  expect(await report('again', '--format', 'xlsx', '--lang', 'fr')).toMatchObject({ code: 0 });
  expect(Buffer.compare(bytesOf('again', 'fr', '.xlsx'), bytesOf('report', 'fr', '.xlsx'))).toBe(0);
}, 300_000);

test('a page of each of twenty countries in one go', async () => {
  const asked = (areas: string, format: string) =>
    report('countries', '--template', 'country', '--area', areas, '--format', format, '--lang', 'fr');
  expect(await asked(TWENTY, 'xlsx')).toMatchObject({ code: 0, said: expect.stringContaining('.xlsx') });
  const sheets = Object.keys(entriesOf('countries', 'fr', '.xlsx'));
  expect(sheets.filter((name) => name.startsWith('xl/worksheets/sheet')).length).toBeGreaterThan(20);
  // Pictures are drawn of two of them: drawing is what takes long.
  const [first, second] = TWENTY.split(',');
  expect(await asked(`${first},${second}`, 'html')).toMatchObject({ code: 0 });
  const html = strFromU8(bytesOf('countries', 'fr', '.html'));
  expect(count(html, /<h[12]/g)).toBeGreaterThanOrEqual(2);
  expect(count(html, /<figcaption/g)).toBeGreaterThanOrEqual(2);
}, 600_000);
