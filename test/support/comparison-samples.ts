import type { FigureKind } from '#shared/charts/figure-parts';
import { mappedData } from '#shared/charts/map/mapped-data';
import type { ChartData, ChartLook, ChartSeries } from '#shared/charts/spec';
import type { Language } from '#shared/core/language';
import { translator } from '#shared/i18n/translator';
import type { ChartSample } from './chart-samples.ts';

/** Made-up numbers: code, names, thousands hosted in 2016, 2020 and 2023, millions of inhabitants, thousand dollars each. */
const HOSTS: readonly (readonly [string, string, string, readonly (number | null)[], number, number | null])[] = [
  ['TUR', 'Türkiye', 'Türkiye', [2869, 3652, 3251], 85, 13],
  ['IRN', 'Iran (Islamic Republic of)', 'Iran (République islamique d’)', [979, 800, 3764], 89, 4.5],
  ['DEU', 'Germany', 'Allemagne', [669, 1211, 2593], 84, 54],
  ['PAK', 'Pakistan', 'Pakistan', [1352, 1439, 1988], 240, 1.4],
  ['UGA', 'Uganda', 'Ouganda', [941, 1421, 1577], 48, 1],
  ['RUS', 'Russian Federation', 'Fédération de Russie', [229, 20, 1230], 144, 14],
  ['TCD', 'Chad', 'Tchad', [391, 479, 1101], 18, 0.7],
  ['POL', 'Poland', 'Pologne', [11.7, 2.8, 992], 37, 22],
  ['BGD', 'Bangladesh', 'Bangladesh', [276, 867, 972], 172, 2.5],
  ['ETH', 'Ethiopia', 'Éthiopie', [792, 801, 916], 126, 1.3],
  ['SDN', 'Sudan', 'Soudan', [421, 1040, 923], 48, 2.2],
  ['LBN', 'Lebanon', 'Liban', [1013, 870, 788], 5.4, 3.3],
  ['JOR', 'Jordan', 'Jordanie', [685, 703, 707], 11, 4.5],
  ['FRA', 'France', 'France', [305, 436, 685], 68, 44],
  ['KEN', 'Kenya', 'Kenya', [451, 452, 540], 55, 2],
  ['COD', 'Democratic Republic of the Congo', 'République démocratique du Congo', [452, 490, 512], 102, 0.6],
  ['CMR', 'Cameroon', 'Cameroun', [349, 437, 481], 28, 1.7],
  ['USA', 'United States of America', 'États-Unis d’Amérique', [273, 341, 409], 335, 82],
  ['SSD', 'South Sudan', 'Soudan du Sud', [263, 314, 386], 11, null],
  ['EGY', 'Egypt', 'Égypte', [213, 273, 295], 113, 3.5],
  ['IRQ', 'Iraq', 'Iraq', [262, 270, 281], 45, 5.6],
  ['SWE', 'Sweden', 'Suède', [230, 249, 260], 10.5, 55],
  ['NER', 'Niger', 'Niger', [166, 234, 293], 27, 0.6],
  ['TZA', 'United Republic of Tanzania', 'République-Unie de Tanzanie', [281, 227, 205], 67, 1.2],
  ['RWA', 'Rwanda', 'Rwanda', [156, 139, 134], 14, 1],
  ['MRT', 'Mauritania', 'Mauritanie', [74, 71, 118], 4.9, 2.1],
  ['ZMB', 'Zambia', 'Zambie', [29.4, 65, 75], 20, 1.4],
  ['COL', 'Colombia', 'Colombie', [0.3, 0.8, 1.1], 52, 7],
  ['BRA', 'Brazil', 'Brésil', [9.7, 60, 144], 216, 10],
  ['JPN', 'Japan', 'Japon', [2.5, 1.1, 17], 124, 34],
  ['AUS', 'Australia', 'Australie', [42, 57, 54], 26.6, 65],
  ['BDI', 'Burundi', 'Burundi', [57, 79, null], 13, 0.2],
];
const YEARS = [2016, 2020, 2023];
const PEOPLE = { label: { en: 'people', fr: 'personnes' }, percent: false } as const;
const RATE = { label: { en: 'per 1,000 inhabitants', fr: 'pour 1 000 habitants' }, percent: false } as const;
const DOLLARS = { label: { en: 'US$', fr: '$ É.-U.' }, percent: false } as const;

type Value = (hosted: number, inhabitants: number) => number;

const hosts = (language: Language, value: Value, codes?: readonly string[]): readonly ChartSeries[] =>
  HOSTS.filter(([code]) => codes?.includes(code) ?? true).map(([area, en, fr, hosted, inhabitants, gdp]) => ({
    area,
    name: language === 'en' ? en : fr,
    role: 'observed',
    x: YEARS,
    y: hosted.map((thousands) => (thousands === null ? null : value(thousands, inhabitants))),
    across: YEARS.map((_, at) => (gdp === null ? null : gdp * 1000 * (0.8 + 0.1 * at))),
    sizes: YEARS.map(() => inhabitants * 1e6),
    bands: [],
  }));
const people: Value = (thousands) => thousands * 1000;
const rate: Value = (thousands, inhabitants) => thousands / inhabitants;

const sample = (
  name: string,
  kind: FigureKind,
  make: (
    say: (en: string, fr: string) => string,
    language: Language,
  ) => Partial<ChartData> & Pick<ChartData, 'title' | 'series'>,
): ChartSample => ({
  name,
  kind,
  dataIn(language) {
    const say = (en: string, fr: string) => (language === 'en' ? en : fr);
    return {
      subtitle: say('Refugees hosted · people', 'Réfugiés accueillis · personnes'),
      source: say('UNHCR, Refugee Data Finder', 'HCR, Refugee Data Finder'),
      measure: say('Refugees hosted', 'Réfugiés accueillis'),
      note: null,
      unit: PEOPLE,
      ...make(say, language),
    };
  },
});

