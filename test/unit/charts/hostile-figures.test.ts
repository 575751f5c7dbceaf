import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChart } from '#shared/charts/describe';
import { figureOf } from '#shared/charts/figure';
import type { Figure, FigureKind } from '#shared/charts/figure-parts';
import {
  CHART_KINDS,
  type ChartAnnotation,
  type ChartData,
  type ChartLook,
  type ChartSeries,
  ORDERS,
} from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { LANGUAGES } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import { chart, PAYLOADS } from './sample.ts';

const KINDS: readonly FigureKind[] = [...CHART_KINDS.filter((kind) => kind !== 'table'), 'quantile-dots', 'spans'];
const AREAS = ['UGA', 'KEN', 'FRA', 'constructor', '__proto__', 'ZZZ', ''];

const value: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1_000_000 }) },
  fc.double(),
  fc.constantFrom(
    0,
    -0,
    1e300,
    -1e300,
    1e-300,
    -1e-300,
    5e-324,
    1.7976931348623157e308,
    -1.7976931348623157e308,
    Number.NaN,
    Infinity,
    -Infinity,
  ),
);
const cell = fc.oneof({ weight: 5, arbitrary: value }, fc.constant(null));
const words = fc.oneof(
  fc.constantFrom(
    ...PAYLOADS,
    '',
    ' ',
    'مفوضية',
    '\u202e',
    'a'.repeat(10_000),
    '<br>'.repeat(500),
    '\ud800',
    'x '.repeat(3000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1990, max: 2030 }) },
  fc.constantFrom(0, -9999, 9999, 1, 1900, 2100),
);

const series: fc.Arbitrary<ChartSeries> = fc
  .record({
    name: words,
    area: fc.constantFrom(...AREAS),
    role: fc.constantFrom('observed', 'observed', 'observed', 'baseline', 'scenario', 'benchmark'),
    years: fc.uniqueArray(year, { maxLength: 8 }),
    values: fc.array(cell, { minLength: 8, maxLength: 8 }),
    across: fc.option(fc.array(cell, { minLength: 8, maxLength: 8 })),
    sizes: fc.option(fc.array(cell, { minLength: 8, maxLength: 8 })),
    band: fc.option(fc.array(value, { minLength: 8, maxLength: 8 })),
    breaks: fc.option(fc.array(year, { maxLength: 3 })),
    before: fc.option(fc.array(cell, { minLength: 8, maxLength: 8 })),
    leftOut: fc.option(words),
  })
  .map(({ years, values, across, sizes, band, breaks, before, leftOut, ...one }) => {
    const x = years.sort((a, b) => a - b);
    const level = band?.slice(0, x.length);
    return {
      ...one,
      x,
      y: values.slice(0, x.length),
      bands: level ? [{ level: 95, lower: level, upper: level.map((each) => Math.abs(each)) }] : [],
      ...(across ? { across: across.slice(0, x.length) } : {}),
      ...(sizes ? { sizes: sizes.slice(0, x.length) } : {}),
      ...(breaks ? { breaks } : {}),
      ...(before ? { before: x.map((each, at) => ({ x: each, y: before[at] ?? null })) } : {}),
      ...(leftOut ? { leftOut } : {}),
    } as ChartSeries;
  });

const annotation: fc.Arbitrary<ChartAnnotation> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), x: value, y: value, text: words }),
  fc.record({ kind: fc.constant('band' as const), from: value, to: value, text: words }),
  fc.record({ kind: fc.constant('line' as const), value, text: words }),
);
const look: fc.Arbitrary<ChartLook> = fc.record(
  {
    subtitle: words,
    scale: fc.constantFrom('linear', 'log'),
    range: fc.tuple(fc.option<number>(value), fc.option<number>(value)),
    numbers: fc.constantFrom('compact', 'full'),
    order: fc.constantFrom(...ORDERS),
    top: fc.integer({ min: 1, max: 300 }),
    highlight: fc.array(fc.constantFrom(...AREAS), { maxLength: 300 }),
    stacking: fc.constantFrom('absolute', 'percent'),
    axes: fc.constantFrom('shared', 'free'),
    trail: fc.boolean(),
    annotations: fc.array(annotation, { maxLength: 6 }),
  },
  { requiredKeys: [] },
);
const data: fc.Arbitrary<ChartData> = fc
  .record({
    title: words,
    subtitle: words,
    source: words,
    note: fc.option(words),
    series: fc.array(series, { maxLength: 12 }),
    adds: fc.boolean(),
    year: fc.option(year, { nil: undefined }),
    look,
    percent: fc.boolean(),
    isTwice: fc.boolean(),
  })
  .map(({ percent, isTwice, series: all, ...rest }) =>
    chart(isTwice ? [...all, ...all] : all, { ...rest, unit: { label: { en: 'x<b>', fr: 'x' }, percent } }),
  );

const strings = (of: unknown): string[] =>
  typeof of === 'string' ? [of] : of && typeof of === 'object' ? Object.values(of).flatMap(strings) : [];

/** Numbers of axes, shapes and annotations, which Plotly places things by. */
function places(figure: Figure): unknown[] {
  const { shapes = [], annotations = [], ...axes } = figure.layout as Record<string, unknown>;
  const ranges = Object.entries(axes).flatMap(([name, axis]) =>
    /^[xy]axis/.test(name) ? ((axis as { range?: unknown[] }).range ?? []) : [],
  );
  const ends = (shapes as Record<string, unknown>[]).flatMap(({ x0, x1, y0, y1 }) => [x0, x1, y0, y1]);
  return [...ranges, ...ends, ...(annotations as Record<string, unknown>[]).flatMap(({ x, y }) => [x, y])].filter(
    (one) => typeof one === 'number',
  );
}

describe.each(KINDS)('%s of hostile data', (kind) => {
  it('is drawn, with every place finite and no markup', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...LANGUAGES), fc.constantFrom(80, 320, 900), (drawn, language, width) => {
        const figure = figureOf({ kind }, drawn, { language, theme: 'light', size: { width, height: 0.6 * width } });
        expect(places(figure).filter((one) => !Number.isFinite(one))).toEqual([]);
        for (const text of strings(figure.data).concat(strings(figure.layout)))
          expect(text.replace(/<br>|<\/?b>/g, '')).not.toMatch(/[<>\u202e]/);
        describeChart(drawn, translator(language));
        twinOf(drawn, translator(language));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
