import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge, swarm } from '#shared/charts/beeswarm/dodge';
import { standingBack } from '#shared/charts/canvas/canvas';
import { canvasScale } from '#shared/charts/canvas/scale';
import { figureOf } from '#shared/charts/figure';
import { type Figure, type FigureKind, hasRowsAsked } from '#shared/charts/figure-parts';
import { PALETTES } from '#shared/charts/palette';
import type { ChartData } from '#shared/charts/spec';
import { twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { textBoxes } from '../../support/figure-texts.ts';
import { chart, observed, PAYLOADS } from './sample.ts';

const en = translator('en');
const KINDS = ['ranked-bar', 'dumbbell', 'slope', 'beeswarm', 'scatter'] as const;
const draw = (kind: FigureKind, data: ChartData): Figure =>
  figureOf({ kind }, data, { language: 'en', theme: 'light', size: { width: 800, height: 500 } });
const textsOf = (figure: Figure): readonly string[] => textBoxes(figure).map(({ text }) => text);
const lineUp = (figure: Figure): readonly string[] => figure.navigation.map(({ name }) => name);
const YEARS = [2016, 2020, 2023];
const hosts = (more: Partial<ChartData> = {}) =>
  chart(
    [
      { ...observed('Uganda', YEARS, [900, 1400, 1600]), area: 'UGA' },
      { ...observed('Kenya', YEARS, [500, null, 400]), area: 'KEN' },
      { ...observed('Chad', YEARS, [400, 480, 1100]), area: 'TCD', breaks: [2021] },
      { ...observed('Burundi', YEARS, [57, 70, null]), area: 'BDI' },
      { ...observed('Samoa', YEARS, [null, null, null]), area: 'WSM' },
    ],
    { year: 2023, ...more },
  );

describe('ranked bars', () => {
  it('stand from the largest, the highlighted below the cut with its rank, and say how many there are', () => {
    const figure = draw('ranked-bar', hosts({ adds: true, look: { top: 1, highlight: ['KEN'] } }));
    expect(lineUp(figure)).toEqual(['Uganda', '3. Kenya']);
    expect(textsOf(figure)).toContain('and 1 other: 1.1K');
    expect(textsOf(figure).join(' ')).toContain('n = 3 (2023); 2 have no value.');
  });
  it('draw as many rows as a person asks for, in a place too low for them too', () => {
    const many = Array.from({ length: 30 }, (_, at) => observed(`Area ${at}`, [2023], [100 - at]));
    const data = chart(many, { year: 2023, look: { top: 20 } });
    const size = { width: 700, height: 300 };
    const figure = figureOf({ kind: 'ranked-bar' }, data, {
      language: 'en',
      theme: 'light',
      size,
      grows: hasRowsAsked('ranked-bar', data),
    });
    expect(figure.navigation).toHaveLength(20);
    expect(figure.size.height).toBeGreaterThan(size.height);
    expect([hasRowsAsked('ranked-bar', {}), hasRowsAsked('line', data)]).toEqual([false, false]);
  });
  it('add nothing up where sums mean nothing', () => {
    expect(textsOf(draw('ranked-bar', hosts({ look: { top: 1 } })))).toContain('and 2 others');
  });
  it('keep the order asked for', () => {
    expect(lineUp(draw('ranked-bar', hosts({ look: { order: 'name' } })))).toEqual(['Chad', 'Kenya', 'Uganda']);
    expect(lineUp(draw('ranked-bar', hosts({ look: { order: 'given' } })))).toEqual(['Uganda', 'Kenya', 'Chad']);
  });
  it('without a year show the latest of each, and its year where it is another', () => {
    const figure = draw('ranked-bar', { ...hosts(), year: undefined });
    expect(textsOf(figure)).toContain('70 (2020)');
    expect(textsOf(figure).join(' ')).toContain('n = 4, each in its latest year');
  });
  it('run to the left of zero below it', () => {
    const figure = draw('ranked-bar', chart([observed('A', [2023], [-5]), observed('B', [2023], [10])]));
    const [bars] = figure.data as unknown as [{ x: number[]; base: number[] }];
    expect(bars.x.map(Math.sign)).toEqual([1, -1]);
    expect(bars.base[0]).toBeCloseTo(bars.base[1] ?? 0);
    expect(textsOf(figure)).toContain('−5');
  });
  it('have the numbers of their table', () => {
    const rows = twinOf(hosts(), en).rows;
    expect(rows.map(([name, year, value]) => [name, year, value])).toEqual([
      ['Uganda', 2023, 1600],
      ['Chad', 2023, 1100],
      ['Kenya', 2023, 400],
      ['Burundi', 2023, null],
      ['Samoa', 2023, null],
    ]);
    const drawn = draw('ranked-bar', hosts()).navigation.map(({ name, points }) => [name, points[0]?.x, points[0]?.y]);
    expect(rows.filter(([, , value]) => value !== null)).toEqual(drawn);
  });
});

describe('dumbbells and slopes', () => {
  it('stand by their change where that is asked for; what does not compare stands last', () => {
    expect(lineUp(draw('dumbbell', hosts({ look: { order: 'change' } })))).toEqual([
      'Uganda',
      'Burundi',
      'Kenya',
      'Chad',
    ]);
  });
  it('mark a break between the two years, and say so', () => {
    for (const kind of ['dumbbell', 'slope'] as const) {
      const texts = textsOf(draw(kind, hosts()));
      expect(texts.filter((text) => text === '≠')).toHaveLength(1);
      expect(texts.join(' ')).toContain('a break in the series lies between the two years');
    }
  });
  it('show a missing end hollow, and name it', () => {
    const figure = draw('slope', hosts());
    expect(textsOf(figure).join(' ')).toContain('1 series has only one of the two years (Burundi). 1 has no value.');
    expect(figure.navigation.find(({ name }) => name === 'Burundi')?.points).toHaveLength(1);
  });
  it('print the year of an end that is another', () => {
    expect(textsOf(draw('dumbbell', hosts())).join(' ')).toContain('57 → 70 (2020)');
  });
  it('show the benchmark of an area in its row', () => {
    const target = { ...observed('Target of 2026', [2026], [1800]), role: 'benchmark' as const, area: 'UGA' };
    const figure = draw('dumbbell', hosts({ series: [...hosts().series, target] }));
    expect(textsOf(figure)).toContain('Target of 2026');
    const [dots] = figure.data as unknown as [{ marker: { symbol: string[] } }];
    expect(dots.marker.symbol.filter((one) => one === 'diamond')).toHaveLength(2);
  });
});

describe('beeswarms', () => {
  const dots = fc.array(
    fc.record({ left: fc.double({ min: 0, max: 300, noNaN: true }), radius: fc.constantFrom(3, 5, 9) }),
    { maxLength: 60 },
  );
  it('lay no dot on another', () => {
    fc.assert(
      fc.property(dots, (all) => {
        const tops = dodge(all, 1);
        for (const [at, a] of all.entries())
          for (let other = at + 1; other < all.length; other++) {
            const b = all[other]!;
            const away = Math.hypot(a.left - b.left, tops[at]! - tops[other]!);
            expect(away).toBeGreaterThanOrEqual(a.radius + b.radius + 1 - 1e-3);
          }
      }),
    );
  });
  it('fit their height, all dots smaller at one ratio', () => {
    fc.assert(
      fc.property(dots, (all) => {
        const placed = swarm(all, 80, 1);
        const ratios = placed.map(({ radius }, at) => radius / all[at]!.radius);
        expect(placed.every(({ offset, radius }) => Math.abs(offset) + radius <= 40)).toBe(true);
        expect(Math.max(1, ...ratios) - Math.min(1, ...ratios)).toBeLessThanOrEqual(1);
        expect(new Set(ratios.map((one) => one.toFixed(6))).size).toBeLessThanOrEqual(1);
      }),
    );
  });
  it('say a logarithmic axis, taken where values are skewed and above zero', () => {
    const skewed = (low: number) =>
      draw('beeswarm', chart(['A', 'B', 'C', 'D'].map((name, at) => observed(name, [2023], [low * 10 ** at]))));
    expect(textsOf(skewed(1)).join(' ')).toContain('logarithmic scale');
    expect(textsOf(skewed(-1)).join(' ')).not.toContain('logarithmic scale');
  });
});

describe.each(KINDS)('%s', (kind) => {
  it('lets no payload through as markup', () => {
    for (const payload of PAYLOADS) {
      const data = hosts({
        title: payload,
        measure: payload,
        acrossMeasure: { name: payload, unit: hosts().unit },
        series: hosts().series.map((one) => ({ ...one, name: payload, across: [1, 2, 3] })),
        look: { annotations: [{ kind: 'line', value: 100, text: payload }] },
      });
      const all = JSON.stringify([draw(kind, data).data, draw(kind, data).layout]).replaceAll('<br>', '');
      expect(all).not.toMatch(/[<>\u202e]/);
    }
  });
});

describe('a scale', () => {
  it('holds every value, and is widened, never narrowed, by the range asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.constantFrom('log' as const, 'linear' as const, undefined),
        (values, scale) => {
          const wish = {
            unit: hosts().unit,
            language: 'en' as const,
            count: 5,
            look: { scale, range: [null, 10] as const },
          };
          const { at } = canvasScale(values, wish);
          for (const value of [...values, 10]) {
            expect(at(value)).toBeGreaterThanOrEqual(-1e-9);
            expect(at(value)).toBeLessThanOrEqual(1 + 1e-9);
          }
        },
      ),
    );
  });
  it('writes small ticks as what they are', () => {
    const { texts } = canvasScale([0.001, 0.2, 90], {
      unit: { label: { en: '', fr: '' }, percent: false },
      language: 'en',
      count: 5,
    });
    expect(texts).toEqual(['0.001', '0.01', '0.1', '1', '10']);
  });
});

it('what stands back has a contrast of at least 3:1', () => {
  const light = (hex: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const c = Number.parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
    }, 0.05);
  for (const palette of Object.values(PALETTES)) {
    const [high = 1, low = 1] = [light(standingBack(palette)), light(palette.background)].sort((a, b) => b - a);
    expect(high / low).toBeGreaterThanOrEqual(3);
  }
});
