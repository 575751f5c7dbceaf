import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartData, ChartSeries, ValueClasses } from '#shared/charts/spec';
import type { Language } from '#shared/core/language';
import { COMPARISON_SAMPLES } from './comparison-samples.ts';
import { YEAR_CHART_SAMPLES } from './year-chart-samples.ts';

/** A made-up chart of one kind: the same numbers in both languages. */
export interface ChartSample {
  readonly name: string;
  readonly kind: FigureKind;
  dataIn(language: Language): ChartData;
}

const YEARS = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023];
type Say = (en: string, fr: string) => string;

const observed = (name: string, y: readonly (number | null)[], x: readonly number[] = YEARS): ChartSeries => ({
  name,
  role: 'observed',
  x,
  y,
  bands: [],
});

const PEOPLE = { label: { en: 'people', fr: 'personnes' }, percent: false } as const;
const SHARE = { label: { en: 'per cent', fr: 'pour cent' }, percent: true } as const;

const sample = (
  name: string,
  kind: FigureKind,
  make: (say: Say) => Omit<ChartData, 'source' | 'note'> & { readonly note?: string },
): ChartSample => ({
  name,
  kind,
  dataIn: (language) => {
    const say: Say = (en, fr) => (language === 'en' ? en : fr);
    return { note: null, source: say('UNHCR, Refugee Data Finder', 'HCR, Refugee Data Finder'), ...make(say) };
  },
});

const uganda: readonly (number | null)[] = [386, 477, 941, 1351, 1166, 1359, 1421, 1530, 1463, 1577].map(
  (k) => k * 1e3,
);
const ethiopia = [660, 736, 792, 890, 903, 734, 801, 821, 880, 916].map((k) => k * 1e3);
const kenya = [552, 554, 451, 431, 421, 438, 452, 481, 504, null].map((k) => (k === null ? null : k * 1e3));

/** Classes as those of the map of responsibility: parity in the middle. */
const classes = (say: Say): ValueClasses => ({
  scale: 'diverging',
  breaks: [0.2, 0.5, 0.9, 1.1, 2, 5],
  names: [
    say('far below its share', 'très au-dessous de sa part'),
    say('well below', 'nettement au-dessous'),
    say('below', 'au-dessous'),
    say('about its share', 'environ sa part'),
    say('above', 'au-dessus'),
    say('well above', 'nettement au-dessus'),
    say('far above its share', 'très au-dessus de sa part'),
  ],
});

const MAPPED: readonly (readonly [area: string, name: string, value: number | null])[] = [
  ['UGA', 'Uganda', 7.4],
  ['KEN', 'Kenya', 3.1],
  ['ETH', 'Ethiopia', 4.2],
  ['TCD', 'Chad', 9.9],
  ['JOR', 'Jordan', 12.5],
  ['LBN', 'Lebanon', 31],
  ['TUR', 'Türkiye', 2.6],
  ['DEU', 'Germany', 1.4],
  ['FRA', 'France', 0.6],
  ['USA', 'United States', 0.12],
  ['CAN', 'Canada', 0.44],
  ['BRA', 'Brazil', 0.08],
  ['COL', 'Colombia', 1],
  ['AUS', 'Australia', 0.35],
  ['JPN', 'Japan', 0.01],
  ['IND', 'India', 0.23],
  ['CHN', 'China', null],
  ['MLT', 'Malta', 2.2],
  ['NRU', 'Nauru', null],
  ['YEM', 'Yemen', null],
];
/** What a map leaves out though it counts. */
const LEFT_OUT = 'YEM';

const forecast = [2024, 2025, 2026, 2027, 2028];
const widened = (middle: readonly number[], step: number) => ({
  lower: middle.map((value, at) => value - step * (at + 1)),
  upper: middle.map((value, at) => value + 1.2 * step * (at + 1)),
});
const baseline = [1.6e6, 1.62e6, 1.65e6, 1.67e6, 1.7e6];

