import type { Series } from '../../engine/observations.ts';
import { withBefore } from '../../engine/published.ts';
import type { Catalogue } from '../../framework/catalogue.ts';
import type { Indicator } from '../../framework/framework.ts';
import type { MessageKey, Translator } from '../../i18n/translator.ts';
import { holdsOverlap } from '../parts.ts';
import type { ChartData, ChartSpec, Transform } from '../spec.ts';
import { DENOMINATORS, whyNotTransformed } from './allowed.ts';
import { divided } from './divided.ts';
import { dividedUnit, ownUnit, relativeUnit } from './drawn-unit.ts';
import { sharesOf } from './shares.ts';
import { sinceFirst } from './since-first.ts';

type Transforming = Pick<ChartSpec, 'indicators' | 'areas' | 'transform' | 'by'>;

/** The series a transformed chart needs beside its own: the denominators, and the members of its groups. */
export function transformRequest(
  { indicators, areas, transform }: Transforming,
  { groups }: Pick<Catalogue, 'groups'>,
): Pick<ChartSpec, 'indicators' | 'areas'> {
  const denominator = transform ? DENOMINATORS[transform] : undefined;
  if (denominator === undefined) return { indicators, areas };
  const members = new Map(groups.map((group) => [group.code, group.members]));
  return {
    indicators: [...new Set([...indicators, denominator])],
    areas: [...new Set([...areas, ...areas.flatMap((code) => members.get(code) ?? [])])],
  };
}

/** Series as a chart shows them. */
export interface Transformed {
  readonly series: readonly Series[];
  /** Of the first indicator; null: its own. */
  readonly unit: ChartData['unit'] | null;
  /** False: values of series cannot be added up, whatever they could as published. */
  readonly adds?: false;
  /** What was done and what is left out, a sentence each. */
  readonly notes: readonly string[];
}

/** What is drawn in place of the values of `spec.areas`, from the series of `transformRequest`. What makes no sense is left as it is, and the note says why. */
export function transformed(
  spec: Transforming,
  series: readonly Series[],
  catalogue: Catalogue,
  t: Translator,
): Transformed {
  const { transform, indicators, areas } = spec;
  const [wanted, asked] = [new Set(indicators), new Set(areas)];
  const own = series.filter((one) => wanted.has(one.indicator) && asked.has(one.area));
  if (!transform) return { series: own, unit: null, notes: [] };
  const known = new Map(catalogue.framework.indicators.map((indicator) => [indicator.id, indicator]));
  for (const id of indicators) {
    const indicator = known.get(id);
    const reason = indicator ? whyNotTransformed(indicator, transform) : 'charts.transform.cannot.unknown';
    if (reason) return asItIs(own, reason, t);
  }
  const scope = { spec, transform, known, catalogue, t };
  const isGroup = (code: string) => catalogue.groups.some((group) => group.code === code && group.members.length > 0);
  if (spec.by && DENOMINATORS[transform] && areas.some(isGroup)) return asItIs(own, 'charts.transform.cannot.parts', t);
  if (transform === 'share' && (indicators.length > 1 || holdsOverlap(own, catalogue)))
    return asItIs(own, 'charts.transform.cannot.overlap', t);
  const now = applied(series.map(withoutBefore), scope);
  if (series.every(({ before }) => before === undefined)) return now;
  return { ...now, series: withBefore(now.series, applied(series.map(asPublished), scope).series) };
}

const asItIs = (series: readonly Series[], reason: MessageKey, t: Translator): Transformed => ({
  series,
  unit: null,
  notes: [t(reason)],
});

interface Scope {
  readonly spec: Transforming;
  readonly transform: Transform;
  readonly known: ReadonlyMap<string, Indicator>;
  readonly catalogue: Catalogue;
  readonly t: Translator;
}

function applied(series: readonly Series[], { spec, transform, known, catalogue, t }: Scope): Transformed {
  const { indicators, areas } = spec;
  if (transform === 'per-capita' || transform === 'per-gdp') {
    const denominator = known.get(DENOMINATORS[transform] ?? '');
    const denominators = series.filter(({ indicator }) => indicator === denominator?.id);
    const found = indicators.flatMap((id) => {
      const indicator = known.get(id);
      if (!indicator) return [];
      const numerators = series.filter((one) => one.indicator === id);
      const { factor } = dividedUnit(indicator, transform);
      const scale = (factor * indicator.unit.multiplier) / (denominator?.unit.multiplier ?? 1);
      return divided(indicator, { numerators, denominators }, areas, scale, catalogue);
    });
    const missing = found.flatMap((one) => one.missing);
    const groups = new Set(found.flatMap((one) => one.groups)).size;
    const first = known.get(indicators[0] ?? '');
    return {
      series: found.flatMap((one) => one.series),
      unit: first ? dividedUnit(first, transform).unit : null,
      // Parts of one area have one denominator, areas have one each.
      ...(spec.by ? {} : { adds: false }),
      notes: [
        ...(missing.length > 0
          ? [t(`charts.transform.missing.${transform}`, { count: missing.length, years: yearsText(missing) })]
          : []),
        ...(groups > 0 ? [t('charts.transform.groups', { count: groups })] : []),
      ],
    };
  }
  const [wanted, asked] = [new Set(indicators), new Set(areas)];
  const own = series.filter((one) => wanted.has(one.indicator) && asked.has(one.area));
  if (transform === 'share') {
    const { series: shares, partial } = sharesOf(own);
    return {
      series: shares,
      unit: relativeUnit('share'),
      notes: partial > 0 ? [t('charts.transform.partial', { count: partial })] : [],
    };
  }
  const told = sinceFirst(own, transform, known);
  const [base, ...others] = told.bases;
  return {
    series: told.series,
    adds: false,
    unit: relativeUnit(transform, base !== undefined && others.length === 0 ? base : null),
    notes: [
      ...(told.anew.length > 0 ? [t('charts.transform.anew', { years: told.anew.join(', ') })] : []),
      ...(told.baseless > 0 ? [t('charts.transform.baseless', { count: told.baseless })] : []),
      ...(told.alone > 0 ? [t('charts.transform.alone', { count: told.alone })] : []),
      ...(told.otherAreas > 0 ? [t('charts.transform.otherAreas', { count: told.otherAreas })] : []),
    ],
  };
}

/** The unit of any of the chart's indicators as transformed, for charts of several. */
export function transformedUnit(
  indicator: Indicator | undefined,
  transform: Transform | null | undefined,
): ChartData['unit'] {
  if (!indicator || !transform || whyNotTransformed(indicator, transform)) return ownUnit(indicator);
  return transform === 'per-capita' || transform === 'per-gdp'
    ? dividedUnit(indicator, transform).unit
    : relativeUnit(transform);
}

function withoutBefore({ before: _, ...series }: Series): Series {
  return series;
}

/** A series as it is without the values given by hand. */
function asPublished({ before = [], ...series }: Series): Series {
  const published = new Map(before.map(({ year, value }) => [year, value]));
  const kept = series.points.flatMap((point) => {
    if (!published.has(point.year)) return [point];
    const value = published.get(point.year) ?? null;
    published.delete(point.year);
    return value === null ? [] : [{ ...point, value }];
  });
  const back = [...published].flatMap(([year, value]) =>
    value === null ? [] : [{ year, period: String(year), value, status: 'A', areas: 1 }],
  );
  return { ...series, points: [...kept, ...back].sort((a, b) => a.year - b.year) };
}

/** Years as a span: `2016–2018`. */
function yearsText(years: readonly number[]): string {
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return first === last ? String(first) : `${first}–${last}`;
}
