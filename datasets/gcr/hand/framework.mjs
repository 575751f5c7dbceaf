// The indicator framework, kept by hand: names and codes after the sources in README.md, notes are our own.

import { moneyIndicators } from './money-indicators.mjs';

const t = (en, fr) => ({ en, fr });
const unit = (measure, en, fr) => ({ measure, label: t(en, fr), multiplier: 1 });

const USD = { ...unit('currency', 'US dollars', 'dollars É.-U.'), money: { currency: 'USD', prices: 'current' } };
const PERCENT = unit('percent', '%', '%');
const PERSONS = unit('count', 'persons', 'personnes');
const DONORS = unit('count', 'donors', 'donateurs');
const POSITIVE = { kind: 'positive' };
const SHARE = { kind: 'bounded', lower: 0, upper: 100 };
const SUM = { kind: 'sum' };
const NONE = { kind: 'none' };
const BOTH = ['2019', '2022'];
const FUNDERS = ['states', 'development-actors', 'organizations'];

const indicator = (code, name, measure, domain, themes, actors, note, more = {}) => ({
  id: `gcr-${code}`,
  code,
  parent: `outcome-${code.slice(0, 3)}`,
  name,
  unit: measure,
  direction: 'up',
  domain,
  aggregation: NONE,
  themes,
  actors,
  editions: BOTH,
  note,
  ...more,
});

let contexts = 0;
const context = (id, name, measure, aggregation, themes, actors, note, more = {}) => ({
  id: `ctx-${id}`,
  code: `C.${++contexts}`,
  parent: 'context',
  name,
  unit: measure,
  direction: 'conditional',
  domain: POSITIVE,
  aggregation,
  themes,
  actors,
  editions: BOTH,
  note,
  ...more,
});

const objective = (code, en, fr) => ({
  id: `objective-${code}`,
  parent: null,
  kind: 'objective',
  code,
  name: t(en, fr),
});
const outcome = (code, en, fr) => ({
  id: `outcome-${code}`,
  parent: `objective-${code[0]}`,
  kind: 'outcome',
  code,
  name: t(en, fr),
});

const ROUNDED = t(
  'Small counts are rounded to five by the publisher.',
  'Les petits effectifs sont arrondis à cinq par l’éditeur.',
);
const BREAK_2025 = {
  year: 2025,
  note: t(
    'Break in series in 2025: compare with earlier years with care.',
    'Rupture de série en 2025 : toute comparaison avec les années antérieures appelle à la prudence.',
  ),
};
const CHILDREN_2023 = {
  year: 2023,
  note: t(
    'The definition changed in 2023: until 2022 people, since then children and young people. The two do not compare.',
    'La définition a changé en 2023 : jusqu’en 2022 les personnes, depuis lors les enfants et les jeunes. Les deux ne se comparent pas.',
  ),
};
const SCOPE_2018 = {
  year: 2018,
  note: t(
    'Before 2018 refugees only, since others were not collected: the rise from 2017 to 2018 is partly a change of scope.',
    'Avant 2018, réfugiés uniquement, les autres n’étant pas recensés : la hausse de 2017 à 2018 tient en partie au changement de champ.',
  ),
};
const LAW_PRACTICE = (en, fr) =>
  t(
    `Measured in law and in practice, which differ by some twenty points: never mix the two. ${en}`,
    `Mesuré en droit et dans la pratique, avec une vingtaine de points d’écart : ne jamais confondre les deux. ${fr}`,
  );

/** Law speaks for the indicator; practice is always shown beside it. */
const LAW_BESIDE_PRACTICE = { headline: 'basis=law', beside: ['basis=practice'] };

const POPULATIONS = ['idps', 'returnees', 'stateless', 'host-community', 'others'];

