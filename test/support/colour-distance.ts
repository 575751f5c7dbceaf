/** Linear light of `#rrggbb`, each channel from 0 to 1. */
export type Linear = readonly [red: number, green: number, blue: number];

export function linearOf(colour: string): Linear {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

type Matrix = readonly [Linear, Linear, Linear];

const times = (matrix: Matrix, [r, g, b]: Linear): Linear => {
  const row = ([x, y, z]: Linear) => Math.min(1, Math.max(0, x * r + y * g + z * b));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Colour vision as Machado, Oliveira and Fernandes (2009) simulate it at full severity, in linear light. */
export const VISIONS: Readonly<Record<'usual' | 'protanopia' | 'deuteranopia', Matrix>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function labOf([r, g, b]: Linear): Linear {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b);
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** ΔE (CIE 1976) of two colours `#rrggbb` as somebody of `vision` sees them. */
export function distanceOf(one: string, other: string, vision: keyof typeof VISIONS): number {
  const seen = (colour: string) => labOf(times(VISIONS[vision], linearOf(colour)));
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** Contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r, g, b] = linearOf(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
