import { expect, test } from 'vitest';
import { newScenario } from '#shared/workbench/drafts';
import { comparableWith, firstDraft, firstLooks } from '#shared/workbench/first-scenario';
import { freshWorkbench } from '../../support/workbench.ts';

const { catalogue, benchmarks } = freshWorkbench();
const resettled = catalogue.framework.indicators.find(({ code }) => code === '3.1.1')!;

test('resettlement is looked at first, then what is counted', () => {
  const looks = firstLooks(catalogue.framework.indicators);
  expect(looks[0]).toBe(resettled.id);
  expect(looks).toHaveLength(catalogue.framework.indicators.length);
});

test('a first scenario is held against the benchmark of its place, and stands beside the saved ones', () => {
  const target = { ...benchmarks[0]!, id: 'b', indicator: resettled.id, target: 5, targetYear: 2030 };
  const group = { ...target, scope: { kind: 'group', group: 'W' } } as const;
  const saved = [newScenario(resettled.id, 'W'), newScenario('other', 'W')];
  const scenario = newScenario(resettled.id);
  expect(firstDraft(scenario, 'W', [group], saved)).toEqual({ scenario, benchmark: 'b', compared: [saved[0]!.id] });
  expect(firstDraft(scenario, 'KEN', [group], []).benchmark).toBeNull();
});

test('no more than five stand beside one', () => {
  const saved = Array.from({ length: 9 }, () => newScenario('x', 'W'));
  expect(comparableWith(saved[0]!, saved)).toEqual(saved.slice(1, 6).map(({ id }) => id));
});
