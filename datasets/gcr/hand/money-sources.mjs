// Sources of money: donors, budgets and spending.

import { PUBLISHERS, QUOTED, same } from './publishers.mjs';

const IATI = {
  publisher: PUBLISHERS.UNHCR,
  url: 'https://github.com/Edouard-Legoupil/iati',
  licence: same('CC BY 4.0'),
  retrieved: '2026-01',
};

export const MONEY_SOURCES = [
  {
    id: 'unhcr-iati-transactions',
    title: {
      en: 'UNHCR activities under IATI: transactions, 2022–2025',
      fr: 'Activités du HCR publiées auprès de l’IITA : transactions, 2022-2025',
    },
    ...IATI,
    note: {
      en: 'Through the R package "iati". US dollar values of the publisher; donors resolved and added up by us.',
      fr: 'Par le paquet R « iati ». Valeurs en dollars du diffuseur ; donateurs identifiés et additionnés par nos soins.',
    },
  },
  {
    id: 'unhcr-iati-budgets',
    title: {
      en: 'UNHCR activities under IATI: budgets, 2022–2025',
      fr: 'Activités du HCR publiées auprès de l’IITA : budgets, 2022-2025',
    },
    ...IATI,
    note: {
      en: 'Through the R package "iati". Operations added up by country; the revised budget where stated.',
      fr: 'Par le paquet R « iati ». Opérations additionnées par pays ; budget révisé s’il est indiqué.',
    },
  },
  {
    id: 'ceb-financial-statistics',
    title: {
      en: 'Financial Statistics: revenue by donor and expenses by country, UNHCR, 2013–2024',
      fr: 'Statistiques financières : recettes par donateur et dépenses par pays, HCR, 2013-2024',
    },
    publisher: PUBLISHERS.CEB,
    url: 'https://unsceb.org/financial-statistics',
    licence: QUOTED,
    retrieved: '2026-11',
    note: {
      en: 'Audited. Read through github.com/un-fck/open.unfck.org (its code: MIT). Rounded to one dollar. Two years are thin: revenue of 2017 names 61 donors (77 in 2016, 74 in 2018) and leaves USD 449 million unattributed; expenses of 2013 name 84 countries and those of 2017 90 (125 or more in the years between).',
      fr: 'Données auditées. Lues par github.com/un-fck/open.unfck.org (code : MIT). Arrondies au dollar. Deux années sont lacunaires : les recettes de 2017 nomment 61 donateurs (77 en 2016, 74 en 2018) et laissent 449 millions de dollars sans attribution ; les dépenses de 2013 nomment 84 pays et celles de 2017 90 (125 ou plus dans l’intervalle).',
    },
  },
  {
    id: 'oecd-dac-refugee-costs',
    title: {
      en: 'DAC1: in-donor refugee costs and total ODA, 2010–2022',
      fr: 'CAD1 : coûts des réfugiés dans les pays donateurs et APD totale, 2010-2022',
    },
    publisher: PUBLISHERS.OECD,
    url: 'https://github.com/ONEcampaign/ukraine_oda_tracker',
    licence: { en: 'MIT (ONE Campaign); figures: OECD', fr: 'MIT (ONE Campaign) ; chiffres : OCDE' },
    retrieved: '2026-11',
    note: {
      en: 'Through the ONE Campaign’s tracker; current prices. Totals among the donors are left out.',
      fr: 'Par l’outil de suivi de ONE Campaign ; prix courants. Les totaux figurant parmi les donateurs sont laissés de côté.',
    },
  },
];
