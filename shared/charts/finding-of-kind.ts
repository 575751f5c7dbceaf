import { quantile } from '../core/statistics.ts';
import { withArticle } from '../framework/with-article.ts';
import type { Translator } from '../i18n/translator.ts';
import { latestOfMost, valueIn } from './chart-year.ts';
import { leaderFinding, moveFinding } from './finding-of-years.ts';
import { isOfOthers } from './parts.ts';
import type { ChartData, ChartSeries, ChartSpec } from './spec.ts';
import { chartValueText } from './text.ts';

/** What a title is made of. */
export interface Told {
  readonly kind: ChartSpec['kind'];
  /** What is shown: "Refugees hosted, Africa". */
  readonly subject: string;
  /** None of them a part of another. */
  readonly series: readonly ChartSeries[];
  readonly unit: ChartData['unit'];
  /** Whether the values of a year add up. */
  readonly adds: boolean;
  /** Of kinds of one year. */
  readonly year: number | null;
}

/** The finding that a kind of chart shows best; null where there is none, or the kind has none of its own. */
export function findingOfKind(told: Told, t: Translator): string | null {
  switch (told.kind) {
    case 'ranked-bar':
    case 'beeswarm':
      return rankFinding(told, t);
    case 'map':
      return spreadFinding(told, t);
    case 'slope':
    case 'dumbbell':
      return moveFinding(told, t);
    case 'bump':
    case 'heatmap':
    case 'multiples':
      return leaderFinding(told, t) ?? rankFinding(told, t);
    case 'stacked-area':
      return told.adds ? rankFinding(told, t) : null;
    default:
      return null;
  }
}

/** Values of a year from the highest. */
function valuesOf({ series, year }: Pick<Told, 'series' | 'year'>) {
  const at = year ?? latestOfMost(series)?.year;
  if (at === undefined) return null;
  const values = series.flatMap((one) => {
    const value = valueIn(one, at);
    return value === null ? [] : [{ name: one.name, value, isRest: isOfOthers(one.dims) }];
  });
  return { year: String(at), values: values.sort((a, b) => b.value - a.value) };
}

const median = (falling: readonly { readonly value: number }[]): number =>
  quantile(falling.map(({ value }) => value).reverse(), 0.5);

/** Who stands first, of how much where values add up, else beside the median. */
function rankFinding({ subject, series, unit, adds, year }: Told, t: Translator): string | null {
  const found = valuesOf({ series, year });
  const [top, next] = found?.values.filter(({ isRest }) => !isRest) ?? [];
  if (!found || !top || !next || top.value === next.value) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  const total = found.values.reduce((sum, { value }) => sum + value, 0);
  const { language } = t;
  const shared = {
    subject,
    year: found.year,
    name: withArticle(top.name, 'subject', language),
    value: write(top.value),
    count: found.values.length,
  };
  // A median of two tells nothing that the two do not.
  const pair = { second: next.name, lower: write(next.value) };
  const hasRest = found.values.some(({ isRest }) => isRest) ? 'yes' : 'no';
  const areParts = series.every(({ area, dims }) => dims !== undefined && area === series[0]?.area);
  return adds && !unit.percent && found.values.every(({ value }) => value >= 0)
    ? t(areParts ? 'charts.finding.largest' : 'charts.finding.most', { ...shared, total: write(total), hasRest })
    : found.values.length === 2
      ? t('charts.finding.pair', { ...shared, name: top.name, ...pair })
      : t('charts.finding.first', { ...shared, median: write(median(found.values)) });
}

/** The ends and the median; an end that several share is said of none of them alone. */
function spreadFinding({ subject, series, unit, year }: Told, t: Translator): string | null {
  const found = valuesOf({ series, year });
  const [high, low] = [found?.values[0], found?.values.at(-1)];
  if (!found || !high || !low || high.value === low.value) return null;
  const write = (value: number) => chartValueText(value, unit, t.language, 'compact');
  const sharing = (end: number) => found.values.filter(({ value }) => value === end).length;
  return t('charts.finding.spread', {
    subject,
    year: found.year,
    low: write(low.value),
    lowName: low.name,
    lows: sharing(low.value),
    high: write(high.value),
    highName: high.name,
    highs: sharing(high.value),
    median: write(median(found.values)),
    count: found.values.length,
  });
}
