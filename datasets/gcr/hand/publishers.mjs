// Words that sources share.

/** Publishers under the names they bear in each language. */
export const PUBLISHERS = {
  UNHCR: { en: 'UNHCR', fr: 'HCR' },
  OCHA: { en: 'OCHA', fr: 'OCHA' },
  OECD: { en: 'OECD', fr: 'OCDE' },
  'OECD and UNHCR': { en: 'OECD and UNHCR', fr: 'OCDE et HCR' },
  CEB: {
    en: 'United Nations System Chief Executives Board (CEB)',
    fr: 'Conseil des chefs de secrétariat des organismes des Nations Unies (CCS)',
  },
  'World Bank': { en: 'World Bank', fr: 'Banque mondiale' },
};

/** The same in every language: names of licences, titles of reports that were read in one language. */
export const same = (text) => ({ en: text, fr: text });

/** Licence of single figures. */
export const QUOTED = { en: 'Figure quoted with attribution', fr: 'Chiffre cité avec mention de la source' };
