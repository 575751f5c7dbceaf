import { expect, test } from 'vitest';
import { differences, normalisedSvg } from '../support/golden.ts';

const drawn = (id: string, trace: string, x: number) =>
  `<svg><clipPath id="clip${id}"/><g class="trace scatter trace${trace}" clip-path="url(#clip${id})"><text x="${x}">1.25</text></g></svg>`;

test('the same picture is the same text, whatever it is called by lot and beyond a tenth of a pixel', () => {
  expect(normalisedSvg(drawn('a1', '0f3c2b', 10.512))).toBe(normalisedSvg(drawn('b9', '77aa01', 10.4951)));
});

test('a move of a tenth and another text are differences', () => {
  const before = normalisedSvg(drawn('a1', '0f3c2b', 10.5));
  expect(differences(before, before)).toEqual([]);
  expect(differences(before, normalisedSvg(drawn('a1', '0f3c2b', 10.6)))).toEqual([
    'from line 4',
    '- <text x="10.5">',
    '+ <text x="10.6">',
  ]);
  expect(differences(before, before.replace('1.25', '1.26'))).toEqual(['from line 5', '- 1.25', '+ 1.26']);
});

test('a line too many is shown, and a long difference is cut', () => {
  expect(differences('a\nb', 'a\nc\nb')).toEqual(['from line 2', '+ c']);
  expect(differences('a', 'b\nc\nd', 2)).toEqual(['from line 1', '- a', '+ b', '… and 2 more']);
});
