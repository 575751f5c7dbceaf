import { expect, test } from 'vitest';
import { copyName, initialsOf, saveProposal } from '#shared/review/copy-name';

test('a copy carries initials and date in place of those of the copy before', () => {
  expect(copyName('HLOM report.jalon', 'Ana Bell (KNBS)', '2026-11-27T02:14:00Z')).toBe(
    'HLOM report AB 2026-11-27.jalon',
  );
  expect(copyName('HLOM report AB 2026-11-27.jalon', 'Cem Öz', '2026-11-28')).toBe('HLOM report CÖ 2026-11-28.jalon');
  expect(copyName('a/b', '…', '2026-11-28')).toBe('a b 2026-11-28.jalon');
  expect(initialsOf('élise van der Berg Meyer')).toBe('ÉVDB');
});

const from = { title: 'HLOM', opened: 'sent.jalon', savedBy: null, isDamaged: false };
const DATE = '2026-11-27T02:14:00Z';

test.each([
  ['a file of somebody else', { ...from, savedBy: 'Amina' }, 'Ben O.', false, 'sent BO 2026-11-27.jalon', true],
  ['by a person who gave no name', { ...from, savedBy: 'Amina' }, '', false, 'sent 2026-11-27.jalon', true],
  ['the own file', { ...from, savedBy: 'amina ' }, 'Amina', false, 'HLOM.jalon', false],
  ['the own file, elsewhere', { ...from, savedBy: 'Amina' }, 'Amina', true, 'HLOM.jalon', true],
  ['a file that says nobody', from, 'Ben', false, 'HLOM.jalon', false],
  ['the same elsewhere', from, 'Ben', true, 'sent B 2026-11-27.jalon', true],
  ['the same by nobody', from, '', true, 'HLOM.jalon', true],
  ['one never saved', { ...from, opened: null }, 'Ben', true, 'HLOM.jalon', true],
  ['what is whole of a damaged file', { ...from, isDamaged: true }, '', false, 'sent 2026-11-27.jalon', true],
] as const)('a save of %s has a name that takes no other’s place', (_, file, person, elsewhere, name, asks) => {
  expect(saveProposal(file, person, elsewhere, DATE)).toEqual({ name, asks });
});
