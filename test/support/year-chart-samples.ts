import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartData, ChartLook, ChartSeries } from '#shared/charts/spec';
import type { Language } from '#shared/core/language';
import type { ChartSample } from './chart-samples.ts';
import { randomFrom } from './random.ts';

const YEARS = Array.from({ length: 15 }, (_, at) => 2010 + at);

const HOSTS: readonly (readonly [area: string, en: string, fr: string, first: number, last: number])[] = [
  ['TUR', 'Türkiye', 'Türkiye', 10e3, 2.9e6],
  ['IRN', 'Iran (Islamic Republic of)', 'Iran (République islamique d’)', 1.07e6, 3.5e6],
  ['COL', 'Colombia', 'Colombie', 120, 2.8e6],
  ['DEU', 'Germany', 'Allemagne', 594e3, 2.7e6],
  ['UGA', 'Uganda', 'Ouganda', 135e3, 1.76e6],
  ['PAK', 'Pakistan', 'Pakistan', 1.9e6, 1.56e6],
  ['TCD', 'Chad', 'Tchad', 347e3, 1.28e6],
  ['ETH', 'Ethiopia', 'Éthiopie', 154e3, 1.05e6],
  ['BGD', 'Bangladesh', 'Bangladesh', 229e3, 1.0e6],
  ['SDN', 'Sudan', 'Soudan', 178e3, 838e3],
  ['LBN', 'Lebanon', 'Liban', 8e3, 760e3],
  ['KEN', 'Kenya', 'Kenya', 402e3, 597e3],
  ['JOR', 'Jordan', 'Jordanie', 450e3, 589e3],
  ['COD', 'Democratic Republic of the Congo', 'République démocratique du Congo', 166e3, 520e3],
  ['FRA', 'France', 'France', 200e3, 751e3],
  ['EGY', 'Egypt', 'Égypte', 95e3, 668e3],
  ['CMR', 'Cameroon', 'Cameroun', 104e3, 425e3],
  ['TZA', 'United Republic of Tanzania', 'République-Unie de Tanzanie', 109e3, 170e3],
  ['SSD', 'South Sudan', 'Soudan du Sud', 50e3, 480e3],
  ['RWA', 'Rwanda', 'Rwanda', 55e3, 124e3],
];

/** Made-up ways from a first to a last value, the same each time. */
function hosts(language: Language, count: number): readonly ChartSeries[] {
  return HOSTS.slice(0, count).map(([area, en, fr, first, last], at) => {
    const random = randomFrom(at + 1);
    return {
      name: language === 'en' ? en : fr,
      area,
      role: 'observed',
      x: YEARS,
      y: YEARS.map((_, step) => {
        const part = step / (YEARS.length - 1);
        const bend = part === 0 || part === 1 ? 0 : 0.12 * (random() - 0.5);
        return Math.max(0, Math.round(first + (last - first) * part ** 1.4 + bend * Math.max(first, last)));
      }),
      bands: [],
    };
  });
}

/** `series` without the values that `isMissing` names. */
const without = (series: ChartSeries, isMissing: (year: number) => boolean): ChartSeries => ({
  ...series,
  y: series.y.map((value, at) => (isMissing(series.x[at] ?? 0) ? null : value)),
});

interface Made {
  readonly name: string;
  readonly kind: FigureKind;
  readonly title: readonly [en: string, fr: string];
  readonly count: number;
  readonly look?: ChartLook;
  readonly change?: (series: readonly ChartSeries[]) => readonly ChartSeries[];
}

const made = ({ name, kind, title: [en, fr], count, look, change = (series) => series }: Made): ChartSample => ({
  name,
  kind,
  dataIn: (language): ChartData => ({
    title: language === 'en' ? en : fr,
    subtitle: language === 'en' ? 'Refugees hosted · people' : 'Réfugiés accueillis · personnes',
    source: language === 'en' ? 'UNHCR, Refugee Data Finder' : 'HCR, Refugee Data Finder',
    note: null,
    unit: { label: { en: 'people', fr: 'personnes' }, percent: false },
    series: change(hosts(language, count)),
    ...(look ? { look } : {}),
  }),
});

