import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '#shared/intake/scan/compose';

test('combinations are numbered as they appear, by place and by hash alike', () => {
  const column = fc.record({ size: fc.integer({ min: 1, max: 6 }), seed: fc.integer() });
  fc.assert(
    fc.property(fc.array(column, { maxLength: 4 }), fc.nat(60), fc.boolean(), (columns, length, isSparse) => {
      const parts = columns.map(({ size, seed }) => ({
        size,
        codes: Int32Array.from({ length }, (_, row) => Math.abs(Math.imul(row + 1, seed ^ 0x9e3779b1) >>> 3) % size),
      }));
      const rows = Int32Array.from({ length }, (_, row) => row).filter((row) => !isSparse || row % 3 !== 1);
      const seen = new Map<string, number>();
      const expected = new Int32Array(length).fill(-1);
      for (const row of rows) {
        const key = parts.map(({ codes }) => codes[row]).join();
        if (!seen.has(key)) seen.set(key, seen.size);
        expected[row] = seen.get(key) ?? -1;
      }
      const byPlace = compose(parts, rows, length);
      const byHash = compose([...parts, { size: 2 ** 31, codes: new Int32Array(length) }], rows, length);
      for (const made of [byPlace, byHash]) {
        expect(made.codes).toEqual(expected);
        expect(made.size).toBe(seen.size);
        expect([...made.first].map((row) => made.codes[row])).toEqual([...seen.values()]);
      }
    }),
  );
});
