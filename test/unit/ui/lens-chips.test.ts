import { expect, test } from 'vitest';
import type { AreaGroup } from '#shared/framework/areas';
import { translator } from '#shared/i18n/translator';
import { groupSections, optionNamed, termSections, yearsInWords } from '../../../renderer/app/lens-chips.ts';

const [en, fr] = [translator('en'), translator('fr')];

const group = (code: string, kind: AreaGroup['kind'], name: string, french = name): AreaGroup => ({
  code,
  kind,
  name: { en: name, fr: french },
  members: [],
  supporters: [],
});

test('groups stand under their kind, sorted by name in the language, the world first and empty kinds left out', () => {
  const groups = [
    group('world', 'world', 'World'),
    group('b', 'bureau', 'Europe (UNHCR bureau)', 'Europe (bureau du HCR)'),
    group('r1', 'unhcr-region', 'Europe'),
    group('r2', 'unhcr-region', 'Asia', 'Érythrée'),
  ];
  const sections = groupSections(groups, en);
  expect(sections.map(({ heading, items }) => [heading, items.map(({ name, kind }) => [name, kind])])).toEqual([
    [null, [['World', undefined]]],
    [
      'Regions',
      [
        ['Asia', 'region'],
        ['Europe', 'region'],
      ],
    ],
    ['UNHCR bureaux', [['Europe', 'UNHCR bureau']]],
  ]);
  expect(groupSections(groups, fr)[1]?.items.map(({ name }) => name)).toEqual(['Érythrée', 'Europe']);
  expect(optionNamed(sections, 'b')).toEqual({
    id: 'b',
    name: 'Europe',
    kind: 'UNHCR bureau',
    fullName: 'Europe (UNHCR bureau)',
  });
  expect(optionNamed(groupSections(groups, fr), 'b')).toMatchObject({
    name: 'Europe',
    fullName: 'Europe (bureau du HCR)',
  });
  expect(optionNamed(sections, 'gone')).toBeUndefined();
});

test('terms keep the order of the catalogue, after the choice of all', () => {
  const terms = [
    { code: 'z', name: { en: 'Zoo', fr: 'Zoo' } },
    { code: 'a', name: { en: 'Ant', fr: 'Fourmi' } },
  ];
  expect(termSections(terms, 'All', 'fr')[0]?.items.map(({ name }) => name)).toEqual(['All', 'Zoo', 'Fourmi']);
});

test('years are said in words; an end beyond which no lens goes is open', () => {
  const said = (years: readonly [number, number] | null) => [yearsInWords(years, en), yearsInWords(years, fr)];
  expect(said(null)).toEqual(['All years', 'Toutes les années']);
  expect(said([2016, 2025])).toEqual(['2016–2025', '2016–2025']);
  expect(said([2018, 2018])).toEqual(['2018', '2018']);
  expect(said([2018, 2100])).toEqual(['Since 2018', 'Depuis 2018']);
  expect(said([1951, 2020])).toEqual(['Until 2020', 'Jusqu’en 2020']);
});
