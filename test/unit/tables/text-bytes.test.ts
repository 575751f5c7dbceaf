import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyUsed, stringsOf, TextBytesWriter } from '#shared/tables/text-bytes';

test('texts put together from pieces are those pieces joined', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme', maxLength: 3000 }), { maxLength: 3 })), (texts) => {
      const writer = new TextBytesWriter(texts.length);
      for (const pieces of texts) {
        for (const piece of pieces) writer.append(encoder.encode(piece));
        expect(writer.isBlank).toBe(pieces.join('') === '');
        writer.end();
      }
      expect(stringsOf(writer.texts)).toEqual(
        texts.map((pieces) => new TextDecoder().decode(encoder.encode(pieces.join('')))),
      );
    }),
    { numRuns: 200 },
  );
});

test('texts that no code needs are left off at both ends, and the rest means the same', () => {
  const writer = new TextBytesWriter(5);
  const all = ['', 'a', 'é', 'bcd', 'e'];
  for (const text of all) {
    writer.append(new TextEncoder().encode(text));
    writer.end();
  }
  for (const wanted of [[3, -1, 2, 3], [0, 4], [1], [-1], []]) {
    const { codes, texts } = onlyUsed(Int32Array.from(wanted), writer.texts);
    const strings = stringsOf(texts);
    expect([...codes].map((code) => strings[code])).toEqual(wanted.map((code) => all[code]));
    expect(strings.length).toBe(
      Math.max(-1, ...wanted) < 0 ? 0 : Math.max(...wanted) - Math.min(...wanted.filter((code) => code >= 0)) + 1,
    );
  }
});