/** Samples of the kinds that follow many series through the years. */
export const YEAR_CHART_SAMPLES: readonly ChartSample[] = [
  made({
    name: 'area',
    kind: 'area',
    title: ['Colombia and Germany left Uganda behind', 'La Colombie et l’Allemagne ont distancé l’Ouganda'],
    count: 5,
    change: (all) =>
      all.slice(2).map((one, at) => (at === 0 ? without({ ...one, breaks: [2018] }, (year) => year === 2014) : one)),
  }),
  made({
    name: 'area-legend',
    kind: 'area',
    title: ['Refugees hosted in eight countries', 'Réfugiés accueillis dans huit pays'],
    count: 8,
    look: { highlight: ['COL', 'UGA'] },
  }),
  made({
    name: 'stacked-area',
    kind: 'stacked-area',
    title: [
      'Five countries hosted 13.7 million refugees in 2024',
      'Cinq pays accueillaient 13,7 millions de réfugiés en 2024',
    ],
    count: 5,
  }),
  made({
    name: 'stacked-area-percent',
    kind: 'stacked-area',
    title: ['Iran hosts a fifth of what the seven host', 'L’Iran accueille un cinquième du total des sept pays'],
    count: 7,
    look: { stacking: 'percent' },
  }),
  made({
    name: 'stacked-area-missing',
    kind: 'stacked-area',
    title: ['What is missing stays empty', 'Ce qui manque reste vide'],
    count: 4,
    change: (all) =>
      all.map((one, at) =>
        at === 1 ? without(one, (year) => year < 2013 || year === 2018) : at === 2 ? { ...one, breaks: [2021] } : one,
      ),
  }),
  made({
    name: 'bump',
    kind: 'bump',
    title: [
      'Iran hosts the most refugees; Colombia came from nowhere',
      'L’Iran accueille le plus de réfugiés\u202f; la Colombie est venue de loin',
    ],
    count: 20,
    look: { top: 8 },
    change: (all) => all.map((one, at) => (at === 5 ? without(one, (year) => year === 2016 || year === 2017) : one)),
  }),
  made({
    name: 'bump-highlight',
    kind: 'bump',
    title: ['Uganda rose to the fifth place', 'L’Ouganda est monté à la cinquième place'],
    count: 12,
    look: { highlight: ['UGA', 'KEN'] },
  }),
  made({
    name: 'heatmap',
    kind: 'heatmap',
    title: ['More hosts host more than a million', 'De plus en plus de pays accueillent plus d’un million de réfugiés'],
    count: 16,
    change: (all) =>
      all.map((one, at) =>
        at % 5 === 3 ? { ...without(one, (year) => year < 2013 || year === 2024), breaks: [2019] } : one,
      ),
  }),
  made({
    name: 'heatmap-change',
    kind: 'heatmap',
    title: ['Change since the year before', 'Évolution depuis l’année précédente'],
    count: 20,
    look: { order: 'name', highlight: ['LBN'], top: 30 },
    change: (all) =>
      all.map((one) => ({
        ...one,
        y: one.y.map((value, at) => (at === 0 ? null : (value ?? 0) - (one.y[at - 1] ?? 0))),
      })),
  }),
  made({
    name: 'multiples',
    kind: 'multiples',
    title: [
      'Türkiye, Colombia and Germany overtook most hosts',
      'La Türkiye, la Colombie et l’Allemagne ont dépassé la plupart des pays d’accueil',
    ],
    count: 12,
    change: (all) =>
      all.map((one, at) => (at === 3 ? { ...without(one, (year) => year === 2013), breaks: [2018] } : one)),
  }),
  made({
    name: 'multiples-free',
    kind: 'multiples',
    title: ['Each on an axis of its own', 'Chacun sur son propre axe'],
    count: 20,
    look: { axes: 'free', top: 9 },
    change: (all) => [...all, { name: 'Goal', role: 'benchmark', x: [2016, 2024], y: [600e3, 1.5e6], bands: [] }],
  }),
];
