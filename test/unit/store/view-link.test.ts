import { beforeEach, expect, test } from 'vitest';
import { unwrap } from '#shared/core/result';
import { WHOLE_LENS } from '#shared/framework/lens';
import { newChart } from '#shared/workbench/drafts';
import { setDraft } from '../../../renderer/store/drafts.ts';
import { dispatch } from '../../../renderer/store/history.ts';
import { show, useSession } from '../../../renderer/store/session.ts';
import { linkToView, openViewLink } from '../../../renderer/store/view-link.ts';
import { freshWorkbench } from '../../support/workbench.ts';

const fresh = freshWorkbench();
const lens = { ...WHOLE_LENS, group: fresh.catalogue.groups.find(({ kind }) => kind === 'bureau')?.code ?? '' };
const link = () => unwrap(linkToView(useSession.getState()));

/** A document as it starts, under an id of its own. */
function start(id: string): void {
  const workbench = { ...fresh, id };
  useSession.setState({
    ...useSession.getInitialState(),
    workbench,
    file: { target: null, root: null, saved: workbench },
  });
}

beforeEach(() => start('w1'));

test('a view with its lens, part and chart in the making is found again in a workbench just started', () => {
  show({ view: 'explore' });
  setDraft('explore', { ...newChart('gcr-3.1.1', ['KEN']), title: 'Mine' });
  dispatch({ type: 'lens/set', lens });
  const text = link();
  start('w2');
  expect(openViewLink(text)).toEqual({ ok: true, value: undefined });
  const { destination, opening, workbench } = useSession.getState();
  expect(destination).toEqual({ view: 'explore' });
  expect(opening.explore).toMatchObject({ indicators: ['gcr-3.1.1'], areas: ['KEN'], title: 'Mine' });
  expect(workbench?.lens).toEqual(lens);
});

test('a part of the gaps view is found again', () => {
  show({ view: 'gaps', section: 'inequality' });
  const text = link();
  start('w2');
  openViewLink(text);
  expect(useSession.getState()).toMatchObject({ destination: { view: 'gaps' }, gapSection: 'inequality' });
});

test('a part of the pledges view is found again', () => {
  show({ view: 'pledges', section: 'support' });
  const text = link();
  start('w2');
  openViewLink(text);
  expect(useSession.getState()).toMatchObject({ destination: { view: 'pledges' }, pledgeSection: 'support' });
});

test('a workbench with work of its own is named: its saved chart by its id, and nowhere else', () => {
  const chart = newChart('gcr-3.1.1');
  show({ view: 'explore' });
  setDraft('explore', chart, [{ type: 'chart/put', item: chart }]);
  expect(link()).toBe(`v=1&view=explore&of=w1&chart=${chart.id}`);
  const text = link();
  start('w2');
  expect(openViewLink(text)).toMatchObject({ ok: false, error: { code: 'link/other-workbench' } });
});

test.each(['v=1&view=nowhere', 'v=1&view=gaps&section=__proto__', 'v=1&view=data&section=series', 'nonsense'])(
  '%s changes nothing',
  (text) => {
    const before = useSession.getState();
    expect(openViewLink(text)).toMatchObject({ ok: false, error: { code: 'link/unreadable' } });
    expect(useSession.getState()).toBe(before);
  },
);
