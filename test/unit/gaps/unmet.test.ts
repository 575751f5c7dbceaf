import { expect, test } from 'vitest';
import { indicatorIdOf, indicatorsNamed } from '#shared/framework/indicators-named';
import { unmetBenchmarks, unmetText } from '#shared/gaps/benchmarks/unmet';
import { translator } from '#shared/i18n/translator';

const indicators = [
  { id: 'gcr-3.1.1', code: '3.1.1' },
  { id: 'own-1', code: 'file' },
  { id: 'own-2', code: 'file' },
];

test.each([
  ['gcr-3.1.1', ['gcr-3.1.1']],
  [' 3.1.1 ', ['gcr-3.1.1']],
  ['FILE', ['own-1', 'own-2']],
  ['3.1', []],
  ['', []],
])('the name %j stands for %j', (name, ids) => {
  expect(indicatorsNamed(indicators, name).map(({ id }) => id)).toEqual(ids);
});

test('a code that several share is no id', () => {
  expect(indicatorIdOf(indicators, 'file')).toBe('file');
});

test('benchmarks without a judgement are named by code and place, five at most', () => {
  const all = Array.from({ length: 7 }, (_, i) => ({
    id: String(i),
    name: `N${i}`,
    indicator: 'gcr-3.1.1',
    scope: { kind: 'area', area: 'KEN' } as const,
  }));
  const catalogue = {
    framework: { indicators: indicators as never },
    areas: [{ code: 'KEN', name: { en: 'Kenya', fr: 'Kenya' } }] as never,
    groups: [],
  };
  const t = translator('en');
  expect(
    unmetText(
      unmetBenchmarks(
        all,
        all.map((benchmark) => ({ benchmark })),
      ),
      catalogue,
      t,
    ),
  ).toBeNull();
  const text = unmetText(unmetBenchmarks(all, [{ benchmark: { id: '0' } }, undefined]), catalogue, t);
  expect(text).toContain('6 benchmarks meet no series here: N1 · 3.1.1 · Kenya; ');
  expect(text).toContain('N5 · 3.1.1 · Kenya; …');
});
