// Where every observation comes from. `retrieved`: version of the package, or month of the working copy.

import { MONEY_SOURCES } from './money-sources.mjs';
import { PUBLISHERS, QUOTED, same } from './publishers.mjs';

const headline = (id, title, publisher, url, via) => ({
  id,
  title: typeof title === 'string' ? same(title) : title,
  publisher: PUBLISHERS[publisher],
  url,
  licence: QUOTED,
  retrieved: '2026-11',
  note: via
    ? {
        en: `Headline figure carried over by hand; read in ${via.en}, not in the report itself.`,
        fr: `Chiffre clé repris à la main ; lu dans ${via.fr}, et non dans le rapport lui-même.`,
      }
    : { en: 'Headline figure carried over by hand.', fr: 'Chiffre clé repris à la main.' },
});

const PRESS = { en: 'a press article that reports on it', fr: 'un article de presse qui en rend compte' };

export const SOURCES = [
  {
    id: 'unhcr-refugee-data-finder',
    title: {
      en: 'Refugee Data Finder: population and solutions',
      fr: 'Refugee Data Finder : populations et solutions',
    },
    publisher: PUBLISHERS.UNHCR,
    url: 'https://www.unhcr.org/refugee-statistics/',
    licence: same('CC BY 4.0'),
    retrieved: '2025.12.1',
    note: {
      en: 'Through the R package "refugees" 2025.12.1 (the date shown is its version); summed over countries of origin or of asylum.',
      fr: 'Par le paquet R « refugees » 2025.12.1 (la date indiquée est sa version) ; sommes sur les pays d’origine ou d’asile.',
    },
  },
  {
    id: 'worldbank-population',
    title: {
      en: 'World Development Indicators: Population, total (SP.POP.TOTL)',
      fr: 'Indicateurs du développement dans le monde : population totale (SP.POP.TOTL)',
    },
    publisher: PUBLISHERS['World Bank'],
    url: 'https://data.worldbank.org/indicator/SP.POP.TOTL',
    licence: same('CC BY 4.0'),
    retrieved: '2026-11',
    note: {
      en: 'Countries and territories only; no aggregates.',
      fr: 'Pays et territoires uniquement ; aucun agrégat.',
    },
  },
  {
    id: 'worldbank-gdp',
    title: {
      en: 'World Development Indicators: GDP, current US$ (NY.GDP.MKTP.CD)',
      fr: 'Indicateurs du développement dans le monde : PIB en dollars courants (NY.GDP.MKTP.CD)',
    },
    publisher: PUBLISHERS['World Bank'],
    url: 'https://data.worldbank.org/indicator/NY.GDP.MKTP.CD',
    licence: same('CC BY 4.0'),
    retrieved: '2026-11',
    note: {
      en: 'Countries and territories only; rounded to one dollar.',
      fr: 'Pays et territoires uniquement ; valeurs arrondies au dollar.',
    },
  },
  {
    id: 'ocha-fts',
    title: {
      en: 'Financial Tracking Service: requirements and funding by plan',
      fr: 'Service de surveillance financière (FTS) : besoins et financements par plan',
    },
    publisher: PUBLISHERS.OCHA,
    url: 'https://fts.unocha.org/',
    licence: same('CC BY-IGO'),
    retrieved: '2026-02',
    note: {
      en: 'Country rows of regional refugee response plans, summed by situation, plan and year.',
      fr: 'Lignes par pays des plans régionaux d’aide aux réfugiés, additionnées par situation, plan et année.',
    },
  },
  {
    id: 'unhcr-iati-results',
    title: {
      en: 'Activities published to IATI: results of operations, 2022–2025',
      fr: 'Activités publiées auprès de l’IITA : résultats des opérations, 2022-2025',
    },
    publisher: PUBLISHERS.UNHCR,
    url: 'https://github.com/Edouard-Legoupil/iati',
    licence: same('CC BY 4.0'),
    retrieved: '2026-01',
    note: {
      en: 'Through the R package "iati". Rows of 2023 carry no Compact code: theirs follows from the type of result and UNHCR’s indicator number, by us. Rows that cannot be told apart are left out.',
      fr: 'Par le paquet R « iati ». Les lignes de 2023 ne portent pas de code du Pacte : nous l’avons déduit du type de résultat et du numéro d’indicateur du HCR. Les lignes impossibles à distinguer sont écartées.',
    },
  },
  headline(
    'oecd-2018',
    'Financing Refugee-Hosting Contexts (working paper 48, 2018)',
    'OECD',
    'https://www.jointdatacenter.org/literature_review/financing-refugee-hosting-contexts-an-analysis-of-the-dacs-contribution-to-burden-and-responsibility-sharing-in-supporting-refugees-and-their-host-communities/',
    { en: 'the review of the Joint Data Center', fr: 'la recension du Joint Data Center' },
  ),
  headline(
    'oecd-2021',
    'Financing for refugee situations 2018-19',
    'OECD',
    'http://www.northsouthnews.com/index.php/immigration-refugees/32341-who-should-fund-refugee-situations-in-developing-countries-oecd-2021',
    { en: 'a reprint of its executive summary', fr: 'une reproduction de son résumé' },
  ),
  headline(
    'oecd-2023',
    'Development finance for refugee situations 2020-21',
    'OECD',
    'https://www.oecd.org/en/topics/migration-and-development.html',
    { en: 'the topic page of the OECD', fr: 'la page thématique de l’OCDE' },
  ),
  headline(
    'gcr-report-2021',
    {
      en: 'Global Compact on Refugees Indicator Report 2021',
      fr: 'Rapport sur les indicateurs du Pacte mondial sur les réfugiés 2021',
    },
    'UNHCR',
    'https://amesnews.com.au/?p=13555',
    PRESS,
  ),
  headline(
    'gcr-report-2023',
    {
      en: 'Global Compact on Refugees Indicator Report 2023',
      fr: 'Rapport sur les indicateurs du Pacte mondial sur les réfugiés 2023',
    },
    'UNHCR',
    'https://unhcr.ca/fr/news/des-progres-ont-ete-faits-en-matiere-dinclusion-des-refugies-mais-des-efforts-plus-importants-sont-necessaires-selon-les-indicateurs-du-hcr',
    { en: 'a UNHCR press release', fr: 'un communiqué de presse du HCR' },
  ),
  headline(
    'unhcr-global-report-2023',
    { en: 'Global Report 2023', fr: 'Rapport global 2023' },
    'UNHCR',
    'https://reporting.unhcr.org/fr/node/17349',
    null,
  ),
  headline(
    'unhcr-education-2017',
    'Left Behind: Refugee Education in Crisis (2017)',
    'UNHCR',
    'https://newtuber.su/video/bMHfz3JTdnw',
    {
      en: 'the notes to a UNHCR video',
      fr: 'le descriptif d’une vidéo du HCR',
    },
  ),
  headline(
    'unhcr-education-2021',
    'Refugee Education Report 2021',
    'UNHCR',
    'https://mindofthegeek.com/critical-gaps-in-refugee-education-only-34-percent-attend-secondary-school-unhcr/',
    PRESS,
  ),
  headline(
    'unhcr-education-2023',
    'Refugee Education Report 2023',
    'UNHCR',
    'https://www.freepressjournal.in/education/over-7-million-school-aged-refugee-children-missing-out-on-education-says-un-report',
    PRESS,
  ),
  headline(
    'unhcr-education-2024',
    'Refugee Education Report 2024',
    'UNHCR',
    'https://big-life.net/culture/item/46840-despite-progress-more-to-be-done-on-unlocking-power-of-refugee-education-unhcr',
    PRESS,
  ),
  headline(
    'unhcr-education-2025',
    'Refugee Education Report 2025',
    'UNHCR',
    'https://pubt.io/view/4EF88CBF7D94A143395F6DC9CC8F397052727B4B',
    { en: 'a UNHCR press release', fr: 'un communiqué de presse du HCR' },
  ),
  headline(
    'unhcr-resettlement-data',
    'Resettlement Data Finder',
    'UNHCR',
    'https://www.unhcr.org/asia/what-we-do/build-better-futures/long-term-solutions/resettlement/resettlement-data',
    null,
  ),
  {
    id: 'ocha-fts-flows',
    title: {
      en: 'Financial Tracking Service: flows of 2025 to UNHCR and to refugee response plans',
      fr: 'Service de surveillance financière (FTS) : flux de 2025 vers le HCR et les plans d’aide aux réfugiés',
    },
    publisher: PUBLISHERS.OCHA,
    url: 'https://fts.unocha.org/',
    licence: same('CC BY-IGO'),
    retrieved: '2025-11-13',
    note: {
      en: 'Through ftsAnalysis (MIT, © 2025 UNHCR); the date shown is that of the last update in the file. Only money coming in, without parked and zero flows.',
      fr: 'Par ftsAnalysis (MIT, © 2025 UNHCR) ; la date indiquée est celle de la dernière mise à jour du fichier. Entrées de fonds uniquement, sans les flux en attente d’affectation (« Parked ») ni les flux nuls.',
    },
  },
  headline(
    'unhcr-mid-year-2025',
    'Mid-Year Trends 2025',
    'UNHCR',
    'https://www.policyedge.in/p/un-refugee-agency-reports-first-decline',
    PRESS,
  ),
  headline(
    'safe-pathways-2',
    'Safe Pathways for Refugees II (2021)',
    'OECD and UNHCR',
    'https://globalcompactrefugees.org/news-stories/oecd-unhcr-safe-pathways-refugees',
    { en: 'the page that presents it', fr: 'la page qui le présente' },
  ),
  headline(
    'safe-pathways-3',
    'Safe Pathways for Refugees III (2023)',
    'OECD and UNHCR',
    'https://www.unhcr.org/uk/news/press-releases/unhcr-oecd-study-2-million-displaced-people-granted-entry-permits-over-decade',
    { en: 'a UNHCR press release', fr: 'un communiqué de presse du HCR' },
  ),
  headline(
    'safe-pathways-4',
    'Safe Pathways for Refugees IV (2024)',
    'OECD and UNHCR',
    'https://news.gsmarthub.info/complementary-admissions-for-refugees-reach-record-highs-unhcr-report',
    PRESS,
  ),
  ...MONEY_SOURCES,
];