const FOUR = ['UGA', 'ETH', 'KEN', 'TCD', 'LBN', 'COD', 'POL', 'TZA'];
const look = (one: ChartLook): { readonly look: ChartLook } => ({ look: one });

/** Charts that compare areas in a year or between two. */
export const COMPARISON_SAMPLES: readonly ChartSample[] = [
  sample('ranked-bar', 'ranked-bar', (say, language) => ({
    title: say(
      'Iran, Türkiye and Germany host the most refugees',
      'L’Iran, la Türkiye et l’Allemagne accueillent le plus de réfugiés',
    ),
    series: hosts(language, people),
    year: 2023,
    adds: true,
    ...look({ top: 15, highlight: ['KEN', 'RWA'] }),
  })),
  sample('ranked-bar-change', 'ranked-bar', (say, language) => ({
    title: say('Where the number of refugees rose and fell', 'Où le nombre de réfugiés a augmenté et diminué'),
    subtitle: say('Change since 2016 · per cent', 'Évolution depuis 2016 · pour cent'),
    unit: { label: { en: 'per cent', fr: 'pour cent' }, percent: true },
    series: hosts(language, people, FOUR)
      .map((one) => ({ ...one, y: one.y.map((y) => (y === null ? null : (100 * y) / (one.y[0] ?? 1) - 100)) }))
      .filter(({ area }) => area !== 'POL'),
    year: 2023,
    ...look({ annotations: [{ kind: 'line', value: 30, text: say('World', 'Monde') }] }),
  })),
  sample('slope', 'slope', (say, language) => ({
    title: say(
      'Chad hosts almost three times as many refugees as in 2016',
      'Le Tchad accueille presque trois fois plus de réfugiés qu’en 2016',
    ),
    series: hosts(language, people, [...FOUR, 'BDI', 'CMR']).map((one) =>
      one.area === 'LBN' ? { ...one, breaks: [2019] } : one,
    ),
    ...look({ highlight: ['TCD'] }),
  })),
  sample('dumbbell', 'dumbbell', (say, language) => ({
    title: say(
      'Hosting grew in most of eight countries, fell in two',
      'L’accueil a progressé dans la plupart des huit pays et reculé dans deux',
    ),
    series: [
      ...hosts(language, people, FOUR).map((one) => (one.area === 'LBN' ? { ...one, breaks: [2019] } : one)),
      {
        name: say('Planned for 2025', 'Prévu pour 2025'),
        area: 'UGA',
        role: 'benchmark',
        x: [2025],
        y: [1_800_000],
        bands: [],
      },
    ],
    ...look({ order: 'change' }),
  })),
  sample('beeswarm', 'beeswarm', (say, language) => ({
    title: say(
      'Lebanon hosts 146 refugees per 1,000 inhabitants',
      'Le Liban accueille 146 réfugiés pour 1 000 habitants',
    ),
    subtitle: say('Refugees hosted · per 1,000 inhabitants', 'Réfugiés accueillis · pour 1 000 habitants'),
    unit: RATE,
    series: hosts(language, rate),
    year: 2023,
    ...look({
      highlight: ['UGA', 'DEU'],
      annotations: [{ kind: 'line', value: 4.7, text: say('World average', 'Moyenne mondiale') }],
    }),
  })),
  sample('beeswarm-sized', 'beeswarm', (say, language) => ({
    title: say(
      'How many refugees countries host per inhabitant',
      'Combien de réfugiés les pays accueillent par habitant',
    ),
    unit: RATE,
    series: hosts(language, rate),
    sizeMeasure: { name: say('Inhabitants', 'Habitants'), unit: PEOPLE },
    year: 2023,
    ...look({ scale: 'linear' }),
  })),
  sample('scatter', 'scatter', (say, language) => ({
    title: say('Refugees per inhabitant and income, 2023', 'Réfugiés par habitant et revenu, 2023'),
    subtitle: '',
    unit: RATE,
    series: hosts(language, rate),
    acrossMeasure: { name: say('GDP per inhabitant', 'PIB par habitant'), unit: DOLLARS },
    sizeMeasure: { name: say('Inhabitants', 'Habitants'), unit: PEOPLE },
    year: 2023,
    ...look({ highlight: ['UGA', 'DEU', 'LBN'] }),
  })),
  sample('scatter-trail', 'scatter', (say, language) => ({
    title: say('The way of five hosts since 2016', 'Le chemin de cinq pays d’accueil depuis 2016'),
    subtitle: '',
    unit: RATE,
    series: hosts(language, rate, ['UGA', 'TCD', 'DEU', 'POL', 'KEN']),
    acrossMeasure: { name: say('GDP per inhabitant', 'PIB par habitant'), unit: DOLLARS },
    year: 2023,
    ...look({ trail: true, annotations: [{ kind: 'line', value: 20, text: say('20 per 1,000', '20 pour 1 000') }] }),
  })),
  sample('map-classes', 'map', (say, language) =>
    mappedData(
      {
        title: say('Refugees per inhabitant', 'Réfugiés par habitant'),
        subtitle: say('Refugees hosted · per 1,000 inhabitants', 'Réfugiés accueillis · pour 1 000 habitants'),
        source: say('UNHCR, Refugee Data Finder', 'HCR, Refugee Data Finder'),
        note: null,
        unit: RATE,
        series: hosts(language, rate),
        year: 2023,
      },
      null,
      translator(language),
    ),
  ),
];
