import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { ChartData } from '#shared/charts/spec';
import { textWidth } from '#shared/charts/text-width';
import { twinOf } from '#shared/charts/twin';
import { packageParts, partText } from '#shared/export/fixed-zip';
import { chartNumberFormat } from '#shared/export/pptx/chart-slide';
import { nativeChart } from '#shared/export/pptx/native-chart';
import { plannedSlides } from '#shared/export/pptx/plan-slides';
import { toPptx } from '#shared/export/pptx/to-pptx';
import { translator } from '#shared/i18n/translator';
import type { DocumentFigure, ReportDocument } from '#shared/report/document';
import { CHART_SAMPLES } from '../../../support/chart-samples.ts';
import { drawnAs, sampleDocument } from '../../../support/report-document.ts';
import { xmlFault } from '../../../support/well-formed.ts';

const t = translator('en');
const figure = sampleDocument('en').blocks.find((block): block is DocumentFigure => block.kind === 'figure')!;

/** A figure of the given chart. */
const figureWith = (kind: NonNullable<DocumentFigure['chart']>['kind'], data: ChartData): DocumentFigure => ({
  ...figure,
  chart: { kind, data },
});
const reportOf = (...blocks: ReportDocument['blocks']): ReportDocument => ({ ...sampleDocument('en'), blocks });
const partsOf = async (report: ReportDocument) => packageParts(await toPptx(report, drawnAs(report)));

const natives = CHART_SAMPLES.flatMap(({ name, kind, dataIn }) => {
  const data = dataIn('en');
  const chart = nativeChart(figureWith(kind, data), t);
  return chart ? [{ name, kind, data, chart }] : [];
});

test('a slide for each finding, in the order of the report; tables of the annex are named at the end', () => {
  const slides = plannedSlides(sampleDocument('en'), t);
  expect(slides.map(({ kind }) => kind)).toEqual([
    'cover',
    'section',
    'statement',
    ...Array.from({ length: 6 }, () => 'figure'),
    'section',
    'table',
    'text',
  ]);
  const last = slides.at(-1);
  expect(last?.kind === 'text' && last.lines.at(-1)?.text).toBe('Table A1. Refugees hosted, 120 areas');
  const statement = slides[2]?.notes.join('\n');
  expect(statement).toContain('31.2 million');
  expect(statement).toContain('[1: As published in June.]');
  expect(slides[3]?.notes.join('\n')).toContain('(120 − 100) ÷ 4 = 5 a year');
});

test('text that no exhibit follows is a slide of its own, with its items or else itself', () => {
  const paragraph = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: 'Said' }] };
  const slides = plannedSlides(reportOf(paragraph, { kind: 'list', isOrdered: true, items: [[paragraph]] }), t);
  expect(slides.at(-1)).toMatchObject({ lines: [{ level: 1, text: '1. Said' }], notes: ['Said', '– 1. Said'] });
  expect(plannedSlides(reportOf(paragraph), t).at(-1)).toMatchObject({
    lines: [{ level: 0, text: 'Said' }],
    notes: [],
  });
});

const plainName = (name: string): string => name.replace(/ \(from \d{4}\)$/, '');

test('several kinds are drawn natively', () => {
  expect(new Set(natives.map(({ chart }) => chart.type)).size).toBeGreaterThanOrEqual(3);
});

test.each(natives)('the native chart of $name shows numbers of its table and no other', ({ data, chart }) => {
  const twin = twinOf(data, t);
  if (chart.type === 'rows') {
    const known = new Map(twin.rows.map((row) => [row[0], row[2]]));
    chart.categories.forEach((name, at) => {
      expect(chart.series[0]?.values[at]).toBe(known.get(name.replace(/ \(\d{4}\)$/, '')));
    });
    return;
  }
  // A line is a series for each stretch between breaks.
  const whole = new Map<string, (number | null)[]>();
  for (const { name, values } of chart.series) {
    const before = whole.get(plainName(name)) ?? values.map(() => null);
    whole.set(
      plainName(name),
      values.map((value, at) => value ?? before[at] ?? null),
    );
  }
  for (const [name, values] of whole) {
    const column = twin.columns.findIndex(({ label }) => label === name);
    expect(values).toEqual(
      chart.categories.map((year) => twin.rows.find(([x]) => String(x) === year)?.[column] ?? null),
    );
  }
  expect(whole.size).toBe(data.series.length);
});

