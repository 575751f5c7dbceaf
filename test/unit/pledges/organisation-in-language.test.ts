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
  const flow = { entity: 'Norway, Government of', entityArea: 'NOR', recipients: [UNHCR, 'World Food Programme'] };
  const nameOf = () => 'Norvège';
  expect(flowTitle(flow, 'fr', nameOf)).toBe('Norvège, gouvernement → HCR, Programme alimentaire mondial');
  const office = { ...flow, entity: 'Norwegian Agency for Development Cooperation' };
  expect(flowTitle(office, 'fr', nameOf)).toMatch(/^Norwegian Agency for Development Cooperation →/);
  expect(flowTitle(flow, 'en', () => 'Norway')).toBe(`Norway, Government of → ${UNHCR}, World Food Programme`);
});
