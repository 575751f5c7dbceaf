import { figureOf } from '#shared/charts/figure';
import { layoutSize } from '#shared/charts/print-size';
import { twinOf } from '#shared/charts/twin';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type {
  DocumentBlock,
  DocumentFigure,
  DocumentInline,
  DocumentTable,
  DrawnFigures,
  ReportDocument,
  TableContent,
} from '#shared/report/document';
import { CHART_SAMPLES, type ChartSample } from './chart-samples.ts';

const said = (text: string): DocumentInline => ({ kind: 'text', text });

function figure(sample: ChartSample, number: number, language: Language): DocumentFigure {
  const t = translator(language);
  const data = sample.dataIn(language);
  const size = { widthMm: 160, heightMm: 100 };
  const { columns, rows } = twinOf(data, t);
  const content: TableContent = {
    columns: columns.map(({ label, kind }) => ({ label, kind })),
    rows: rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? { text: String(cell), value: cell } : { text: cell ?? '' })),
    ),
  };
  return {
    kind: 'figure',
    block: `block-${number}`,
    anchor: `figure-${number}`,
    label: { word: 'Figure', number: String(number) },
    caption: data.title,
    alt: `${data.title}. ${data.subtitle}`,
    figure: figureOf({ kind: sample.kind }, data, { language, theme: 'light', size: layoutSize(size), grows: true }),
    ...size,
    chart: { kind: sample.kind, data },
    source: data.source,
    note: data.note,
    warnings: number === 1 ? ['A scenario is no forecast: it shows what follows from its assumptions.'] : [],
    data: content,
    name: `${sample.name}_160mm_${language}`,
  };
}

const table = (number: string, rows: number, text: (row: number) => string): DocumentTable => ({
  kind: 'table',
  block: `block-t${number}`,
  anchor: `table-${number}`,
  label: { word: 'Table', number },
  caption: `Refugees hosted, ${rows} areas`,
  columns: [
    { label: 'Area', kind: 'text' },
    { label: 'Year', kind: 'year' },
    { label: 'Refugees', kind: 'value', decimals: 0 },
    { label: 'Share of the population', kind: 'value', decimals: 1, isPercent: true },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    { text: text(row) },
    { text: '2025', value: 2025 },
    { text: String(1000 + row), value: 1000 + row },
    { text: `${row / 10} %`, value: row / 10, tone: row % 2 ? 'good' : 'bad' },
  ]),
  source: 'UNHCR, Refugee Data Finder, June 2026, CC BY 4.0',
  note: null,
  warnings: [],
  left: 0,
  name: `table-${number}`,
});

/** A table of `columns` numbers that do not fit beside one another on an upright page from ten on. */
export const wideTable = (number: string, columns: number): DocumentTable => ({
  ...table(number, 2, (row) => `Area ${row}`),
  columns: Array.from({ length: columns }, (_, at) => ({ label: `Column ${at}`, kind: 'value' as const, decimals: 0 })),
  rows: [0, 1].map((row) =>
    Array.from({ length: columns }, (_, at) => ({
      text: `1,234,567,${row}${at}`,
      value: Number(`1234567${row}${at}`),
    })),
  ),
});

/** A made-up report with every kind of block: the same in both languages but for its figures. */
export function sampleDocument(language: Language, words = 'Who hosts'): ReportDocument {
  const figures = CHART_SAMPLES.slice(0, 6).map((sample, at) => figure(sample, at + 1, language));
  const blocks: DocumentBlock[] = [
    {
      kind: 'contents',
      of: 'headings',
      title: 'Contents',
      entries: [
        { level: 1, text: `1 ${words}`, to: 'heading-1' },
        { level: 2, text: '1.1 In which years', to: 'heading-1-1' },
        { level: 1, text: '2 Tables', to: 'heading-2' },
      ],
    },
    {
      kind: 'contents',
      of: 'figures',
      title: 'Figures',
      entries: figures.map(({ anchor, label, caption }) => ({
        level: 1,
        text: `${label.word} ${label.number}. ${caption}`,
        to: anchor,
      })),
    },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '1', content: [said(words)], anchor: 'heading-1' },
    {
      kind: 'paragraph',
      content: [
        said(`${words}: `),
        { kind: 'text', text: 'most', bold: true },
        said(' of '),
        { kind: 'text', text: 'the world', italic: true, href: 'https://www.unhcr.org/' },
        said(' is 1 m'),
        { kind: 'text', text: '2', place: 'superscript' },
        { kind: 'break' },
        { kind: 'value', text: '31.2 million', origin: '3.1.1, World, 2025: UNHCR, Refugee Data Finder' },
        said(', see '),
        { kind: 'reference', text: 'Figure 2', to: 'figure-2' },
        said(' and '),
        { kind: 'reference', text: 'Table 1', to: 'table-1' },
        { kind: 'footnote', number: 1, content: [said('As published in June.')] },
        said('.'),
      ],
    },
    { kind: 'heading', level: 2, number: '1.1', content: [said('In which years')], anchor: 'heading-1-1' },
    {
      kind: 'list',
      isOrdered: false,
      items: [
        [{ kind: 'paragraph', content: [said('One')] }],
        [
          { kind: 'paragraph', content: [said('Two')] },
          { kind: 'list', isOrdered: true, items: [[{ kind: 'paragraph', content: [said('Two, first')] }]] },
        ],
      ],
    },
    { kind: 'quote', content: [{ kind: 'paragraph', content: [said(words)] }] },
    {
      kind: 'box',
      tone: 'finding',
      title: words,
      content: [{ kind: 'paragraph', content: [said('Seven of ten stand still.')] }],
    },
    {
      kind: 'box',
      tone: 'method',
      title: 'Rate needed',
      content: [{ kind: 'paragraph', content: [said('(120 − 100) ÷ 4 = 5 a year')] }],
    },
    ...figures,
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '2', content: [said('Tables')], anchor: 'heading-2' },
    table('1', 12, (row) => `${words} ${row}`),
    { kind: 'heading', level: 1, number: null, content: [said('Annex')], anchor: 'annex' },
    table('A1', 120, (row) => `Area ${row}`),
  ];
  return {
    title: words,
    language,
    authors: 'UNHCR',
    date: '2026-11-27',
    code: 'ABCD-EFGH',
    isFrozen: false,
    blocks,
    findings: [],
  };
}

/** One red dot. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

/** Pictures in place of those a host draws: for tests of what is around them. */
export const drawnAs = ({ blocks }: ReportDocument): DrawnFigures =>
  new Map(
    blocks.flatMap((block) =>
      block.kind === 'figure'
        ? [
            [
              block.anchor,
              {
                svg: '<svg xmlns="http://www.w3.org/2000/svg" width="160mm" height="100mm" viewBox="0 0 160 100"><rect width="160" height="100" fill="#0072bc"/></svg>',
                png: PNG,
              },
            ] as const,
          ]
        : [],
    ),
  );
