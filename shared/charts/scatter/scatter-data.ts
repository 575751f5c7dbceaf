import type { Series } from '../../engine/observations.ts';
import { isFigure } from '../../framework/breakdown.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Indicator } from '../../framework/framework.ts';
import type { Translator } from '../../i18n/translator.ts';
import { headingOf } from '../at-year.ts';
import { latestOfMost, yearsShown } from '../chart-year.ts';
import { citedSources, nameOf, originOf, type SourceTitles } from '../from-series.ts';
import type { ChartData, ChartMeasure, ChartSeries, ChartSpec, OneYear } from '../spec.ts';
import { transformedUnit } from '../transform/transform.ts';

type Spec = Pick<ChartSpec, 'indicators' | 'areas' | 'title' | 'note' | 'year' | 'look' | 'transform'>;

/**
 * The data of a scatter from the series of its two or three indicators: up, across, and what the area of a dot stands for. Values
 * of one year meet values of the same year. An area without both measures in any year is kept, so that it is counted. The title says
 * what is shown and claims no link between the two.
 */
export function scatterData(
  spec: Spec,
  series: readonly Series[],
  notes: readonly string[],
  catalogue: Catalogue,
  sources: SourceTitles,
  t: Translator,
): ChartData {
  const { language } = t;
  const [up, across, size] = spec.indicators.map((id) => catalogue.framework.indicators.find((one) => one.id === id));
  const own = series.filter(({ dims }) => !isFigure(dims));
  const areas = [...new Set(own.map(({ area }) => area))];
  const drawn = areas.flatMap((area): ChartSeries[] => {
    const [vertical, horizontal, sized] = [up, across, size].map((indicator) =>
      indicator ? valuesOf(own, indicator, area) : new Map<number, number>(),
    );
    const years = [...new Set([...(vertical?.keys() ?? []), ...(horizontal?.keys() ?? [])])].sort((a, b) => a - b);
    if (years.length === 0) return [];
    const along = (values: ReadonlyMap<number, number> | undefined) => years.map((year) => values?.get(year) ?? null);
    return [
      {
        name: nameOf(catalogue, area, t),
        area,
        role: 'observed',
        x: years,
        y: along(vertical),
        across: along(horizontal),
        ...(size ? { sizes: along(sized) } : {}),
        bands: [],
      },
    ];
  });
  // A year without a pair, as another kind of chart may have asked for, would draw nothing.
  const year =
    spec.year != null && yearsShown({ series: drawn }).includes(spec.year) ? spec.year : latestOfMost(drawn)?.year;
  const [upMeasure, acrossMeasure, sizeMeasure] = [up, across, size].map((one) =>
    one ? measureOf(one, spec.transform, t) : undefined,
  );
  const unit = upMeasure?.unit ?? { label: { en: '', fr: '' }, percent: false };
  const names = [upMeasure?.name ?? '', acrossMeasure?.name ?? ''] as const;
  const used = own.filter(({ indicator }) => spec.indicators.slice(0, 3).includes(indicator));
  const subject = t('charts.scatter.title', { up: names[0], across: names[1] });
  // Each axis says its unit; beside the title nobody could tell which unit is of which.
  const oneYear: OneYear = {
    kind: 'scatter',
    subject,
    lead: [],
    remark: null,
    told: [],
    isTitled: spec.title !== null,
  };
  const heading =
    year === undefined
      ? { title: subject, subtitle: spec.look?.subtitle ?? '' }
      : headingOf(oneYear, { series: drawn, unit, ...(spec.look ? { look: spec.look } : {}) }, year, t);
  return {
    title: spec.title ?? heading.title,
    subtitle: heading.subtitle,
    source: citedSources(used, sources, language),
    note:
      [...new Set([spec.note, ...notes, ...[up, across, size].map((one) => one?.note?.[language])])]
        .filter(Boolean)
        .join(' ') || null,
    origin: originOf(used),
    unit,
    measure: names[0],
    ...(acrossMeasure ? { acrossMeasure } : {}),
    ...(sizeMeasure ? { sizeMeasure } : {}),
    series: drawn,
    ...(year === undefined ? {} : { year, oneYear }),
    ...(spec.look ? { look: spec.look } : {}),
  };
}

const measureOf = (one: Indicator, transform: ChartSpec['transform'], { language }: Translator): ChartMeasure => ({
  name: one.name[language],
  unit: transformedUnit(one, transform),
});

/** The headline values of an indicator in an area, by year; its totals where it has no headline there. */
function valuesOf(series: readonly Series[], { id, headline }: Indicator, area: string): ReadonlyMap<number, number> {
  const own = series.filter((one) => one.indicator === id && one.area === area);
  const found = own.find(({ dims }) => dims === (headline ?? '')) ?? own.find(({ dims }) => dims === '');
  return new Map((found?.points ?? []).map(({ year, value }) => [year, value]));
}
