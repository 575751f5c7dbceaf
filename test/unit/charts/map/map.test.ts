import { describe, expect, it, test } from 'vitest';
import { classOf, classText } from '#shared/charts/classes';
import { describeChart } from '#shared/charts/describe';
import { mapOf } from '#shared/charts/distribution-charts';
import { figureOf } from '#shared/charts/figure';
import { PLACES } from '#shared/charts/map/places';
import { type ChartTheme, MAP_PALETTES, PALETTES, rampOf } from '#shared/charts/palette';
import { textWidth } from '#shared/charts/text-width';
import { tableCellText, twinOf } from '#shared/charts/twin';
import { translator } from '#shared/i18n/translator';
import { MAP_MEASURES, MEASURE_CLASSES } from '#shared/responsibility/views';
import { PAYLOADS } from '../sample.ts';

const en = translator('en');
const fr = translator('fr');
const UNIT = { label: { en: 'per 1,000', fr: 'pour 1 000' }, percent: false };
const CLASSES = { scale: 'sequential', breaks: [1, 10], names: ['Low', 'Medium', 'High'] } as const;
const areas = [
  { area: 'UGA', name: 'Uganda', value: 35 },
  { area: 'KEN', name: 'Kenya', value: 10 },
  { area: 'TZA', name: 'Tanzania', value: 0 },
  { area: 'SSD', name: 'South Sudan', value: null },
  { area: 'SYC', name: 'Seychelles', value: 2 },
  { area: 'WLF', name: 'Wallis and Futuna', value: 0.5 },
  { area: 'UNK', name: 'Unknown', value: null },
];
const words = { title: 'Uganda is highest', subtitle: 'Per 1,000 · 2023', source: 'UNHCR', note: null };
const map = (t = en) => mapOf(words, UNIT, 2023, areas, CLASSES, t);
const draw = (language: 'en' | 'fr' = 'en', theme: ChartTheme = 'light') =>
  figureOf({ kind: 'map' }, map(translator(language)), { language, theme, size: { width: 800, height: 600 } });

interface Shapes {
  readonly locations: readonly string[];
  readonly z: readonly number[];
  readonly zmax: number;
  readonly hovertext: readonly string[];
  readonly hoverinfo: readonly string[];
  readonly colorscale: readonly (readonly [number, string])[];
}
const shapes = (figure: ReturnType<typeof draw>) => figure.data[0] as unknown as Shapes;
const texts = (figure: ReturnType<typeof draw>): string =>
  (figure.layout.annotations as { text: string }[]).map(({ text }) => text.replaceAll('<br>', ' ')).join('\n');

describe('classes', () => {
  it('a value at a break belongs above it', () => {
    expect([-1, 0.99, 1, 9.9, 10, 1e9].map((value) => classOf(value, CLASSES))).toEqual([0, 0, 1, 1, 2, 2]);
  });
  it('say their name and what belongs to them, in both languages', () => {
    expect([0, 1, 2].map((at) => classText(at, CLASSES, UNIT, en))).toEqual([
      'Low (under 1)',
      'Medium (1 to under 10)',
      'High (10 and more)',
    ]);
    expect(classText(1, { ...CLASSES, breaks: [0.01, 100_000] }, UNIT, fr)).toMatch(
      /^Medium \(de 0,01 à moins de 100\sk\)$/,
    );
  });
  it.each(MAP_MEASURES)('of %s rise, and around parity are as many above as below', (id) => {
    const { kind, breaks } = MEASURE_CLASSES[id];
    expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
    expect(breaks).toHaveLength(kind === 'rate' ? 5 : 6);
    if (kind === 'parity') expect(classOf(id === 'gap' ? 0 : 1, { breaks })).toBe(3);
  });
});

