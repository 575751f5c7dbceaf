import type { Series } from '../../engine/observations.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { Path } from '../../projections/paths.ts';
import type { ScenarioProjection } from '../../projections/scenario-projection.ts';
import { findingTitle } from '../finding-title.ts';
import { chartDataOf, nameOf, type SourceTitles, subjectOf } from '../from-series.ts';
import type { ChartData, ChartSeries, ChartSpec } from '../spec.ts';

/**
 * The fan chart of a projection: what was observed, the baseline with its intervals, and the scenario as a line of its own. The note
 * says how the baseline was made and whether it has skill.
 */
export function fanDataOf(
  spec: Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note'>,
  series: Series,
  outlook: ScenarioProjection,
  scenarioName: string,
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
  others: readonly { readonly name: string; readonly path: Path }[] = [],
): ChartData {
  const observed = chartDataOf(spec, [series], catalogue, sources, t);
  const { baseline, scenario, years, judge } = outlook;
  const bands = [...baseline.intervals].reverse();
  const drawn: readonly ChartSeries[] = [
    ...observed.series,
    { name: t('scenarios.baseline'), role: 'baseline', x: years, y: baseline.median, bands },
    ...(scenario ? [{ name: scenarioName, role: 'scenario' as const, x: years, y: scenario.median, bands: [] }] : []),
    ...others.map(({ name, path }) => ({ name, role: 'scenario' as const, x: years, y: path.median, bands: [] })),
  ];
  const indicator = catalogue.framework.indicators.find(({ id }) => id === series.indicator);
  const subject = subjectOf(indicator?.name[t.language] ?? '', nameOf(catalogue, series.area, t), t);
  const made =
    judge &&
    t('scenarios.madeBy', {
      method: t(`scenarios.method.${judge.method}`),
      verdict: t(`scenarios.verdict.${judge.backtest.verdict}`),
    });
  const ends = outlook.notes?.includes('horizon_capped') ? t('scenarios.note.horizon_capped') : null;
  return {
    ...observed,
    title: spec.title ?? findingTitle(subject, drawn, observed.unit, t, judge?.method ?? null),
    note: [observed.note, made, ends].filter(Boolean).join(' '),
    series: drawn,
  };
}
