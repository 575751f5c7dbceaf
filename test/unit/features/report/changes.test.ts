import { expect, test } from 'vitest';
import { newChart } from '#shared/workbench/drafts';
import { figureBlock, type ReportBlock } from '#shared/workbench/report';
import { NO_TEXT, richOf } from '#shared/workbench/rich-text';
import {
  asRead,
  changedBlocks,
  sentencesOn,
  spokenOf,
  unreadBlocks,
} from '../../../../renderer/features/report/changes.ts';

const source = { of: 'chart', chart: { ...newChart('x'), id: 'c' } } as const;
const AT = '2026-11-27T10:00:00.000Z';
const text = (id: string, en: string): ReportBlock => ({ id, kind: 'text', text: { en: richOf(en), fr: NO_TEXT } });
const about: ReportBlock = {
  id: 'about',
  kind: 'text',
  text: {
    en: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'Elsewhere.' }] },
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'As in ' },
            { type: 'reference', attrs: { block: 'a' } },
            { type: 'text', text: ', fewer.' },
          ],
        },
      ],
    },
    fr: NO_TEXT,
  },
};

test('what was read and says another number is changed; what nobody read is not', () => {
  const a = asRead(figureBlock('a', source), new Map([['a', 'old']]), AT)!;
  const b = figureBlock('b', source);
  const now = new Map([
    ['a', 'new'],
    ['b', 'any'],
  ]);
  expect(changedBlocks([a, b], now)).toEqual([a]);
  expect(unreadBlocks([a, b], now)).toEqual([b]);
  const read = asRead(a, now, AT)!;
  expect(changedBlocks([read], now)).toEqual([]);
  expect(asRead(read, now, AT)).toBeNull();
  expect(changedBlocks([a], new Map())).toEqual([]);
});

test('a text speaks of what stands beside it and of what it refers to, and is told with it', () => {
  const blocks = [
    text('before', 'Before it.'),
    figureBlock('a', source),
    text('after', 'After it.'),
    text('far', 'Far off.'),
    about,
  ];
  expect(spokenOf(blocks, 'after').map(({ id }) => id)).toEqual(['a', 'far']);
  expect(spokenOf(blocks, 'about').map(({ id }) => id)).toEqual(['a', 'far']);
  expect(sentencesOn(blocks, 'a', 'en')).toEqual(['Before it.', 'After it.', 'As in …, fewer.']);
  expect(sentencesOn(blocks, 'a', 'fr')).toEqual([]);
});
