import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Changed, wordDiff } from '#shared/report/word-diff';

const side = (words: readonly Changed<string>[], without: Changed<string>['kind']): string =>
  words.flatMap(({ kind, item }) => (kind === without ? [] : [item])).join('');
const marked = (before: string, now: string): string =>
  wordDiff(before, now)
    .map(({ kind, item }) => (kind === 'same' ? item : `${kind === 'added' ? '+' : '-'}${item}`))
    .join('');

test('what was replaced word after word is replaced at once', () => {
  expect(marked('it rose to nine today', 'it fell sharply today')).toBe('it -rose- -to- -nine+fell+ +sharply today');
});

test('what only came, or only went, takes no space from what stayed', () => {
  expect(marked('a b', 'a new b')).toBe('a +new+ b');
  expect(marked('one two three', 'one three')).toBe('one -two- three');
});

test('either text is found again in the marks, whatever they are', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ' ', '  ', '.', '\n', 'd e'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, now) => {
      const words = wordDiff(before, now);
      expect([side(words, 'added'), side(words, 'removed')]).toEqual([before, now]);
    }),
    { numRuns: 500 },
  );
});
