import { expect, test } from 'vitest';
import { guessPledgeRoles, roleOfLabel } from '#shared/pledges/reading/guess-roles';
import { termFinders } from '#shared/pledges/reading/terms';
import { PLEDGE_COLUMNS } from '#shared/pledges/rows';
import { freshWorkbench } from '../../../support/workbench.ts';

const finders = termFinders(freshWorkbench().catalogue);
const rolesOf = (header: string, ...rows: readonly string[]) =>
  guessPledgeRoles(
    header.split(','),
    rows.map((row) => row.split(',')),
    finders,
  ).map(({ role, reason }) => `${role} (${reason})`);

test('Jalon’s own columns are what they are called', () => {
  expect(PLEDGE_COLUMNS.map(roleOfLabel)).toEqual(PLEDGE_COLUMNS);
});

test.each<[string, string]>([
  ['Pledge ID', 'id'],
  ['Pledge title', 'title'],
  ['Pledge description', 'description'],
  ['Pledging entity', 'entity'],
  ['Entity type', 'actor'],
  ['Joint partners', 'partners'],
  ['Type of contribution', 'contributions'],
  ['Area of focus', 'themes'],
  ['GCR objective(s)', 'objectives'],
  ['Implementing countries', 'areas'],
  ['Pledge status', 'stage'],
  ['Date of last update', 'stageDate'],
  ['Start date', 'start'],
  ['Date made', 'start'],
  ['Date fulfilled', 'stageDate'],
  ['Fulfilment date', 'stageDate'],
  ['Date de réalisation', 'stageDate'],
  ['Fecha de cumplimiento', 'stageDate'],
  ['Expected fulfilment date', 'end'],
  ['Date de réalisation prévue', 'end'],
  ['End date', 'end'],
  ['Challenges', 'obstacles'],
  ['Matched pledges', 'matched'],
  ['Good practice', 'goodPractice'],
  ['Number of places', 'places'],
  ['Amount (USD)', 'amountUsd'],
  ['Amount', 'amount'],
  ['Support platform', 'platforms'],
  ['Numéro', 'id'],
  ['Intitulé de l’engagement', 'title'],
  ['Descriptif', 'description'],
  ['Entité', 'entity'],
  ['Type d’acteur', 'actor'],
  ['Partenaires', 'partners'],
  ['Pays', 'areas'],
  ['État d’avancement', 'stage'],
  ['Date de début', 'start'],
  ['Date de fin', 'end'],
  ['Montant', 'amount'],
  ['Devise', 'currency'],
  ['Difficultés rencontrées', 'obstacles'],
  ['Montant versé', 'paid'],
  ['Bénéficiaires', 'beneficiaries'],
  ['Título', 'title'],
  ['Entidad', 'entity'],
  ['Tipo de entidad', 'actor'],
  ['Estado de avance', 'stage'],
  ['Países', 'areas'],
  ['Fecha de inicio', 'start'],
  ['Fecha de fin', 'end'],
  ['IRM completion', 'reviewed'],
  ['Independently assessed level', 'reviewed'],
  ['Pledged', 'amount'],
  ['Committed', 'committed'],
  ['Disbursed', 'paid'],
  ['of which loans', 'part'],
  ['Scope', 'scope'],
  ['Source URL', 'source'],
])('%s', (label, role) => expect(roleOfLabel(label)).toBe(role));

test('cells speak where labels do not', () => {
  expect(rolesOf('Col A,Col B,Col C', 'P-1,Kenya,Planned', 'P-2,Chad,Fulfilled', 'P-3,Uganda,In progress')).toEqual([
    'id (identifiers)',
    'areas (area-names)',
    'stage (stage-words)',
  ]);
});

test('the country of a register without entities is who promises', () => {
  expect(rolesOf('Country,Commitment,Status', 'Kenya,x,Planned')).toEqual([
    'entity (only-country)',
    'title (name)',
    'stage (name)',
  ]);
});

test('a role that one column has is not given twice', () => {
  expect(rolesOf('Status,Progress,Title', 'Planned,x,y')).toEqual(['stage (name)', 'ignore (taken)', 'title (name)']);
});

test('a label is not believed where its cells are something else', () => {
  expect(rolesOf('budgetYear,Area,originalAmount,Start', '2020,Health,5000,soon', '2021,Tax,7000,later')).toEqual([
    'ignore (other-cells)',
    'ignore (other-cells)',
    'amount (name)',
    'ignore (other-cells)',
  ]);
});

test('an update that is a date is no stage', () => {
  expect(rolesOf('Progress update,Progress', '01.02.2024,Planned', '03.04.2024,Done')).toEqual([
    'ignore (other-cells)',
    'stage (name)',
  ]);
});

test('the Financial Tracking Service’s own columns', () => {
  expect(
    ['srcOrganization', 'srcOrganizationTypes', 'destLocations', 'amountUSD', 'updatedAt'].map(roleOfLabel),
  ).toEqual(['entity', 'actor', 'areas', 'amountUsd', 'stageDate']);
});

test('cells tell a kind of actor from an entity, and most rows a stage where a word of few rows is not known', () => {
  expect(
    rolesOf(
      'Who pledges?,Sort of pledger,How far',
      'Uganda,State,In progress',
      'Germany,State,In progress',
      'NRC,NGO,Fulfilled',
      'Japan,State,In progress',
      'Kenya,State,Fulfilled',
      'Oxfam,NGO,Withdrawn',
    ),
  ).toEqual(['entity (name)', 'actor (actor-words)', 'stage (stage-words)']);
});