const broken: fc.Arbitrary<ChartData> = fc
  .array(
    fc.record({
      y: fc.array(fc.option(fc.integer({ min: 90, max: 100 }), { freq: 3 }), { minLength: 8, maxLength: 8 }),
      breaks: fc.uniqueArray(fc.integer({ min: 2016, max: 2024 }), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => ({
    title: 'Title',
    subtitle: '',
    source: 'S',
    note: null,
    unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
    look: { range: [95, null] },
    series: all.map(({ y, breaks }, at) => ({
      name: `Series ${at}`,
      role: 'observed' as const,
      x: y.map((_, place) => 2017 + place),
      y,
      bands: [],
      breaks,
    })),
  }));

/** Pairs of neighbouring places that a line runs between. */
const joined = (name: string, x: readonly unknown[], y: readonly unknown[]): readonly string[] =>
  x.flatMap((place, at) => (at > 0 && y[at] != null && y[at - 1] != null ? [`${name} ${x[at - 1]}–${place}`] : []));

test.each(['line', 'area', 'stacked-area', 'bar'] as const)(
  'a native %s joins what the picture joins, shows every value, and its axis has the ends of that of the picture',
  (kind) => {
    let [natively, all] = [0, 0];
    fc.assert(
      fc.property(broken, (data) => {
        all++;
        const chart = nativeChart(figureWith(kind, data), t);
        if (!chart) return;
        natively++;
        const own = figureOf({ kind }, data, { language: 'en', theme: 'light', size: { width: 1150, height: 480 } });
        const known = data.series.flatMap(({ name, x, y }) =>
          x.flatMap((year, at) => (y[at] == null ? [] : [`${name} ${year} ${y[at]}`])),
        );
        const shown = chart.series.flatMap(({ name, values }) =>
          values.flatMap((value, at) =>
            value === null ? [] : [`${plainName(name)} ${chart.categories[at]} ${value}`],
          ),
        );
        if (chart.type !== 'rows') expect(shown.toSorted()).toEqual(known.toSorted());
        if (chart.type === 'line') {
          const drawn = own.data.flatMap((trace) =>
            joined(String(trace.name), trace.x as unknown[], trace.y as unknown[]),
          );
          const lines = chart.series.flatMap(({ name, values }) => joined(plainName(name), chart.categories, values));
          expect(lines.toSorted()).toEqual(drawn.toSorted());
          const colours = new Map(own.data.map(({ name, line }) => [name, (line as { readonly color: string }).color]));
          for (const { name, colour } of chart.series) expect(colour).toBe(colours.get(plainName(name)));
        } else {
          expect(chart.range[0]).toBe(0);
          if (/area/.test(chart.type))
            expect(data.series.every(({ breaks, y }) => breaks!.length === 0 && !y.includes(null))).toBe(true);
        }
        if (/line|area|columns/.test(chart.type) && kind !== 'stacked-area') {
          const { range } = own.layout.yaxis as { range: readonly [number, number] };
          expect(chart.range).toEqual(range);
        }
      }),
      { numRuns: 300 },
    );
    expect([kind, natively > 0, natively < all || kind === 'bar' || kind === 'line']).toEqual([kind, true, true]);
  },
);

test('a value is never written as zero by the number format of its chart', () => {
  for (const least of [0.09, 0.004, 0.000123]) {
    const data = { ...natives[0]!.chart, series: [{ name: 'A', colour: '', values: [least, 1] }] };
    const decimals = /\.(0+)/.exec(chartNumberFormat(data, false))?.[1]?.length ?? 0;
    expect(Number(least.toFixed(decimals))).toBeGreaterThan(0);
  }
});

test('drawing and workbook of a chart hold every value to its last digit, zeros as zeros and gaps as nothing', async () => {
  const values = [0, null, 1 / 3, -2, 1e15, 123456.789];
  const data: ChartData = {
    title: 'Title',
    subtitle: '',
    source: 'S',
    note: null,
    unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
    series: [
      { name: 'A & B', role: 'observed', x: [2014, 2015, 2016, 2017, 2018, 2019], y: values, bands: [] },
      { name: '=1+1', role: 'observed', x: [2014, 2019], y: [5, 0], bands: [] },
    ],
  };
  for (const kind of ['line', 'bar'] as const) {
    const parts = await partsOf(reportOf(figureWith(kind, data)));
    const [sheet] = (await readXlsx(parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx']!)).sheets;
    expect(sheet?.rows.map((row) => [row[0] ?? null, row[1] ?? null, row[2] ?? null])).toEqual([
      [null, 'A & B', '=1+1'],
      ...values.map((value, at) => [String(2014 + at), value, at === 0 ? 5 : at === 5 ? 0 : null]),
    ]);
    const drawing = partText(parts['ppt/charts/chart1.xml']);
    const drawn = [...drawing.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([val]) =>
      [...val.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]) => [Number(at), Number(value)]),
    );
    expect(drawn).toEqual([
      values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
      [
        [0, 5],
        [5, 0],
      ],
    ]);
    expect(drawing).toContain('<c:dispBlanksAs val="gap"/>');
  }
});

test('what only the picture can show stays a picture', () => {
  const kinds = new Set(natives.map(({ name }) => name));
  for (const name of ['fan', 'map', 'lorenz', 'line']) expect(kinds).not.toContain(name);
});

/** Children of elements of a chart, in the order of the schema (ECMA-376, 21.2). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  lineChart: ['grouping', 'varyColors', 'ser', 'dLbls', 'marker', 'axId'],
  areaChart: ['grouping', 'varyColors', 'ser', 'dLbls', 'axId'],
  barChart: ['barDir', 'grouping', 'varyColors', 'ser', 'dLbls', 'gapWidth', 'overlap', 'axId'],
  ser: ['idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'marker', 'dPt', 'dLbls', 'cat', 'val', 'smooth'],
  catAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark'],
    ...['tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'auto', 'lblAlgn', 'noMultiLvlLbl'],
  ],
  valAx: [
    ...['axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark'],
    ...['tickLblPos', 'spPr', 'txPr', 'crossAx', 'crosses', 'crossBetween', 'majorUnit'],
  ],
};

function childrenInOrder(xml: string): readonly string[] {
  const faults: string[] = [];
  const open: { name: string; place: number }[] = [];
  for (const [, end, name = '', self] of xml.matchAll(/<(\/?)(?:c|a):(\w+)[^>]*?(\/?)>/g)) {
    if (end) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    const order = ORDER[parent?.name ?? ''];
    if (parent && order) {
      const place = order.indexOf(name);
      if (place < parent.place) faults.push(`${name} in ${parent.name}`);
      parent.place = place;
    }
    if (!self) open.push({ name, place: 0 });
  }
  return faults;
}

test('every part is well formed, and charts are as their schema has them', async () => {
  const parts = await partsOf(
    reportOf(...natives.map(({ kind, data }) => figureWith(kind, data)), ...sampleDocument('en').blocks),
  );
  const charts = Object.keys(parts).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name));
  expect(charts.length).toBeGreaterThanOrEqual(natives.length);
  for (const name of charts) expect([name, childrenInOrder(partText(parts[name]))]).toEqual([name, []]);
  for (const [name, part] of Object.entries(parts))
    if (/\.(?:xml|rels)$/.test(name)) expect([name, xmlFault(partText(part))]).toEqual([name, null]);
});

test('equal reports are equal bytes, whatever was written before', async () => {
  const native = natives.map(({ kind, data }) => figureWith(kind, data));
  const report = reportOf(...native, ...sampleDocument('en').blocks);
  const first = await toPptx(report, drawnAs(report));
  expect(await toPptx(report, drawnAs(report))).toEqual(first);
  expect(partText(packageParts(first)['docProps/core.xml'])).toContain('2026-11-27T00:00:00Z');
});

test('text in French says so, pictures and charts are in words, and no title is cut', async () => {
  const long = 'Finding '.repeat(1250).trim();
  const parts = await partsOf({ ...sampleDocument('fr'), blocks: [{ ...figure, caption: long }] });
  const slide = partText(parts['ppt/slides/slide2.xml']);
  expect(slide).toContain(long);
  expect(slide).not.toContain('en-US');
  expect(slide).toContain('lang="fr-FR"');
  expect(slide).toMatch(/<p:ph[^>]*type="title"/);
  for (const [, words] of slide.matchAll(/<(?:p:pic|p:graphicFrame)>.*?descr="([^"]*)"/gs)) expect(words).not.toBe('');
  expect(partText(parts['ppt/notesSlides/notesSlide2.xml'])).toContain(long);
});

test('hostile text is inert in every field', async () => {
  const hostile = `<a:t>&"'\u202e\u0000\ud800\ufffe${'x'.repeat(10_000)}=cmd|' /C calc'!A0\r\n]]>`;
  const said = { kind: 'paragraph' as const, content: [{ kind: 'text' as const, text: hostile }] };
  const [sample] = natives;
  const data = { ...sample!.data, series: sample!.data.series.map((series) => ({ ...series, name: hostile })) };
  const native = figureWith(sample!.kind, { ...data, subtitle: hostile, measure: hostile });
  const words = { caption: hostile, alt: hostile, source: hostile, note: hostile, warnings: [hostile] };
  const blocks = sampleDocument('en').blocks.flatMap((block) =>
    block.kind === 'table'
      ? [{ ...block, ...words, columns: [{ label: hostile, kind: 'text' as const }], rows: [[{ text: hostile }]] }]
      : [],
  );
  const report: ReportDocument = {
    ...reportOf(
      { ...native, ...words },
      { ...figure, ...words, chart: null },
      ...blocks,
      { kind: 'box', tone: 'warning', title: hostile, content: [said] },
      said,
    ),
    title: hostile,
    authors: hostile,
    code: hostile,
    date: 'never',
  };
  for (const [name, part] of Object.entries(await partsOf(report)))
    if (/\.(?:xml|rels)$/.test(name)) {
      expect([name, xmlFault(partText(part))]).toEqual([name, null]);
      expect(partText(part)).not.toMatch(/\u202e/);
    }
});

test('an empty report is its cover', async () => {
  const parts = await partsOf({ ...reportOf(), title: '', authors: '', code: '' });
  expect(Object.keys(parts).filter((name) => name.startsWith('ppt/slides/slide'))).toHaveLength(1);
});

test('no year, number or name is broken by a narrow column', async () => {
  const one = sampleDocument('en').blocks.find((block) => block.kind === 'table');
  if (one?.kind !== 'table') throw new Error('the sample has no table');
  const heads = [
    'Année',
    'Afrique orientale et australe',
    'Europe',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  ];
  const cells = ['2025', '4\u202f714\u202f483', '12\u202f415\u202f909', '1\u202f870\u202f771'];
  const wide = [...heads, ...heads.slice(1)].map((label) => ({ label, kind: 'value' as const }));
  const rows = Array.from({ length: 6 }, () => [...cells, ...cells.slice(1)].map((text) => ({ text, value: 1 })));
  const parts = await partsOf(reportOf({ ...one, columns: wide, rows }));
  const [, xml] = Object.entries(parts).find(
    ([name, bytes]) => /slides\/slide\d/.test(name) && partText(bytes).includes('<a:tbl>'),
  )!;
  const text = partText(xml);
  const widths = [...text.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / 12_700);
  const size = Number(/<a:tbl>.*?sz="(\d+)"/s.exec(text)?.[1]) / 100;
  expect(widths).toHaveLength(7);
  expect(size).toBeGreaterThanOrEqual(9);
  for (const [at, { label }] of wide.entries())
    for (const word of [...label.split(' '), rows[0]?.[at]?.text ?? ''])
      expect(textWidth(word, size, 'bold'), word).toBeLessThanOrEqual((widths[at] ?? 0) - 2 * 0.08 * 72);
});

test('what stands under an exhibit can be read: a long note is in the notes of its slide alone, and warnings take room from the picture', async () => {
  const note = 'What was published in June was revised in November. '.repeat(30).trim();
  const warnings = [
    'It shows what follows from its assumptions, which nobody has checked. '.repeat(3).trim(),
    'No forecast.',
  ];
  const parts = await partsOf(reportOf({ ...figure, note, warnings: [] }, { ...figure, note, warnings }));
  const slides = Object.entries(parts)
    .filter(([name]) => /^ppt\/slides\/slide[23]\.xml$/.test(name))
    .map(([, bytes]) => partText(bytes));
  expect(slides).toHaveLength(2);
  for (const slide of slides) {
    const sizes = [...slide.matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
    expect(slide).not.toContain('revised in November');
    expect(slide).toContain('Its note stands in the notes of this slide.');
    expect(slide).toContain(figure.source);
  }
  expect(slides[1]).toContain('No forecast.');
  const notes = Object.entries(parts).filter(([name]) => /notesSlides\/notesSlide[23]\.xml$/.test(name));
  for (const [, bytes] of notes) expect(partText(bytes)).toContain('revised in November');
  expect(notes).toHaveLength(2);
});

test('breaks are named where a chart runs over years, and not beside rows of one value each', () => {
  const remarksOf = (kind: 'line' | 'ranked-bar') => {
    const sample = natives.find((one) => one.kind === kind)!.data;
    const series = sample.series.map((one, at) => (at === 0 ? { ...one, breaks: [one.x[1] ?? 2018] } : one));
    return nativeChart(figureWith(kind, { ...sample, series }), t)?.remarks.join(' ');
  };
  expect(remarksOf('line')).toContain('Break in series');
  expect(remarksOf('ranked-bar')).not.toContain('Break in series');
});
