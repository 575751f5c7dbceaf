import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { Figure, FigureKind } from '#shared/charts/figure-parts';
import type { ChartData, ChartSeries } from '#shared/charts/spec';
import { clashesOf, textBoxes } from '../../support/figure-texts.ts';
import { chart } from './sample.ts';

const YEARS = [2016, 2019, 2023];
const WORDS = ['Democratic', 'Republic', 'of the', 'Congo', 'Bolivarian', 'United', 'Lao', 'Plurinational', 'Ocean'];
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' ').slice(0, 40).trim());
const positive = fc.oneof(fc.double({ min: 0.001, max: 1e8, noNaN: true }), fc.integer({ min: 1, max: 2000 }));
const value = fc.oneof({ weight: 5, arbitrary: positive }, { weight: 1, arbitrary: fc.integer({ min: -500, max: 0 }) });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 8 });
const oneSeries = fc.record({
  name,
  y: fc.array(maybe(value), { minLength: 3, maxLength: 3 }),
  across: fc.array(maybe(positive), { minLength: 3, maxLength: 3 }),
  sizes: fc.array(maybe(positive), { minLength: 3, maxLength: 3 }),
  isBroken: fc.boolean(),
  isMarked: fc.boolean(),
});
const dataOf = fc
  .record({
    all: fc.array(oneSeries, { minLength: 1, maxLength: 20 }),
    scale: fc.constantFrom('linear', 'log', undefined),
    order: fc.constantFrom('value', 'change', 'name', 'given', undefined),
    trail: fc.boolean(),
    line: fc.boolean(),
    year: fc.constantFrom(2023, 2016, undefined),
    long: fc.boolean(),
  })
  .map(({ all, long, line, year, ...look }): ChartData => {
    const series = all.map(
      ({ name: called, y, across, sizes, isBroken }, at): ChartSeries => ({
        name: `${called} ${at}`.slice(-40),
        area: `A${at}`,
        role: 'observed',
        x: YEARS,
        y,
        across,
        sizes,
        bands: [],
        ...(isBroken ? { breaks: [2019] } : {}),
      }),
    );
    const words = long
      ? 'Refugees hosted per inhabitant in the countries of the region, as published '.repeat(3).trim()
      : 'Hosts';
    return chart(series, {
      title: words,
      year,
      adds: long,
      acrossMeasure: { name: words, unit: { label: { en: 'US$', fr: '$ É.-U.' }, percent: false } },
      sizeMeasure: { name: 'Inhabitants', unit: { label: { en: 'people', fr: 'personnes' }, percent: false } },
      look: {
        ...Object.fromEntries(Object.entries(look).filter(([, one]) => one !== undefined)),
        highlight: all.flatMap(({ isMarked }, at) => (isMarked ? [`A${at}`] : [])),
        annotations: line ? [{ kind: 'line', value: 100, text: 'Parity: as much as its share of the whole' }] : [],
      },
    });
  });
const request = fc.record({
  language: fc.constantFrom('en' as const, 'fr' as const),
  theme: fc.constantFrom('light' as const, 'dark' as const),
  grows: fc.boolean(),
  size: fc.record({ width: fc.integer({ min: 300, max: 1600 }), height: fc.integer({ min: 420, max: 1000 }) }),
});

const textsOf = (figure: Figure): string =>
  textBoxes(figure)
    .map(({ text }) => text)
    .join('\n');
const numberIn = (text: string, pattern: RegExp): number => Number(text.match(pattern)?.[1] ?? 0);

const KINDS = ['ranked-bar', 'dumbbell', 'slope', 'beeswarm', 'scatter'] as const satisfies readonly FigureKind[];

describe.each(KINDS)('%s', (kind) => {
  it('stands whole in its picture: no text on another, nothing outside', () => {
    fc.assert(
      fc.property(dataOf, request, (data, options) => {
        expect(clashesOf(figureOf({ kind }, data, options))).toEqual([]);
      }),
    );
  });
  it('is the same for the same data, and drawn without any', () => {
    fc.assert(
      fc.property(dataOf, request, (data, options) => {
        expect(figureOf({ kind }, data, options)).toEqual(figureOf({ kind }, structuredClone(data), options));
      }),
      { numRuns: 10 },
    );
    const options = { language: 'en', theme: 'light', size: { width: 500, height: 400 } } as const;
    expect(clashesOf(figureOf({ kind }, chart([]), options))).toEqual([]);
  });
});

describe('ranked-bar', () => {
  it('draws or counts every series', () => {
    fc.assert(
      fc.property(dataOf, request, (data, options) => {
        const figure = figureOf({ kind: 'ranked-bar' }, data, { ...options, language: 'en' });
        const texts = textsOf(figure);
        const counted = numberIn(texts, /and (\d+) others?/) + numberIn(texts, /(\d+) ha(?:s|ve) no value/);
        expect(figure.navigation.length + counted).toBe(data.series.length);
      }),
    );
  });
});

test('an axis of one value says it once', () => {
  const data = chart([{ name: 'A', role: 'observed', x: [2023], y: [7], across: [7], bands: [] }], {
    look: { scale: 'log' },
  });
  const figure = figureOf({ kind: 'scatter' }, data, {
    language: 'en',
    theme: 'light',
    size: { width: 500, height: 400 },
  });
  expect(textBoxes(figure).filter(({ text }) => text === '7')).toHaveLength(2);
});
