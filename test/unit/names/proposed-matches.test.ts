import { expect, test } from 'vitest';
import type { Area } from '#shared/framework/areas';
import { proposedMatches } from '#shared/names/proposed-matches';
import areaList from '../../../datasets/gcr/areas.json' with { type: 'json' };
import { bundledOrganisations } from '../../support/labelled-names.ts';

const areas: readonly Area[] = areaList;
const known = bundledOrganisations();
const groups = (names: readonly string[], list = known) => proposedMatches(names, list).map((one) => one.names);

test('an organisation of the list is one in every language and by its acronym', () => {
  const names = ['UNHCR', 'Haut Commissariat des Nations unies pour les réfugiés', 'ACNUR', 'UN Refugee Agency'];
  const [found] = proposedMatches([...names, 'Save the Children'], known);
  expect(found?.names).toEqual(names);
  expect(found?.organisation?.id).toBe('unhcr');
  expect(found?.matches.map(({ reason }) => reason)).toEqual(['listed', 'listed', 'listed']);
  expect(found?.matches).toHaveLength(names.length - 1);
  expect(found?.isSure).toBe(true);
});

test('names no list has are one by their letters, words and acronyms', () => {
  const names = [
    'Lakeshore Refugee Support Network',
    'LAKESHORE REFUGEE SUPPORT NETWORK',
    'Lakeshore Refugees Suport Network',
    'Riverbend Youth Theatre',
    'Riverbend Youth Theatre (RYT)',
  ];
  const found = proposedMatches(names, []);
  expect(found.map((one) => one.names).sort()).toEqual([names.slice(0, 3), names.slice(3)]);
  expect(found.every(({ organisation }) => organisation === null)).toBe(true);
  expect(found.flatMap(({ matches }) => matches.map(({ reason }) => reason))).not.toContain('listed');
});

test('a government is one in the spellings of donors, in both languages, and never that of another State', () => {
  const chad = ['Government of Chad', 'Chad, Government of', 'Gouvernement du Tchad', 'Tchad', 'Chad (Government of)'];
  const found = proposedMatches([...chad, 'Government of Kenya', 'Chad Relief Association'], known, areas);
  expect(found.map((one) => one.names)).toEqual([chad]);
  expect(found[0]?.organisation).toMatchObject({ id: 'government:TCD', actor: 'states', area: 'TCD' });
});

test.each([
  ['Norwegian Refugee Council', 'Danish Refugee Council'],
  ['Norwegian Red Cross', 'Swedish Red Cross'],
  ['Médecins Sans Frontières - France', 'Doctors Without Borders Holland'],
  ['United Nations Population Fund', 'United Nations Children’s Fund'],
  ['Action 24 for Refugees', 'Action 42 for Refugees'],
  ['Government of Chad', 'Government of Kenya'],
  ['World Bank', 'World Food Programme'],
])('false friends are never proposed: %s, %s', (first, second) => {
  expect(groups([first, second])).toEqual([]);
  expect(groups([first, second], [])).toEqual([]);
});

test('a third name never ties two that are held apart', () => {
  for (const found of groups(['Refugee Council', 'Norwegian Refugee Council', 'Danish Refugee Council']))
    expect(found).not.toEqual(expect.arrayContaining(['Norwegian Refugee Council', 'Danish Refugee Council']));
});

test('equal names, blank names and a single name are nothing to propose', () => {
  expect(proposedMatches([], known)).toEqual([]);
  expect(proposedMatches(['UNHCR', 'UNHCR', '', ' '], known)).toEqual([]);
});

test('among two thousand names a misspelt one is found', () => {
  const pick = (list: string, at: number): string => list.split(' ')[at % list.split(' ').length] ?? '';
  const names = Array.from({ length: 2000 }, (_, at) =>
    [
      pick('Somali Congolese Chadian Sudanese Ugandan Kenyan Malian Yemeni', at),
      `${pick('Bar Kol Ma Te Ru Sa Ni Do Fa Gu', at)}${pick('linga moro sende tikwa randi bolo', Math.floor(at / 10))}${pick('ti ka ru mo', Math.floor(at / 60))}`,
      pick('Relief Development Women Youth Peace Health Education', Math.floor(at / 8)),
      pick('Association Organisation Foundation Network Committee', Math.floor(at / 56)),
    ].join(' '),
  );
  const found = groups([...names, 'Halvorsen Seafarers Welfare Trust', 'Halvorsen Seafarers Welfar Trust']);
  expect(found).toContainEqual(['Halvorsen Seafarers Welfare Trust', 'Halvorsen Seafarers Welfar Trust']);
});
