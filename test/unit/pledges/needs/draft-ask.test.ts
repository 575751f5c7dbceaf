import { expect, test } from 'vitest';
import { translator } from '#shared/i18n/translator';
import { draftAsk } from '#shared/pledges/needs/draft-ask';
import { stillNeeded } from '#shared/pledges/needs/still-needed';

const need = {
  situation: 'situation:east',
  year: 2025,
  requirements: 2000,
  received: 500,
  people: 40,
  values: { unfunded: 75, shortfall: 37.5, inhabitants: null, gdp: null, access: null, promised: null, places: null },
  origins: {},
};
const asked = { people: 40, situation: 'East situation', theme: null, hasRegister: false };

test('a draft ask says what is required, received and left, and that no register was consulted', () => {
  const [money, people, sources] = draftAsk({ ...asked, needed: stillNeeded(need, [], null) }, translator('en')) ?? [];
  expect(money).toBe(
    'The 2025 plan for the East situation requires USD 2,000. USD 500 had been paid or committed, 25% of the requirements. No register of pledges was consulted. USD 1,500 remains to be found.',
  );
  expect(people).toContain('40 refugees');
  expect(people).toContain('(2025), whatever their origin');
  expect(sources).toContain('OCHA');
});

test('with a register the kinds without an open pledge are named, in the language asked for', () => {
  const needed = stillNeeded(need, [], 'education');
  const said = draftAsk({ ...asked, needed, theme: 'Éducation', hasRegister: true }, translator('fr'))?.join('\n');
  expect(said).toContain('Les engagements en cours s’élèvent à 0\u00a0USD');
  expect(said).toContain('avaient été versés ou engagés');
  expect(said).toContain('domaine suivant\u00a0: Éducation');
  expect(said).toContain('Technique');
});

test('nothing is asked for where it is not known what is missing', () => {
  const needed = stillNeeded({ ...need, received: null }, [], null);
  expect(draftAsk({ ...asked, needed }, translator('en'))).toBeNull();
});
