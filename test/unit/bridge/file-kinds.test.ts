import { expect, test } from 'vitest';
import { extensionOf, openableKind } from '#shared/bridge/file-kinds';

test.each([
  ['a.jalon', 'share'],
  ['A.JALON', 'share'],
  ['pledges.2026.csv', 'data'],
  ['table.xlsx', 'data'],
  ['program.exe', null],
  ['jalon', null],
  ['.jalon', null],
  ['a.jalon.exe', null],
])('%s opens as %s', (name, kind) => {
  expect(openableKind(name)).toBe(kind);
});

test('a name that begins with its only dot has no extension', () => {
  expect(extensionOf('.csv')).toBe('');
});
