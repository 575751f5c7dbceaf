/** Every address Jalon can open in the browser, and only these: the bridge takes the id, never an address. */
export const LINKS = {
  'gcr-platform': 'https://globalcompactrefugees.org/',
  'gcr-text': 'https://www.unhcr.org/the-global-compact-on-refugees',
  'refugee-data-finder': 'https://www.unhcr.org/refugee-statistics/',
  'world-bank-data': 'https://data.worldbank.org/',
  'fts-data': 'https://fts.unocha.org/',
  'hdx-data': 'https://data.humdata.org/',
} as const;
export type LinkId = keyof typeof LINKS;
export const LINK_IDS = Object.keys(LINKS) as readonly LinkId[];
