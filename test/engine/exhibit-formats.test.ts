import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { packageParts, partText } from '#shared/export/fixed-zip';
import { reportFile } from '#shared/export/report-file';
import { formatFile, REPORT_FORMATS, type ReportFormat } from '#shared/export/report-formats';
import { reportPack, reportPdf } from '#shared/export/report-pdf-file';
import { translator } from '#shared/i18n/translator';
import { projectScenario } from '#shared/projections/scenario-projection';
import type { ReportContext } from '#shared/report/context';
import type { ReportDocument } from '#shared/report/document';
import { frozenDocument, frozenReport } from '#shared/report/frozen';
import { PRINTED_ROWS, rowsSaid, shortenedTables } from '#shared/report/printed-report';
import { resolveReport } from '#shared/report/resolve-report';
import { compilePdf } from '../../electron/cli/pdf.ts';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { EVERY_BLOCK, EVERY_BLOCK_WORKBENCH } from '../support/every-block.ts';
import { EXHIBIT_REGISTERS } from '../support/exhibit-context.ts';
import { drawnAs } from '../support/report-document.ts';

/** What takes longest is written in one language: the same code writes the other. */
const WRITTEN: Readonly<Record<Language, readonly ReportFormat[]>> = {
  en: REPORT_FORMATS.filter((format) => format !== 'pdf' && format !== 'docx'),
  fr: REPORT_FORMATS,
};

let engine: Engine;
const documents = new Map<Language, ReportDocument>();
const folder = mkdtempSync(join(tmpdir(), 'jalon-formats-'));
const hasPoppler = !spawnSync('pdftotext', ['-v']).error;
if (!hasPoppler) console.log('What the PDF says is not read here: Poppler is not installed.');

beforeAll(async () => {
  engine = await openBundledEngine(EVERY_BLOCK_WORKBENCH);
  const given: ReportContext = {
    engine,
    ...EXHIBIT_REGISTERS,
    project: async (question) => projectScenario(question.scenario, question.series, question),
    today: '2026-11-27',
  };
  for (const language of LANGUAGES)
    documents.set(language, await resolveReport(EVERY_BLOCK_WORKBENCH, given, language));
}, 400_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await engine.close();
});

const exhibitsIn = (language: Language) =>
  documents.get(language)!.blocks.filter((block) => block.kind === 'figure' || block.kind === 'table');

async function written(format: ReportFormat, document: ReportDocument): Promise<Uint8Array> {
  const drawn = drawnAs(document);
  if (format === 'pdf') return reportPdf(document, drawn, { compilePdf });
  if (format === 'pack') return reportPack(document, drawn, { compilePdf });
  return reportFile(format, document, drawn);
}

/** The words of a file, without its markup; null where nothing here can read them. */
function wordsIn(format: ReportFormat, bytes: Uint8Array): string | null {
  if (format === 'html') return plainWords(new TextDecoder().decode(bytes));
  if (format === 'pdf') {
    if (!hasPoppler) return null;
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    return plainWords(
      execFileSync('pdftotext', [file, '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  }
  const parts = Object.entries(packageParts(bytes)).filter(([name]) => /\.(?:xml|md|txt|json|qmd)$/i.test(name));
  return plainWords(parts.map(([, part]) => partText(part)).join('\n'));
}

const plainWords = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\\\u00a0\u202f\u2009]+/g, '');

describe.each(LANGUAGES)('in %s', (language) => {
  test('every kind of block, chart and exhibit is there, and none is a box that says why not', () => {
    const document = documents.get(language)!;
    expect(document.findings.filter(({ kind }) => kind !== 'illustrative' && kind !== 'untranslated')).toEqual([]);
    const shown = new Set(exhibitsIn(language).map(({ block }) => block));
    const wanted = EVERY_BLOCK.filter(({ kind }) => ['exhibit', 'scenario', 'country', 'situation'].includes(kind));
    expect(wanted.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });

  test.each(WRITTEN[language])(
    'as %s: each is named in it, and of registers how many rows there are',
    async (format) => {
      const words = wordsIn(format, await written(format, documents.get(language)!));
      if (words === null) return;
      const exhibits = exhibitsIn(language);
      expect(exhibits.length).toBeGreaterThan(100);
      const missed = exhibits.filter(({ caption }) => !words.includes(plainWords(caption).slice(0, 30)));
      expect(missed.map(({ block, kind, caption }) => `${kind} ${block}: ${caption}`)).toEqual([]);
      const shortened = shortenedTables(documents.get(language)!);
      expect(shortened).toHaveLength(2);
      const shown = format === 'pptx' ? 12 : PRINTED_ROWS.first;
      for (const table of shortened)
        expect(words.includes(plainWords(rowsSaid(table, shown, translator(language))))).toBe(
          formatFile(format).shortens,
        );
    },
    400_000,
  );
});

test('an edition frozen with all of them is read again as it was', async () => {
  const frozen = { en: documents.get('en')!, fr: documents.get('fr')! };
  const item = await frozenReport(frozen, { id: 'e', name: 'For the forum', at: '2026-11-27T12:00:00Z' });
  const { blocks } = await frozenDocument(item, 'fr');
  expect(blocks).toEqual(JSON.parse(JSON.stringify(frozen.fr.blocks)));
}, 120_000);
