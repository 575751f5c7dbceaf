import { beforeEach, expect, test, vi } from 'vitest';
import { newChart } from '#shared/workbench/drafts';
import { dispatch, onEdit, redo, undo } from '../../../renderer/store/history.ts';
import { isEdited, NO_DOCUMENT, useSession } from '../../../renderer/store/session.ts';
import { MOST_STEPS, replayed } from '../../../renderer/store/steps.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const { getState, setState } = useSession;
const base = freshWorkbench();
const title = () => getState().workbench?.title;
const text = (id: string, words: string) =>
  dispatch({ type: 'block/put', item: { id, kind: 'heading', level: 1, text: { en: words, fr: words } } });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  setState({ ...NO_DOCUMENT, workbench: base, file: { target: null, root: null, saved: base } });
  return () => vi.useRealTimers();
});

test('undo takes back what was done last and redo does it again', () => {
  dispatch({ type: 'title/set', title: 'One' });
  undo();
  expect(title()).toBe(base.title);
  redo();
  expect(title()).toBe('One');
});

test('keystrokes in one field are one step', () => {
  for (const words of ['R', 'Re', 'Ref']) text('b1', words);
  expect(getState().past).toHaveLength(1);
  undo();
  expect(getState().workbench?.report.blocks).toEqual([]);
});

test('a pause, another field and undo each end a step', () => {
  text('b1', 'a');
  vi.advanceTimersByTime(2000);
  text('b1', 'ab');
  text('b2', 'c');
  expect(getState().past).toHaveLength(3);
  undo();
  redo();
  text('b2', 'cd');
  expect(getState().past).toHaveLength(4);
});

test('a step says what it was about', () => {
  dispatch({ type: 'title/set', title: 'One' });
  text('b1', 'a');
  dispatch({ type: 'block/remove', id: 'b1' });
  expect(getState().past.map(({ change }) => change)).toEqual([
    { verb: 'change', thing: 'title' },
    { verb: 'add', thing: 'block' },
    { verb: 'remove', thing: 'block' },
  ]);
});

test('steps are bounded', () => {
  for (let step = 0; step < MOST_STEPS + 50; step++) text(`b${step}`, 'x');
  expect(getState().past).toHaveLength(MOST_STEPS);
});

test('a command that changes nothing is no step, and what was undone to the saved state is not an edit', () => {
  dispatch({ type: 'comment/remove', id: 'none' });
  expect(getState().past).toEqual([]);
  expect(isEdited(getState())).toBe(false);
});

test('edits replayed in order give the same document and the same steps', () => {
  const edits: Parameters<Parameters<typeof onEdit>[0]>[0][] = [];
  const stop = onEdit((edit) => edits.push(JSON.parse(JSON.stringify(edit))));
  for (const words of ['R', 'Re', 'Ref']) text('b1', words);
  dispatch({ type: 'title/set', title: 'One' });
  undo();
  undo();
  redo();
  vi.advanceTimersByTime(2000);
  text('b1', 'Refugees');
  stop();
  const made = edits.reduce(replayed, { workbench: base, past: [], future: [] });
  expect(made.workbench).toEqual(getState().workbench);
  expect(made.past.map(({ command }) => command)).toEqual(getState().past.map(({ command }) => command));
});

test('what is written on a chart in the making is a step, what it shows is none', () => {
  const draft = newChart('ctx-refugees-oip');
  const set = (more: Partial<typeof draft>) =>
    dispatch({ type: 'draft/set', view: 'explore', draft: { ...draft, ...more } });
  set({});
  set({ kind: 'map', look: {} });
  expect(getState().past).toHaveLength(0);
  for (const title of ['H', 'Ho', 'Hosts']) set({ title });
  set({ title: 'Hosts', look: { annotations: [{ kind: 'line', value: 1, text: '' }] } });
  expect(getState().past).toHaveLength(2);
  undo();
  expect(getState().workbench?.drafts?.explore).toMatchObject({ title: 'Hosts' });
  expect(getState().workbench?.drafts?.explore?.look).toBeUndefined();
  undo();
  expect(getState().workbench?.drafts?.explore).toMatchObject({ title: null, kind: 'map' });
});
