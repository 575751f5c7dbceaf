import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { figuresToJudge } from '#shared/review/figures';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock } from '#shared/workbench/report';
import { freshWorkbench } from '../../support/workbench.ts';

test('a saved chart that stands in the report as it is is judged once, unless its own place was spoken of', () => {
  const fresh = freshWorkbench();
  const chart = { ...newChart('ctx-refugees', ['KEN']), id: 'saved' };
  const block = figureBlock('b', { of: 'chart', chart: { ...chart, id: 'copy' } });
  const workbench = { ...fresh, charts: [chart], report: { ...fresh.report, blocks: [block] } };
  const places = (one: typeof workbench) => figuresToJudge(one, translator('en')).map(({ place }) => place.on);
  expect(places(workbench)).toEqual(['figure']);
  expect(places({ ...workbench, charts: [{ ...chart, areas: ['UGA'] }] })).toEqual(['figure', 'chart']);
  const anchor = { place: { on: 'chart' as const, chart: 'saved' }, hash: '', number: null };
  const comment = { id: 'c', author: 'Ana', at: '2026-01-01', text: 'why?', anchor: anchor as never };
  expect(places({ ...workbench, comments: [comment] })).toEqual(['figure', 'chart']);
});
