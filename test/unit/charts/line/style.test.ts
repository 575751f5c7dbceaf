import { describe, expect, it } from 'vitest';
import { homeSlot } from '#shared/charts/area-slots';
import { stylesOf } from '#shared/charts/line/style';
import { PALETTES } from '#shared/charts/palette';
import type { ChartSeries } from '#shared/charts/spec';

const of = (area: string | undefined, more: Partial<ChartSeries> = {}): ChartSeries => ({
  name: area ?? 'x',
  ...(area === undefined ? {} : { area }),
  role: 'observed',
  x: [2020],
  y: [1],
  bands: [],
  ...more,
});
const light = PALETTES.light;
const coloursOf = (...series: readonly ChartSeries[]) => stylesOf({ series }, light).map(({ colour }) => colour);

describe('stylesOf', () => {
  it('keeps the colour of an area, whatever it is drawn with and in whatever order', () => {
    const [deu] = coloursOf(of('DEU'));
    expect(coloursOf(of('WLD'), of('DEU'))[1]).toBe(deu);
    expect(coloursOf(of('TUR'), of('COL'), of('DEU'), of('WLD'))[2]).toBe(deu);
    expect(coloursOf(of('WLD'))).toEqual([light.series[3]]);
  });
  it('gives the eleven largest hosts and the world a colour each', () => {
    const codes = ['DEU', 'TUR', 'COL', 'UGA', 'PAK', 'IRN', 'ETH', 'LBN', 'BGD', 'TCD', 'SDN', 'WLD'];
    expect(coloursOf(...codes.map((code) => of(code)))).toEqual(codes.map((code) => light.series[homeSlot(code)]));
    expect(new Set(codes.map(homeSlot)).size).toBe(12);
  });
  it('moves the later by code where two areas have one slot, in any order', () => {
    expect(homeSlot('CAN')).toBe(homeSlot('TUR'));
    const [can, tur] = coloursOf(of('CAN'), of('TUR'));
    expect(can).toBe(light.series[homeSlot('CAN')]);
    expect(tur).not.toBe(can);
    expect(coloursOf(of('TUR'), of('CAN'))).toEqual([tur, can]);
  });
  it('takes no place from an area for one that has to move', () => {
    // Sudan has to move for Kenya, and Türkiye is the next free place but comes after it.
    expect(homeSlot('SDN')).toBe(homeSlot('KEN'));
    const codes = ['KEN', 'SDN', 'DEU', 'TUR'];
    expect(coloursOf(...codes.map((code) => of(code)))[3]).toBe(light.series[homeSlot('TUR')]);
  });
  it('never gives two series the same colour, dash and marker', () => {
    const codes = Array.from({ length: 40 }, (_, at) => `A${at}`);
    for (const series of [
      codes.map((code) => of(code)),
      codes.map(() => of(undefined)),
      codes.map((c) => of(c, { dims: 'sex=f' })),
    ]) {
      const all = stylesOf({ series }, light).map(({ colour, dash, symbol }) => `${colour}${dash}${symbol}`);
      expect(new Set(all).size).toBe(40);
    }
  });
  it('gives two breakdowns of each area the colour of the area and another dash', () => {
    const [a, b, c] = stylesOf({ series: [of('UGA', { dims: 'f' }), of('UGA', { dims: 'm' }), of('KEN')] }, light);
    expect(a?.colour).toBe(b?.colour);
    expect(a?.dash).not.toBe(b?.dash);
    expect(c?.colour).not.toBe(a?.colour);
  });
  it('goes by order in the parts of one area, and for what is of no area', () => {
    const parts = ['f', 'm', 'o'].map((dims) => of('UGA', { dims }));
    expect(coloursOf(...parts)).toEqual(light.series.slice(0, 3));
    expect(coloursOf(of(undefined), of(undefined))).toEqual(light.series.slice(0, 2));
  });
  it('lets a benchmark have no colour of an area', () => {
    const [area, benchmark] = coloursOf(of('UGA'), of(undefined, { role: 'benchmark' }));
    expect(homeSlot('UGA')).toBe(4);
    expect(benchmark).not.toBe(area);
  });
  it('steps back all but what is highlighted, by area or by breakdown', () => {
    const series = [of('UGA'), of('KEN'), of('DEU', { dims: 'f' })];
    const [uga, ken, deu] = stylesOf({ series, look: { highlight: ['UGA', 'f'] } }, light);
    expect([uga?.isQuiet, ken?.isQuiet, deu?.isQuiet]).toEqual([false, true, false]);
    expect(ken?.colour).toBe(light.quiet);
    expect(stylesOf({ series, look: { highlight: ['ZZZ'] } }, light).every(({ isQuiet }) => !isQuiet)).toBe(true);
  });
});
