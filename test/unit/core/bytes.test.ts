import { expect, test } from 'vitest';
import { concatenate } from '#shared/core/bytes';
import { crc32 } from '#shared/core/crc';

test('parts follow each other in an array of their own', () => {
  const part = Uint8Array.of(1, 2);
  const whole = concatenate([part, Uint8Array.of(), Uint8Array.of(3)]);
  part[0] = 9;
  expect([...whole]).toEqual([1, 2, 3]);
  expect(concatenate([]).length).toBe(0);
});

test('CRC-32 has its check value (ISO 3309)', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
