import { expect, test } from 'vitest';
import { auditedBy, auditTrail } from '#shared/compare/audit-trail';
import { translator } from '#shared/i18n/translator';
import type { Workbench } from '#shared/workbench/workbench';
import { freshWorkbench } from '../../support/workbench.ts';

const workbench: Workbench = {
  ...freshWorkbench(),
  corrections: [
    {
      id: 'k',
      indicator: freshWorkbench().catalogue.framework.indicators[0]!.id,
      area: 'KEN',
      year: 2024,
      dims: '',
      value: 12,
      reason: 'census',
      author: 'Amina',
      at: '2026-02-02T00:00:00Z',
    },
  ],
  comments: [
    { id: 'c', author: 'Benoît', at: '2026-02-03T00:00:00Z', text: 'Look again' },
    { id: 'd', author: 'amina ', at: '2026-02-04T00:00:00Z', text: 'Done', answers: 'c', settles: 'resolved' },
  ],
};

test('what the document records, the latest first, in plain words of both languages', () => {
  const [en, fr] = (['en', 'fr'] as const).map((language) => auditTrail(workbench, translator(language)));
  expect(en!.filter(({ part }) => part !== 'source').map(({ author, text }) => `${author}: ${text}`)).toEqual([
    'amina: Added: comment: the whole · Marked as settled · Done',
    'Benoît: Added: comment: the whole · Look again',
    expect.stringMatching(/^Amina: Added: correction: .*Kenya · 2024 · 12 · census$/),
  ]);
  expect(en!.some(({ part }) => part === 'source')).toBe(true);
  expect(fr![1]!.text).toContain('commentaire');
  expect(fr!.map(({ key }) => key)).toEqual(en!.map(({ key }) => key));
});

test('by person, however the name is written, and by part', () => {
  const entries = auditTrail(workbench, translator('en'));
  expect(auditedBy(entries, 'Amina', null).map(({ part }) => part)).toEqual(['comment', 'correction']);
  expect(auditedBy(entries, 'Amina', 'comment')).toHaveLength(1);
  expect(auditedBy(entries, null, null)).toEqual(entries);
});
