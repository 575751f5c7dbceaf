import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentBlock } from '#shared/report/document';
import { markedUp } from '#shared/report/marked-up';
import { listDiff, wordDiff } from '#shared/report/word-diff';
import { sampleDocument } from '../../support/report-document.ts';

test('what stayed and went is the list before, what stayed and came the list now', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 });
  fc.assert(
    fc.property(list, list, (before, now) => {
      const found = listDiff(before, now);
      expect(found.filter(({ kind }) => kind !== 'added').map(({ item }) => item)).toEqual(before);
      expect(found.filter(({ kind }) => kind !== 'removed').map(({ item }) => item)).toEqual(now);
    }),
  );
});

test('words', () => {
  expect(
    wordDiff('Few host many.', 'Few still host most.')
      .filter(({ kind }) => kind !== 'same')
      .map(({ item }) => item),
  ).toEqual(expect.arrayContaining(['still', 'many.', 'most.']));
});

test('figures, texts and tables that changed', () => {
  const document = sampleDocument('en');
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });
  const now: readonly DocumentBlock[] = [
    ...document.blocks.map(
      (block): DocumentBlock =>
        block.kind === 'quote'
          ? { ...block, content: [{ kind: 'paragraph', content: [{ kind: 'text', text: 'Who hosts today' }] }] }
          : block.kind === 'table' && block.label.number === '1'
            ? {
                ...block,
                rows: block.rows.map((row, at) =>
                  at === 2 ? row.map((cell, place) => (place === 2 ? { text: '9,999', value: 9999 } : cell)) : row,
                ),
              }
            : block,
    ),
    paragraph('New.'),
  ];
  const marked = markedUp(document, { blocks: now }).filter(({ kind }) => kind !== 'same');
  expect(marked.map(({ kind }) => kind)).toEqual(['words', 'numbers', 'added']);
  expect(marked[1]).toMatchObject({ cells: [{ column: 'Refugees', before: '1002', now: '9,999' }] });
  expect(markedUp(document, document).every(({ kind }) => kind === 'same')).toBe(true);
});

test('a block that stands elsewhere has moved, and a figure that also changed is told with its numbers', () => {
  const { blocks } = sampleDocument('en');
  const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', content: [{ kind: 'text', text }] });
  const [first, second] = [paragraph('Few host many.'), paragraph('Most are neighbours.')];
  const figure = blocks.find((block) => block.kind === 'table')!;
  const kinds = (before: readonly DocumentBlock[], now: readonly DocumentBlock[]) =>
    markedUp({ blocks: before }, { blocks: now })
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind }) => kind);
  expect(kinds([first, figure, second], [second, first, figure])).toEqual(['moved']);
  const changed = { ...figure, caption: 'Another caption' } as DocumentBlock;
  expect(kinds([figure, first, second], [first, second, changed])).toEqual(['moved', 'numbers']);
});