describe('the figure', () => {
  it('colours areas by class, leaves what has no data grey and what is not compared pale', () => {
    const { locations, z, hovertext, hoverinfo } = shapes(draw());
    const of = (code: string) => Math.floor(z[locations.indexOf(code)] ?? -1);
    expect(['TZA', 'KEN', 'UGA', 'SSD', 'FRA', 'XJK'].map(of)).toEqual([0, 2, 2, 3, 4, 4]);
    expect(hovertext[locations.indexOf('UGA')]).toBe('Uganda<br>35<br>High (10 and more)');
    expect(hovertext[locations.indexOf('SSD')]).toBe('South Sudan<br>No data');
    expect(hoverinfo[locations.indexOf('FRA')]).toBe('skip');
  });
  it('gives every class exactly its colour', () => {
    const { colorscale, zmax, z } = shapes(draw());
    expect(zmax).toBe(5);
    const colourOf = (value: number) => colorscale.findLast(([stop]) => stop <= value / zmax)?.[1];
    expect([0.5, 1.5, 2.5, 3.5, 4.5].map(colourOf)).toEqual([
      ...rampOf(MAP_PALETTES.light.sequential, 3),
      MAP_PALETTES.light.noData,
      MAP_PALETTES.light.other,
    ]);
    expect(z.every((value) => value % 1 === 0.5)).toBe(true);
  });
  it('draws areas too small to see as circles, and crosses where there is no data', () => {
    const [, circles, crosses] = draw().data;
    expect(circles).toMatchObject({
      type: 'scattergeo',
      customdata: ['SYC'],
      hovertext: ['Seychelles<br>2<br>Medium (1 to under 10)'],
    });
    expect(crosses).toMatchObject({ customdata: ['SSD'], hoverinfo: 'skip' });
  });
  it('always carries the disclaimer of the United Nations and the source of its geometry, in both languages', () => {
    expect(texts(draw())).toContain(
      'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.',
    );
    expect(texts(draw('fr'))).toContain(
      'n’impliquent pas reconnaissance ou acceptation officielle par l’Organisation des Nations Unies.',
    );
    expect(texts(draw())).toContain('United Nations Geospatial, simplified');
  });
  it('never cuts the disclaimer, however narrow the picture', () => {
    const narrow = figureOf({ kind: 'map' }, map(), {
      language: 'en',
      theme: 'light',
      size: { width: 150, height: 600 },
    });
    expect(texts(narrow)).toContain('do not imply official endorsement or acceptance by the United Nations.');
  });
  it('has a legend in words and numbers with how many areas each class holds', () => {
    expect(texts(draw())).toMatch(
      /Low \(under 1\): 2\nMedium \(1 to under 10\): 1\nHigh \(10 and more\): 2\nNo data: 2\n×\nNot compared/,
    );
    expect(draw().layout.shapes).toHaveLength(5);
  });
  it('asks no address for its geometry and shows no axes', () => {
    const { layout, config } = draw();
    expect(config.topojsonURL).toBe('');
    expect(Object.keys(layout)).not.toContain('xaxis');
  });
  it('lets no payload through as markup', () => {
    for (const payload of PAYLOADS) {
      const data = mapOf(
        { ...words, title: payload },
        UNIT,
        2023,
        [{ area: 'UGA', name: payload, value: 1 }],
        CLASSES,
        en,
      );
      const figure = figureOf({ kind: 'map' }, data, {
        language: 'en',
        theme: 'light',
        size: { width: 800, height: 600 },
      });
      expect(shapes(figure).hovertext.join('').replaceAll('<br>', '')).not.toMatch(/[<>\u202e]/);
    }
  });
});

test('what counts but is left out is hatched, in the legend and on the keyboard’s walk', () => {
  const data = mapOf(
    words,
    UNIT,
    2023,
    areas.map((one) => (one.area === 'SSD' ? { ...one, leftOut: 'hosts 50' } : one)),
    CLASSES,
    en,
  );
  const size = { width: 800, height: 600 };
  const { data: traces, navigation } = figureOf({ kind: 'map' }, data, { language: 'en', theme: 'light', size });
  const hatched = traces.at(-1) as unknown as { customdata: string[]; marker: { symbol: string } };
  expect([hatched.customdata, hatched.marker.symbol]).toEqual([['SSD'], 'hash-open']);
  expect(navigation.at(-1)?.points.map(({ text }) => text)).toEqual(['hosts 50']);
});

test('beside a map its legend has a place of its own, where no mark is drawn and no key leads', () => {
  const { layout, navigation, size } = figureOf({ kind: 'map' }, map(), {
    language: 'en',
    theme: 'light',
    size: { width: 1200, height: 600 },
  });
  const { margin, geo, shapes, annotations } = layout as unknown as {
    margin: { l: number; r: number };
    geo: { domain: { x: readonly [number, number] } };
    shapes: readonly { x1: number }[];
    annotations: readonly { text: string; x: number; xshift: number; font: { size: number } }[];
  };
  const width = size.width - margin.l - margin.r;
  const from = geo.domain.x[0] * width;
  const legend = annotations.filter(({ text }) => /^(Low|Medium|High|No data|Not compared)/.test(text));
  expect(legend).toHaveLength(shapes.length);
  const ends = legend.map(({ text, xshift, font }) => xshift + textWidth(text, font.size));
  expect(Math.max(...ends)).toBeLessThan(from);
  for (const { points } of navigation)
    for (const { left } of points) expect(left).toBeGreaterThanOrEqual(margin.l + from);
});

