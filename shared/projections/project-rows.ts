import type { Domain } from '../framework/framework.ts';
import { type Projection, projectSeries, type TimelinePoint } from './baseline.ts';

export interface ProjectRequest {
  /** Years ahead. */
  readonly horizon: number;
  /** Percent. */
  readonly levels: readonly number[];
  /** Null: by the values, `positive` unless one is below zero. */
  readonly domain: Domain | null;
  /** Past the length of the series, with a note. */
  readonly override?: boolean;
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

/** Projects every series by itself. */
export const projectAll = <S extends { readonly id: string; readonly points: readonly TimelinePoint[] }>(
  series: readonly S[],
  { horizon, levels, domain, override = false }: ProjectRequest,
): readonly (Omit<S, 'points'> & ProjectedSeries)[] =>
  series.map(({ points, ...rest }) => {
    return {
      ...rest,
      projection: projectSeries(points, domain ?? fittingDomain(points), { horizon, levels, override }),
    };
  });
