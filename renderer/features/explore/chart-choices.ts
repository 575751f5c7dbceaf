import { whyNotDrawn } from '#shared/charts/drawable';
import {
  CHART_KINDS,
  type ChartData,
  type ChartLook,
  type ChartSpec,
  COMPARES_MANY,
  TRANSFORMS,
  type Transform,
} from '#shared/charts/spec';
import { whyNotTransformed } from '#shared/charts/transform/allowed';
import type { Catalogue } from '#shared/framework/catalogue';
import type { MessageKey } from '#shared/i18n/translator';
import type { AnnotationStart } from './annotation-list.tsx';

type Kind = ChartSpec['kind'];

/** The kinds a person chooses from; a fan is made in Scenarios. */
export const EXPLORED_KINDS = CHART_KINDS.filter((kind) => kind !== 'fan');

/** What a change of kind may take from. */
export interface KindSurroundings {
  /** The areas to show where a kind of few comes after one of all countries. */
  readonly largest: readonly string[];
  /** What a scatter sets the indicator against; null where there is no other indicator. */
  readonly across: string | null;
}

/**
 * The same question as another kind of chart: one of few areas becomes one of all countries with those areas highlighted, and back; a
 * scatter gets a second indicator, and other kinds keep the first.
 */
export function asKind(spec: ChartSpec, kind: Kind, { largest, across }: KindSurroundings): ChartSpec {
  const [first = ''] = spec.indicators;
  const indicators =
    kind !== 'scatter' ? [first] : spec.indicators.length > 1 || across === null ? spec.indicators : [first, across];
  const next = { ...spec, kind, indicators };
  const [wasMany, isMany] = [COMPARES_MANY.has(spec.kind), COMPARES_MANY.has(kind)];
  // A stack is of the areas chosen, where any are.
  if (kind === 'stacked-area' && (spec.areas.length > 0 || spec.by)) return next;
  if (isMany && !wasMany)
    return {
      ...next,
      areas: [],
      by: null,
      look: withLook(spec, spec.areas.length > 0 ? { highlight: spec.areas } : {}),
    };
  if (isMany || !wasMany || spec.areas.length > 0) return next;
  const { highlight = [], ...look } = spec.look ?? {};
  return { ...next, areas: highlight.length > 0 ? highlight : largest, look };
}

/**
 * `next`, a chart of another indicator that was made from `before`, with what a person chose in the meantime, which `now` shows: their
 * choice of the indicator stands, and so does all they chose after it.
 */
export function withLaterChoices(before: ChartSpec, next: ChartSpec, now: ChartSpec): ChartSpec {
  const later = Object.entries(now).filter(([key, value]) => value !== before[key as keyof ChartSpec]);
  const [first = ''] = next.indicators;
  return { ...next, ...Object.fromEntries(later), indicators: [first, ...now.indicators.slice(1)] };
}

/** The look of a chart with a change; what is undefined is left to the data. */
export function withLook({ look }: Pick<ChartSpec, 'look'>, change: Partial<ChartLook>): ChartLook {
  return Object.fromEntries(
    Object.entries({ ...look, ...change }).filter(([, value]) => value !== undefined),
  ) as ChartLook;
}

/** The parts of one area as series: of several areas the first is kept, as parts of several would be told apart by nothing. */
export const byDimension = (spec: ChartSpec, by: string | null): Pick<ChartSpec, 'by' | 'areas'> => ({
  by,
  areas: by === null ? spec.areas : spec.areas.slice(0, 1),
});

/** Years a chart's data have a value in, ascending. */
export const yearsWithValues = (series: readonly { readonly points: readonly { readonly year: number }[] }[]) =>
  [...new Set(series.flatMap(({ points }) => points.map(({ year }) => year)))].sort((a, b) => a - b);

/** The areas of series with the largest latest values. */
export function largestDrawn({ series }: Pick<ChartData, 'series'>, most: number): readonly string[] {
  const last = series.flatMap(({ area, y }) => {
    const value = y.findLast((one) => one !== null);
    return area !== undefined && value != null ? [{ area, value }] : [];
  });
  return [...new Set(last.sort((a, b) => b.value - a.value).map(({ area }) => area))].slice(0, most);
}

/** Why kinds cannot show what is chosen, by kind, each judged as the chart it would become (`asKind`); those not named can. */
export function refusedKinds(
  spec: ChartSpec,
  data: Pick<ChartData, 'series' | 'adds'>,
  catalogue: Catalogue,
  around: KindSurroundings,
): Readonly<Partial<Record<Kind, MessageKey>>> {
  return Object.fromEntries(
    EXPLORED_KINDS.flatMap((kind) => {
      const reason = kind === spec.kind ? null : whyNotDrawn(kind, asKind(spec, kind, around), data, catalogue);
      return reason ? [[kind, reason]] : [];
    }),
  );
}

/** Why transforms make no sense of all the indicators of a chart, by transform; those not named do. */
export function refusedTransforms(
  { indicators }: Pick<ChartSpec, 'indicators'>,
  { framework }: Pick<Catalogue, 'framework'>,
): Readonly<Partial<Record<Transform, MessageKey>>> {
  const shown = framework.indicators.filter(({ id }) => indicators.includes(id));
  return Object.fromEntries(
    TRANSFORMS.flatMap((transform) => {
      const reasons = shown.flatMap((one) => whyNotTransformed(one, transform) ?? []);
      return reasons[0] ? [[transform, reasons[0]]] : [];
    }),
  );
}

/** Where a new annotation stands: in the middle year, at the highest value of it, so that it is seen. */
export function annotationStart(data: Pick<ChartData, 'series'> | null): AnnotationStart {
  const points = (data?.series ?? []).flatMap(({ x, y }) =>
    x.flatMap((year, at) => {
      const value = y[at];
      return value == null ? [] : [{ year, value }];
    }),
  );
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const year = years[Math.floor((years.length - 1) / 2)];
  if (year === undefined) return { year: new Date().getUTCFullYear(), value: 0 };
  const values = points.filter((point) => point.year === year).map(({ value }) => value);
  return { year, value: values.reduce((a, b) => Math.max(a, b)) };
}
