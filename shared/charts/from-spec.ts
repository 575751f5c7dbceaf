import type { Footnotes } from '../engine/footnotes.ts';
import type { Series } from '../engine/observations.ts';
import type { Translator } from '../i18n/translator.ts';
import { withParts } from '../projections/evidence.ts';
import { indicatorsOf, type Scenario } from '../projections/scenario.ts';
import { type Judging, requestWithBenchmark, withBenchmarkOf } from './benchmark-line.ts';
import { footnoteLines } from './footnotes.ts';
import { fanDataOf, HORIZON, outlookOf, projectedSeries } from './from-projection.ts';
import { chartDataOf, type SourceTitles } from './from-series.ts';
import type { ChartData, ChartSpec } from './spec.ts';

interface Known extends Judging {
  readonly scenarios: readonly Scenario[];
}

/** The series a chart is made from: of a fan all that its scenario reads, what it shows itself first. */
export function chartRequest<S extends Pick<ChartSpec, 'kind' | 'indicators' | 'areas' | 'scenario' | 'benchmark'>>(
  spec: S,
  known: Known,
): Pick<ChartSpec, 'indicators' | 'areas'> {
  const { catalogue, scenarios } = known;
  const scenario = spec.kind === 'fan' ? scenarios.find(({ id }) => id === spec.scenario) : undefined;
  if (!scenario) return requestWithBenchmark(spec, known);
  return {
    indicators: withParts([...spec.indicators, ...indicatorsOf(scenario)], catalogue.framework.indicators),
    areas: [...new Set([...spec.areas, ...catalogue.areas.map(({ code }) => code)])],
  };
}

/** The data of any saved chart from the series it asks for: screen, report, export and command line all come through here. */
export function chartOf(
  spec: ChartSpec,
  series: readonly Series[],
  known: Known,
  sources: SourceTitles,
  t: Translator,
  footnotes: Footnotes = { shown: [], total: 0 },
): ChartData {
  const data = drawn(spec, series, known, sources, t);
  const lines = footnoteLines(footnotes, known.catalogue, t);
  if (lines.length === 0) return data;
  const note = [data.note, t('charts.footnoteCount', { count: footnotes.total })].filter(Boolean).join(' ');
  return { ...data, note, footnotes: lines };
}

function drawn(
  spec: ChartSpec,
  series: readonly Series[],
  known: Known,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const { catalogue, scenarios } = known;
  if (spec.kind !== 'fan') {
    const own = series.filter(
      ({ indicator, area }) => spec.indicators.includes(indicator) && spec.areas.includes(area),
    );
    const data = chartDataOf(spec, own, catalogue, sources, t);
    return spec.kind === 'line' ? withBenchmarkOf(data, spec, series, known, t) : data;
  }
  const continued = projectedSeries(series);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === continued?.indicator);
  if (!continued || !indicator) return chartDataOf(spec, series, catalogue, sources, t);
  const { area } = continued;
  const plain = { name: '', indicator: indicator.id, area, horizon: HORIZON, levers: [], balance: null };
  const scenario = scenarios.find(({ id }) => id === spec.scenario) ?? plain;
  const totals = series.filter((one) => one === continued || one.dims === '');
  const evidence = { indicators: catalogue.framework.indicators, groups: catalogue.groups, series: totals };
  const outlook = outlookOf(evidence, scenario);
  if (!outlook) return chartDataOf(spec, [continued], catalogue, sources, t);
  return fanDataOf(spec, continued, outlook, scenario.name, catalogue, sources, t);
}
