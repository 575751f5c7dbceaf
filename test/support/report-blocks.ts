import type { ChartSpec } from '#shared/charts/spec';
import { newChart } from '#shared/workbench/drafts';
import { type ExhibitBlock, figureBlock, type ReportBlock, tableBlock } from '#shared/workbench/report';
import { NO_TEXT, type RichInline, type RichText, type ValueReference } from '#shared/workbench/rich-text';

/** A paragraph of inlines; texts as they stand. */
export const paragraph = (...inlines: readonly (string | RichInline)[]): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: inlines.map((one) => (typeof one === 'string' ? { type: 'text', text: one } : one)),
    },
  ],
});

export const valueInline = (attrs: Partial<ValueReference>): RichInline => ({
  type: 'value',
  attrs: { indicator: 'gcr-3.1.1', area: 'WLD', year: null, dims: '', seen: null, ...attrs },
});

export const referenceTo = (block: string): RichInline => ({ type: 'reference', attrs: { block } });
export const footnote = (text: string): RichInline => ({ type: 'footnote', attrs: { text } });

export const textBlock = (id: string, en: RichText, fr: RichText = en): ReportBlock => ({
  id,
  kind: 'text',
  text: { en, fr },
});

export const headingBlock = (id: string, level: 1 | 2 | 3, en: string, fr = en): ReportBlock => ({
  id,
  kind: 'heading',
  level,
  text: { en, fr },
});

export const chartBlock = (
  id: string,
  chart: Partial<ChartSpec> = {},
  given: Partial<ExhibitBlock> = {},
): ReportBlock => ({
  ...figureBlock(id, {
    of: 'chart',
    chart: { ...newChart('ctx-refugees', ['KEN', 'UGA']), id, years: [2010, 2025], ...chart },
  }),
  ...given,
});

/** A report with every kind of block that needs nothing but the bundled data. */
export const SAMPLE_BLOCKS: readonly ReportBlock[] = [
  { id: 'toc', kind: 'contents', of: 'headings' },
  { id: 'lof', kind: 'contents', of: 'figures' },
  { id: 'lot', kind: 'contents', of: 'tables' },
  headingBlock('h1', 1, 'Who hosts?', 'Qui accueille?'),
  textBlock(
    't1',
    paragraph(
      'See ',
      referenceTo('f1'),
      ' and ',
      referenceTo('tab'),
      ': ',
      valueInline({ year: 2023 }),
      footnote('As published.'),
      '.',
    ),
    paragraph('Voir ', referenceTo('f1'), ' : ', valueInline({ year: 2023 }), footnote("L'édition de juin."), ' !'),
  ),
  chartBlock('f1'),
  headingBlock('h2', 2, 'By country'),
  chartBlock('f2', { kind: 'ranked-bar', areas: [] }, { table: 'short' }),
  {
    ...tableBlock('tab', {
      of: 'chart',
      chart: { ...newChart('ctx-refugees', ['KEN', 'UGA', 'TCD']), id: 'c', years: [2015, 2025] },
    }),
    rows: 3,
    columns: [0, 2],
  },
  {
    id: 'call',
    kind: 'callout',
    tone: 'finding',
    title: { en: 'In short', fr: 'En bref' },
    text: { en: paragraph('Few host many.', footnote('Second.')), fr: NO_TEXT },
  },
  { id: 'pb', kind: 'page-break' },
  { id: 'annex', kind: 'annex', parts: ['tables', 'sources', 'methods', 'data-gaps', 'losses', 'glossary'] },
];
