import { expect, test } from 'vitest';
import { copyName, initialsOf } from '#shared/review/copy-name';

test('a copy carries initials and date in place of those of the copy before', () => {
  expect(copyName('HLOM report.jalon', 'Ana Bell (KNBS)', '2026-11-27T02:14:00Z')).toBe(
    'HLOM report AB 2026-11-27.jalon',
  );
  expect(copyName('HLOM report AB 2026-11-27.jalon', 'Cem Öz', '2026-11-28')).toBe('HLOM report CÖ 2026-11-28.jalon');
  expect(copyName('a/b', '…', '2026-11-28')).toBe('a b 2026-11-28.jalon');
  expect(initialsOf('élise van der Berg Meyer')).toBe('ÉVDB');
});