/** What UNHCR's operations report under a code of the Compact, apart from the world figures published for it. */
const reported = (code, name, measure, themes, actors, { en, fr }, more = {}) =>
  indicator(
    code,
    name,
    measure,
    measure === PERCENT ? SHARE : POSITIVE,
    themes,
    actors,
    t(
      `What UNHCR’s operations report for their country, not the world: not every country reports.${measure === PERCENT ? ' A group stands for the median of its countries that report.' : ' No total is made.'} ${en} Targets and baselines are UNHCR’s own. The rows of 2023 carry no Compact code; it was assigned by us.`,
      `Ce que déclarent les opérations du HCR pour leur pays, et non le monde : tous les pays ne déclarent pas.${measure === PERCENT ? ' La valeur d’un groupe est la médiane des pays qui déclarent.' : ' Aucun total n’est établi.'} ${fr} Les cibles et les valeurs de référence sont celles du HCR. Les lignes de 2023 ne portent pas de code du Pacte ; nous l’avons attribué.`,
    ),
    {
      id: `gcr-${code}-op`,
      code: `${code}-UNHCR`,
      headline: 'population=refugees-asylum-seekers',
      askedOf: 'scope:results',
      beside: POPULATIONS.map((population) => `population=${population}`),
      aggregation: measure === PERCENT ? { kind: 'median' } : NONE,
      ...more,
    },
  );

