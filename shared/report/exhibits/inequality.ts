import { beyondTitle } from '../../charts/describe.ts';
import { barsOf, endsTitle, lorenzOf } from '../../charts/distribution-charts.ts';
import { originOf, sourceText } from '../../charts/from-series.ts';
import type { ChartData } from '../../charts/spec.ts';
import { formatNumber } from '../../core/format.ts';
import type { Series } from '../../engine/observations.ts';
import { seriesOf } from '../../engine/series.ts';
import { breakdownText } from '../../framework/breakdown.ts';
import type { Indicator } from '../../framework/framework.ts';
import { applyLens, lensAreas } from '../../framework/lens.ts';
import { isPercent } from '../../framework/units.ts';
import type { Translator } from '../../i18n/translator.ts';
import { lorenz } from '../../inequality/concentration.ts';
import type { Distribution } from '../../inequality/distribution.ts';
import { comparisonIn, tableYears } from '../../inequality/from-series.ts';
import { measureName } from '../../inequality/label.ts';
import { MEASURES, measure, measuresOf } from '../../inequality/measures.ts';
import { CONTEXT } from '../../responsibility/context.ts';
import { titlesOf } from '../../workbench/chart-data.ts';
import type { InequalitySource } from '../../workbench/exhibit-source.ts';
import { everyLanguage } from './target-ways.ts';
import { type PictureContext, placeNames, type ViewPicture, viewPicture } from './view-picture.ts';

/** Bars that fit under each other with their names. */
const BARS = 15;

/** How unequal an indicator is between areas or parts in a year, with every measure in the table; null where nothing can be compared. */
export async function inequalityPicture(
  source: InequalitySource,
  { engine, workbench, t, signal }: PictureContext,
): Promise<ViewPicture | null> {
  const { catalogue, lens } = workbench;
  const view = applyLens(catalogue, lens);
  const indicator = view.indicators.find(({ id }) => id === source.indicator);
  if (!indicator) return null;
  const members = [...new Set(lensAreas(catalogue, lens))];
  const known = new Set(catalogue.framework.indicators.map(({ id }) => id));
  const indicators = [...new Set([indicator.id, CONTEXT.population, CONTEXT.gdp])].filter((id) => known.has(id));
  const areas = [...new Set([...members, view.area])];
  const series = await seriesOf(engine, { indicators, areas, years: null }, catalogue, signal);
  const isAreas = source.parts === null;
  const request = {
    indicator: indicator.id,
    areas: isAreas ? members : [view.area],
    between: source.parts === null ? ({ kind: 'areas' } as const) : ({ kind: 'dims', keys: source.parts } as const),
  };
  const { isWeighted, isOrdered, leastPopulation } = source;
  const counting = { isWeighted, isOrdered, leastPopulation };
  const years = tableYears(series, request, counting).filter(
    (one) => lens.years === null || (one >= lens.years[0] && one <= lens.years[1]),
  );
  const year = years.find((one) => one === source.year) ?? years[0];
  const compared = year === undefined ? null : comparisonIn(series, request, year, counting);
  if (year === undefined || !compared || compared.distribution.groups.length === 0) return null;
  const { nameOf: placeOf } = placeNames(catalogue, t);
  const nameOf = isAreas ? placeOf : (dims: string) => breakdownText(dims, t);
  const own = series.filter((one) => one.indicator === indicator.id);
  const words = sourceText(own, year, titlesOf(workbench, t), t.language);
  const data = distributionChart(compared.distribution, { indicator, year, as: source.as, source: words, nameOf }, t);
  const { direction } = indicator;
  const results = measure(compared.distribution, MEASURES, {
    direction: direction === 'up' || direction === 'down' ? direction : null,
    reference: null,
    upperBound: indicator.unit.measure === 'percent' ? 100 : null,
    isSmallSampleCorrected: false,
  });
  const isDrawn = typeof data !== 'string';
  const said = isDrawn
    ? data
    : {
        title: indicator.name[t.language],
        subtitle: String(year),
        source: words,
        note: t('gaps.inequality.chart.none', { reason: t(`gaps.inequality.undefined.${data}`) }),
        unit: { label: indicator.unit.label, percent: false },
        series: [],
      };
  return viewPicture(
    isDrawn ? (source.as === 'bars' ? 'bar' : 'line') : null,
    { ...said, origin: usedOrigin(series, request.areas, year) },
    {
      columns: [
        { label: t('gaps.inequality.measureName'), kind: 'text' },
        { label: t('gaps.inequality.scale'), kind: 'text' },
        { label: String(year), kind: 'text' },
      ],
      rows: results.map(({ measure: one, value, reason }) => [
        measureName(one, t),
        t(`gaps.inequality.scale.${one.scale}`),
        value === null
          ? reason
            ? t(`gaps.inequality.undefined.${reason}`)
            : ''
          : formatNumber(value, t.language, { significant: 4 }),
      ]),
    },
  );
}

const usedOrigin = (series: readonly Series[], areas: readonly string[], year: number) =>
  originOf(
    series.filter(({ area }) => areas.includes(area)),
    year,
  );

interface DrawnDistribution {
  readonly indicator: Indicator;
  readonly year: number;
  readonly as: InequalitySource['as'];
  readonly source: string;
  readonly nameOf: (group: string) => string;
}

/** The groups as bars around their mean, or as a Lorenz curve; of one that cannot be drawn, why. */
export function distributionChart(
  distribution: Distribution,
  { indicator, year, as, source, nameOf }: DrawnDistribution,
  t: Translator,
): ChartData | Extract<ReturnType<typeof lorenz>, string> {
  const name = indicator.name[t.language];
  const unit = { label: indicator.unit.label, percent: isPercent(indicator.unit) };
  const sorted = [...distribution.groups].sort((a, b) => b.value - a.value);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const words = {
    subtitle: [name, ...beyondTitle(name, unit.label[t.language], t.language), String(year)].join(' · '),
    source,
  };
  if (as === 'bars' || !top || !bottom) {
    const title = endsTitle(sorted, indicator, year, nameOf, t);
    const left = sorted.length - BARS;
    return barsOf(
      { ...words, title, note: left > 0 ? t('gaps.inequality.chart.highest', { count: BARS, left }) : null },
      unit,
      year,
      sorted.slice(0, BARS).map(({ group, value }) => ({ name: nameOf(group), value })),
      { name: t('gaps.inequality.mean'), value: distribution.mean },
    );
  }
  const points = lorenz(distribution);
  if (typeof points === 'string') return points;
  const gini = measure(distribution, measuresOf('gini'))[0]?.value ?? 0;
  const half = points.findLast(({ population }) => population <= 0.5)?.total ?? 0;
  const across = distribution.isWeighted ? 'gaps.inequality.across.population' : 'gaps.inequality.across.groups';
  return lorenzOf(
    {
      ...words,
      title: t('gaps.inequality.chart.lorenz', {
        half: formatNumber(half, t.language, { percent: true, decimals: 0 }),
        gini: formatNumber(gini, t.language, { decimals: 2 }),
      }),
      note: null,
    },
    { across: everyLanguage(across), up: everyLanguage('gaps.inequality.up') },
    [{ name, points }],
    t('gaps.inequality.equality'),
  );
}
