import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#shared/core/language';
import type { Engine } from '#shared/engine/port';
import { toDocx } from '#shared/export/docx/docx';
import { toReportHtml } from '#shared/export/html/report-html';
import { toMarkdown } from '#shared/export/markdown/report-markdown';
import { reportPdfRequest } from '#shared/export/pdf/report-pdf';
import { toPptx } from '#shared/export/pptx/to-pptx';
import { toXlsx } from '#shared/export/xlsx/to-xlsx';
import type { ReportDocument } from '#shared/report/document';
import { frozenDocument, frozenReport } from '#shared/report/frozen';
import { resolveReport } from '#shared/report/resolve-report';
import { figureBlock } from '#shared/workbench/report';
import { compilePdf } from '../../electron/cli/pdf.ts';
import { openBundledEngine } from '../support/bundled-engine.ts';
import { EXHIBIT_REGISTERS, EXHIBIT_WORKBENCH } from '../support/exhibit-context.ts';
import { EXHIBIT_SAMPLES } from '../support/exhibit-samples.ts';
import { drawnAs } from '../support/report-document.ts';

let engine: Engine;
const documents = new Map<Language, ReportDocument>();
/** Those whose forms differ most; `exhibits.test.ts` has all. */
const SAMPLES = EXHIBIT_SAMPLES.filter(
  (source) =>
    source.of === 'pledge-matching' ||
    source.of === 'share-slope' ||
    (source.of === 'pledge-page' && source.register === 'own') ||
    source.of === 'scenario' ||
    source.of === 'method-lens' ||
    source.of.startsWith('overview-'),
);
/** A report of them, as “Add to report” puts it there. */
const workbench = {
  ...EXHIBIT_WORKBENCH,
  report: {
    ...EXHIBIT_WORKBENCH.report,
    // What has no picture stands as its table.
    blocks: SAMPLES.map((source, at) => figureBlock(`b${at}`, source)),
  },
};

beforeAll(async () => {
  engine = await openBundledEngine(workbench);
  const given = { engine, ...EXHIBIT_REGISTERS, project: async () => null, today: '2026-11-27' };
  for (const language of LANGUAGES) documents.set(language, await resolveReport(workbench, given, language));
}, 300_000);
afterAll(() => engine.close());

const documentIn = (language: Language): ReportDocument => documents.get(language)!;

describe.each(LANGUAGES)('in %s', (language) => {
  test('every exhibit is a figure or a table of the report, none a box that says why not', () => {
    const shown = documentIn(language).blocks.filter(({ kind }) => kind === 'figure' || kind === 'table');
    const blocks = new Set(shown.map((block) => ('block' in block ? block.block : '')));
    expect(workbench.report.blocks.map(({ id }) => id).filter((id) => !blocks.has(id))).toEqual([]);
  });

  test('every format writes them all', async () => {
    const document = documentIn(language);
    const drawn = drawnAs(document);
    const html = toReportHtml(document, drawn);
    const markdown = new TextDecoder().decode([...toMarkdown(document, drawn).values()][0]);
    for (const block of document.blocks) if (block.kind === 'table') expect(html).toContain(`id="${block.anchor}"`);
    expect(markdown.length).toBeGreaterThan(1000);
    const { bytes, missing } = await compilePdf(reportPdfRequest(document, drawn));
    expect(missing).toBe('');
    for (const made of [await toDocx(document, drawn), await toPptx(document, drawn), await toXlsx(document), bytes])
      expect(made.length).toBeGreaterThan(1000);
  }, 300_000);
});

test('an edition frozen with scenarios and the other exhibits is read again as it was', async () => {
  const frozen = { en: documentIn('en'), fr: documentIn('fr') };
  const item = await frozenReport(frozen, { id: 'e', name: 'For the forum', at: '2026-11-27T12:00:00Z' });
  const { blocks } = await frozenDocument(item, 'fr');
  expect(blocks).toEqual(JSON.parse(JSON.stringify(frozen.fr.blocks)));
}, 120_000);
