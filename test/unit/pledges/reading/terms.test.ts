import { expect, test } from 'vitest';
import { type TermKind, termFinders } from '#shared/pledges/reading/terms';
import { freshWorkbench } from '../../../support/workbench.ts';

const { catalogue } = freshWorkbench();
const finders = termFinders(catalogue);

test.each<[TermKind, string, string]>([
  ['actor', 'State', 'states'],
  ['actor', 'Organisation de la société civile', 'civil-society'],
  ['actor', 'ONG', 'civil-society'],
  ['actor', 'Empresas', 'businesses'],
  ['contributions', 'Policy', 'policy'],
  ['contributions', 'Contribution financière', 'financial'],
  ['contributions', 'Plazas de reasentamiento', 'places'],
  ['themes', 'Jobs & Livelihoods', 'jobs-livelihoods'],
  ['themes', 'Éducation', 'education'],
  ['themes', 'Empleo y medios de vida', 'jobs-livelihoods'],
  ['objectives', 'Objective 2: Enhance refugee self-reliance', '2'],
  ['objectives', 'Alléger la pression sur les pays d’accueil', '1'],
  ['objectives', '3', '3'],
  ['situations', 'Sudan situation', 'situation:sudan'],
  ['situations', 'Situation au Soudan du Sud', 'situation:south-sudan'],
  ['situations', 'situation:afghanistan', 'situation:afghanistan'],
  ['situations', 'Ukraine', 'situation:ukraine'],
  ['platforms', 'MIRPS', 'platform:mirps'],
  ['areas', 'Kenya', 'KEN'],
  ['areas', 'TCD', 'TCD'],
  ['areas', 'Tchad', 'TCD'],
  ['forum', 'GRF 2023', 'grf-2023'],
])('%s: %s', (kind, text, code) => expect(finders[kind].find(text)).toBe(code));

test('what no list has is not guessed, a hint is given beside', () => {
  expect(finders.areas.find('Keniya')).toBeUndefined();
  expect(finders.areas.suggest('Keniya')).toBe('KEN');
  expect(finders.themes.find('Education in emergencies')).toBeUndefined();
  expect(finders.themes.suggest('Education in emergencies')).toBe('education');
  expect(finders.themes.suggest('Climate')).toBeNull();
});

test('every name of the catalogue is found by its own finder', () => {
  const lost = [
    ...catalogue.themes.flatMap(({ code, name }) =>
      Object.values(name).map((text) => [finders.themes.find(text), code]),
    ),
    ...catalogue.actors.flatMap(({ code, name }) =>
      Object.values(name).map((text) => [finders.actor.find(text), code]),
    ),
    ...catalogue.groups
      .filter(({ kind }) => kind === 'situation')
      .flatMap(({ code, name }) => Object.values(name).map((text) => [finders.situations.find(text), code])),
  ].filter(([found, code]) => found !== code);
  expect(lost).toEqual([]);
});
