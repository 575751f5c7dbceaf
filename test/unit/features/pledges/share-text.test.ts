import { expect, it } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { shareText } from '../../../../renderer/features/pledges/share-text.ts';

it('writes a share that is too small to show as less than the least, but 0 as 0', () => {
  const [en, fr] = [translator('en'), translator('fr')];
  expect([0, 0.0000488, 0.001, 0.193, 1].map((share) => shareText(share, en))).toEqual([
    '0%',
    'under 0.1%',
    '0.1%',
    '19.3%',
    '100%',
  ]);
  expect(shareText(0.0000488, fr)).toBe('moins de 0,1\u00a0%');
});
