import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { knownOrganisations } from '#shared/names/known';
import { nameParts } from '#shared/names/name-parts';
import areas from '../../../datasets/gcr/areas.json' with { type: 'json' };
import terms from '../../../datasets/gcr/terms.json' with { type: 'json' };

const text = readFileSync(new URL('../../../datasets/gcr/organisations.csv', import.meta.url), 'utf8');
const { data: rows, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
const organisations = knownOrganisations(rows);

test('205 organisations, each with an identifier, a name, a kind of actor and, where it has one, an area', () => {
  expect(errors).toEqual([]);
  expect(organisations).toHaveLength(205);
  expect(new Set(organisations.map(({ id }) => id)).size).toBe(205);
  const actors = new Set(terms.actors.map(({ code }) => code));
  const codes = new Set(areas.map(({ code }) => code));
  expect(organisations.filter(({ actor }) => !actors.has(actor))).toEqual([]);
  expect(organisations.filter(({ area }) => area !== '' && !codes.has(area))).toEqual([]);
  expect(organisations.filter(({ name }) => name.en === '' || name.fr === '')).toEqual([]);
});

test('every agency and bank that States are members of has its name in English, French and Spanish', () => {
  const international = rows.filter(({ actor, area }) => actor === 'organizations' && area === '');
  expect(international.length).toBeGreaterThan(40);
  expect(international.filter(({ fr, es }) => !fr || !es).map(({ id }) => id)).toEqual([]);
});

test('no spelling stands for two organisations', () => {
  const owners = new Map<string, Set<string>>();
  for (const { id, spellings } of organisations)
    for (const spelling of spellings) {
      const { compact } = nameParts(spelling);
      owners.set(compact, (owners.get(compact) ?? new Set()).add(id));
    }
  const shared = [...owners]
    .filter(([, ids]) => ids.size > 1)
    .map(([spelling, ids]) => `${spelling}: ${[...ids].join(', ')}`);
  expect(shared).toEqual([]);
});
