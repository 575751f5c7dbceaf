import { mapOf } from '../../../charts/distribution-charts.ts';
import { sourceText } from '../../../charts/from-series.ts';
import type { ChartData } from '../../../charts/spec.ts';
import { formatNumber } from '../../../core/format.ts';
import type { Series } from '../../../engine/observations.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { MAPPED_MEASURES, type Mapped, mappedIn, mappedYears } from '../../../overview/map-measures.ts';
import { shortSourcesOf } from '../../../workbench/chart-data.ts';
import type { Workbench } from '../../../workbench/workbench.ts';
import { placeNames } from '../view-picture.ts';

/** What the map of the overview shows, of which areas and when; `wanted` null: the latest year. */
export interface MapRequest {
  readonly measure: Mapped;
  readonly wanted: number | null;
  readonly areas: readonly string[];
  readonly years: readonly [number, number] | null;
}

export interface ShownMap {
  /** Years that can be shown, latest first. */
  readonly offered: readonly number[];
  readonly year: number | null;
  readonly values: ReadonlyMap<string, number>;
  /** What is shown; the area with most of it. */
  readonly about: string;
  readonly finding: string;
  /** Series that the values are of. */
  readonly used: readonly Series[];
  /** Null where no area has a value. */
  readonly data: ChartData | null;
}

const PER_THOUSAND = { en: 'per 1,000 inhabitants', fr: 'pour 1\u202f000 habitants' };

/** A value of the map as people read it. */
export const mappedText = (value: number, measure: Mapped, { language }: Translator): string =>
  formatNumber(value, language, MAPPED_MEASURES[measure].per === null ? { decimals: 0 } : { significant: 2 });

/** The year of `offered`, latest first, that stands for the one wanted: that one or the last before it, else the first there is. */
export const yearOffered = (offered: readonly number[], wanted: number | null): number | null =>
  offered.find((one) => wanted === null || one <= wanted) ?? offered.at(-1) ?? null;

/** Hosting, resettlement or returns of areas in a year, as a map; `series` of every area, in every year. */
export function shownMap(
  series: readonly Series[],
  { measure, wanted, areas, years }: MapRequest,
  workbench: Pick<Workbench, 'catalogue' | 'publishers' | 'sources'>,
  t: Translator,
): ShownMap {
  const { of, per, breaks } = MAPPED_MEASURES[measure];
  const { nameOf } = placeNames(workbench.catalogue, t);
  const offered = mappedYears(series, measure, years);
  const year = yearOffered(offered, wanted);
  const values = year === null ? new Map<string, number>() : mappedIn(series, measure, year);
  const about = t(`overview.map.about.${measure}`);
  const [top] = areas.filter((area) => values.has(area)).sort((a, b) => (values.get(b) ?? 0) - (values.get(a) ?? 0));
  const finding =
    top === undefined
      ? ''
      : t('overview.map.finding', { high: nameOf(top), value: mappedText(values.get(top) ?? 0, measure, t) });
  const used = series.filter(({ indicator, area }) => (indicator === of || indicator === per) && values.has(area));
  const indicator = workbench.catalogue.framework.indicators.find(({ id }) => id === of);
  const found = { offered, year, values, about, finding, used };
  if (year === null || !indicator || top === undefined) return { ...found, data: null };
  const names = ([0, 1, 2, 3, 4, 5] as const).map((at) => t(`gaps.responsibility.class.rate.${at}`));
  const data = mapOf(
    {
      title: t('overview.map.titled', { about, year: String(year) }),
      subtitle: finding,
      source: sourceText(used, year, shortSourcesOf(workbench, t), t.language),
      note: null,
    },
    { label: per === null ? indicator.unit.label : PER_THOUSAND, percent: false },
    year,
    areas.map((area) => ({ area, name: nameOf(area), value: values.get(area) ?? null })),
    { scale: 'sequential', breaks, names },
    t,
  );
  return { ...found, data };
}
