import type { Branch } from '../formula/component-keys.ts';
import type { Component } from '../formula/expression.ts';
import { type Expression, least, minus, most, over, plus, times } from '../formula/expression.ts';

/** SDSN's marks on the indicator's scale, worst to best; what is not known is null. */
export interface Thresholds {
  readonly lowerBound: number | null;
  readonly red: number | null;
  readonly green: number | null;
  readonly optimum: number | null;
}

/** 100·(x − lower bound) ÷ (optimum − lower bound), without bounds; works both ways, since lower bound > optimum where less is better. */
export const sdsnUnclippedScore = (value: number, lowerBound: number, optimum: number): number =>
  (100 * (value - lowerBound)) / (optimum - lowerBound);

/** The score as published: clipped to 0…100. */
export const sdsnScore = (value: number, lowerBound: number, optimum: number): number =>
  Math.min(100, Math.max(0, sdsnUnclippedScore(value, lowerBound, optimum)));

/**
 * A value on the common scale of bands: lower bound 0, red 1, midpoint of red and green 1.5, green 2, optimum 3, straight
 * between them and clipped at its ends. Null where it lies beyond red or green and the mark on that side is not known.
 */
export function sdsnBand(value: number, marks: Marks): number | null {
  const { lowerBound, red, green, optimum } = marks;
  const up = Math.sign(green - red);
  if (up * (value - green) >= 0) return optimum === null ? null : 2 + clipped(value, green, optimum);
  if (up * (value - red) >= 0) return 1 + (value - red) / (green - red);
  return lowerBound === null ? null : 1 - clipped(value, red, lowerBound);
}

/** Share of the way from one mark to another, within 0…1. */
const clipped = (value: number, from: number, to: number): number =>
  from === to ? 1 : Math.min(1, Math.max(0, (value - from) / (to - from)));

export type Marks = Thresholds & { readonly red: number; readonly green: number };

export type Colour = 'green' | 'yellow' | 'orange' | 'red';

/** A decimal and what binary fractions make of it differ by less than this share of the largest mark. */
const ROUNDING = 1e-12;

/**
 * Green from the green threshold, red below the red one, yellow from their midpoint, else orange. Marks count as the decimals they are
 * written as: 0.85 is at the midpoint of 0.8 and 0.9.
 */
export function sdsnColour(value: number, { red, green }: Pick<Marks, 'red' | 'green'>): Colour {
  const up = Math.sign(green - red);
  const slack = ROUNDING * Math.max(Math.abs(red), Math.abs(green));
  const reaches = (mark: number): boolean => up * (value - mark) >= -slack;
  if (reaches(green)) return 'green';
  if (!reaches(red)) return 'red';
  return reaches((red + green) / 2) ? 'yellow' : 'orange';
}

/** The marks as components of a formula. */
export type MarkComponents = Readonly<Record<keyof Thresholds, Component>>;

const within = (low: number, high: number, value: Expression): Expression => least(high, most(low, value));

/** The formula of `sdsnUnclippedScore`. */
export const unclippedScoreFormula = (value: Expression, { lowerBound, optimum }: MarkComponents): Expression =>
  over(times(100, minus(value, lowerBound)), minus(optimum, lowerBound));

/** The formula of `sdsnScore`. */
export const scoreFormula = (value: Expression, marks: MarkComponents): Expression =>
  within(0, 100, unclippedScoreFormula(value, marks));

/** The formula of `sdsnBand` on the stretch of the scale where the value lies. */
export function bandFormula(value: Component, marks: MarkComponents): { formula: Expression; branch: Branch } {
  const { lowerBound, red, green, optimum } = marks;
  const [at, low, high] = [value, red, green].map((one) => one.value ?? 0) as [number, number, number];
  const up = Math.sign(high - low);
  const share = (from: Component, to: Component): Expression =>
    from.value === to.value ? 1 : within(0, 1, over(minus(value, from), minus(to, from)));
  if (up * (at - high) >= 0) return { formula: plus(2, share(green, optimum)), branch: 'beyond_green' };
  if (up * (at - low) >= 0)
    return { formula: plus(1, over(minus(value, red), minus(green, red))), branch: 'between_marks' };
  return { formula: minus(1, share(red, lowerBound)), branch: 'beyond_red' };
}
