import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#shared/core/language';
import { jalon } from '../support/cli.ts';
import { realReportFile, TWENTY } from '../support/real-report.ts';
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
const ENDINGS = ['.docx', '.pdf', '.pptx', '.html', '.xlsx', '.zip', '_quarto.zip'];

beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(at('real.jalon'), await realReportFile());
  const called = await report('report', '--format', 'docx,pdf,pptx,html,xlsx,pack,markdown', '--lang', 'en,fr');
  expect(called).toMatchObject({ code: 0 });
}, 600_000);
afterAll(() => {
  if (!SHOTS) rmSync(folder, { recursive: true, force: true });
});

describe.each(LANGUAGES)('the indicator report in %s', (language) => {
  test('is there in every format, with every figure and table', () => {
    for (const ending of ENDINGS) expect(bytesOf('report', language, ending).length).toBeGreaterThan(10_000);
    const html = strFromU8(bytesOf('report', language, '.html'));
    expect(count(html, /<figcaption/g)).toBe(FIGURES);
    expect(count(html, /<table/g)).toBe(TABLES + ANNEXED);
    expect(count(html, /<caption/g)).toBe(TABLES + ANNEXED);
    const word = entriesOf('report', language, '.docx');
    const text = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(count(text, /<w:tblHeader/g)).toBe(TABLES + ANNEXED);
    expect(count(text, /SEQ (?:Figure|Tabl)/g)).toBe(FIGURES + TABLES + ANNEXED);
    const slides = Object.keys(entriesOf('report', language, '.pptx'));
    expect(slides.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(FIGURES);
    const sheets = Object.keys(entriesOf('report', language, '.xlsx'));
    expect(sheets.filter((name) => name.startsWith('xl/worksheets/sheet'))).toHaveLength(
      1 + FIGURES + TABLES + ANNEXED,
    );
    const pack = Object.keys(entriesOf('report', language, '.zip'));
    expect(pack.filter((name) => name.endsWith('.svg')).length).toBe(FIGURES);
  });

  test.skipIf(!hasPoppler)('is about eight pages before its annexes, tagged', () => {
    const file = fileOf('report', language, '.pdf');
    const pages = poppler('pdftotext', file, '-layout').split('\f');
    const annex = pages.findIndex((page, place) => place > 0 && /^\s*Annexe? A\b/m.test(page));
    expect(annex).toBeGreaterThanOrEqual(8);
    expect(annex).toBeLessThanOrEqual(12);
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
  const formats = ['html', 'xlsx'];
  expect(await report('again', '--format', formats.join(','), '--lang', 'fr')).toMatchObject({ code: 0 });
  for (const format of formats)
    expect(Buffer.compare(bytesOf('again', 'fr', `.${format}`), bytesOf('report', 'fr', `.${format}`)), format).toBe(0);
}, 300_000);

test('a page of each of twenty countries in one go', async () => {
  const asked = ['--template', 'country', '--area', TWENTY, '--format', 'html,xlsx', '--lang', 'fr'];
  expect(await report('countries', ...asked)).toMatchObject({ code: 0, said: expect.stringContaining('.xlsx') });
  const html = strFromU8(bytesOf('countries', 'fr', '.html'));
  expect(count(html, /<h2/g)).toBeGreaterThanOrEqual(20);
  expect(count(html, /<figcaption/g)).toBeGreaterThanOrEqual(20);
}, 600_000);
