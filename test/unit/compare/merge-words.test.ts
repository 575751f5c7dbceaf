import { expect, test } from 'vitest';
import { fieldName } from '#shared/compare/field-names';
import { mergeWorkbenches } from '#shared/compare/merge';
import { conflictWords } from '#shared/compare/merge-words';
import { translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import { freshWorkbench } from '../../support/workbench.ts';

const [en, fr] = [translator('en'), translator('fr')];
const base = { ...freshWorkbench(), charts: [{ ...newChart('ctx-refugees', ['KEN']), id: 'c', title: 'Hosts' }] };
const withAreas = (title: string, areas: readonly string[]) => ({
  ...base,
  title,
  charts: base.charts.map((chart) => ({ ...chart, areas })),
});

test('fields of a conflict are named in the language of the reader, and what stands once is not named twice', () => {
  const [mine, theirs] = [withAreas('Ours', ['UGA']), withAreas('Theirs', ['TCD'])];
  const from = { base, mine, theirs };
  const words = mergeWorkbenches(base, mine, theirs).conflicts.map((one) => conflictWords(one, from, fr));
  expect(words.map(({ mine: said }) => said)).toEqual(['Ours', 'zones\u00a0: UGA']);
});

test('a path is named part by part; what has no word stays as it is', () => {
  expect(fieldName('title.fr', en)).toBe('title · in French');
  expect(fieldName('levers.0.perYear', fr)).toBe('leviers · 1 · par an');
  expect(fieldName('unheardOf', fr)).toBe('unheardOf');
});
