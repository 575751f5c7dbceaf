import { formatNumber, joinedList } from '../core/format.ts';
import type { LocalText } from '../core/language.ts';
import { quantile, sum } from '../core/statistics.ts';
import { atStart, isPlural, withArticle } from '../framework/with-article.ts';
import { type MessageKey, type Translator, translator } from '../i18n/translator.ts';
import { lorenz } from '../inequality/concentration.ts';
import { distributionOf } from '../inequality/distribution.ts';
import { measure, measuresOf } from '../inequality/measures.ts';
import { type KeyTerm, presetOf } from '../responsibility/key.ts';
import type { AreaShare, ResponsibilityShares } from '../responsibility/responsibility.ts';
import { type MapMeasure, MEASURE_CLASSES, type ResponsibilityKind } from '../responsibility/views.ts';
import { barsOf, lorenzOf, mapOf } from './distribution-charts.ts';
import type { ChartData, ValueClasses } from './spec.ts';
import { namesText } from './text.ts';

/** Bars from each end. */
const EACH = 8;

export interface ResponsibilityRequest {
  readonly kind: ResponsibilityKind;
  /** What a map shows. */
  readonly measure: MapMeasure;
  /** The key that `sharing` was reckoned with. */
  readonly key: readonly KeyTerm[];
  readonly year: number;
  readonly source: string;
  /** Codes of the areas compared; the Lorenz curves are of all countries. */
  readonly areas: readonly string[];
}

/** Over- and under-contribution as bars or on a map, or how concentrated hosting is as Lorenz curves: drawn as `DRAWN_AS` says. */
export function responsibilityChart(
  sharing: ResponsibilityShares,
  request: ResponsibilityRequest,
  placeOf: (code: string) => string,
  t: Translator,
): ChartData {
  const { kind } = request;
  const drawn =
    kind === 'lorenz'
      ? curves(sharing, request, t)
      : kind === 'map'
        ? mapped(sharing, request, placeOf, t)
        : ends(sharing, { ...request, kind }, placeOf, t);
  return { ...drawn, note: noted(leftOutNote(sharing, request, placeOf, t), drawn.note) };
}

/** Hosts that lack a denominator, counted and named, the largest first: those compared, of curves all. */
function leftOutNote(
  { excluded }: ResponsibilityShares,
  { kind, areas, year }: ResponsibilityRequest,
  placeOf: (code: string) => string,
  t: Translator,
): string | null {
  const out = excluded.filter(({ area }) => kind === 'lorenz' || areas.includes(area));
  if (out.length === 0) return null;
  return t('gaps.responsibility.leftOut', {
    count: out.length,
    year: String(year),
    hosted: formatNumber(sum(out.map(({ hosted }) => hosted)), t.language, { notation: 'compact' }),
    names: namesText(
      out.map(({ area }) => placeOf(area)),
      t,
    ),
  });
}

const both = (key: MessageKey): LocalText => ({ en: translator('en')(key), fr: translator('fr')(key) });

function curves(sharing: ResponsibilityShares, { year, source }: ResponsibilityRequest, t: Translator): ChartData {
  const against = (of: (one: AreaShare) => number) =>
    distributionOf(
      sharing.areas.map((one) => ({
        group: one.area,
        value: (one.hosted ?? 0) / of(one),
        population: of(one),
        order: null,
      })),
    );
  const pairs = [
    { name: t('gaps.responsibility.byPopulation'), distribution: against(({ population }) => population) },
    { name: t('gaps.responsibility.byGdp'), distribution: against(({ gdp }) => gdp) },
  ];
  const [people, gdp] = pairs.map(({ distribution }) => measure(distribution, measuresOf('gini'))[0]?.value ?? 0);
  const number = (value: number) => formatNumber(value, t.language, { decimals: 2 });
  return lorenzOf(
    {
      title: t('gaps.responsibility.lorenzTitle', { people: number(people ?? 0), gdp: number(gdp ?? 0) }),
      subtitle: t('gaps.responsibility.lorenzSubtitle', { year: String(year) }),
      source,
      note: null,
    },
    { across: both('gaps.responsibility.across'), up: both('gaps.responsibility.up') },
    pairs.flatMap(({ name, distribution }) => {
      const points = lorenz(distribution);
      return typeof points === 'string' ? [] : [{ name, points }];
    }),
    t('gaps.inequality.equality'),
  );
}

interface Ranked {
  readonly name: string;
  readonly value: number;
}

/** Values of the areas compared, from the highest. */
function ranked(
  sharing: ResponsibilityShares,
  areas: readonly string[],
  of: MapMeasure,
  placeOf: (code: string) => string,
): readonly Ranked[] {
  const compared = new Set(areas);
  return sharing.areas
    .flatMap((one) => {
      const value = compared.has(one.area) ? one[of] : null;
      return value === null ? [] : [{ name: placeOf(one.area), value }];
    })
    .sort((a, b) => b.value - a.value);
}

