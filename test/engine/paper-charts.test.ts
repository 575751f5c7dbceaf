import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FigureKind } from '#shared/charts/figure-parts';
import { flowChart } from '#shared/charts/flow/flow-chart';
import type { FlowGraph } from '#shared/charts/flow/flow-layout';
import { layoutSize } from '#shared/charts/print-size';
import type { ChartData } from '#shared/charts/spec';
import { LANGUAGES } from '#shared/core/language';
import { pictureOf } from '#shared/export/chart-picture';
import { translator } from '#shared/i18n/translator';
import { type Drawing, openDrawing } from '../../electron/cli/drawing/plotly.ts';
import { drawnTexts, textClashes } from '../support/drawn-boxes.ts';

let drawing: Drawing;
beforeAll(async () => {
  drawing = await openDrawing();
});
afterAll(() => drawing?.close());

const LETTERS = [...'aeinorstlcdupm'];
const word = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 3, maxLength: 12 });
const name = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' ').slice(0, 40))
  .map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}`);

/** Kinds whose lines across, with names of their own, are tried too: a bar where it has one year. */
const ONE_YEAR: ReadonlySet<string> = new Set(['bar', 'ranked-bar', 'dumbbell']);

const chart = (kind: FigureKind): fc.Arbitrary<ChartData> =>
  fc
    .record({
      names: fc.uniqueArray(name, { minLength: 1, maxLength: 20 }),
      years: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 26 })),
      high: fc.constantFrom(1, 90, 25_000, 3_000_000, 117_000_000),
      seed: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }),
      title: fc.array(word, { minLength: 3, maxLength: 16 }).map((words) => words.join(' ')),
      marks: fc.uniqueArray(name, { maxLength: ONE_YEAR.has(kind) ? 3 : 0 }),
    })
    .map(({ names, years, high, seed, title, marks }) => ({
      title,
      subtitle: `${title} · people`,
      source: 'UNHCR, Refugee Data Finder',
      note: 'Small counts are rounded to five by the publisher.',
      unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
      series: [
        ...names.map((own, at) => ({
          name: own,
          role: 'observed' as const,
          x: Array.from({ length: kind === 'bar' ? Math.min(years, 8) : years }, (_, year) => 2025 - years + 1 + year),
          y: Array.from(
            { length: kind === 'bar' ? Math.min(years, 8) : years },
            (_, year) => Math.round((seed[(at * 7 + year) % 60] ?? 0) * high) + at,
          ),
          bands: [],
        })),
        ...(kind === 'bar' && years > 1 ? [] : marks).map((own, at) => ({
          name: `${own} *`,
          role: 'benchmark' as const,
          x: [2025],
          y: [Math.round((seed[59 - at] ?? 0) * high)],
          bands: [],
        })),
      ],
    }));

const KINDS = [
  'line',
  'bar',
  'area',
  'stacked-area',
  'ranked-bar',
  'bump',
  'slope',
  'dumbbell',
  'beeswarm',
  'heatmap',
  'multiples',
] as const;

/** Kinds that name every series; the others count those they do not. */
const NAMES_ALL: ReadonlySet<string> = new Set([
  'line',
  'bar',
  'area',
  'stacked-area',
  'ranked-bar',
  'dumbbell',
  'heatmap',
  'multiples',
]);

test.each(KINDS)(
  'a %s of 1 to 20 series leaves whole at 60 to 240 mm, plot at least half of it: no text on another, none cut, every series named',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(
        chart(kind),
        fc.constantFrom(60, 80, 120, 160, 240),
        fc.constantFrom(...LANGUAGES),
        async (data, widthMm, language) => {
          const size = { widthMm, heightMm: Math.round(widthMm * 0.62) };
          const request = { kind, data, t: translator(language), theme: 'light' as const, size };
          const picture = pictureOf(request);
          const svg = await drawing.draw(picture.figure);
          expect(textClashes(svg, picture.figure.size)).toEqual([]);
          const words = drawnTexts(svg)
            .map(({ text }) => text)
            .join(' ');
          // One series alone is what title and subtitle speak of.
          for (const series of data.series.length > 1 && NAMES_ALL.has(kind) ? data.series : [])
            expect(words).toContain(series.name.split(' ')[0]?.slice(0, 6));
          expect(picture.figure.size.width).toBe(layoutSize(size).width);
          const { t, b } = picture.figure.layout.margin as { readonly t: number; readonly b: number };
          expect((picture.figure.size.height - t - b) / picture.figure.size.height).toBeGreaterThanOrEqual(0.5);
          expect(words).not.toMatch(/…/);
        },
      ),
      { numRuns: kind === 'line' || kind === 'bar' ? 40 : 15 },
    );
  },
  300_000,
);

const flow: fc.Arbitrary<FlowGraph> = fc
  .array(
    fc.record({
      name,
      nodes: fc.array(fc.record({ name, weight: fc.constantFrom(1, 3, 40, 900, 25_000, 3_000_000) }), {
        minLength: 1,
        maxLength: 9,
      }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .map((drawn) => {
    const sums = drawn.map(({ nodes }) => nodes.reduce((total, { weight }) => total + weight, 0));
    const whole = Math.max(...sums);
    const columns = drawn.map(({ name: own, nodes }, column) => ({
      name: own,
      nodes: nodes.map(({ name: called, weight }, at) => ({
        key: String(at),
        name: called,
        weight: (weight * whole) / sums[column]!,
        slot: at,
      })),
    }));
    const links = columns
      .slice(1)
      .flatMap(({ nodes }, column) =>
        columns[column]!.nodes.flatMap((start, from) =>
          nodes.map((end, to) => ({ column, from, to, weight: (start.weight * end.weight) / whole })),
        ),
      );
    return { columns, links };
  });

test('a flow of 2 to 4 columns leaves whole at 60 to 240 mm: every node with its whole name, no text on another, none cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      flow,
      fc.constantFrom(60, 80, 120, 160, 240),
      fc.constantFrom(...LANGUAGES),
      async (graph, widthMm, language) => {
        const size = { widthMm, heightMm: Math.round(widthMm * 0.62) };
        const data: ChartData = {
          title: 'How money runs',
          subtitle: 'From who gives to what is done',
          source: 'UNHCR',
          note: null,
          unit: { label: { en: 'US dollars', fr: 'dollars É.-U.' }, percent: false },
          series: [],
        };
        const t = translator(language);
        const picture = pictureOf({ kind: flowChart(graph), data, t, theme: 'light', size });
        const svg = await drawing.draw(picture.figure);
        expect(textClashes(svg, picture.figure.size)).toEqual([]);
        const words = drawnTexts(svg)
          .map(({ text }) => text)
          .join(' ');
        expect(words).not.toMatch(/…/);
        for (const { name: head, nodes } of graph.columns)
          for (const word of [head, ...nodes.map((node) => node.name)].flatMap((one) => one.split(' ')))
            expect(words).toContain(word);
      },
    ),
    { numRuns: 15 },
  );
}, 300_000);
