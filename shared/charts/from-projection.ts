import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import type { Translator } from '../i18n/translator.ts';
import { withLevers } from '../projections/apply-scenario.ts';
import { type Projection, project } from '../projections/baseline.ts';
import type { Scenario } from '../projections/scenario.ts';
import { findingTitle } from './describe.ts';
import { chartDataOf, nameOf, type SourceTitles, subjectOf } from './from-series.ts';
import type { ChartData, ChartSeries, ChartSpec } from './spec.ts';

/** Intervals drawn, in percent, and how far ahead without a scenario that says. */
export const LEVELS = [80, 95] as const;
export const HORIZON = 5;

/** The baseline of a series and, where there are levers, what they make of it. */
export interface Outlook {
  readonly baseline: Projection;
  readonly scenario: Projection | null;
}

export function outlookOf(series: Pick<Series, 'points'>, indicator: Indicator, scenario: Outline): Outlook {
  const baseline = project(series.points, indicator.domain, { horizon: scenario.horizon, levels: LEVELS });
  return { baseline, scenario: scenario.levers.length > 0 ? withLevers(baseline, scenario.levers) : null };
}

type Outline = Pick<Scenario, 'horizon' | 'levers'>;

/** The series a projection continues: the total, or the first disaggregation where no total is known. */
export const projectedSeries = (series: readonly Series[]): Series | undefined =>
  series.find(({ dims }) => dims === '') ?? series[0];

/**
 * The fan chart of an outlook: what was observed, the baseline with its intervals, and the scenario as a line of its own. The note
 * says how the baseline was made and whether it has skill.
 */
export function fanDataOf(
  spec: Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note'>,
  series: Series,
  outlook: Outlook,
  scenarioName: string,
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const observed = chartDataOf(spec, [series], catalogue, sources, t);
  const { baseline, scenario } = outlook;
  const bands = [...baseline.intervals].reverse();
  const drawn: readonly ChartSeries[] = [
    ...observed.series,
    { name: t('scenarios.baseline'), role: 'baseline', x: baseline.years, y: baseline.median, bands },
    ...(scenario
      ? [{ name: scenarioName, role: 'scenario' as const, x: scenario.years, y: scenario.median, bands: [] }]
      : []),
  ];
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.indicator);
  const subject = subjectOf(indicator?.name[t.language] ?? '', nameOf(catalogue, series.area, t), t);
  const made = t('scenarios.madeBy', {
    method: t(`scenarios.method.${baseline.method}`),
    verdict: t(`scenarios.verdict.${baseline.backtest.verdict}`),
  });
  return {
    ...observed,
    title: spec.title ?? findingTitle(subject, drawn, observed.unit, t),
    note: [observed.note, made].filter(Boolean).join(' '),
    series: drawn,
  };
}