test('the keyboard walks class by class from the highest, inside the figure', () => {
  const { navigation } = draw();
  expect(navigation.map(({ name, points }) => [name, ...points.map(({ at }) => at)])).toEqual([
    ['High (10 and more)', 'Uganda', 'Kenya'],
    ['Medium (1 to under 10)', 'Seychelles'],
    ['Low (under 1)', 'Tanzania'],
    ['No data', 'South Sudan'],
  ]);
  for (const { points } of navigation)
    for (const { left, top, area } of points) {
      expect([left > 0 && left < 800, top > 0 && top < 600, area !== undefined && area in PLACES]).toEqual([
        true,
        true,
        true,
      ]);
    }
});

test('the table holds every area by value with its class in words, also what is not on the map', () => {
  const twin = twinOf(map(), en);
  expect(twin.rows.map((row) => row.map((cell, at) => tableCellText(cell, twin.columns[at]!, twin, en)))).toEqual([
    ['Uganda', '2023', '35', 'High (10 and more)'],
    ['Kenya', '2023', '10', 'High (10 and more)'],
    ['Seychelles', '2023', '2', 'Medium (1 to under 10)'],
    ['Wallis and Futuna', '2023', '0.5', 'Low (under 1)'],
    ['Tanzania', '2023', '0', 'Low (under 1)'],
    ['South Sudan', '2023', '', 'No data'],
    ['Unknown', '2023', '', 'No data'],
  ]);
  expect(twin.note).toBe('1 area is missing from the geometry and is only in the table: Wallis and Futuna.');
});

test('the map in words: its ends, its classes, what has no value, what is not on it, and the disclaimer', () => {
  const text = describeChart(map(), en);
  expect(text).toMatch(/^Uganda is highest \(Per 1,000, 2023\)\. Highest: Uganda, 35\. Lowest: Tanzania, 0\./);
  expect(text).toContain('Low (under 1): 2; Medium (1 to under 10): 1; High (10 and more): 2.');
  expect(text).toContain('2 areas have no value: South Sudan, Unknown.');
  expect(text).toContain('only in the table: Wallis and Futuna.');
  expect(text).toContain('do not imply official endorsement');
});

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
const contrast = (a: string, b: string): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

describe.each(['light', 'dark'] as const)('colours on %s', (theme) => {
  const { sequential, diverging } = MAP_PALETTES[theme];
  it('the ramp steps one way, each step plain without colour vision', () => {
    const steps = sequential.map(luminance);
    const rises = steps.slice(1).map((step, at) => step > (steps[at] ?? 0));
    expect(new Set(rises)).toEqual(new Set([theme === 'dark']));
    for (const [at, colour] of sequential.slice(1).entries())
      expect(contrast(colour, sequential[at] ?? '')).toBeGreaterThan(1.25);
  });
  it('around parity both arms step away from the middle, orange below and blue above', () => {
    for (const arm of [diverging.slice(0, 4), diverging.slice(3).reverse()])
      for (const [at, colour] of arm.slice(1).entries()) expect(contrast(colour, arm[at] ?? '')).toBeGreaterThan(1.25);
    const [red, blue] = [1, 5].map((from) => (colour: string) => Number.parseInt(colour.slice(from, from + 2), 16));
    expect(diverging.slice(0, 3).every((colour) => (red?.(colour) ?? 0) > (blue?.(colour) ?? 0))).toBe(true);
    expect(diverging.slice(4).every((colour) => (blue?.(colour) ?? 0) > (red?.(colour) ?? 0))).toBe(true);
  });
  it('the ends stand out from the page', () => {
    const far = [sequential.at(-1), diverging[0], diverging.at(-1)];
    for (const colour of far) expect(contrast(colour ?? '', PALETTES[theme].background)).toBeGreaterThan(4.5);
  });
});

test('a ramp is spread over fewer classes, and ends with its last colour', () => {
  const { sequential } = MAP_PALETTES.light;
  expect(rampOf(sequential, 2)).toEqual([sequential[0], sequential[5]]);
  expect(rampOf(sequential, 1)).toEqual([sequential[5]]);
});
