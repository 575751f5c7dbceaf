import { nameKey } from './area-name.ts';

/** Codes of the World Bank's aggregates, and of the World elsewhere (World Development Indicators, country and lending groups). */
const CODES = new Set(
  (
    'AFE AFW ARB CEB CSS EAP EAR EAS ECA ECS EMU EUU FCS HIC HPC IBD IBT IDA IDB IDX INX LAC LCN LDC LIC LMC LMY LTE ' +
    'MEA MIC MNA NAC OED OSS PRE PSS PST SAS SSA SSF SST TEA TEC TLA TMN TSA TSS UMC WLD 1W WORLD TOTAL'
  ).split(' '),
);

/** Eurostat's codes of the European Union and the euro area in their compositions ("EU27_2020", "EA19"). */
const UNIONS = /^(EU|EA|EEA|EFTA)\d{0,2}(_\d{4})?$/i;

const NAMES = new Set(
  [
    'World',
    'Monde',
    'Total',
    'Grand total',
    'Total général',
    'Africa',
    'Afrique',
    'Americas',
    'Amériques',
    'Asia',
    'Asie',
    'Europe',
    'Oceania',
    'Océanie',
    'Sub-Saharan Africa',
    'Arab World',
    'European Union',
    'Euro area',
    'OECD members',
    'High income',
    'Low income',
    'Lower middle income',
    'Upper middle income',
    'Middle income',
    'Least developed countries: UN classification',
  ].map(nameKey),
);

/** Whether a text of an area column stands for many areas: it is kept under its own code and never added to them. */
export const isAggregate = (text: string): boolean =>
  CODES.has(text.trim().toUpperCase()) || UNIONS.test(text.trim()) || NAMES.has(nameKey(text));
