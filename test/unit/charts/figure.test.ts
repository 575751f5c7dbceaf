import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureOf } from '#shared/charts/figure';
import type { Figure, FigureKind } from '#shared/charts/figure-parts';
import { PALETTES } from '#shared/charts/palette';
import type { ChartData } from '#shared/charts/spec';
import { plotlyText } from '#shared/charts/text';
import { niceTicks, spread, yearTicks } from '#shared/charts/ticks';
import { chart, fan, observed, PAYLOADS } from './sample.ts';

const draw = (kind: FigureKind, data: ChartData, language: 'en' | 'fr' = 'en'): Figure =>
  figureOf({ kind }, data, { language, theme: 'light', size: { width: 800, height: 450 } });
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
const three = (name = 'Uganda') => chart([observed(name, [2016, 2017, 2018], [1, null, 3])]);

describe('figureOf', () => {
  it.each(['line', 'bar', 'fan'] as const)('lets no payload through as markup or address: %s', (kind) => {
    for (const payload of PAYLOADS) {
      for (const series of [
        three(payload),
        chart([observed(payload, [2018], [1]), observed(`${payload}2`, [2018], [2])]),
      ]) {
        const figure = draw(kind, { ...series, title: payload, subtitle: payload, source: payload, note: payload });
        for (const text of strings(figure.data).concat(strings(figure.layout))) {
          expect(text.replace(/<br>/g, '')).not.toMatch(/[<>\u202e]/);
        }
      }
    }
  });
  it('keeps a missing year as a gap', () => {
    const trace = draw('line', three()).data[0];
    expect(trace).toMatchObject({ y: [1, null, 3], connectgaps: false });
  });
  it('never offers an upload, a logo or an address', () => {
    const { config } = draw('line', three());
    expect(config).toMatchObject({ showSendToCloud: false, displaylogo: false, plotlyServerURL: '' });
    expect(strings(draw('fan', fan())).join(' ')).not.toMatch(/https?:|\/\//);
  });
  it('tells baseline, scenario and benchmark apart by dash and marker', () => {
    const lines = draw('fan', fan()).data.filter((trace) => trace.name !== undefined) as unknown as {
      line: { dash: string };
      marker: { symbol: string };
    }[];
    expect(lines.map((trace) => trace.line.dash)).toEqual(['solid', 'dot', 'dashdot', 'dash']);
    expect(new Set(lines.map((trace) => trace.marker.symbol)).size).toBe(4);
  });
  it('draws each band as a lower and a filled upper edge that start at the last observed value', () => {
    const filled = draw('fan', fan()).data.filter((trace) => trace.fill === 'tonexty');
    expect(filled).toHaveLength(3);
    expect(filled[0]).toMatchObject({ x: [2018, 2019, 2020], y: [1_200_000, 1.6e6, 1.9e6] });
  });
  it('labels up to six series directly and gives more a legend', () => {
    const many = (count: number) =>
      chart(Array.from({ length: count }, (_, index) => observed(`S${index}`, [2016, 2017], [index, index + 1])));
    expect(draw('line', many(6)).layout.showlegend).toBe(false);
    expect(draw('line', many(7)).layout.showlegend).toBe(true);
  });
  it('cuts no text of a picture that leaves Jalon, sources with edition and losses among it, and grows instead of squeezing the plot', () => {
    const sources = Array.from({ length: 12 }, (_, at) => ({
      title: `Survey ${at}`,
      lines: [],
      brief: `Survey of the host communities ${at} (retrieved 2 November 2026, 3 of 10 rows set aside)`,
    }));
    const long = 'how many were hosted, and where, '.repeat(12).trim();
    const leave = (data: ChartData): Figure =>
      figureOf({ kind: 'line' }, data, {
        language: 'en',
        theme: 'light',
        size: { width: 800, height: 450 },
        grows: true,
      });
    const [plain, sourced] = [leave(three()), leave({ ...three(), title: long, note: long, sources })];
    const foot = strings(sourced.layout).find((text) => text.startsWith('Source: Survey')) ?? '';
    const lines = foot.split('<br>');
    expect(lines.join(' ')).toBe(`Source: ${sources.map(({ brief }) => brief).join('; ')} Note: ${long}`);
    expect(strings(sourced.layout).map((text) => text.replaceAll('<br>', ' '))).toContain(long);
    const margin = (figure: Figure): number => (figure.layout.margin as { b: number }).b;
    const plot = ({ layout, size }: Figure): number =>
      size.height - (layout.margin as { t: number }).t - (layout.margin as { b: number }).b;
    expect(margin(sourced)).toBeGreaterThanOrEqual(30 + lines.length * 15);
    expect(plot(sourced)).toBeGreaterThanOrEqual(450 * 0.55 - 1);
    expect(sourced.size).toEqual({ width: 800, height: sourced.layout.height });
    expect(plain.size.height).toBe(450);
  });
  it.each(['line', 'bar'] as const)(
    'shows what a value corrected by hand was before, as a hollow mark and in words: %s',
    (kind) => {
      const series = (name: string) => ({ ...observed(name, [2016, 2017], [1, 2]), before: [{ x: 2017, y: 9 }] });
      const figure = draw(kind, chart([series('Uganda')]));
      const mark = figure.data.find((trace) => (trace.marker as { symbol?: string }).symbol === 'circle-open');
      expect(mark).toMatchObject({ x: [2017], y: [9], showlegend: false });
      expect(figure.navigation[0]?.points.map(({ text }) => text)).toEqual(['1', '2; before correction by hand: 9']);
      expect(strings(figure.data).join('|')).toContain('Uganda, before correction by hand');
      expect((figure.layout.yaxis as { range: number[] }).range[1]).toBeGreaterThanOrEqual(9);
      const lying = draw(
        'bar',
        chart([{ ...observed('A', [2017], [2]), before: [{ x: 2017, y: 9 }] }, observed('B', [2017], [1])]),
      );
      expect(lying.data.find((trace) => trace.mode === 'markers')).toMatchObject({ x: [9], y: [0] });
    },
  );
  it('shows source and note under the chart in French', () => {
    const text = strings(draw('line', { ...three(), note: 'N' }, 'fr').layout).join('|');
    expect(text).toContain('Source\u00a0: UNHCR<br>Note\u00a0: N');
  });
  it('writes ticks in the language', () => {
    const data = chart([observed('U', [2016, 2017], [0, 1_500_000])]);
    expect(strings(draw('line', data, 'fr').layout).some((text) => /^1,5\sM$/.test(text))).toBe(true);
    expect(strings(draw('line', data).layout)).toContain('1.5M');
  });
  it('lays bars of a single year down, each with its name', () => {
    const figure = draw('bar', chart([observed('A', [2018], [2]), observed('B', [2018], [1])]));
    expect(figure.data[0]).toMatchObject({ orientation: 'h', x: [2, 1] });
    expect((figure.layout.yaxis as { ticktext: string[] }).ticktext).toEqual(['A', 'B']);
  });
  it.each(['line', 'bar', 'fan'] as const)('puts every walk point inside the figure: %s', (kind) => {
    for (const { points } of draw(kind, fan()).navigation) {
      for (const { left, top } of points) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(800);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(450);
      }
    }
  });
  it.each(['line', 'bar', 'fan'] as const)('draws a frame without any series: %s', (kind) => {
    expect(draw(kind, chart([])).navigation).toEqual([]);
  });
  it('gives series colours a contrast of at least 3:1', () => {
    const light = (hex: string) =>
      [0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => {
        const c = Number.parseInt(hex.slice(1 + 2 * index, 3 + 2 * index), 16) / 255;
        return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
      }, 0.05);
    for (const palette of Object.values(PALETTES)) {
      for (const colour of palette.series) {
        const pair = [light(colour), light(palette.background)].sort((a, b) => b - a);
        expect((pair[0] ?? 0) / (pair[1] ?? 1)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

it('plotlyText shows direction overrides as marks', () => {
  expect(plotlyText('a\u202eb')).toBe('a⟨U+202E⟩b');
});

it('niceTicks cover the extent in equal steps', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.double({ min: 0.001, max: 1e9, noNaN: true }),
      (low, width) => {
        const ticks = niceTicks(low, low + width, 5);
        const slack = Math.max(Math.abs(low), width) * 1e-6;
        expect(ticks[0]).toBeLessThanOrEqual(low + slack);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(low + width - slack);
        expect(ticks.length).toBeLessThanOrEqual(12);
      },
    ),
  );
});

it('yearTicks always show the last year', () => {
  expect(yearTicks(1990, 2025, 8)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(yearTicks(1991, 2025, 8).at(-1)).toBe(2025);
});

it('spread keeps labels apart and in order', () => {
  expect(spread([20, 21, 60], [12, 12, 12], 4, 0, 100)).toEqual([12.5, 28.5, 60]);
  expect(spread([98, 99], [12, 12], 4, 0, 100)).toEqual([78, 94]);
  expect(spread([50, 51], [12, 30], 4, 0, 100)).toEqual([38, 63]);
  expect(spread([51, 50], [30, 12], 4, 0, 100)).toEqual([63, 38]);
});
