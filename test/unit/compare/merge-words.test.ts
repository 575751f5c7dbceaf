import { expect, test } from 'vitest';
import { itemName } from '#shared/compare/document-changes';
import { fieldName } from '#shared/compare/field-names';
import { mergeWorkbenches } from '#shared/compare/merge';
import { conflictWords } from '#shared/compare/merge-words';
import { type Translator, translator } from '#shared/i18n/translator';
import { newChart } from '#shared/workbench/drafts';
import type { Workbench } from '#shared/workbench/workbench';
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
  expect(words.map(({ mine: said }) => said)).toEqual(['Ours', 'zones\u00a0: Ouganda']);
});

type Told = readonly [about: string, mine: string, theirs: string];
const told = (mine: Workbench, theirs: Workbench, t: Translator): readonly Told[] =>
  mergeWorkbenches(base, mine, theirs).conflicts.map((one) => {
    const { about, mine: own, theirs: other } = conflictWords(one, { base, mine, theirs }, t);
    return [about, own, other];
  });

test('areas, indicators, kinds and switches are named, not coded', () => {
  const chart = base.charts[0]!;
  const [mine, theirs] = [
    { ...base, charts: [{ ...chart, indicators: ['ctx-asylum'], kind: 'bar' as const, look: { trail: true } }] },
    { ...base, charts: [{ ...chart, areas: ['UGA', 'TCD'], kind: 'map' as const, look: { trail: false } }] },
  ];
  const [[, own, other] = []] = told(mine, theirs, fr);
  expect(own).toContain('type\u00a0: Barres');
  expect(own).toContain(`indicateurs\u00a0: ${nameOfIndicator('ctx-asylum')}`);
  expect(own).toContain('zones\u00a0: Kenya');
  expect(own).toContain('parcours\u00a0: oui');
  expect(other).toContain('zones\u00a0: Ouganda, Tchad');
});

test('an indicator and an area name a correction, and its number and day are written as its reader writes them', () => {
  const correction = (value: number, at: string) => ({
    ...{ id: 'k', indicator: 'ctx-refugees', area: 'KEN', year: 2024, dims: '', reason: 'KEN', author: 'Amina' },
    ...{ value, at },
  });
  const of = (one: ReturnType<typeof correction>) => ({ ...base, corrections: [one] });
  const [mine, theirs] = [
    of(correction(617_125.5, '2026-01-02T10:00:00Z')),
    of(correction(917_125, '2026-03-01T10:00:00Z')),
  ];
  const [[about, own, other] = []] = told(mine, theirs, fr);
  expect(about).toContain(`${nameOfIndicator('ctx-refugees')} · Kenya · 2024`);
  expect(own?.replaceAll('\u202f', ' ')).toContain('valeur\u00a0: 617 125,5');
  expect(own).toContain('date\u00a0: 2 janvier 2026');
  expect(other).toContain('date\u00a0: 1er mars 2026');
});

test('what one side has not is told in words, never as it lies in the file', () => {
  const { code } = base.catalogue.groups.find(({ kind }) => kind === 'bureau')!;
  const lens = { ...base.lens, group: code };
  const of = (lens_: Workbench['lens'], key: Workbench['fairShareKey']) => ({
    ...base,
    lens: lens_,
    ...(key && { fairShareKey: key }),
  });
  const term = { weight: 0.5, isInverse: false, cap: null };
  const key = [{ ...term, input: 'population' as const }];
  const other = [{ ...term, input: 'gdp' as const, cap: 0.3 }];
  for (const t of [en, fr])
    for (const line of told(of(lens, key), of({ ...lens, group: null, theme: 'x' }, other), t).flat()) {
      expect(line).not.toMatch(/[{}"[\]]|ctx-/);
      expect(line).not.toContain(code);
    }
});

test('a decision on two pledges, a hand-made entry and a verdict are known by what they are about', () => {
  const at = '2026-01-01T00:00:00Z';
  const match = { kind: 'match' as const, policy: 'GRF-1', resource: 'GRF-2', author: 'Amina', at };
  const decision = { ...match, id: JSON.stringify(['match', 'GRF-1', 'GRF-2']), verdict: 'accepted' as const };
  expect(itemName('pledgeDecision', decision, base, en)).toBe('GRF-1 · GRF-2');
  const edit = { id: `${'a'.repeat(64)}/H-1`, part: null, pledge: 'H-1', entry: null, author: 'Amina', at, reason: '' };
  expect(itemName('pledgeEdit', edit, base, en)).toBe('H-1');
  const anchor = { place: { on: 'chart' as const, chart: 'c' }, shown: '', numbers: null, number: null };
  const verdict = { id: 'v', author: 'Amina', at, anchor, verdict: 'agree' as const, reason: '' };
  expect(itemName('verdict', verdict, base, en)).toBe('Amina · Saved chart: Hosts');
});

const nameOfIndicator = (id: string): string => {
  const { code, name } = base.catalogue.framework.indicators.find((one) => one.id === id)!;
  return [code, name.fr].filter(Boolean).join(' ');
};

test('a path is named part by part; what has no word stays as it is', () => {
  expect(fieldName('title.fr', en)).toBe('title · in French');
  expect(fieldName('levers.0.perYear', fr)).toBe('leviers · 1 · par an');
  expect(fieldName('unheardOf', fr)).toBe('unheardOf');
});