export const FRAMEWORK = {
  name: t(
    'Indicator framework of the Global Compact on Refugees',
    'Cadre d’indicateurs du Pacte mondial sur les réfugiés',
  ),
  baselineYear: 2016,
  editions: [
    { code: '2019', name: t('First edition (2019)', 'Première édition (2019)') },
    { code: '2022', name: t('Second edition (2022)', 'Deuxième édition (2022)') },
  ],
  nodes: [
    objective('1', 'Ease the pressures on host countries', 'Alléger la pression sur les pays d’accueil'),
    outcome(
      '1.1',
      'Resources for additional instruments and programmes come from a growing number of donors',
      'Des ressources à l’appui d’instruments et de programmes additionnels proviennent d’un nombre croissant de donateurs',
    ),
    outcome(
      '1.2',
      'National arrangements and coordinated refugee responses are supported',
      'Les dispositifs nationaux et les interventions coordonnées en faveur des réfugiés sont appuyés',
    ),
    objective('2', 'Enhance refugee self-reliance', 'Renforcer l’autonomie des réfugiés'),
    outcome(
      '2.1',
      'Refugees can take an active part in the social and economic life of host countries',
      'Les réfugiés peuvent participer activement à la vie sociale et économique des pays d’accueil',
    ),
    outcome(
      '2.2',
      'Self-reliance of refugees and host communities is strengthened',
      'L’autonomie des réfugiés et des communautés d’accueil est renforcée',
    ),
    objective('3', 'Expand access to third-country solutions', 'Élargir l’accès aux solutions dans des pays tiers'),
    outcome(
      '3.1',
      'Refugees in need have resettlement opportunities in a growing number of countries',
      'Les réfugiés qui en ont besoin ont accès à des possibilités de réinstallation dans un nombre croissant de pays',
    ),
    outcome(
      '3.2',
      'Refugees have complementary pathways for admission to third countries',
      'Les réfugiés ont accès à des voies complémentaires d’admission dans des pays tiers',
    ),
    objective(
      '4',
      'Support conditions in countries of origin for return in safety and dignity',
      'Favoriser les conditions d’un retour dans les pays d’origine en sécurité et dans la dignité',
    ),
    outcome(
      '4.1',
      'Resources for sustainable reintegration of returnees come from a growing number of donors',
      'Des ressources pour la réintégration durable des rapatriés proviennent d’un nombre croissant de donateurs',
    ),
    outcome(
      '4.2',
      'Refugees are able to return and reintegrate socially and economically',
      'Les réfugiés sont en mesure de rentrer et de se réintégrer socialement et économiquement',
    ),
    { id: 'context', parent: null, kind: 'context', code: 'C', name: t('Context', 'Contexte') },
  ],
  indicators: [
    indicator(
      '1.1.1',
      t(
        'Volume of official development assistance (ODA) provided to, or for the benefit of, refugees and host communities in the host country',
        'Volume de l’aide publique au développement (APD) fournie aux réfugiés et aux communautés d’accueil, ou à leur profit, dans le pays d’accueil',
      ),
      USD,
      POSITIVE,
      ['responsibility-sharing'],
      FUNDERS,
      t(
        'Current US dollars, gross, without refugee costs in donor countries except where a series says that it has them. Published in windows of two years (three for 2015–2017) and with different donors surveyed: windows are not comparable without care.',
        'Dollars courants, montants bruts, hors coûts des réfugiés dans les pays donateurs, sauf série qui les inclut expressément. Publié par périodes de deux ans (trois pour 2015-2017), auprès de donateurs différents : les périodes ne sont pas directement comparables.',
      ),
    ),
    indicator(
      '1.1.2',
      t(
        'Number of donors providing ODA to, or for the benefit of, refugees and host communities in the host country',
        'Nombre de donateurs fournissant une APD aux réfugiés et aux communautés d’accueil, ou à leur profit, dans le pays d’accueil',
      ),
      DONORS,
      POSITIVE,
      ['responsibility-sharing'],
      FUNDERS,
      t('Donors that report to the survey of the OECD.', 'Donateurs ayant répondu à l’enquête de l’OCDE.'),
    ),
    indicator(
      '1.2.1',
      t(
        'Proportion of ODA for refugees and host communities channelled to national actors in the host country',
        'Proportion de l’APD destinée aux réfugiés et aux communautés d’accueil acheminée par des acteurs nationaux du pays d’accueil',
      ),
      PERCENT,
      SHARE,
      ['responsibility-sharing'],
      [...FUNDERS, 'cities', 'civil-society'],
      t(
        'Proxy: the only published value is the share of country-allocable ODA given as budget support to governments.',
        'Valeur approchée : la seule valeur publiée est la part de l’APD ventilable par pays versée aux gouvernements sous forme d’appui budgétaire.',
      ),
    ),
    indicator(
      '1.2.2',
      t(
        'Number of partners supporting national arrangements in the host country',
        'Nombre de partenaires appuyant les dispositifs nationaux dans le pays d’accueil',
      ),
      unit('count', 'partners', 'partenaires'),
      POSITIVE,
      ['responsibility-sharing'],
      [...FUNDERS, 'cities', 'businesses', 'civil-society', 'refugees'],
      t(
        'Only partial data in the reports; no value here.',
        'Données partielles dans les rapports ; aucune valeur ici.',
      ),
    ),
    indicator(
      '2.1.1',
      t('Proportion of refugees with access to decent work', 'Proportion de réfugiés ayant accès à un travail décent'),
      PERCENT,
      SHARE,
      ['jobs-livelihoods'],
      ['states', 'development-actors', 'businesses', 'civil-society'],
      LAW_PRACTICE(
        'The value in law for 2021 was published as 75% in 2021 and as 52% in 2023: different coverage.',
        'La valeur en droit pour 2021 a été publiée à 75 % en 2021 et à 52 % en 2023 : champs différents.',
      ),
      LAW_BESIDE_PRACTICE,
    ),
    indicator(
      '2.1.2',
      t(
        'Proportion of refugees who are able to move freely within the host country',
        'Proportion de réfugiés pouvant circuler librement dans le pays d’accueil',
      ),
      PERCENT,
      SHARE,
      ['jobs-livelihoods', 'protection-capacity'],
      ['states', 'parliamentarians'],
      LAW_PRACTICE('Published as a rounded share.', 'Publié sous forme de part arrondie.'),
      LAW_BESIDE_PRACTICE,
    ),
    indicator(
      '2.2.1',
      t(
        'Proportion of refugee children enrolled in the national education system (primary and secondary)',
        'Proportion d’enfants réfugiés scolarisés dans le système éducatif national (primaire et secondaire)',
      ),
      PERCENT,
      POSITIVE,
      ['education'],
      ['states', 'development-actors', 'organizations', 'academics', 'businesses', 'civil-society'],
      t(
        'Gross enrolment, which may exceed 100%, by school year and level; the reporting countries change from year to year. Pre-primary and tertiary are published alongside.',
        'Taux bruts de scolarisation, pouvant dépasser 100 %, par année scolaire et par niveau ; les pays déclarants changent d’une année à l’autre. Le préprimaire et le supérieur sont publiés en complément.',
      ),
      { headline: 'level=primary', beside: ['level=secondary'] },
    ),
    indicator(
      '2.2.2',
      t(
        'Proportion of refugees and of host communities living below the national poverty line',
        'Proportion de réfugiés et de membres des communautés d’accueil vivant en dessous du seuil national de pauvreté',
      ),
      PERCENT,
      SHARE,
      ['jobs-livelihoods'],
      ['states', 'development-actors', 'businesses', 'civil-society'],
      t(
        'Two populations: refugees and host communities, each with its own series. Lower is better.',
        'Deux populations, les réfugiés et les communautés d’accueil, chacune avec sa série. Une baisse est un progrès.',
      ),
      { direction: 'down' },
    ),
    indicator(
      '3.1.1',
      t(
        'Number of refugees who arrived on resettlement, by country of resettlement',
        'Nombre de réfugiés arrivés au titre de la réinstallation, par pays de réinstallation',
      ),
      PERSONS,
      POSITIVE,
      ['solutions'],
      ['states', 'organizations', 'civil-society'],
      t(
        'The framework names departures from the host country; what is published by country and year is arrivals, counted where refugees were resettled: the area is the country of resettlement. Departures facilitated by UNHCR are another, smaller series; by country of asylum see 3.1.1-UNHCR. Small counts are rounded to five by the publisher.',
        'Le cadre retient les départs depuis le pays d’accueil ; ce qui est publié par pays et par année, ce sont les arrivées, comptées là où les réfugiés sont réinstallés : la zone est le pays de réinstallation. Les départs facilités par le HCR forment une autre série, plus restreinte ; par pays d’asile, voir 3.1.1-UNHCR. Les petits effectifs sont arrondis à cinq par l’éditeur.',
      ),
      { aggregation: SUM },
    ),
    indicator(
      '3.1.2',
      t(
        'Number of countries receiving UNHCR resettlement submissions from the host country',
        'Nombre de pays recevant des dossiers de réinstallation soumis par le HCR depuis le pays d’accueil',
      ),
      unit('count', 'countries', 'pays'),
      POSITIVE,
      ['solutions'],
      ['states'],
      t(
        'Proxy: countries with resettlement arrivals in the year (3.1.1), not countries that received submissions.',
        'Valeur approchée : pays ayant enregistré des arrivées au titre de la réinstallation dans l’année (3.1.1), et non pays ayant reçu des dossiers.',
      ),
      { aggregation: { kind: 'areas', of: 'gcr-3.1.1' } },
    ),
    indicator(
      '3.2.1',
      t(
        'Number of refugees admitted to third countries through complementary pathways',
        'Nombre de réfugiés admis dans des pays tiers par des voies complémentaires',
      ),
      PERSONS,
      POSITIVE,
      ['solutions'],
      ['states', 'academics', 'businesses', 'civil-society', 'faith-based', 'refugees'],
      t(
        'Proxy: first family, work, study and (from 2020) sponsorship permits given to seven nationalities by OECD countries and Brazil. It misses some refugees, counts people who are not, and is revised between editions.',
        'Valeur approchée : premiers permis (famille, travail, études et, dès 2020, parrainage) délivrés à sept nationalités par les pays de l’OCDE et le Brésil. Des réfugiés y échappent, d’autres personnes y figurent, et les valeurs sont révisées d’une édition à l’autre.',
      ),
    ),
    indicator(
      '4.1.1',
      t(
        'Volume of ODA provided to, or for the benefit of, refugee returnees in the country of origin',
        'Volume de l’APD fournie aux réfugiés rapatriés, ou à leur profit, dans le pays d’origine',
      ),
      USD,
      POSITIVE,
      ['solutions', 'responsibility-sharing'],
      FUNDERS,
      t('No published value found.', 'Aucune valeur publiée n’a été trouvée.'),
    ),
    indicator(
      '4.1.2',
      t(
        'Number of donors providing ODA to, or for the benefit of, refugee returnees in the country of origin',
        'Nombre de donateurs fournissant une APD aux réfugiés rapatriés, ou à leur profit, dans le pays d’origine',
      ),
      DONORS,
      POSITIVE,
      ['solutions', 'responsibility-sharing'],
      FUNDERS,
      t('No published value found.', 'Aucune valeur publiée n’a été trouvée.'),
    ),
    indicator(
      '4.2.1',
      t(
        'Number of refugees returning to their country of origin',
        'Nombre de réfugiés rentrant dans leur pays d’origine',
      ),
      PERSONS,
      POSITIVE,
      ['solutions'],
      ['states', 'organizations', 'development-actors'],
      t(
        'Returns in adverse conditions are not progress: the change is shown, never scored. The area is the country of origin; 4.2.1-CoA has the same returns by country of asylum.',
        'Un retour dans des conditions défavorables n’est pas un progrès : l’évolution est montrée, jamais notée. La zone est le pays d’origine ; 4.2.1-CoA donne les mêmes retours par pays d’asile.',
      ),
      { direction: 'conditional', aggregation: SUM, breaks: [BREAK_2025] },
    ),
    indicator(
      '4.2.2',
      t(
        'Proportion of returnees with legally recognized documentation and credentials',
        'Proportion de rapatriés disposant de documents et de titres légalement reconnus',
      ),
      PERCENT,
      SHARE,
      ['solutions', 'protection-capacity'],
      ['states', 'organizations'],
      t('Very sparse data; no value here.', 'Données très rares ; aucune valeur ici.'),
    ),
    reported(
      '2.1.1',
      t(
        'Right to decent work: refugees and asylum-seekers who have it, as UNHCR operations report',
        'Droit à un travail décent : réfugiés et demandeurs d’asile qui en jouissent, selon les opérations du HCR',
      ),
      PERCENT,
      ['jobs-livelihoods'],
      ['states', 'development-actors', 'businesses', 'civil-society'],
      t(
        'UNHCR’s impact indicator 3.1: the right, not work itself.',
        'Indicateur d’impact 3.1 du HCR : le droit, non l’emploi.',
      ),
    ),
    reported(
      '2.1.2',
      t(
        'Freedom of movement: refugees and asylum-seekers able to move freely in the country, as UNHCR operations report',
        'Liberté de circulation : réfugiés et demandeurs d’asile pouvant circuler librement dans le pays, selon les opérations du HCR',
      ),
      PERCENT,
      ['jobs-livelihoods', 'protection-capacity'],
      ['states', 'parliamentarians'],
      t('UNHCR’s impact indicator 1.2.', 'Indicateur d’impact 1.2 du HCR.'),
    ),
    reported(
      '2.2.1',
      t(
        'National education system: refugee and asylum-seeking children and young people in it, as UNHCR operations report',
        'Système éducatif national : enfants et jeunes réfugiés ou demandeurs d’asile inscrits, selon les opérations du HCR',
      ),
      PERCENT,
      ['education'],
      ['states', 'development-actors', 'organizations', 'academics', 'businesses', 'civil-society'],
      t(
        'UNHCR’s outcome indicator 11.2, of all levels together; in 2022 it spoke of people, since then of children and young people.',
        'Indicateur d’effet 11.2 du HCR, tous niveaux confondus ; il portait en 2022 sur les personnes, depuis sur les enfants et les jeunes.',
      ),
      { breaks: [CHILDREN_2023] },
    ),
    reported(
      '3.1.1',
      t(
        'People who departed on resettlement from the country, as UNHCR operations report',
        'Personnes parties du pays au titre de la réinstallation, selon les opérations du HCR',
      ),
      PERSONS,
      ['solutions'],
      ['states', 'organizations', 'civil-society'],
      t(
        'UNHCR’s impact indicator 4.2a. The area is the country they left; 3.1.1 counts arrivals by country of resettlement.',
        'Indicateur d’impact 4.2a du HCR. La zone est le pays de départ ; 3.1.1 compte les arrivées par pays de réinstallation.',
      ),
    ),
    reported(
      '4.2.1',
      t(
        'Refugees who returned to their country of origin, as UNHCR operations report',
        'Réfugiés rentrés dans leur pays d’origine, selon les opérations du HCR',
      ),
      PERSONS,
      ['solutions'],
      ['states', 'organizations', 'development-actors'],
      t(
        'UNHCR’s impact indicator 4.1, reported by the operation of either country: it is neither 4.2.1 nor 4.2.1-CoA. The change is shown, never scored.',
        'Indicateur d’impact 4.1 du HCR, déclaré par l’opération de l’un ou l’autre pays : ce n’est ni 4.2.1 ni 4.2.1-CoA. L’évolution est montrée, jamais notée.',
      ),
      { direction: 'conditional' },
    ),
    reported(
      '4.2.2',
      t(
        'People with legally recognized identity documents or credentials, as UNHCR operations report',
        'Personnes disposant de pièces d’identité ou de titres légalement reconnus, selon les opérations du HCR',
      ),
      PERCENT,
      ['solutions', 'protection-capacity'],
      ['states', 'organizations'],
      t(
        'Two indicators of UNHCR share the code: 1.3 (people) and 14.1 (returnees), the latter under returnees or with a breakdown of its own.',
        'Deux indicateurs du HCR partagent ce code : 1.3 (personnes) et 14.1 (rapatriés), ce dernier sous les rapatriés ou avec sa propre ventilation.',
      ),
    ),
    indicator(
      '4.2.1',
      t(
        'Number of refugees returning to their country of origin, by country of asylum',
        'Nombre de réfugiés rentrant dans leur pays d’origine, par pays d’asile',
      ),
      PERSONS,
      POSITIVE,
      ['solutions'],
      ['states', 'organizations', 'development-actors'],
      t(
        'The same returns as 4.2.1, seen from the country they left: the area is the country of asylum, and the world is the same. The change is shown, never scored.',
        'Les mêmes retours que 4.2.1, vus du pays quitté : la zone est le pays d’asile, et le total mondial est le même. L’évolution est montrée, jamais notée.',
      ),
      {
        id: 'gcr-4.2.1-departures',
        code: '4.2.1-CoA',
        direction: 'conditional',
        aggregation: SUM,
        breaks: [BREAK_2025],
      },
    ),
    {
      id: 'gcr-2022-16',
      code: '2022-16',
      parent: null,
      name: t(
        'Sixteenth indicator of the 2022 edition (not yet assigned)',
        'Seizième indicateur de l’édition de 2022 (pas encore attribué)',
      ),
      unit: unit('count', 'not yet known', 'pas encore connue'),
      direction: 'conditional',
      domain: POSITIVE,
      aggregation: NONE,
      themes: [],
      actors: [],
      editions: ['2022'],
      note: t(
        'The second edition has sixteen indicators; no source reached says which one is new. Name it, place it and set its unit and direction when known.',
        'La deuxième édition compte seize indicateurs ; aucune source consultée n’indique lequel est nouveau. À nommer, à placer et à doter d’une unité et d’un sens dès qu’il sera connu.',
      ),
    },
    context(
      'refugees',
      t('Refugees hosted', 'Réfugiés accueillis'),
      PERSONS,
      SUM,
      ['responsibility-sharing'],
      ['states'],
      ROUNDED,
      { breaks: [BREAK_2025] },
    ),
    context(
      'oip',
      t(
        'Other people in need of international protection hosted',
        'Autres personnes ayant besoin d’une protection internationale accueillies',
      ),
      PERSONS,
      SUM,
      ['responsibility-sharing'],
      ['states'],
      t(
        'Collected from 2018 on; earlier years are not zero but not collected.',
        'Données recueillies à partir de 2018 ; auparavant, elles ne sont pas nulles mais inexistantes.',
      ),
      { breaks: [BREAK_2025] },
    ),
    context(
      'refugees-oip',
      t(
        'Refugees and other people in need of international protection hosted',
        'Réfugiés et autres personnes ayant besoin d’une protection internationale accueillis',
      ),
      PERSONS,
      SUM,
      ['responsibility-sharing'],
      ['states'],
      ROUNDED,
      { breaks: [SCOPE_2018, BREAK_2025] },
    ),
    context(
      'asylum',
      t('Asylum-seekers hosted', 'Demandeurs d’asile accueillis'),
      PERSONS,
      SUM,
      ['protection-capacity'],
      ['states'],
      ROUNDED,
      { breaks: [BREAK_2025] },
    ),
    context(
      'population',
      t('Population', 'Population'),
      unit('count', 'inhabitants', 'habitants'),
      SUM,
      [],
      [],
      t('Mid-year estimate; latest year 2024.', 'Estimation en milieu d’année ; dernière année : 2024.'),
    ),
    context(
      'gdp',
      t('Gross domestic product (GDP)', 'Produit intérieur brut (PIB)'),
      USD,
      SUM,
      [],
      [],
      t(
        'Current US dollars, rounded to one dollar; latest year 2023.',
        'Dollars courants, arrondis au dollar ; dernière année : 2023.',
      ),
    ),
    context(
      'refugees-per-1000',
      t('Refugees per 1,000 inhabitants', 'Réfugiés pour 1 000 habitants'),
      unit('ratio', 'per 1,000 inhabitants', 'pour 1 000 habitants'),
      { kind: 'ratio', numerator: 'ctx-refugees', denominator: 'ctx-population', factor: 1000 },
      ['responsibility-sharing'],
      ['states'],
      t(
        'Refugees alone (C.1). Over areas that have both values in the year.',
        'Réfugiés seuls (C.1). Zones disposant des deux valeurs dans l’année.',
      ),
      { breaks: [BREAK_2025] },
    ),
    context(
      'refugees-per-gdp',
      t('Refugees per million US dollars of GDP', 'Réfugiés par million de dollars de PIB'),
      unit('ratio', 'per USD 1 million of GDP', 'par million de dollars de PIB'),
      { kind: 'ratio', numerator: 'ctx-refugees', denominator: 'ctx-gdp', factor: 1000000 },
      ['responsibility-sharing'],
      ['states'],
      t(
        'Refugees alone (C.1). Over areas that have both values in the year.',
        'Réfugiés seuls (C.1). Zones disposant des deux valeurs dans l’année.',
      ),
      { breaks: [BREAK_2025] },
    ),
    context(
      'requirements',
      t(
        'Requirements of regional refugee response plans',
        'Besoins de financement des plans régionaux d’aide aux réfugiés',
      ),
      USD,
      NONE,
      ['responsibility-sharing'],
      FUNDERS,
      t(
        'By situation: sum of the country rows of the plan, which may be below the plan’s own total. Where some countries state none, the sum is partial and marked as estimated; where all are blank, it is missing.',
        'Par situation : somme des lignes par pays du plan, parfois inférieure au total du plan. Lorsque certains pays n’indiquent rien, la somme est partielle et signalée comme estimée ; lorsque tous sont vides, elle est manquante.',
      ),
    ),
    context(
      'funding',
      t('Funding of regional refugee response plans', 'Financements reçus par les plans régionaux d’aide aux réfugiés'),
      USD,
      NONE,
      ['responsibility-sharing'],
      FUNDERS,
      t(
        'By situation: sum of the country rows of the plan; funding not tied to a country is not in it. The running year is incomplete.',
        'Par situation : somme des lignes par pays du plan ; les financements non affectés à un pays n’y figurent pas. L’année en cours est incomplète.',
      ),
      { direction: 'up' },
    ),
    context(
      'coverage',
      t(
        'Funding coverage of regional refugee response plans',
        'Taux de financement des plans régionaux d’aide aux réfugiés',
      ),
      PERCENT,
      { kind: 'ratio', numerator: 'ctx-funding', denominator: 'ctx-requirements', factor: 100 },
      ['responsibility-sharing'],
      FUNDERS,
      t(
        'Funding received as a share of requirements. Partial requirements make it look better than it is.',
        'Financements reçus rapportés aux besoins. Des besoins partiels embellissent ce taux.',
      ),
      { direction: 'up' },
    ),
    ...moneyIndicators({ context, USD, PERCENT, SUM, FUNDERS }),
  ],
};
