import { formatNumber } from '../core/format.ts';
import type { AreaBeside } from '../engine/areas-beside.ts';
import type { Footnotes } from '../engine/footnotes.ts';
import type { Series, SeriesRequest } from '../engine/observations.ts';
import { COUNTERPART } from '../framework/breakdown.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { projectedSeries, withComponentIndicators } from '../projections/evidence.ts';
import { type Scenario, scenarioIndicators } from '../projections/scenario.ts';
import type { ScenarioProjection } from '../projections/scenario-projection.ts';
import { SHARING_INDICATORS, sharingIn, sharingYears } from '../responsibility/from-series.ts';
import { partName, partsBy } from './by-dimension.ts';
import { fanDataOf, heldAgainst } from './fan/from-projection.ts';
import { besideNote, footnoteLines } from './footnotes.ts';
import { responsibilityChart } from './from-responsibility.ts';
import { chartDataOf, chartName, citedSources, nameOf, originOf, type SourceTitles } from './from-series.ts';
import { largestAndOthers } from './largest-and-others.ts';
import { type BenchmarkSources, requestWithBenchmark, withBenchmarkOf } from './line/benchmark-line.ts';
import { mappedData } from './map/mapped-data.ts';
import { scatterData } from './scatter/scatter-data.ts';
import { type ChartData, type ChartSpec, COMPARES_MANY, type ResponsibilityView } from './spec.ts';
import { DENOMINATORS } from './transform/allowed.ts';
import { transformed, transformRequest } from './transform/transform.ts';

interface Known extends BenchmarkSources {
  readonly scenarios: readonly Scenario[];
}

/**
 * The series a chart is made from: of a fan all that its scenario reads, in all areas (a panel's past sets the
 * widths), what it shows itself first; of responsibility all countries,
 * as shares are of the whole, in all years.
 */
export function chartRequest(
  spec: Pick<
    ChartSpec,
    'kind' | 'indicators' | 'areas' | 'years' | 'scenario' | 'benchmark' | 'responsibility' | 'transform' | 'by'
  >,
  known: Known,
): SeriesRequest {
  const { catalogue, scenarios } = known;
  const { years } = spec;
  if (spec.responsibility) {
    const own = new Set(catalogue.framework.indicators.map(({ id }) => id));
    return {
      indicators: SHARING_INDICATORS.filter((id) => own.has(id)),
      areas: catalogue.areas.map(({ code }) => code),
      years: null,
    };
  }
  if (spec.kind !== 'fan')
    return {
      ...requestWithBenchmark({ ...spec, ...transformRequest(spec, catalogue) }, known),
      years,
      ...(spec.by === COUNTERPART ? { byCounterpart: true } : {}),
      // Beside one another areas stand by what speaks for the indicator, not by all its breakdowns.
      ...(COMPARES_MANY.has(spec.kind) && !spec.by ? { breakdowns: 'headline' } : {}),
    };
  const scenario = scenarios.find(({ id }) => id === spec.scenario);
  return {
    indicators: withComponentIndicators(
      [...spec.indicators, ...(scenario ? scenarioIndicators(scenario) : [])],
      catalogue.framework.indicators,
    ),
    areas: [...new Set([...spec.areas, ...catalogue.areas.map(({ code }) => code)])],
    years,
  };
}

/** What a chart is made of. */
export interface ChartSource {
  /** Those of `chartRequest`. */
  readonly series: readonly Series[];
  /** For a fan, what `outlookOf` makes of the same series. */
  readonly outlook?: ScenarioProjection | null;
  readonly footnotes?: Footnotes;
  /** Areas of the data that a chart of every country leaves out. */
  readonly beside?: readonly AreaBeside[];
}

/** The data of any saved chart from what it asks for: screen, report, export and command line all come through here. */
export function chartOf(
  spec: ChartSpec,
  source: ChartSource,
  known: Known,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const { footnotes = { shown: [], total: 0 }, beside = [] } = source;
  const made = drawn(spec, source, known, sources, t);
  const remark = beside.length > 0 ? besideNote(beside, known.catalogue, t) : null;
  const data = remark ? { ...made, note: [made.note, remark].filter(Boolean).join(' ') } : made;
  const lines = footnoteLines(footnotes, known.catalogue, t);
  if (lines.length === 0) return data;
  const footnotesCounted = t('charts.footnoteCount', { count: footnotes.total });
  const note = [data.note, footnotesCounted].filter(Boolean).join(' ');
  return { ...data, note, footnotes: lines, footnotesCounted };
}

