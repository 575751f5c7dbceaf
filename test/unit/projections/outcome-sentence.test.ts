import { describe, expect, test } from 'vitest';
import type { Unit } from '#shared/framework/units';
import { translator } from '#shared/i18n/translator';
import { assess } from '#shared/projections/assess-scenario';
import { type Evidence, lookupOf } from '#shared/projections/evidence';
import type { Goal } from '#shared/projections/outcome';
import { outcomeSentence } from '#shared/projections/outcome-sentence';
import type { Lever } from '#shared/projections/scenario';
import { simulator } from '#shared/projections/simulate';

const LEVELS = [80, 95];
const evidence: Evidence = {
  indicators: [{ id: 'x', domain: { kind: 'positive' }, direction: 'up', aggregation: { kind: 'sum' } }],
  groups: [],
  series: [
    {
      indicator: 'x',
      area: 'A',
      points: Array.from({ length: 24 }, (_, i) => ({
        year: 2001 + i,
        value: 100_000 * (1 + 0.1 * Math.sin(i * 2.3)),
      })),
    },
    {
      indicator: 'x',
      area: 'FLAT',
      points: [500, 520, 490, 510, 500, 515, 495, 505, 500, 510, 490, 500].map((value, i) => ({
        year: 2013 + i,
        value: 200 * value,
      })),
    },
  ],
};
const lookup = lookupOf(evidence);
const run = simulator(lookup, { seed: 7, count: 1000, levels: LEVELS });
const on = { indicator: null, scope: { kind: 'all' } } as const;
const growth: Lever = { kind: 'rate', multiplier: 1, perYear: 10, from: null, to: null, ...on };
const step: Lever = { kind: 'step', percent: 5, start: 2026, ramp: 1, ...on };
const unit = { label: { en: 'people', fr: 'personnes' }, measure: 'count', multiplier: 1 } as Unit;
const assessed = (levers: readonly Lever[], goal: Goal | null = null, area = 'A') =>
  assess(run, { indicator: 'x', area, horizon: 5, levers, balance: null }, goal, lookup, LEVELS)!;
const said = (levers: readonly Lever[], goal: Goal | null = null, language: 'en' | 'fr' = 'en', area = 'A') =>
  outcomeSentence(
    assessed(levers, goal, area),
    levers,
    unit,
    { indicator: (id) => id },
    translator(language),
  ).replaceAll('\u202f', '\u00a0');

test('a baseline is said to be past behaviour that goes on', () => {
  expect(said([])).toMatch(/^If past behaviour goes on: [\d.]+K in 2029, [\d.]+K to [\d.]+K likely\.$/);
});

test('levers come first, then where they end, then how likely the target is', () => {
  const goal: Goal = { target: 210_000, year: 2029, direction: 'up' };
  expect(said([growth, step], goal)).toMatch(
    /^\+10% a year from 2025 and a step of \+5% in 2026: [\d.]+K in 2029, [\d.]+K to [\d.]+K likely; (1 path in \d+ reaches|\d+ of 100 paths reach|fewer than 1 path in 100 reaches) the target\.$/,
  );
});

test('a number that is a range is said as one', () => {
  expect(said([{ ...growth, ranges: { perYear: [10, 15] } } as Lever])).toContain('+10% to +15% a year from 2025');
});

describe('levers that change nothing', () => {
  test('say so, and why', () => {
    expect(said([{ ...growth, multiplier: 2, perYear: 0 } as Lever], null, 'en', 'FLAT')).toMatch(
      /^The levers change nothing\. The baseline has no pace to multiply/,
    );
    expect(said([{ ...step, percent: 0 } as Lever])).toMatch(/^The levers change nothing\. All of them are set to no/);
  });
});

test('what is supposed has no likely range', () => {
  const aim: Lever = {
    kind: 'target',
    aim: { kind: 'value', value: 150_000 },
    year: 2029,
    start: null,
    shape: 'even',
    of: 'each',
    ...on,
  };
  expect(said([aim])).toBe('A target supposed reached in 2029: 150K in 2029.');
});

test('in French', () => {
  expect(said([growth], { target: 1e9, year: 2029, direction: 'up' }, 'fr')).toMatch(
    /^\+10\u00a0% par an à partir de 2025\u00a0: .+ en 2029, probablement entre .+ et .+\u00a0; moins d’une trajectoire sur 100 atteint la cible\.$/,
  );
});

test('twenty dots are equally likely values of the last year, rising', () => {
  const { dots, years, baseline } = assessed([growth]);
  expect([dots.year, dots.baseline.length, dots.scenario.length]).toEqual([years.at(-1), 20, 20]);
  expect(dots.baseline).toEqual(dots.baseline.toSorted((a, b) => a - b));
  expect((dots.baseline[9]! + dots.baseline[10]!) / 2 / baseline.median.at(-1)!).toBeCloseTo(1, 1);
  expect(dots.scenario.every((value, at) => value > dots.baseline[at]!)).toBe(true);
});
