import { expect, test } from 'vitest';
import { auditedBy, auditTrail, TOLD_PARTS } from '#shared/compare/audit-trail';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import type { TrailEntry } from '#shared/workbench/trail';
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
    'amina: Added: comment: answer to Benoît on the whole · Marked as settled · Done',
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

const by = (number: number, author: string, changes: TrailEntry['changes']): TrailEntry => ({
  ...{ number, author, changes },
  from: `2026-03-0${number}T08:00:00.000Z`,
  to: `2026-03-0${number}T09:00:00.000Z`,
});
const saved: Workbench = {
  ...workbench,
  charts: [{ ...newChart(workbench.catalogue.framework.indicators[0]!.id), id: 'a', title: 'Asylum' }],
  trail: [
    by(1, 'Amina', [
      { verb: 'changed', thing: 'title', count: 1, ids: ['title'] },
      { verb: 'added', thing: 'chart', count: 7, ids: ['a', 'gone'] },
      { verb: 'added', thing: 'comment', count: 1, ids: ['c'] },
    ]),
    by(2, 'Benoît', [
      { verb: 'removed', thing: 'chart', count: 1, ids: ['gone'] },
      { verb: 'moved', thing: 'block', count: 1, ids: [] },
    ]),
    { ...by(3, '', []), command: 'merge' },
    { ...by(4, '', [{ verb: 'added', thing: 'source', count: 1, ids: ['none'] }]), command: 'import' },
  ],
};

test('what saves recorded, in plain words; a comment, which says who made it itself, once', () => {
  const told = auditTrail(saved, translator('en')).filter(({ from, at }) => from !== at);
  expect(told.map(({ author, text }) => `${author}: ${text}`)).toEqual([
    ': Imported on the command line: Added: source',
    ': Merged on the command line',
    'Benoît: Put into another order: block of the report',
    'Benoît: Removed: chart',
    'Amina: Added: chart (7): Asylum and 6 more',
    'Amina: Changed: title',
  ]);
  const all = auditTrail(saved, translator('fr'));
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  expect(all.find(({ key }) => key.includes('"removed"'))?.text).toBe('Suppression\u00a0: graphique');
  expect(auditedBy(all, 'benoît', 'chart').map(({ author }) => author)).toEqual(['Benoît']);
});

test('who loaded a source is told by the save, where the source does not say', () => {
  const [source] = workbench.sources;
  const entry = by(1, 'Amina', [{ verb: 'added', thing: 'source', count: 1, ids: [source!.id] }]);
  const told = auditedBy(auditTrail({ ...workbench, trail: [entry] }, translator('en')), null, 'source');
  expect(told.filter(({ text }) => text.includes(source!.name)).map(({ author }) => author)).toEqual(['Amina']);
});

test('every part has a name to choose it by', () => {
  for (const language of ['en', 'fr'] as const) {
    const t = translator(language);
    const names = TOLD_PARTS.map((thing) => t('audit.thing', { thing }));
    expect(new Set([...names, t('audit.thing', { thing: 'none' })]).size).toBe(TOLD_PARTS.length + 1);
  }
});