function drawn(
  spec: ChartSpec,
  { series, outlook = null }: ChartSource,
  known: Known,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const { catalogue, scenarios } = known;
  if (spec.responsibility) return responsibilityOf(spec, spec.responsibility, series, catalogue, sources, t);
  if (spec.kind === 'fan') {
    const continued = projectedSeries(series);
    if (!continued || !outlook) return chartDataOf(spec, continued ? [continued] : [], catalogue, sources, t);
    const { name, levers } = scenarios.find(({ id }) => id === spec.scenario) ?? { name: '', levers: [] };
    const held = known.benchmarks.find(({ id }) => id === spec.benchmark);
    return fanDataOf(spec, continued, outlook, { name, levers }, catalogue, sources, t, [], held && heldAgainst(held));
  }
  const parted = spec.by ? partedChart(spec, spec.by, series, catalogue, t) : wholeOfAreas(spec, series, catalogue, t);
  const asked = parted?.spec ?? spec;
  const shown = transformed(asked, parted?.pool ?? series, catalogue, t);
  if (spec.kind === 'scatter') return scatterData(spec, shown.series, shown.notes, catalogue, sources, t);
  const data = chartDataOf(asked, shown.series, catalogue, sources, t, {
    unit: shown.unit,
    notes: [...(parted?.notes ?? []), ...shown.notes],
    adds: shown.adds ?? parted?.isWhole,
    partName: parted?.partName ?? null,
  });
  if (spec.kind === 'map') return mappedData(data, shown.unit ? spec.transform : null, t);
  if (spec.kind !== 'line' || !spec.benchmark) return data;
  if (shown.unit) return { ...data, note: [data.note, t('charts.transform.noBenchmark')].filter(Boolean).join(' ') };
  return withBenchmarkOf(data, spec, series, known, t);
}

/** The chart of the parts of one dimension: of its first indicator, in its first area. */
function partedChart(spec: ChartSpec, by: string, series: readonly Series[], catalogue: Catalogue, t: Translator) {
  const [indicators, areas] = [spec.indicators.slice(0, 1), spec.areas.slice(0, 1)];
  const isOwn = ({ indicator, area }: Series) => indicators.includes(indicator) && areas.includes(area);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === indicators[0]);
  const { series: parts, isWhole, others, covered } = partsBy(series.filter(isOwn), by, indicator);
  return {
    spec: { ...spec, indicators, areas },
    pool: [...parts, ...series.filter((one) => !isOwn(one))],
    isWhole,
    partName: ({ dims }: Series) => partName(dims, by, others, catalogue, t),
    notes: [
      ...(parts.length === 0 ? [t('charts.by.none')] : []),
      ...(!isWhole && others > 0 ? [t('charts.by.left', { count: others })] : []),
      ...(covered
        ? [
            t('charts.by.covered', {
              year: String(covered.year),
              share: formatNumber(covered.share, t.language, { percent: true, decimals: 0 }),
            }),
          ]
        : []),
      ...(spec.areas.length > 1 ? [t('charts.by.oneArea', { area: nameOf(catalogue, areas[0] ?? '', t) })] : []),
    ],
  };
}

/** A stack of many areas: the largest, and the others together. */
function wholeOfAreas(spec: ChartSpec, series: readonly Series[], catalogue: Catalogue, t: Translator) {
  const isOfAreas = spec.kind === 'stacked-area' && !(spec.transform && DENOMINATORS[spec.transform]);
  const indicator = catalogue.framework.indicators.find(({ id }) => id === spec.indicators[0]);
  const whole = isOfAreas ? largestAndOthers(series, spec, indicator, catalogue, t) : null;
  return whole && { spec, pool: whole.series, isWhole: true, partName: whole.nameOf, notes: [] };
}

/** Responsibility in the latest year that the chart names and the data hold; groups stand for their members. */
function responsibilityOf(
  spec: ChartSpec,
  view: ResponsibilityView,
  series: readonly Series[],
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const { years } = spec;
  const year = sharingYears(series).find((one) => years === null || (one >= years[0] && one <= years[1]));
  if (year === undefined) {
    const unit = { label: { en: '', fr: '' }, percent: false };
    return { title: chartName(spec, catalogue, t), subtitle: '', source: '', note: spec.note, unit, series: [] };
  }
  const members = new Map(catalogue.groups.map((group) => [group.code, group.members]));
  const names = new Map(catalogue.areas.map(({ code, name }) => [code, name[t.language]]));
  const request = {
    ...view,
    year,
    source: citedSources(series, sources, t.language),
    areas: [...new Set(spec.areas.flatMap((code) => members.get(code) ?? [code]))],
  };
  const sharing = sharingIn(series, year, view.key);
  const data = responsibilityChart(sharing, request, (code) => names.get(code) ?? code, t);
  return {
    ...data,
    title: spec.title ?? data.title,
    note: [spec.note, data.note].filter(Boolean).join(' ') || null,
    origin: originOf(series, year),
  };
}
