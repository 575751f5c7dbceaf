// Sources of money: donors, budgets and spending.

const IATI = {
  publisher: 'UNHCR',
  url: 'https://github.com/Edouard-Legoupil/iati',
  licence: 'CC BY 4.0',
  retrieved: '2026-01',
};

export const MONEY_SOURCES = [
  {
    id: 'unhcr-iati-transactions',
    title: 'UNHCR activities under IATI: transactions, 2022–2025',
    ...IATI,
    note: {
      en: 'Through the R package "iati". US dollar values of the publisher; donors resolved and added up by us.',
      fr: 'Par le paquet R « iati ». Valeurs en dollars du diffuseur ; donateurs identifiés et additionnés par nos soins.',
    },
  },
  {
    id: 'unhcr-iati-budgets',
    title: 'UNHCR activities under IATI: budgets, 2022–2025',
    ...IATI,
    note: {
      en: 'Through the R package "iati". Operations added up by country; the revised budget where stated.',
      fr: 'Par le paquet R « iati ». Opérations additionnées par pays ; budget révisé s’il est indiqué.',
    },
  },
  {
    id: 'ceb-financial-statistics',
    title: 'Financial Statistics: revenue by donor and expenses by country, UNHCR, 2013–2024',
    publisher: 'United Nations System Chief Executives Board (CEB)',
    url: 'https://unsceb.org/financial-statistics',
    licence: 'Figure quoted with attribution',
    retrieved: '2026-11',
    note: {
      en: 'Audited. Read through github.com/un-fck/open.unfck.org (its code: MIT). Rounded to one dollar.',
      fr: 'Données auditées. Lues par github.com/un-fck/open.unfck.org (code : MIT). Arrondies au dollar.',
    },
  },
  {
    id: 'oecd-dac-refugee-costs',
    title: 'DAC1: in-donor refugee costs and total ODA, 2010–2022',
    publisher: 'OECD',
    url: 'https://github.com/ONEcampaign/ukraine_oda_tracker',
    licence: 'MIT (ONE Campaign); figures: OECD',
    retrieved: '2026-11',
    note: {
      en: 'Through the ONE Campaign’s tracker; current prices. Totals among the donors are left out.',
      fr: 'Par l’outil de suivi de ONE Campaign ; prix courants. Les totaux figurant parmi les donateurs sont laissés de côté.',
    },
  },
];
