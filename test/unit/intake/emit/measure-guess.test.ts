import { describe, expect, test } from 'vitest';
import { addsUp, directionIn, unitIn } from '#shared/intake/emit/measure-guess';

const guess = (name: string, unit = '', isMoney = false) => {
  const { kind, why } = addsUp({ name, unit, isMoney });
  return `${kind} ${why}`;
};

describe('how values of areas add up', () => {
  test.each([
    ['Life expectancy at birth, total (years)', '', 'none rate-word'],
    ['Population density (people per sq. km of land area)', '', 'none rate-word'],
    ['Espérance de vie à la naissance', 'années', 'none rate-word'],
    ['Densité de population', 'hab/km²', 'none rate-word'],
    ['Mortality rate, under-5 (per 1,000 live births)', '', 'none rate-word'],
    ['Taux de mortalité infantile', '', 'none rate-word'],
    ['Human Development Index', '', 'none rate-word'],
    ['Indice de développement humain', '', 'none rate-word'],
    ['GDP per capita (current US$)', '', 'none rate-word'],
    ['PIB par habitant', '', 'none rate-word'],
    ['Pupil-teacher ratio', '', 'none rate-word'],
    ['Median income', 'persons', 'none rate-word'],
    ['Refugees', 'per 1,000 inhabitants', 'none rate-word'],
    ['Share of girls enrolled', '', 'none rate-word'],
    ['Part des réfugiés dans la population', '', 'none rate-word'],
    ['Average household size', '', 'none rate-word'],
    ['Fertility', '', 'none rate-word'],
    ['Gini coefficient', '', 'none rate-word'],
    ['school_enrolment_rate', '', 'none rate-word'],
    ['Children vaccinated (%)', '', 'none percent'],
    ['Enrolment', 'pour cent', 'none percent'],
    ['Refugees', '', 'sum count-word'],
    ['refugees_under_unhcrs_mandate', '', 'sum count-word'],
    ['Réfugiés accueillis', '', 'sum count-word'],
    ['Population, total', '', 'sum count-word'],
    ['Population aged 15 to 64 years', '', 'sum count-word'],
    ['Children under 5 years', '', 'sum count-word'],
    ['Enfants de moins de 5 ans', '', 'sum count-word'],
    ['Population at end of year', '', 'sum count-word'],
    ['Enrolment', 'persons', 'sum count-word'],
    ['Naissances', '', 'sum count-word'],
    ['Something', '', 'none unsure'],
    ['value', '', 'none unsure'],
  ])('%s [%s]: %s', (name, unit, expected) => {
    expect(guess(name, unit)).toBe(expected);
  });

  test('money adds up, unless it is per something', () => {
    expect(guess('Support', 'US dollars', true)).toBe('sum money');
    expect(guess('Support per refugee', 'US dollars', true)).toBe('none rate-word');
  });

  test.each([
    [{ aggregate: 71.3, sum: 426.9, largest: 85, areas: 6 }, 'none published-below-part'],
    [{ aggregate: 90, sum: 426.9, largest: 85, areas: 6 }, 'none published-apart'],
    [{ aggregate: 430, sum: 426.9, largest: 85, areas: 6 }, 'sum published-sum'],
    // Too few, or parts that leave much of the whole open: the words decide.
    [{ aggregate: 430, sum: 426.9, largest: 385, areas: 2 }, 'none unsure'],
    [{ aggregate: 900, sum: 426.9, largest: 85, areas: 6 }, 'none unsure'],
  ] as const)('a published aggregate %j: %s', (published, expected) => {
    const { kind, why } = addsUp({ name: 'Something', unit: '', isMoney: false, published });
    expect(`${kind} ${why}`).toBe(expected);
  });

  test('what is published goes before the words', () => {
    const published = { aggregate: 70, sum: 420, largest: 80, areas: 6 };
    expect(addsUp({ name: 'Population', unit: 'persons', isMoney: false, published }).kind).toBe('none');
  });
});

describe('which way is better', () => {
  test.each([
    ['Life expectancy at birth', 'up'],
    ['Taux de scolarisation', 'up'],
    ['Unemployment rate', 'down'],
    ['Under-five mortality', 'down'],
    ['Taux de chômage', 'down'],
    ['Out-of-school children of primary school age', 'down'],
    ['Literacy of adults', 'up'],
    ['Illiteracy of adults', 'down'],
    ['Refugees', 'conditional'],
    ['Population density', 'conditional'],
    ['Enrolment of children in poverty', 'conditional'],
    ['Lack of access to water', 'conditional'],
  ])('%s: %s', (name, expected) => {
    expect(directionIn(name).direction).toBe(expected);
  });
});

test.each([
  ['Life expectancy at birth', 'years'],
  ['Refugees under UNHCR’s mandate', 'persons'],
  ['Refugees per capita', ''],
  ['Births (per 1,000 people)', 'per 1,000 people'],
  ['Something', ''],
])('the unit in %s: %s', (name, expected) => {
  expect(unitIn(name).en).toBe(expected);
});
