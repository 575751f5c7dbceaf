import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringsOf, TextBytesWriter } from '#shared/tables/text-bytes';

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
