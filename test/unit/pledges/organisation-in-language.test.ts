import { expect, test } from 'vitest';
import {
  flowTitle,
  isOrganisationPlural,
  organisationAsSubject,
  organisationName,
} from '#shared/pledges/organisation-in-language';

const UNHCR = 'United Nations High Commissioner for Refugees';

test('UNHCR is the HCR in French, as FTS writes it in English', () => {
  expect(organisationName(UNHCR, 'fr')).toBe('HCR');
  expect(organisationName(UNHCR, 'en')).toBe(UNHCR);
  expect(organisationAsSubject('HCR', 'fr')).toBe('le HCR');
});

test.each([
  ['World Health Organization', 'l’Organisation mondiale de la Santé', 'no'],
  ["United Nations Children's Fund", 'le Fonds des Nations Unies pour l’enfance', 'no'],
  ['United Nations', 'les Nations Unies', 'yes'],
  // What calls itself so in every language.
  ['Norwegian Refugee Council', 'Norwegian Refugee Council', 'no'],
] as const)('%s begins a French sentence as %s', (written, subject, many) => {
  const name = organisationName(written, 'fr');
  expect(organisationAsSubject(name, 'fr')).toBe(subject);
  expect(isOrganisationPlural(name, 'fr')).toBe(many);
  expect(isOrganisationPlural(name, 'en')).toBe('no');
});

test('a flow is listed by names of the language', () => {
  const flow = { entity: 'Norway, Government of', recipients: [UNHCR, 'World Food Programme'] };
  expect(flowTitle(flow, 'fr')).toBe('Norway, Government of → HCR, Programme alimentaire mondial');
  expect(flowTitle(flow, 'en')).toBe(`Norway, Government of → ${UNHCR}, World Food Programme`);
});
