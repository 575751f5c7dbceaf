import { expect, test } from 'vitest';
import { proposedMatches } from '#shared/names/proposed-matches';
import { organisationNames } from '#shared/pledges/organisation-names';
import { bundledOrganisations } from '../../support/labelled-names.ts';

test('names are those of who gives and who receives, each once, blank ones left out', () => {
  expect(
    organisationNames([
      { entity: 'Norway', recipients: ['UNHCR', 'Norwegian Refugee Council'] },
      { entity: 'UNHCR', recipients: [] },
      { entity: ' ' },
    ]),
  ).toEqual(['Norway', 'UNHCR', 'Norwegian Refugee Council']);
});

test('two spellings of one organisation in a register are proposed with why and how likely', () => {
  const names = organisationNames([
    { entity: 'UNHCR' },
    { entity: 'United Nations High Commissioner for Refugees' },
    { entity: 'World Food Programme' },
  ]);
  const [found, ...others] = proposedMatches(names, bundledOrganisations());
  expect(others).toEqual([]);
  expect(found?.names).toEqual(names.slice(0, 2));
  expect(found?.matches[0]?.reason).toBe('listed');
  expect(found?.score).toBeGreaterThan(0.9);
});
