import { expect, test } from 'vitest';
import { observationsIn } from '#shared/workbench/workbench';

test('bundled observations are counted under their publishers, those of a file under its own name', () => {
  const counts = new Map([
    ['unhcr', 40],
    ['ocha', 2],
    ['file', 7],
  ]);
  const publishers = [{ id: 'unhcr' }, { id: 'ocha' }, { id: 'silent' }];
  expect(observationsIn({ id: 'gcr', kind: 'bundled' }, publishers, counts)).toBe(42);
  expect(observationsIn({ id: 'file', kind: 'file' }, publishers, counts)).toBe(7);
  expect(observationsIn({ id: 'empty', kind: 'file' }, publishers, counts)).toBe(0);
});
