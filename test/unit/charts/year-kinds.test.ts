import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { Figure, FigureKind } from '#shared/charts/figure-parts';
import { cellClassesOf } from '#shared/charts/heatmap/value-classes';
import type { ChartData, ChartLook } from '#shared/charts/spec';
import { chartValueText } from '#shared/charts/text';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { YEAR_CHART_SAMPLES } from '../../support/year-chart-samples.ts';
import { chart, observed, PAYLOADS } from './sample.ts';

const draw = (kind: FigureKind, data: ChartData, width = 900): Figure =>
  figureOf({ kind }, data, { language: 'en', theme: 'light', size: { width, height: 450 } });
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
const textsOf = (figure: Figure): string =>
  (figure.layout.annotations as { text: string }[]).map(({ text }) => text.replaceAll('<br>', ' ')).join('|');
const KINDS = ['area', 'stacked-area', 'bump', 'heatmap', 'multiples'] as const;

describe.each(KINDS)('%s', (kind) => {
  it('lets no payload through as markup or address', () => {
    for (const payload of PAYLOADS) {
      const data = chart([observed(payload, [2017, 2018], [1, 2]), observed(`${payload}2`, [2017, 2018], [2, 3])]);
      const figure = draw(kind, { ...data, title: payload, note: payload });
      for (const text of strings(figure.data).concat(strings(figure.layout)))
        expect(text.replace(/<br>/g, '')).not.toMatch(/[<>\u202e]/);
    }
  });
  it('draws a frame without any series, and one of series without a value', () => {
    expect(draw(kind, chart([])).navigation.flatMap(({ points }) => points)).toEqual([]);
    expect(draw(kind, chart([observed('A', [2016], [null])])).navigation.flatMap(({ points }) => points)).toEqual([]);
  });
  it('leads the keyboard to every value that the table has', () => {
    const data = chart([observed('A', [2016, 2017, 2018], [3, null, 5]), observed('B', [2016, 2018], [2, 9])]);
    const own = draw(kind, data).navigation.filter(({ name }) => name === 'A' || name === 'B');
    expect(own.map(({ name, points }) => [name, points.map(({ x, y }) => [x, y])]).sort()).toEqual([
      [
        'A',
        [
          [2016, 3],
          [2018, 5],
        ],
      ],
      [
        'B',
        [
          [2016, 2],
          [2018, 9],
        ],
      ],
    ]);
  });
});

describe('area', () => {
  it('fills down to zero, in a piece of its own on each side of a gap and of a break', () => {
    const data = chart([{ ...observed('A', [2015, 2016, 2017, 2018, 2019], [1, 2, null, 4, 5]), breaks: [2019] }]);
    expect(draw('area', data).data[0]).toMatchObject({
      fill: 'toself',
      x: [2015, 2015, 2016, 2016, null, 2017.8, 2017.8, 2018.2, 2018.2, null, 2018.8, 2018.8, 2019.2, 2019.2],
      y: [0, 1, 2, 0, null, 0, 4, 4, 0, null, 0, 5, 5, 0],
    });
  });
  it('has no logarithmic axis, and says why', () => {
    const figure = draw('area', chart([observed('A', [2016, 2017], [10, 1000])], { look: { scale: 'log' } }));
    expect(textsOf(figure)).toContain('the axis is linear');
    expect((figure.layout.yaxis as { range: number[] }).range[0]).toBe(0);
  });
});

