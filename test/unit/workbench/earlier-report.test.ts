import { expect, test } from 'vitest';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock } from '#shared/workbench/report';
import { richOf } from '#shared/workbench/rich-text';
import { parseWorkbench } from '#shared/workbench/schema';
import { freshWorkbench } from '../../support/workbench.ts';

const fresh = freshWorkbench();
const chart = { ...newChart('3.1.1'), id: 'c1' };

test('a report of one language opens as one of two, its charts with it', () => {
  const earlier = {
    ...fresh,
    charts: [chart],
    report: {
      title: 'Stock-take',
      language: 'fr',
      blocks: [
        { id: 'h', kind: 'heading', text: 'Bilan' },
        { id: 't', kind: 'text', text: 'Un.\n\nDeux.' },
        { id: 'b', kind: 'chart', chart: 'c1' },
      ],
    },
  };
  const opened = parseWorkbench(JSON.parse(JSON.stringify(earlier)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  const both = richOf('Un.\n\nDeux.');
  expect(opened.value.report).toEqual({
    title: { en: 'Stock-take', fr: 'Stock-take' },
    language: 'fr',
    blocks: [
      { id: 'h', kind: 'heading', level: 1, text: { en: 'Bilan', fr: 'Bilan' } },
      { id: 't', kind: 'text', text: { en: both, fr: both } },
      figureBlock('b', { of: 'chart', chart }),
    ],
  });
});

test.each([
  [{ title: 'x', language: 'en', blocks: [{ id: 'b', kind: 'chart', chart: 'gone' }] }],
  [{ title: 'x' }],
  [{ title: 'x', language: 'en', blocks: 3 }],
])('a report that cannot be read so is refused or empty, never a throw: %j', (report) => {
  expect(() => parseWorkbench({ ...fresh, report })).not.toThrow();
});