function ends(
  sharing: ResponsibilityShares,
  {
    kind,
    areas,
    key,
    year,
    source,
  }: ResponsibilityRequest & { readonly kind: Exclude<ResponsibilityKind, 'lorenz' | 'map'> },
  placeOf: (code: string) => string,
  t: Translator,
): ChartData {
  const sorted = ranked(sharing, areas, kind, placeOf);
  const least = Math.max(EACH, sorted.length - EACH);
  // Shares are never below 0, so the low end of a ratio is a row of zeros: only the high end says something.
  const bars = kind === 'gap' ? [...sorted.slice(0, EACH), ...sorted.slice(least)] : sorted.slice(0, 2 * EACH);
  return barsOf(
    {
      title: finding(kind, sorted, t),
      subtitle: `${t(`gaps.responsibility.column.${kind}`)} · ${year}`,
      source,
      note: noted(
        keyNote(kind, key, t),
        sorted.length > bars.length ? t('gaps.responsibility.ends', { count: bars.length, all: sorted.length }) : null,
      ),
    },
    { label: both(`gaps.responsibility.column.${kind}`), percent: false },
    year,
    bars,
    {
      name: t(kind === 'gap' ? 'gaps.responsibility.fair' : 'gaps.responsibility.equal'),
      value: kind === 'gap' ? 0 : 1,
    },
  );
}

function mapped(
  sharing: ResponsibilityShares,
  { measure: of, areas, key, year, source }: ResponsibilityRequest,
  placeOf: (code: string) => string,
  t: Translator,
): ChartData {
  const values = new Map(sharing.areas.map((one) => [one.area, one[of]]));
  const without = new Map(sharing.excluded.map(({ area, hosted }) => [area, hosted]));
  const leftOutOf = (area: string): string | undefined => {
    const hosted = without.get(area);
    return hosted === undefined
      ? undefined
      : t('gaps.responsibility.leftOutOne', { hosted: formatNumber(hosted, t.language), year: String(year) });
  };
  const { kind, breaks } = MEASURE_CLASSES[of];
  const classes: ValueClasses =
    kind === 'rate'
      ? {
          scale: 'sequential',
          breaks,
          names: ([0, 1, 2, 3, 4, 5] as const).map((at) => t(`gaps.responsibility.class.rate.${at}`)),
        }
      : {
          scale: 'diverging',
          breaks,
          names: ([0, 1, 2, 3, 4, 5, 6] as const).map((at) => t(`gaps.responsibility.class.parity.${at}`)),
        };
  return mapOf(
    {
      title: finding(of, ranked(sharing, areas, of, placeOf), t),
      subtitle: `${t(`gaps.responsibility.column.${of}`)} · ${year}`,
      source,
      note: keyNote(of, key, t),
    },
    { label: both(`gaps.responsibility.column.${of}`), percent: false },
    year,
    areas.map((area) => ({ area, name: placeOf(area), value: values.get(area) ?? null, leftOut: leftOutOf(area) })),
    classes,
    t,
  );
}

const noted = (...notes: readonly (string | null)[]): string | null => notes.filter(Boolean).join(' ') || null;

/** Which key a figure rests on, where it rests on one: its name and its weights. */
function keyNote(of: MapMeasure, key: readonly KeyTerm[], t: Translator): string | null {
  if (of !== 'gap' && of !== 'ratioKey') return null;
  const weights = key
    .filter(({ weight }) => weight > 0)
    .map(({ input, weight }) =>
      t('fields.line', { label: t(`gaps.key.input.${input}`), value: formatNumber(weight, t.language) }),
    );
  return t('gaps.responsibility.byKey', {
    name: t(`gaps.key.preset.${presetOf(key) ?? 'own'}`),
    weights: joinedList(weights, t.language),
  });
}

/** What the values say: who is far above and below, or how far above the rest the highest is. */
function finding(of: MapMeasure, sorted: readonly Ranked[], t: Translator): string {
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const label = t(`gaps.responsibility.column.${of}`);
  if (!top || !bottom) return label;
  const { language } = t;
  const many = isPlural(top.name, language);
  const write = (value: number, decimals: number) => formatNumber(value, t.language, { decimals });
  const compact = (value: number) => formatNumber(value, t.language, { notation: 'compact' });
  switch (of) {
    case 'gap':
      return t('gaps.responsibility.gapTitle', {
        high: atStart(withArticle(top.name, 'subject', language)),
        above: compact(top.value),
        low: withArticle(bottom.name, 'subject', language),
        below: compact(-bottom.value),
      });
    case 'ratioKey':
    case 'ratioGdp':
    case 'ratioPopulation':
      return t('gaps.responsibility.ratioTitle', {
        high: atStart(withArticle(top.name, 'subject', language)),
        many,
        times: write(top.value, 1),
        of: t(`gaps.responsibility.partOf.${of}`, { many }),
      });
    default:
      return t('gaps.responsibility.mapTitle', {
        measure: label,
        high: withArticle(top.name, 'of', language),
        value: formatNumber(top.value, t.language),
        count: sorted.length,
        median: formatNumber(quantile(sorted.map(({ value }) => value).reverse(), 0.5), t.language),
      });
  }
}