/** One of every kind of chart, and of every way a kind is laid out. */
export const CHART_SAMPLES: readonly ChartSample[] = [
  ...COMPARISON_SAMPLES,
  sample('line', 'line', (say) => ({
    title: say('Uganda hosted the most refugees in 2023', 'L’Ouganda accueillait le plus de réfugiés en 2023'),
    subtitle: say('Refugees hosted · people', 'Réfugiés accueillis · personnes'),
    note: say(
      'One value was corrected by hand. Kenya has not reported 2023 yet.',
      'Une valeur a été corrigée à la main. Le Kenya n’a pas encore déclaré 2023.',
    ),
    unit: PEOPLE,
    series: [
      { ...observed(say('Uganda', 'Ouganda'), uganda), before: [{ x: 2018, y: 1_036_000 }] },
      observed(say('Ethiopia', 'Éthiopie'), ethiopia),
      observed('Kenya', kenya),
      {
        name: say('Target of 2026', 'Cible de 2026'),
        role: 'benchmark',
        x: [2014, 2026],
        y: [386e3, 1.2e6],
        bands: [],
      },
    ],
  })),
  sample('line-legend', 'line', (say) => ({
    title: say('Children of refugees in primary school, by country', 'Enfants réfugiés à l’école primaire, par pays'),
    subtitle: say('Gross enrolment · per cent', 'Taux brut de scolarisation · pour cent'),
    unit: SHARE,
    series: [
      say('Uganda', 'Ouganda'),
      say('Ethiopia', 'Éthiopie'),
      'Kenya',
      say('Chad', 'Tchad'),
      say('Jordan', 'Jordanie'),
      say('Lebanon', 'Liban'),
      say('Democratic Republic of the Congo', 'République démocratique du Congo'),
    ].map((name, at) =>
      observed(
        name,
        YEARS.map((_, i) => 38 + 6 * at + ((i * (at + 2)) % 9)),
      ),
    ),
  })),
  sample('line-broken', 'line', (say) => ({
    title: say('Ethiopia hosted 916,000 refugees in 2023', 'L’Éthiopie accueillait 916 000 réfugiés en 2023'),
    subtitle: say('Refugees hosted · people', 'Réfugiés accueillis · personnes'),
    note: say(
      'Break in series in 2018 and in 2023: values before and after do not compare.',
      'Rupture de série en 2018 et en 2023\u00a0: les valeurs antérieures et postérieures ne sont pas comparables.',
    ),
    unit: PEOPLE,
    series: [
      { ...observed(say('Ethiopia', 'Éthiopie'), ethiopia), breaks: [2018, 2023] },
      { ...observed('Kenya', kenya), breaks: [2018] },
    ],
  })),
  sample('bar-horizontal', 'bar', (say) => ({
    title: say(
      'Change in the number of refugees hosted, 2022 to 2023',
      'Évolution du nombre de réfugiés accueillis, 2022 à 2023',
    ),
    subtitle: say('People · 2023', 'Personnes · 2023'),
    unit: PEOPLE,
    series: [
      observed(say('Uganda', 'Ouganda'), [114_000], [2023]),
      observed(say('Ethiopia', 'Éthiopie'), [36_000], [2023]),
      observed(say('United Republic of Tanzania', 'République-Unie de Tanzanie'), [-21_500], [2023]),
      observed('Kenya', [null], [2023]),
      { name: say('Mean of the region', 'Moyenne de la région'), role: 'benchmark', x: [2023], y: [42_800], bands: [] },
    ],
  })),
  sample('bar-grouped', 'bar', (say) => ({
    title: say('Resettlement places and departures', 'Places de réinstallation et départs'),
    subtitle: say('People', 'Personnes'),
    unit: PEOPLE,
    series: [
      observed(say('Submissions', 'Soumissions'), [81_700, 39_500, 63_200, 116_500, 155_500], YEARS.slice(-5)),
      observed(say('Departures', 'Départs'), [63_700, 22_800, 39_300, 58_500, 96_300], YEARS.slice(-5)),
      {
        name: say('Goal of the strategy', 'But de la stratégie'),
        role: 'benchmark',
        x: YEARS.slice(-5),
        y: [60_000, 70_000, 80_000, 90_000, 100_000],
        bands: [],
      },
    ],
  })),
  sample('fan', 'fan', (say) => ({
    title: say(
      'Refugees hosted in Uganda may reach 1.7 million by 2028',
      'L’Ouganda pourrait accueillir 1,7 million de réfugiés en 2028',
    ),
    subtitle: say('Refugees hosted · people · Uganda', 'Réfugiés accueillis · personnes · Ouganda'),
    note: say('Bands hold 80 and 95 per cent.', 'Les bandes couvrent 80 et 95 %.'),
    unit: PEOPLE,
    series: [
      observed(say('Uganda', 'Ouganda'), uganda),
      {
        name: say('Baseline', 'Référence'),
        role: 'baseline',
        x: forecast,
        y: baseline,
        bands: [
          { level: 95, ...widened(baseline, 90_000) },
          { level: 80, ...widened(baseline, 55_000) },
        ],
      },
      {
        name: say('Voluntary return', 'Retour volontaire'),
        role: 'scenario',
        x: forecast,
        y: [1.58e6, 1.52e6, 1.44e6, 1.37e6, 1.3e6],
        bands: [],
      },
    ],
  })),
  sample('lorenz', 'line', (say) => ({
    title: say(
      'A fifth of the population hosts most refugees',
      'Un cinquième de la population accueille la plupart des réfugiés',
    ),
    subtitle: say('Lorenz curves', 'Courbes de Lorenz'),
    across: { en: 'Population, cumulative', fr: 'Population, cumulée' },
    unit: { label: { en: 'Refugees, cumulative', fr: 'Réfugiés, cumulés' }, percent: true },
    series: [
      observed('2013', [0, 2, 9, 24, 51, 100], [0, 22, 48, 69, 86, 100]),
      observed('2023', [0, 1, 6, 17, 42, 100], [0, 25, 52, 71, 88, 100]),
      { name: say('Equality', 'Égalité'), role: 'benchmark', x: [0, 100], y: [0, 100], bands: [] },
    ],
  })),
  sample('map', 'map', (say) => ({
    title: say('Who hosts more than its share, and who less', 'Qui accueille plus que sa part, et qui moins'),
    subtitle: say('Hosted ÷ share of the key · 2023', 'Accueillis ÷ part selon la clé · 2023'),
    unit: { label: { en: 'ratio', fr: 'rapport' }, percent: false },
    classes: classes(say),
    series: MAPPED.map(([area, name, value]) => ({
      ...observed(name, [value], [2023]),
      area,
      ...(area === LEFT_OUT ? { leftOut: say('no GDP in 2023', 'pas de PIB en 2023') } : {}),
    })),
  })),
  ...YEAR_CHART_SAMPLES,
];
