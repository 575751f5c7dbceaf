import { withPace } from '#shared/charts/fan/pace';
import { findingTitle } from '#shared/charts/finding-title';
import { withBenchmark } from '#shared/charts/line/benchmark-line';
import type { ChartData } from '#shared/charts/spec';
import { breakdownText } from '#shared/framework/breakdown';
import type { Indicator } from '#shared/framework/framework';
import { handleOf } from '#shared/framework/indicators-named';
import { isPercent } from '#shared/framework/units';
import { differenceText, valueText } from '#shared/framework/value-text';
import { type BoardEntry, hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { breakSinceBase, hasOtherAreasSinceBase } from '#shared/gaps/scoreboard/cell-text';
import type { Translator } from '#shared/i18n/translator';

/** What a chart of an entry is drawn from. */
interface GapSubject {
  readonly indicator: Indicator;
  readonly place: string;
}

/**
 * The chart of an entry: what was observed, the way to its target, and where the present pace leads, if its years compare. Its title names
 * the indicator by its code, so that the number is never cut off; the subtitle has the whole name, and the line bears that of the place.
 */
export function gapChart(
  observed: ChartData,
  entry: BoardEntry,
  { indicator, place }: GapSubject,
  t: Translator,
): ChartData {
  const subject = [
    [handleOf(indicator, t.language), place].filter(Boolean).join(', '),
    breakdownText(entry.series.dims, t),
  ];
  const data = {
    ...observed,
    title: findingTitle(subject.filter(Boolean).join(' · '), observed.series, observed.unit, t),
    series: observed.series.map((series) => ({ ...series, name: place })),
  };
  if (!hasTarget(entry)) return data;
  const { name, target, targetYear } = entry.benchmark;
  const { baseYear, baseValue, latestYear, latestValue } = entry.assessment;
  const value = target === null ? '' : valueText(target, indicator.unit, t.language);
  const titled = { ...data, subtitle: [data.subtitle, name].filter(Boolean).join(' · ') };
  const way = { name: t('gaps.chart.target', { value }), baseYear, baseValue, target, targetYear };
  const chart = withBenchmark(titled, way);
  if (baseYear === null || baseValue === null || latestYear === null || latestValue === null) return chart;
  if (target === null || targetYear === null || entry.resolution?.reversed) return chart;
  if (breakSinceBase(entry, indicator) !== null || hasOtherAreasSinceBase(entry)) return chart;
  const values = entry.series.points.map(({ value }) => value);
  const low = values.some((value) => value < 0) ? Number.NEGATIVE_INFINITY : 0;
  const high = isPercent(indicator.unit) && values.every((value) => value <= 100) ? 100 : Number.POSITIVE_INFINITY;
  return withPace(
    chart,
    { baseYear, baseValue, latestYear, latestValue, target, targetYear, bounds: [low, high] },
    {
      name: t('gaps.chart.pace'),
      missing: (value) =>
        t('gaps.chart.missing', {
          gap: differenceText(value, indicator.unit, t, false),
          side: target > baseValue ? 'below' : 'above',
          year: String(targetYear),
        }),
    },
  );
}
