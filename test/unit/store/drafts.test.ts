import { beforeEach, expect, test, vi } from 'vitest';
import { newScenario } from '#shared/workbench/drafts';
import { draftIn, setDraft } from '../../../renderer/store/drafts.ts';
import { dispatch, redo, undo } from '../../../renderer/store/history.ts';
import { isEdited, NO_DOCUMENT, show, useSession } from '../../../renderer/store/session.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const { getState, setState } = useSession;
const base = freshWorkbench();
const [one, two] = base.catalogue.framework.indicators.map(({ id }) => id) as [string, string];
const chart = () => draftIn(getState(), 'explore');
const choose = (part: object) => {
  const draft = chart();
  if (draft) setDraft('explore', { ...draft, ...part });
};
const scenario = () => draftIn(getState(), 'scenarios')?.scenario;
const alter = (part: object) => {
  const draft = draftIn(getState(), 'scenarios') ?? { scenario: newScenario(one), benchmark: null, compared: [] };
  setDraft('scenarios', { ...draft, scenario: { ...draft.scenario, ...part } });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  setState({
    ...NO_DOCUMENT,
    workbench: base,
    file: { target: null, root: null, saved: base },
    destination: { view: 'overview' },
    gapSection: 'scoreboard',
    opening: {},
  });
  return () => vi.useRealTimers();
});

test('what a destination opens is found again after another view, and is no edit and no step', () => {
  show({ view: 'explore', indicator: one, areas: ['KEN'] });
  expect(chart()).toMatchObject({ indicators: [one], areas: ['KEN'] });
  show({ view: 'report' });
  show({ view: 'explore' });
  expect(chart()).toMatchObject({ indicators: [one], areas: ['KEN'] });
  expect(getState().past).toEqual([]);
  expect(getState().workbench).toBe(base);
});

test('a changed scenario is a draft, which undo leads back from, step by step, to what was in the making before', () => {
  show({ view: 'scenarios', target: { benchmark: 'none', area: 'KEN' } });
  alter({ name: 'First' });
  vi.advanceTimersByTime(2000);
  alter({ horizon: 7 });
  expect(scenario()).toMatchObject({ name: 'First', horizon: 7 });
  undo();
  expect(scenario()).toMatchObject({ name: 'First', horizon: 5 });
  redo();
  expect(scenario()).toMatchObject({ name: 'First', horizon: 7 });
});

test('what is chosen in Explore is kept, and is nothing to take back', () => {
  dispatch({ type: 'title/set', title: 'Mine' });
  show({ view: 'explore', indicator: one });
  choose({ kind: 'bar' });
  show({ view: 'explore', indicator: two });
  choose({ kind: 'table' });
  expect(getState().past).toHaveLength(1);
  undo();
  expect(getState().workbench?.title).toBe(base.title);
  expect(chart()).toMatchObject({ indicators: [two], kind: 'table' });
});

test('a draft is no edit of the file; what is saved from it is one, in one step', () => {
  show({ view: 'explore', indicator: one });
  choose({ kind: 'bar' });
  expect(isEdited(getState())).toBe(false);
  const draft = chart();
  if (!draft) throw new Error('no draft');
  const before = getState().past.length;
  setDraft('explore', draft, [{ type: 'chart/put', item: draft }]);
  expect(getState().past).toHaveLength(before + 1);
  expect(getState().past.at(-1)?.change).toEqual({ verb: 'add', thing: 'chart' });
  expect(isEdited(getState())).toBe(true);
});

test('quick changes of one field of a draft are one step, another field is another', () => {
  show({ view: 'scenarios', target: { benchmark: 'none', area: 'KEN' } });
  alter({ horizon: 6 });
  const before = getState().past.length;
  for (const name of ['H', 'Ho', 'Hos']) alter({ name });
  expect(getState().past).toHaveLength(before + 1);
  vi.advanceTimersByTime(2000);
  alter({ name: 'Host' });
  expect(getState().past).toHaveLength(before + 2);
});

test('a benchmark is taken as the target of a scenario of the area it was asked for', () => {
  const benchmark = { id: 'b:1', name: 'Goal', kind: 'target', indicator: one, scope: { kind: 'all' } } as const;
  const years = { target: 5, targetYear: 2030, baseYear: 2016, limit: null, source: '', sourceYear: null, key: null };
  dispatch({ type: 'benchmark/put', item: { ...benchmark, ...years } });
  show({ view: 'scenarios', target: { benchmark: 'b:1', area: 'KEN' } });
  expect(draftIn(getState(), 'scenarios')).toMatchObject({ benchmark: 'b:1', scenario: { area: 'KEN', name: 'Goal' } });
});

test('the part of the gaps view stays open; a benchmark asked for opens its form in the right one', () => {
  show({ view: 'gaps', section: 'ranking' });
  show({ view: 'overview' });
  show({ view: 'gaps' });
  expect(getState().gapSection).toBe('ranking');
  show({ view: 'gaps', benchmarkFor: { indicator: one, area: 'KEN' } });
  expect(getState().gapSection).toBe('series');
});
