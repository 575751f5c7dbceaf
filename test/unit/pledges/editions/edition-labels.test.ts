import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { editionLabels, labelledDay } from '#shared/pledges/editions/edition-labels';
import { editionText } from '../../../../renderer/features/pledges/editions/edition-text.ts';

test('editions of one day are told apart by their number', () => {
  const labels = editionLabels(['2025-01-01', '2026-01-01', '2026-01-01', '2026-01-01']);
  expect(new Set(labels).size).toBe(4);
  expect(labels.map(labelledDay)).toEqual([
    { day: '2025-01-01', number: 1 },
    { day: '2026-01-01', number: 1 },
    { day: '2026-01-01', number: 2 },
    { day: '2026-01-01', number: 3 },
  ]);
  expect(labels.map((label) => editionText(label, translator('en')))).toEqual([
    'January 1, 2025',
    'January 1, 2026',
    'January 1, 2026 (no. 2)',
    'January 1, 2026 (no. 3)',
  ]);
});
