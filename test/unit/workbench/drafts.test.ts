import { expect, test } from 'vitest';
import { changeOf } from '#shared/workbench/change';
import { apply, type Command } from '#shared/workbench/commands';
import {
  documentOf,
  draftFor,
  draftReaching,
  hasUnfinished,
  isSameDocument,
  newChart,
  newScenario,
  usableDrafts,
} from '#shared/workbench/drafts';
import { parseWorkbench } from '#shared/workbench/schema';
import { freshWorkbench } from '../../support/workbench.ts';

const base = freshWorkbench();
const indicator = base.catalogue.framework.indicators[0]?.id ?? '';
const chart = newChart(indicator, ['KEN']);
const scenario = draftFor(newScenario(indicator, 'KEN'));
const set: Command = { type: 'draft/set', view: 'explore', draft: chart };

test('a draft is set and taken back, others are left alone', () => {
  const first = apply(base, set);
  const second = apply(first.next, { type: 'draft/set', view: 'scenarios', draft: scenario });
  expect(second.next.drafts).toEqual({ explore: chart, scenarios: scenario });
  expect(apply(second.next, second.inverse).next).toEqual(first.next);
  expect(apply(first.next, first.inverse).next).toEqual(base);
});

test('a workbench with drafts is the same document, and its document has none', () => {
  const { next } = apply(base, set);
  expect(isSameDocument(next, base)).toBe(true);
  expect(documentOf(next)).toEqual(base);
  expect(isSameDocument({ ...next, title: 'Other' }, base)).toBe(false);
  expect(isSameDocument({ ...base, fairShareKey: [] }, base)).toBe(false);
});

test('drafts pass the schema; one that cannot be read is left out and costs nothing else', () => {
  const drafts = { explore: chart, scenarios: scenario };
  expect(parseWorkbench(JSON.parse(JSON.stringify({ ...base, drafts })))).toMatchObject({ value: { drafts } });
  const damaged = parseWorkbench({ ...base, drafts: { explore: { id: 1 }, scenarios: scenario } });
  expect(damaged).toMatchObject({ ok: true, value: { title: base.title, drafts: { scenarios: scenario } } });
  expect(damaged.ok && damaged.value.drafts?.explore).toBe(undefined);
});

test('what is saved as it is in hand is not unfinished', () => {
  const { next } = apply(base, set);
  expect(hasUnfinished(base)).toBe(false);
  expect(hasUnfinished(next)).toBe(true);
  expect(hasUnfinished(apply(next, { type: 'chart/put', item: { ...chart } }).next)).toBe(false);
});

test('a draft of an indicator that was removed is not shown', () => {
  const { next } = apply(base, { type: 'draft/set', view: 'explore', draft: newChart('gone') });
  expect(usableDrafts(next)).toEqual({});
  expect(usableDrafts(apply(base, set).next)).toEqual({ explore: chart });
});

test('a draft that supposes a benchmark is reached names it; of none there is none', () => {
  const benchmark = {
    id: 'b',
    name: 'One in ten',
    kind: 'target',
    indicator,
    scope: { kind: 'all' },
    target: 10,
    targetYear: 2035,
    baseYear: 2016,
    limit: null,
    source: '',
    sourceYear: null,
    key: null,
  } as const;
  const made = draftReaching({ benchmarks: [benchmark] }, { benchmark: 'b', area: 'a:b' });
  expect(made).toMatchObject({ benchmark: 'b', scenario: { area: 'a:b', name: 'One in ten', indicator } });
  expect(made?.scenario.levers).toMatchObject([{ kind: 'target', aim: { value: 10 }, year: 2035 }]);
  expect(draftReaching({ benchmarks: [] }, { benchmark: 'b' })).toBe(null);
});

test('a step that saves what was in the making is about what is saved', () => {
  const commands: readonly Command[] = [{ type: 'chart/put', item: chart }, set];
  expect(changeOf(base, { type: 'all', commands })).toEqual({ verb: 'add', thing: 'chart' });
  expect(changeOf(base, { type: 'all', commands: [set] })).toEqual({ verb: 'change', thing: 'draftChart' });
});
