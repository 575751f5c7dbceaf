import { expect, test } from 'vitest';
import { firstGrain } from '#shared/gaps/assessment/under-lens';
import { lackOf, tidyBenchmark } from '#shared/gaps/benchmarks/benchmark';
import { newWorkbench } from '#shared/workbench/new-workbench';
import { bundled } from '../../support/workbench.ts';

const fresh = (language: 'en' | 'fr') => newWorkbench({ id: 'w1', title: '', language, bundled: bundled() });

test('begins with the targets that are published in the bundled data, each area against its own', () => {
  const { benchmarks } = fresh('en');
  expect(benchmarks.map(({ indicator }) => indicator)).toEqual(['gcr-2.2.1-op', 'gcr-4.2.2-op']);
  expect(benchmarks[0]).toMatchObject({
    name: 'Target published by UNHCR',
    kind: 'goal',
    scope: { kind: 'all' },
    target: null,
    baseYear: 2022,
    sourceYear: 2026,
    against: { indicator: null, area: null, dims: 'figure=target;population=refugees-asylum-seekers' },
  });
});

test('without a name its report has one in each language, so that no French report is headed in English', () => {
  const { title, report } = newWorkbench({ id: 'w1', language: 'fr', bundled: bundled() });
  expect([title, report.title]).toEqual([
    'Bilan du Pacte mondial sur les réfugiés',
    { en: 'Stock-take of the Global Compact on Refugees', fr: 'Bilan du Pacte mondial sur les réfugiés' },
  ]);
});

test('names them in its own language, and so that nothing is lacking', () => {
  expect(fresh('fr').benchmarks.map(({ name }) => name)).toEqual(['Cible publiée (HCR)', 'Cible publiée (HCR)']);
  for (const benchmark of fresh('fr').benchmarks) {
    expect(lackOf(benchmark)).toBeNull();
    expect(tidyBenchmark(benchmark)).toMatchObject(benchmark);
  }
});

test('judges each area at first, since no group has such a target, and the whole as soon as something else is asked', () => {
  const { benchmarks, catalogue } = fresh('en');
  const own = { ...benchmarks[0]!, id: 'own', indicator: 'gcr-3.1.1' };
  expect(firstGrain(benchmarks, catalogue)).toBe('each');
  expect(firstGrain([...benchmarks, own], catalogue)).toBe('whole');
  expect(firstGrain([], catalogue)).toBe('whole');
});
