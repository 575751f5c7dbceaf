import { expect, test } from 'vitest';
import { WHOLE_LENS } from '#shared/framework/lens';
import { draftFor, newChart, newScenario } from '#shared/workbench/drafts';
import { isAsStarted, openedIn } from '#shared/workbench/opened-view';
import type { LinkedView } from '#shared/workbench/view-link';
import { freshWorkbench } from '../../support/workbench.ts';

const base = freshWorkbench();
const saved = newChart('gcr-3.1.1', ['KEN']);
const scenario = newScenario('gcr-3.1.1', 'KEN');
const workbench = { ...base, charts: [saved], scenarios: [scenario] };

const open = (part: Partial<LinkedView>) =>
  openedIn(
    { workbench: 'w1', view: 'explore', section: null, lens: WHOLE_LENS, chart: null, scenario: null, ...part },
    workbench,
  );
const refusal = (part: Partial<LinkedView>) => {
  const opened = open(part);
  return opened.ok ? null : opened.error.code;
};

test('a saved chart and a saved scenario are put in hand by their ids', () => {
  expect(open({ chart: saved.id, scenario: scenario.id })).toEqual({
    ok: true,
    value: {
      view: 'explore',
      section: null,
      lens: WHOLE_LENS,
      drafts: { explore: saved, scenarios: draftFor(scenario) },
    },
  });
});

test('a draft is put in hand under an id of its own: saving it takes the place of nothing', () => {
  const opened = open({ chart: { ...saved, title: 'Not yours' }, scenario: draftFor(scenario) });
  if (!opened.ok) throw new Error(opened.error.code);
  const { explore, scenarios } = opened.value.drafts;
  expect(explore).toMatchObject({ title: 'Not yours', areas: ['KEN'] });
  expect(explore?.id).not.toBe(saved.id);
  expect(scenarios?.scenario.id).not.toBe(scenario.id);
});

test('a link of another workbench is told from one of any workbench', () => {
  expect(refusal({ workbench: 'w2' })).toBe('link/other-workbench');
  expect(refusal({ workbench: null })).toBeNull();
});

test.each<[string, Partial<LinkedView>]>([
  ['a chart that is not saved', { chart: 'x' }],
  ['a scenario that is not saved', { scenario: '__proto__' }],
  ['an indicator there is not', { chart: newChart('constructor') }],
  ['an area there is not', { chart: newChart('gcr-3.1.1', ['XYZ']) }],
  ['a benchmark there is not', { chart: { ...saved, benchmark: 'x' } }],
  ['a group there is not', { lens: { ...WHOLE_LENS, group: 'toString' } }],
  ['a theme there is not', { lens: { ...WHOLE_LENS, theme: 'x' } }],
  ['an edition there is not', { lens: { ...WHOLE_LENS, edition: '1999' } }],
  ['a scenario held against nothing known', { scenario: { ...draftFor(scenario), benchmark: 'x' } }],
])('%s is refused', (_, part) => {
  expect(refusal(part)).toBe('link/unknown-item');
});

test('a lens and drafts leave a workbench as it starts; anything else does not', () => {
  expect(isAsStarted({ ...base, lens: { ...WHOLE_LENS, group: 'x' }, drafts: { explore: saved } }, base)).toBe(true);
  expect(isAsStarted({ ...base, title: 'Mine' }, base)).toBe(false);
});