describe('stacked-area', () => {
  const two = (look: ChartData['look'] = {}) =>
    chart([observed('Small', [2016, 2017], [10, 10]), observed('Large', [2016, 2017], [10, 30])], { look });
  it('has the largest of the last year at the bottom, and the total on top', () => {
    const figure = draw('stacked-area', two());
    expect(figure.data[0]).toMatchObject({ name: 'Large', y: [10, 30, 0, 0] });
    expect(figure.data[1]).toMatchObject({ name: 'Small', y: [20, 40, 30, 10] });
    expect(figure.data.at(-1)).toMatchObject({ name: 'Total', y: [20, 40] });
    expect(textsOf(figure)).toContain('Total 40');
  });
  it('stacks shares to a hundred, and says both numbers', () => {
    const figure = draw('stacked-area', two({ stacking: 'percent' }));
    expect(figure.data[1]).toMatchObject({ y: [100, 100, 75, 50] });
    expect(figure.navigation[0]?.points.map(({ text }) => text)).toEqual(['50% (10)', '75% (30)']);
    expect(figure.data.some(({ name }) => name === 'Total')).toBe(false);
  });
  it('goes by name, or as given, where that is asked for', () => {
    expect(draw('stacked-area', two({ order: 'given' })).data[0]?.name).toBe('Small');
    expect(
      draw('stacked-area', two({ order: 'name' }))
        .data.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(['Small', 'Large']);
  });
  it('has a legend where names have no room beside, from the part on top', () => {
    const long = 'a name as long as they come in the registers';
    const figure = draw(
      'stacked-area',
      chart([observed(`A ${long}`, [2016], [1]), observed(`B ${long}`, [2016], [2])]),
      500,
    );
    expect(figure.layout).toMatchObject({
      showlegend: true,
      legend: { traceorder: expect.stringMatching(/^reversed/), orientation: 'h' },
    });
  });
  it('counts what is missing, and says no total of such a year', () => {
    const figure = draw(
      'stacked-area',
      chart([observed('A', [2016, 2017, 2018], [1, null, 3]), observed('B', [2016, 2017, 2018], [1, 1, -1])]),
    );
    expect(textsOf(figure)).toMatch(/1 value is missing and left empty, not zero/);
    expect(textsOf(figure)).toMatch(/1 value below zero/);
    expect(figure.data.at(-1)).toMatchObject({ name: 'Total', x: [2016], y: [2] });
    expect(textsOf(figure)).not.toContain('Total');
  });
});

describe('bump', () => {
  const ranks = ({ data }: Figure, name: string) => data.find((trace) => trace.name === name)?.y;
  it('ranks by year from the highest; equal values share a rank, and a missing one is a gap', () => {
    const figure = draw(
      'bump',
      chart([
        observed('A', [2016, 2017, 2018], [5, null, 1]),
        observed('B', [2016, 2017, 2018], [5, 2, 7]),
        observed('C', [2016, 2017, 2018], [1, 3, 7]),
      ]),
    );
    expect(ranks(figure, 'A')).toEqual([1, null, 3]);
    expect(ranks(figure, 'B')).toEqual([1, 2, 1]);
    expect(ranks(figure, 'C')).toEqual([3, 1, 1]);
    expect(figure.navigation.find(({ name }) => name === 'A')?.points[0]?.text).toBe('rank 1 of 3: 5');
    expect(textsOf(figure)).toContain('3 A 1');
    const [top = 0, bottom = 0] = ['B', 'A'].map(
      (name) => figure.navigation.find((walk) => walk.name === name)?.points.at(-1)?.top,
    );
    expect(top).toBeLessThan(bottom);
  });
  it('shows the first of the last year and what is highlighted, ranks all, and counts the rest', () => {
    const all = Array.from({ length: 30 }, (_, at) => ({
      ...observed(`S${at + 1}`, [2016, 2017], [100 - at, 100 - at]),
      area: `A${at + 1}`,
    }));
    const figure = draw('bump', chart(all, { look: { top: 3, highlight: ['A20'] } }));
    expect(figure.navigation.map(({ name }) => name)).toEqual(['S1', 'S2', 'S3', 'S20']);
    expect(ranks(figure, 'S20')).toEqual([20, 20]);
    expect(textsOf(figure)).toContain('26 more series are in the table only');
  });
  it('decides by the latest year that at least half have, or the one asked for', () => {
    const all = [...'ABCDE'].map((name, at) => observed(name, [2016, 2017], [at, 10 - at]));
    const [first] = all;
    if (!first) throw new Error('no series');
    const data = chart([observed('A', [2016, 2017, 2018], [0, 10, 1]), ...all.slice(1)], { look: { top: 1 } });
    expect(draw('bump', data).navigation.map(({ name }) => name)).toEqual(['A']);
    expect(draw('bump', { ...data, year: 2016 }).navigation.map(({ name }) => name)).toEqual(['E']);
  });
});

describe('heatmap', () => {
  const drawn = (data: ChartData) => {
    const figure = draw('heatmap', data);
    return {
      figure,
      cells: figure.data
        .filter(({ fill }) => fill === 'toself')
        .map(({ x }) => (x as unknown[]).filter((one) => one === null).length + Math.min(1, (x as unknown[]).length)),
    };
  };
  it('colours each value once, by rising classes, and crosses what has none', () => {
    const { figure, cells } = drawn(
      chart([observed('A', [2016, 2017, 2018], [0, null, 30]), observed('B', [2016, 2018], [60, 50])]),
    );
    expect(cells.reduce((sum, one) => sum + one)).toBe(4);
    expect(
      figure.data.find(({ mode, marker }) => mode === 'markers' && (marker as { symbol: string }).symbol === 'x-thin'),
    ).toMatchObject({ x: [2017, 2017], y: [0, 1] });
    expect(textsOf(figure)).toMatch(/under 10\|.*50 and more\|No value/);
  });
  it('has rows by their last value, or by name, with those without a value last', () => {
    const data = chart([observed('C', [2016], [1]), observed('B', [2016], [null]), observed('A', [2016], [0.5])]);
    const rows = (order?: 'name' | 'given') =>
      draw('heatmap', { ...data, look: { order } })
        .navigation.map(({ name }) => name)
        .join('');
    expect([rows(), rows('name'), rows('given')]).toEqual(['CAB', 'ABC', 'CBA']);
  });
  it('counts the rows it has no room for', () => {
    const all = Array.from({ length: 40 }, (_, at) => observed(`S${at}`, [2016, 2017], [at, at]));
    const figure = draw('heatmap', chart(all));
    expect(textsOf(figure)).toContain(`${40 - figure.navigation.length} more series are in the table only`);
    expect(figure.navigation[0]?.name).toBe('S39');
  });
});

describe('cellClassesOf', () => {
  it('makes equal steps of even values, and classes of as many values of skewed ones', () => {
    expect(cellClassesOf(Array.from({ length: 61 }, (_, at) => at))).toEqual({
      scale: 'sequential',
      breaks: [10, 20, 30, 40, 50],
      isQuantile: false,
    });
    const skewed = cellClassesOf(Array.from({ length: 600 }, (_, at) => Math.exp(at / 40)));
    expect(skewed.isQuantile).toBe(true);
    expect(skewed.breaks).toHaveLength(5);
  });
  it('breaks at zero where there are values on both sides, in the same steps', () => {
    const { scale, breaks } = cellClassesOf([-9, -5, -1, 0, 2, 4, 8]);
    expect(scale).toBe('diverging');
    expect(breaks).toEqual([-5, -2, 0, 2, 5]);
  });
  it('has rising breaks between its values, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { maxLength: 60 }), (values) => {
        const { breaks } = cellClassesOf(values);
        for (const [at, edge] of breaks.entries())
          expect(edge).toBeGreaterThan(breaks[at - 1] ?? Number.NEGATIVE_INFINITY);
        expect(breaks.length).toBeLessThan(10);
      }),
    );
  });
});

