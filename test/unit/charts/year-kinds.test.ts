import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { Figure, FigureKind } from '#shared/charts/figure-parts';
import type { ChartData } from '#shared/charts/spec';
import { chart, observed, PAYLOADS } from './sample.ts';

const draw = (kind: FigureKind, data: ChartData, width = 900): Figure =>
  figureOf({ kind }, data, { language: 'en', theme: 'light', size: { width, height: 450 } });
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
const textsOf = (figure: Figure): string =>
  (figure.layout.annotations as { text: string }[]).map(({ text }) => text.replaceAll('<br>', ' ')).join('|');
const KINDS = ['area', 'stacked-area', 'bump'] as const;

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
