import type { Footnotes } from '../engine/footnotes.ts';
import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Scenario } from '../projections/scenario.ts';
import { footnoteLines } from './footnotes.ts';
import { fanDataOf, HORIZON, outlookOf, projectedSeries } from './from-projection.ts';
import { chartDataOf, type SourceTitles } from './from-series.ts';
import type { ChartData, ChartSpec } from './spec.ts';

interface Known {
  readonly catalogue: Catalogue;
  readonly scenarios: readonly Scenario[];
}

/** The data of any saved chart from the series it asks for: screen, report, export and command line all come through here. */
export function chartOf(
  spec: ChartSpec,
  series: readonly Series[],
  { catalogue, scenarios }: Known,
  sources: SourceTitles,
  t: Translator,
  footnotes: Footnotes = { shown: [], total: 0 },
): ChartData {
  const data = drawn(spec, series, { catalogue, scenarios }, sources, t);
  const lines = footnoteLines(footnotes, catalogue, t);
  if (lines.length === 0) return data;
  const note = [data.note, t('charts.footnoteCount', { count: footnotes.total })].filter(Boolean).join(' ');
  return { ...data, note, footnotes: lines };
}

function drawn(
  spec: ChartSpec,
  series: readonly Series[],
  { catalogue, scenarios }: Known,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const continued = projectedSeries(series);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === continued?.indicator);
  if (spec.kind !== 'fan' || !continued || !indicator) return chartDataOf(spec, series, catalogue, sources, t);
  const { area } = continued;
  const plain = { name: '', indicator: indicator.id, area, horizon: HORIZON, levers: [], balance: null };
  const scenario = scenarios.find(({ id }) => id === spec.scenario) ?? plain;
  const totals = series.filter((one) => one === continued || one.dims === '');
  const evidence = { indicators: catalogue.framework.indicators, groups: catalogue.groups, series: totals };
  const outlook = outlookOf(evidence, scenario);
  if (!outlook) return chartDataOf(spec, [continued], catalogue, sources, t);
  return fanDataOf(spec, continued, outlook, scenario.name, catalogue, sources, t);
}