describe('multiples', () => {
  const heights = (look: ChartLook): readonly (number | undefined)[] => {
    const data = chart([observed('A', [2016, 2017], [0, 10]), observed('B', [2016, 2017], [0, 100])], { look });
    return draw('multiples', data).navigation.map(({ points }) => (points[0]?.top ?? 0) - (points[1]?.top ?? 0));
  };
  it('has one axis for all unless each is to have its own, which it says', () => {
    const [small = 0, large = 0] = heights({});
    expect(large).toBeCloseTo(10 * small);
    const [one, other] = heights({ axes: 'free' });
    expect(one).toBeCloseTo(other ?? 0);
    expect(
      textsOf(
        draw('multiples', chart([observed('A', [2016], [1]), observed('B', [2016], [2])], { look: { axes: 'free' } })),
      ),
    ).toContain('an axis of its own');
  });
  it('stops the line at gaps and breaks', () => {
    const [trace] = draw(
      'multiples',
      chart([{ ...observed('A', [2015, 2016, 2017, 2018], [1, null, 3, 4]), breaks: [2018] }]),
    ).data;
    expect(((trace?.y ?? []) as (number | null)[]).map((one) => one === null)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
  it('shows at most 24 and counts the rest', () => {
    const all = Array.from({ length: 30 }, (_, at) => observed(`S${at}`, [2016, 2017], [at, at]));
    const figure = figureOf({ kind: 'multiples' }, chart(all), {
      language: 'en',
      theme: 'light',
      size: { width: 1400, height: 800 },
    });
    expect(figure.data).toHaveLength(24);
    expect(textsOf(figure)).toContain('6 more series are in the table only');
  });
});

it.each(YEAR_CHART_SAMPLES)('$name: every value that is drawn stands in its table', ({ kind, dataIn }) => {
  const data = dataIn('en');
  const { columns, rows } = twinOf(data, translator('en'));
  const own = new Set(data.series.map(({ name }) => name));
  const walks = draw(kind, data, 1200).navigation.filter(({ name }) => own.has(name));
  expect(walks.length).toBeGreaterThan(0);
  for (const { name, points } of walks) {
    const column = columns.findIndex(({ label }) => label === name);
    const values = new Map(rows.map((row) => [row[0], row[column]]));
    for (const { x, y, text } of points) {
      expect(values.get(x)).toBe(y);
      expect(text).toContain(chartValueText(y, data.unit, 'en'));
    }
  }
});
