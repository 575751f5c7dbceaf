// Names of the groups, memberships of the support platforms, and which plans make up a situation. Kept by hand.

const t = (en, fr) => ({ en, fr });

export const REGIONS = {
  'Asia and the Pacific': ['asia-pacific', t('Asia and the Pacific', 'Asie et Pacifique')],
  'Eastern and Southern Africa': [
    'east-southern-africa',
    t('Eastern and Southern Africa', 'Afrique orientale et australe'),
  ],
  Europe: ['europe', t('Europe', 'Europe')],
  'Middle East and North Africa': ['mena', t('Middle East and North Africa', 'Moyen-Orient et Afrique du Nord')],
  'The Americas': ['americas', t('The Americas', 'Amériques')],
  'West and Central Africa': ['west-central-africa', t('West and Central Africa', 'Afrique de l’Ouest et centrale')],
};

/** Names that regions have too: a chart or a table may hold both. */
const bureau = (en, fr) => t(`${en} (UNHCR bureau)`, `${fr} (bureau du HCR)`);
const unRegion = (en, fr) => t(`${en} (UN region)`, `${fr} (région de l’ONU)`);

export const BUREAUX = {
  americas: bureau('The Americas', 'Amériques'),
  'asia-pacific': bureau('Asia and the Pacific', 'Asie et Pacifique'),
  'east-horn-africa': bureau('East and Horn of Africa', 'Afrique de l’Est et Corne de l’Afrique'),
  europe: bureau('Europe', 'Europe'),
  mena: bureau('Middle East and North Africa', 'Moyen-Orient et Afrique du Nord'),
  'southern-africa': bureau('Southern Africa', 'Afrique australe'),
  'west-central-africa': bureau('West and Central Africa', 'Afrique de l’Ouest et centrale'),
};

export const UN_REGIONS = {
  africa: unRegion('Africa', 'Afrique'),
  americas: unRegion('Americas', 'Amériques'),
  asia: unRegion('Asia', 'Asie'),
  europe: unRegion('Europe', 'Europe'),
  oceania: unRegion('Oceania', 'Océanie'),
};

export const INCOMES = {
  low: t('Low income', 'Pays à faible revenu'),
  'lower-middle': t('Lower middle income', 'Pays à revenu intermédiaire (tranche inférieure)'),
  'upper-middle': t('Upper middle income', 'Pays à revenu intermédiaire (tranche supérieure)'),
  high: t('High income', 'Pays à revenu élevé'),
};

/** Members and supporting States at the latest date found; organizations that support are not areas. */
export const PLATFORMS = [
  {
    slug: 'car-ssp',
    name: t(
      'Support platform for solutions in the Central African Republic (CAR-SSP)',
      'Plateforme d’appui aux solutions en République centrafricaine (CAR-SSP)',
    ),
    members: ['CAF', 'CMR', 'COD', 'COG', 'SDN', 'SSD', 'TCD'],
    supporters: ['CHE', 'FRA', 'USA'],
  },
  {
    slug: 'igad',
    name: t('IGAD support platform', 'Plateforme d’appui de l’IGAD'),
    members: ['DJI', 'ETH', 'KEN', 'SDN', 'SOM', 'SSD', 'UGA'],
    supporters: ['CHE', 'DEU', 'SWE', 'USA'],
  },
  {
    slug: 'mirps',
    name: t(
      'Comprehensive Regional Protection and Solutions Framework (MIRPS)',
      'Cadre régional global de protection et de solutions (MIRPS)',
    ),
    members: ['BLZ', 'CRI', 'GTM', 'HND', 'MEX', 'PAN', 'SLV'],
    supporters: ['ARG', 'BRA', 'CAN', 'CHE', 'COL', 'ESP', 'FRA', 'URY', 'USA'],
  },
  {
    slug: 'ssar',
    name: t('Solutions Strategy for Afghan Refugees (SSAR)', 'Stratégie de solutions pour les réfugiés afghans (SSAR)'),
    members: ['AFG', 'IRN', 'PAK'],
    supporters: ['CHE', 'DEU', 'DNK', 'GBR', 'ITA', 'JPN', 'KOR', 'NLD', 'QAT', 'TUR', 'USA'],
  },
];

