import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartAnnotation } from '#shared/charts/spec';
import { SMALL, widestOf } from '#shared/charts/text';
import { chart, observed, PAYLOADS } from './sample.ts';

interface Text {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly bgcolor?: string;
}
interface Shape {
  readonly type: string;
  readonly y0: number;
  readonly y1: number;
  readonly x0: number;
  readonly x1: number;
}

const SIZE = { width: 800, height: 450 };

function drawn(annotations: readonly ChartAnnotation[], kind: FigureKind = 'line') {
  const series =
    kind === 'bar'
      ? [observed('Uganda', [2018], [100]), observed('Kenya', [2018], [50])]
      : [observed('Uganda', [2010, 2015, 2020], [0, 50, 100])];
  const data = chart(series, { look: { annotations } });
  const { layout } = figureOf({ kind }, data, { language: 'en', theme: 'light', size: SIZE });
  const margin = layout.margin as { readonly l: number; readonly r: number; readonly t: number; readonly b: number };
  const plot = { width: SIZE.width - margin.l - margin.r, height: SIZE.height - margin.t - margin.b };
  const texts = (layout.annotations as unknown as readonly Text[]).filter(({ bgcolor }) => bgcolor?.startsWith('rgba'));
  const boxes = texts.map(({ text, x, y }) => {
    const lines = text.split('<br>');
    return {
      left: x * plot.width,
      top: (1 - y) * plot.height,
      width: widestOf(lines, SMALL),
      height: lines.length * SMALL * 1.3,
    };
  });
  return { texts, boxes, plot, shapes: (layout.shapes ?? []) as unknown as readonly Shape[] };
}

describe('what a person writes into a chart', () => {
  it('draws a line at its value, with its words', () => {
    const { shapes, texts } = drawn([{ kind: 'line', value: 50, text: 'The pledge' }]);
    expect(shapes).toHaveLength(1);
    expect(shapes[0]).toMatchObject({ type: 'line', x0: 0, x1: 1 });
    expect(shapes[0]?.y0).toBeCloseTo(0.5, 6);
    expect(texts.map(({ text }) => text)).toEqual(['The pledge']);
  });
  it('draws a line of values that run along x as an upright one', () => {
    const [shape] = drawn([{ kind: 'line', value: 50, text: '' }], 'bar').shapes;
    expect(shape?.x0).toBeCloseTo(0.5, 6);
    expect(shape).toMatchObject({ x1: shape?.x0, y0: 1, y1: 0 });
  });
  it('shades a span of years as far as the axis reaches', () => {
    const [shape] = drawn([{ kind: 'band', from: 1950, to: 2015, text: 'War' }]).shapes;
    expect(shape).toMatchObject({ type: 'rect', x0: 0, y0: 1, y1: 0 });
    expect(shape?.x1).toBeCloseTo(0.5, 2);
  });
  it('leaves out what lies beyond the axes, and all where a kind has none for it', () => {
    const beyond = drawn([
      { kind: 'line', value: 1e6, text: 'a' },
      { kind: 'band', from: 1950, to: 1960, text: 'b' },
      { kind: 'text', x: 2015, y: -40, text: 'c' },
    ]);
    expect([...beyond.shapes, ...beyond.texts]).toEqual([]);
    const years = drawn([{ kind: 'band', from: 2015, to: 2018, text: 'b' }], 'bar');
    expect([...years.shapes, ...years.texts]).toEqual([]);
  });
  it('wraps long words and lets no markup through', () => {
    const long = 'Uganda opened its largest settlement in this year and the numbers doubled';
    expect(drawn([{ kind: 'text', x: 2015, y: 50, text: long }]).texts[0]?.text).toContain('<br>');
    for (const payload of PAYLOADS)
      for (const { text } of drawn([{ kind: 'text', x: 2015, y: 50, text: payload }]).texts)
        expect(text.replaceAll('<br>', '')).not.toMatch(/[<>\u202e]/);
  });
  it('stays inside the plot and lies on no other annotation', () => {
    const words = fc.constantFrom('War in Syria', 'A longer remark on what happened in this one year', 'Pledge');
    const one: fc.Arbitrary<ChartAnnotation> = fc.oneof(
      fc.record({
        kind: fc.constant('text' as const),
        x: fc.integer({ min: 2010, max: 2020 }),
        y: fc.integer({ min: 0, max: 100 }),
        text: words,
      }),
      fc.record({
        kind: fc.constant('line' as const),
        value: fc.integer({ min: 0, max: 100 }),
        text: words,
      }),
      fc.record({
        kind: fc.constant('band' as const),
        from: fc.integer({ min: 2010, max: 2014 }),
        to: fc.integer({ min: 2015, max: 2020 }),
        text: words,
      }),
    );
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (annotations) => {
        const { boxes, plot } = drawn(annotations);
        expect(boxes).toHaveLength(annotations.length);
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(-0.01);
          expect(box.top).toBeGreaterThanOrEqual(-0.01);
          expect(box.left + box.width).toBeLessThanOrEqual(plot.width + 0.01);
          expect(box.top + box.height).toBeLessThanOrEqual(plot.height + 0.01);
        }
        for (const [at, a] of boxes.entries())
          for (const b of boxes.slice(at + 1)) {
            const apart =
              a.left + a.width <= b.left + 0.01 ||
              b.left + b.width <= a.left + 0.01 ||
              a.top + a.height <= b.top + 0.01 ||
              b.top + b.height <= a.top + 0.01;
            expect(apart).toBe(true);
          }
      }),
    );
  });
});
