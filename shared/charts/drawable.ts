import type { Catalogue } from '../framework/catalogue.ts';
import { countsAreas } from '../framework/framework.ts';
import type { MessageKey } from '../i18n/translator.ts';
import { comparesAll } from './chart-scope.ts';
import { yearsShown } from './chart-year.ts';
import { CHART_KINDS, type ChartData, type ChartSeries, type ChartSpec } from './spec.ts';
import { drawable } from './text.ts';
import { addsUpOverAreas } from './transform/allowed.ts';

type Kind = ChartSpec['kind'];
type Asked = Pick<ChartSpec, 'kind' | 'indicators' | 'areas' | 'by' | 'scenario' | 'responsibility'>;

/** A kind of chart; `reason`: why what is asked cannot be drawn so, as a message, null where it can. */
export interface OfferedKind {
  readonly kind: Kind;
  readonly reason: MessageKey | null;
}

/** For every kind of chart whether a chart could be drawn so. `spec` is the chart as saved, before the lens fills in areas; `data` are of it as it is. */
export const kindsFor = (
  spec: Asked,
  data: Pick<ChartData, 'series' | 'adds'>,
  catalogue: Catalogue,
): readonly OfferedKind[] => CHART_KINDS.map((kind) => ({ kind, reason: whyNotDrawn(kind, spec, data, catalogue) }));

/** Why what a chart shows cannot be drawn as `kind`; null where it can. */
export function whyNotDrawn(
  kind: Kind,
  spec: Asked,
  data: Pick<ChartData, 'series' | 'adds'>,
  catalogue: Catalogue,
): MessageKey | null {
  if (spec.responsibility) return kind === spec.kind || kind === 'table' ? null : 'charts.cannot.responsibility';
  if (kind === 'fan') return spec.scenario === null ? 'charts.cannot.fan' : null;
  if (kind === 'scatter' && spec.indicators.length < 2) return 'charts.cannot.scatter';
  if (spec.by && (kind === 'scatter' || kind === 'map')) return 'charts.cannot.parts';
  const takesAll = comparesAll({ ...spec, kind });
  if (takesAll) {
    const indicator = catalogue.framework.indicators.find(({ id }) => id === spec.indicators[0]);
    if (indicator && countsAreas(indicator)) return 'charts.cannot.ofCountries';
    return kind === 'stacked-area' && indicator && !addsUpOverAreas(indicator) ? 'charts.cannot.stack' : null;
  }
  // The kind in hand shows all countries, this one would show the lens's area alone.
  const isOne = comparesAll(spec);
  const filled = data.series.filter(({ role, y }) => role === 'observed' && y.some((one) => drawable(one) !== null));
  return whyNotOfSeries(kind, isOne ? filled.slice(0, 1) : filled, data.adds ?? false, catalogue);
}

/** The kinds that hold several series beside one another. */
const OF_SEVERAL: ReadonlySet<Kind> = new Set(['ranked-bar', 'beeswarm', 'bump', 'multiples', 'stacked-area']);
/** The kinds that go from one year to another. */
const ALONG_YEARS: ReadonlySet<Kind> = new Set(['area', 'stacked-area', 'bump', 'slope', 'dumbbell', 'heatmap']);

function whyNotOfSeries(
  kind: Kind,
  filled: readonly ChartSeries[],
  adds: boolean,
  { groups }: Pick<Catalogue, 'groups'>,
): MessageKey | null {
  if (kind === 'line' || kind === 'bar' || kind === 'table') return null;
  if (filled.length === 0) return 'charts.cannot.empty';
  if (OF_SEVERAL.has(kind) && filled.length < 2) return 'charts.cannot.several';
  if (ALONG_YEARS.has(kind) && yearsShown({ series: filled }).length < 2) return 'charts.cannot.years';
  if (kind === 'map' && filled.every(({ area }) => groups.some(({ code }) => code === area)))
    return 'charts.cannot.map';
  if (kind !== 'stacked-area') return null;
  if (!adds) return 'charts.cannot.stack';
  return filled.some(({ y }) => y.some((value) => (value ?? 0) < 0)) ? 'charts.cannot.negative' : null;
}

/** The kinds whose marks are lengths or areas from zero, and those that have no axis of values. */
const FROM_ZERO: ReadonlySet<Kind> = new Set(['area', 'stacked-area', 'bar', 'ranked-bar']);
const WITHOUT_AXIS: ReadonlySet<Kind> = new Set(['bump', 'heatmap', 'map', 'table']);

/** Why the values of a kind of chart cannot stand on a logarithmic axis; null where they can. */
export function whyNotLog(kind: Kind, { series }: Pick<ChartData, 'series'>): MessageKey | null {
  if (WITHOUT_AXIS.has(kind)) return 'charts.cannot.logAxis';
  if (FROM_ZERO.has(kind)) return 'charts.cannot.logZero';
  return series.some(({ y }) => y.some((value) => drawable(value) !== null && (value ?? 0) <= 0))
    ? 'charts.cannot.log'
    : null;
}