/**
 * A plan of type "Regional response plan" belongs to the first situation whose pattern its name matches.
 * Plans that match none (West Africa, Sahel, Ebola, hurricanes …) are not refugee response plans and stay out.
 * `origin` is left out of the members where the plan has a row for the country people fled from.
 */
export const SITUATIONS = [
  {
    slug: 'afghanistan',
    pattern: /^Afghanistan Situation/,
    name: t('Afghanistan situation', 'Situation en Afghanistan'),
    origin: 'AFG',
  },
  {
    slug: 'burundi',
    pattern: /^Burundi Regional/,
    name: t('Burundi situation', 'Situation au Burundi'),
    origin: 'BDI',
  },
  {
    slug: 'dr-congo',
    pattern: /^Democratic Republic of the Congo Regional/,
    name: t('Democratic Republic of the Congo situation', 'Situation en République démocratique du Congo'),
    origin: 'COD',
  },
  {
    slug: 'europe-2016',
    pattern: /Migrant Response Plan for Europe/,
    name: t('Refugees and migrants in Europe (2016)', 'Réfugiés et migrants en Europe (2016)'),
    origin: null,
  },
  {
    slug: 'horn-yemen',
    pattern: /Migrant Response Plan for (the )?Horn of Africa/,
    name: t(
      'Migrants between the Horn of Africa, Yemen and Southern Africa',
      'Migrants entre la Corne de l’Afrique, le Yémen et l’Afrique australe',
    ),
    origin: null,
  },
  {
    slug: 'iraq',
    pattern: /Iraqi Refugees|^Iraq Health Sector Appeal/,
    name: t('Iraq situation', 'Situation en Iraq'),
    origin: 'IRQ',
  },
  {
    slug: 'rohingya',
    pattern: /^Rohingya/,
    name: t('Rohingya refugees in Bangladesh', 'Réfugiés rohingya au Bangladesh'),
    origin: 'MMR',
  },
  {
    slug: 'south-sudan',
    pattern: /^South Sudan Regional/,
    name: t('South Sudan situation', 'Situation au Soudan du Sud'),
    origin: 'SSD',
  },
  {
    slug: 'sudan',
    pattern: /^Sudan Emergency/,
    name: t('Sudan situation', 'Situation au Soudan'),
    origin: 'SDN',
    note: 'note:plan-sudan',
  },
  { slug: 'syria', pattern: /^Syria/, name: t('Syria situation', 'Situation en Syrie'), origin: 'SYR' },
  { slug: 'uganda', pattern: /^Uganda Regional/, name: t('Refugees in Uganda', 'Réfugiés en Ouganda'), origin: null },
  {
    slug: 'ukraine',
    pattern: /^Ukraine Situation/,
    name: t('Ukraine situation', 'Situation en Ukraine'),
    origin: 'UKR',
    note: 'note:plan-ukraine',
  },
  {
    slug: 'venezuela',
    pattern: /^Venezuela Regional/,
    name: t('Venezuela situation', 'Situation au Venezuela'),
    origin: 'VEN',
  },
];

/** Of whom indicators are asked; who is in them follows from the data (`build/scopes.mjs`). */
export const SCOPES = {
  results: t(
    'Countries whose UNHCR operations report results',
    'Pays dont les opérations du HCR rendent compte de leurs résultats',
  ),
  operations: t('Countries with a UNHCR operation', 'Pays où le HCR a une opération'),
  donors: t('Countries that have given to UNHCR', 'Pays ayant contribué au financement du HCR'),
  dac: t('Donors that report aid to the DAC of the OECD', 'Donateurs qui déclarent leur aide au CAD de l’OCDE'),
};
