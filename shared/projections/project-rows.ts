import type { Domain } from '../framework/framework.ts';
import { type Projection, projectSeries, type TimelinePoint } from './baseline.ts';
import { stretchesOf } from './stretch.ts';

export interface ProjectRequest {
  /** Years ahead. */
  readonly horizon: number;
  /** Percent. */
  readonly levels: readonly number[];
  /** Null: that of the indicator in `domains`, or else by the values, `positive` unless one is below zero. */
  readonly domain: Domain | null;
  /** Of indicators that have one, by id. */
  readonly domains?: ReadonlyMap<string, Domain>;
  /** Past the length of the series, with a note. */
  readonly override?: boolean;
  /** The panels of the series where they are more than the series asked for. */
  readonly panel?: readonly PanelSeries[];
}

export interface PanelSeries {
  readonly id: string;
  readonly points: readonly TimelinePoint[];
}

export interface ProjectedSeries {
  readonly id: string;
  readonly area?: string;
  readonly projection: Pick<Projection, 'years' | 'median' | 'intervals' | 'method' | 'notes'>;
}

/** `auto` as null, `positive`, `real`, `bounded:L:U`; undefined for any other text. */
export function parseDomain(text: string): Domain | null | undefined {
  if (text === 'auto') return null;
  if (text === 'positive' || text === 'real') return { kind: text };
  const bounds = /^bounded:(-?[\d.]+):(-?[\d.]+)$/.exec(text);
  const [lower, upper] = [Number(bounds?.[1]), Number(bounds?.[2])];
  return lower < upper ? { kind: 'bounded', lower, upper } : undefined;
}

/** Positive unless a value lies below zero. */
export const fittingDomain = (points: readonly TimelinePoint[]): Domain => ({
  kind: points.some(({ value }) => value !== null && value < 0) ? 'real' : 'positive',
});

/** Projects every series by itself, as wide as the past of its panel teaches: all series of its `id`. */
export const projectAll = <S extends PanelSeries>(
  series: readonly S[],
  { horizon, levels, domain, domains, override = false, panel = series }: ProjectRequest,
): readonly (Omit<S, 'points'> & ProjectedSeries)[] => {
  const stretches = stretchesOf((id) => panel.filter((one) => one.id === id).map(({ points }) => points));
  return series.map(({ points, ...rest }) => {
    const own = domain ?? domains?.get(rest.id) ?? fittingDomain(points);
    const stretch = stretches(rest.id, own);
    return { ...rest, projection: projectSeries(points, own, { horizon, levels, override, stretch }) };
  });
};
