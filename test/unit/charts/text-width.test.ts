import { expect, test } from 'vitest';
import { roomFor, roomIn, shorten, wrapText } from '#shared/charts/text';
import { textWidth } from '#shared/charts/text-width';

// Measured in Chromium with Liberation Sans at 100 px (test/golden/letter-widths.txt), kerning on.
test.each([
  ['Refugees 0123', 678.3],
  ['Réfugiés à l’école', 789.4],
  ['1 234 567 – 89,5 %', 867.4],
])('%s is as wide as a browser makes it, within 1 %%', (text, measured) => {
  expect(Math.abs(textWidth(text, 100) - measured) / measured).toBeLessThan(0.01);
});

test('lines fill their width, be their letters wide or narrow, and none is wider', () => {
  const [capitals, narrow] = ['WOMEN AND GROWN MEN MOVED', 'little lilies fill it still'].map((text) =>
    wrapText(text, 100, 9, roomIn(12, 'bold')),
  );
  for (const lines of [capitals, narrow])
    for (const line of lines ?? []) expect(textWidth(line, 12, 'bold')).toBeLessThanOrEqual(100);
  expect(Math.max(...(narrow ?? []).map(({ length }) => length))).toBeGreaterThan(
    1.5 * Math.max(...(capitals ?? []).map(({ length }) => length)),
  );
  expect(roomFor(shorten('Iran (Islamic Republic of)', 80, roomIn(11)), 11)).toBeLessThanOrEqual(80);
});

test('width grows with the size, bold is wider, marks that stand on a letter add nothing, unknown letters count as wide', () => {
  expect(textWidth('Kenya', 24)).toBeCloseTo(2 * textWidth('Kenya', 12), 10);
  expect(textWidth('Refugees', 12, 'bold')).toBeGreaterThan(textWidth('Refugees', 12));
  expect(textWidth('e\u0301', 12)).toBe(textWidth('e', 12));
  expect(textWidth('中', 12)).toBe(12);
});
