import { describe, expect, it } from 'vitest';
import { contrastOf, PALETTES, textColour } from '#shared/charts/palette';
import { linearOf, VISIONS } from '../../support/colour-distance.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Least distance in OKLab, in hundredths; 2 is just noticed. */
const LEAST: Readonly<Record<string, number>> = { usual: 11, protanopia: 5, deuteranopia: 5 };

const dot = (a: Triple, b: Triple): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const times = (m: Matrix, v: Triple): Triple => [dot(m[0], v), dot(m[1], v), dot(m[2], v)];
const oklab = (rgb: Triple): Triple => {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map((one) => Math.cbrt(Math.max(0, one)));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [l ?? 0, m ?? 0, s ?? 0],
  );
};
describe.each(Object.entries(PALETTES))('the colours of series, %s', (_, palette) => {
  const { series, quiet, background } = palette;
  it('are twelve, each with a contrast of 3:1 on the ground, the quiet one too', () => {
    expect(new Set(series).size).toBe(12);
    for (const colour of [...series, quiet]) expect(contrastOf(colour, background)).toBeGreaterThanOrEqual(3);
  });
  it('are read as text, each for itself', () => {
    const texts = series.map((colour) => textColour(colour, palette));
    for (const text of texts) expect(contrastOf(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(new Set(texts).size).toBe(12);
    expect(textColour(series[3] ?? '', palette)).toBe(series[3]);
  });
  it.each(Object.keys(VISIONS) as (keyof typeof VISIONS)[])('are apart under %s', (vision) => {
    const seen = series.map((colour) => oklab(times(VISIONS[vision], linearOf(colour))));
    for (const [at, one] of seen.entries())
      for (const other of seen.slice(at + 1))
        expect(100 * Math.hypot(...one.map((c, i) => c - (other[i] ?? 0)))).toBeGreaterThanOrEqual(LEAST[vision] ?? 0);
  });
});

it('keeps the hue of a place in both themes', () => {
  const hue = (hex: string): number => {
    const [, a, b] = oklab(linearOf(hex));
    return (Math.atan2(b, a) * 180) / Math.PI;
  };
  const chroma = (hex: string): number => Math.hypot(...oklab(linearOf(hex)).slice(1));
  PALETTES.light.series.forEach((colour, at) => {
    const other = PALETTES.dark.series[at] ?? '';
    if (Math.min(chroma(colour), chroma(other)) < 0.03) return;
    const apart = Math.abs(hue(colour) - hue(other));
    expect(Math.min(apart, 360 - apart), `${colour} ${other}`).toBeLessThan(50);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});
