import { withPace } from '#shared/charts/fan/pace';
import { withBenchmark } from '#shared/charts/line/benchmark-line';
import type { ChartData } from '#shared/charts/spec';
import type { Indicator } from '#shared/framework/framework';
import { isPercent } from '#shared/framework/units';
import { differenceText } from '#shared/framework/value-text';
import { type BoardEntry, hasTarget } from '#shared/gaps/scoreboard/board-entries';
import { breakSinceBase, hasOtherAreasSinceBase } from '#shared/gaps/scoreboard/cell-text';
import type { Translator } from '#shared/i18n/translator';

/** The chart of an entry: what was observed, the way to its target, and where the present pace leads, if its years compare. */
export function gapChart(data: ChartData, entry: BoardEntry, indicator: Indicator, t: Translator): ChartData {
  if (!hasTarget(entry)) return data;
  const { name, target, targetYear } = entry.benchmark;
  const { baseYear, baseValue, latestYear, latestValue } = entry.assessment;
  const chart = withBenchmark(data, { name, baseYear, baseValue, target, targetYear });
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
