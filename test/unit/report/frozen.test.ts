import { expect, test } from 'vitest';
import type { DocumentFigure, ReportDocument } from '#shared/report/document';
import { frozenDocument, frozenReport } from '#shared/report/frozen';
import { apply } from '#shared/workbench/commands';
import { parseWorkbench } from '#shared/workbench/schema';
import { sampleDocument } from '../../support/report-document.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const edition = { id: 'e', name: 'For the forum', at: '2026-11-27T12:00:00Z' };
const documents = { en: sampleDocument('en'), fr: sampleDocument('fr') };

test('what was frozen is read again, with its date, through the file of the workbench', async () => {
  const item = await frozenReport(documents, edition);
  const { next } = apply(freshWorkbench(), { type: 'frozenReport/put', item });
  const opened = parseWorkbench(JSON.parse(JSON.stringify(next)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const kept = opened.value.frozenReports?.[0];
  const document = await frozenDocument(kept!, 'fr');
  expect(document).toMatchObject({ isFrozen: true, date: '2026-11-27', title: documents.fr.title });
  expect(document.blocks).toEqual(JSON.parse(JSON.stringify(documents.fr.blocks)));
});

test('an edition that was tampered with is refused', async () => {
  const item = await frozenReport(documents, edition);
  const en = item.documents.en.replace('Seven of ten', 'Three of ten');
  await expect(frozenDocument({ ...item, documents: { ...item.documents, en } }, 'en')).rejects.toMatchObject({
    code: 'report/frozen-damaged',
  });
});

test.each(['images', 'updatemenus'])(
  '%s in a figure from elsewhere are refused, even with a fitting hash',
  async (key) => {
    const hostile = (document: ReportDocument): ReportDocument => ({
      ...document,
      blocks: document.blocks.map((block) =>
        block.kind === 'figure'
          ? ({ ...block, figure: { ...block.figure, layout: { ...block.figure.layout, [key]: [] } } } as DocumentFigure)
          : block,
      ),
    });
    const item = await frozenReport({ en: hostile(documents.en), fr: documents.fr }, edition);
    await expect(frozenDocument(item, 'en')).rejects.toMatchObject({ code: 'report/frozen-damaged' });
  },
);
