import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { labelsOfBlocks } from '#shared/report/block-labels';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock, tableBlock } from '#shared/workbench/report';
import { NO_TEXT, type RichText, richOf } from '#shared/workbench/rich-text';
import { targetsOfBlocks } from '../../../../renderer/features/report/report-labels.ts';
import { untranslatedWords } from '../../../../renderer/features/report/untranslated.ts';
import { freshWorkbench } from '../../../support/workbench.ts';

const workbench = freshWorkbench();
const chart = { ...newChart(workbench.catalogue.framework.indicators[0]!.id), id: 'c' };
const source = { of: 'chart', chart } as const;
const heading = (id: string, en: string, fr = ''): ReportBlock => ({ id, kind: 'heading', level: 1, text: { en, fr } });

test('figures and tables are counted apart, in their order', () => {
  const blocks = [
    figureBlock('a', source),
    tableBlock('b', source),
    heading('h', 'Who hosts'),
    figureBlock('c', source),
  ];
  const labels = labelsOfBlocks(blocks, translator('en'));
  expect([...labels]).toEqual([
    ['a', ['Figure\u00a01']],
    ['b', ['Table\u00a01']],
    ['h', ['1']],
    ['c', ['Figure\u00a02']],
  ]);
  expect(targetsOfBlocks(blocks, labels, workbench, translator('fr')).map(({ kind, level }) => [kind, level])).toEqual([
    ['figure', 1],
    ['table', 1],
    ['heading', 1],
    ['figure', 1],
  ]);
});

test('a long heading stands whole in the list that is printed, and short where one is chosen', () => {
  const long = 'Proportion of refugee children enrolled in the national education system (primary and secondary)';
  const blocks = [heading('h', long)];
  const [target] = targetsOfBlocks(blocks, labelsOfBlocks(blocks, translator('en')), workbench, translator('en'));
  expect(target?.listed).toBe(`1 ${long}`);
  expect(target?.name).toMatch(/^1 Proportion of .*…$/);
});

test('after a page made of figures that are counted when it is worked out, no number is claimed', () => {
  const blocks: ReportBlock[] = [
    figureBlock('a', source),
    { id: 'p', kind: 'country', area: 'KEN' },
    figureBlock('b', source),
  ];
  expect([...labelsOfBlocks(blocks, translator('fr')).values()]).toEqual([['Figure\u00a01'], ['Figure']]);
  const known = new Map([['p', ['figure', 'figure', 'table']]] as const);
  expect([...labelsOfBlocks(blocks, translator('fr'), known)]).toEqual([
    ['a', ['Figure\u00a01']],
    ['p', ['Figure\u00a02', 'Figure\u00a03', 'Tableau\u00a01']],
    ['b', ['Figure\u00a04']],
  ]);
});

test('headings within texts are counted among the others, as in the document', () => {
  const text: RichText = {
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Within' }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'words' }] },
    ],
  };
  const blocks: ReportBlock[] = [
    heading('h', 'Who hosts'),
    { id: 't', kind: 'text', text: { en: text, fr: NO_TEXT } },
    heading('blank', ' '),
    { id: 'i', kind: 'heading', level: 2, text: { en: 'After', fr: '' } },
  ];
  expect([...labelsOfBlocks(blocks, translator('fr'))]).toEqual([
    ['h', ['1']],
    ['i', ['1.2']],
  ]);
});

test('what came to nothing has no number', () => {
  const blocks = [figureBlock('a', source), figureBlock('b', source)];
  expect([...labelsOfBlocks(blocks, translator('en'), new Map([['a', []]]))]).toEqual([['b', ['Figure\u00a01']]]);
});

test('words that stand in the other language only are counted, footnotes with them', () => {
  expect(untranslatedWords(heading('h', 'Who hosts refugees?'), 'fr')).toBe(3);
  expect(untranslatedWords(heading('h', 'Who hosts refugees?', 'Qui accueille ?'), 'fr')).toBe(0);
  expect(untranslatedWords(heading('h', 'Who hosts refugees?'), 'en')).toBe(0);
  const noted: ReportBlock = {
    id: 't',
    kind: 'text',
    text: {
      en: {
        type: 'doc',
        content: [
          {
            type: 'paragraph',
            content: [
              { type: 'text', text: 'Fewer places' },
              { type: 'footnote', attrs: { text: 'Not submissions' } },
            ],
          },
        ],
      },
      fr: NO_TEXT,
    },
  };
  expect(untranslatedWords(noted, 'fr')).toBe(4);
  expect(untranslatedWords({ ...noted, text: { en: NO_TEXT, fr: richOf('Moins de places') } }, 'en')).toBe(3);
});
