import type { Catalogue } from '../framework/catalogue.ts';
import type { Series, SeriesRequest } from './observations.ts';
import type { Engine } from './port.ts';
import { seriesOf } from './series.ts';

/** What a value given by hand stands for; blank `dims` is the total. */
interface Given {
  readonly indicator: string;
  readonly area: string;
  readonly year: number;
  readonly dims: string;
}

/** Values given by hand, each beside the number the sources make without any of them; null where they make none. */
export async function withPublished<G extends Given>(
  engine: Engine,
  given: readonly G[],
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly (G & { readonly published: number | null })[]> {
  if (given.length === 0) return [];
  const years = given.map(({ year }) => year).sort((a, b) => a - b);
  const series = await seriesOf(
    engine,
    {
      indicators: [...new Set(given.map(({ indicator }) => indicator))],
      areas: [...new Set(given.map(({ area }) => area))],
      years: [years[0] ?? 0, years.at(-1) ?? 0],
      isPublished: true,
    },
    catalogue,
    signal,
  );
  const found = new Map(series.map((one) => [keyOf(one), one.points]));
  return given.map((one) => ({
    ...one,
    published: found.get(keyOf(one))?.find(({ year }) => year === one.year)?.value ?? null,
  }));
}

/** A document whose values given by hand stand beside what the sources say, for whatever tells of sources. */
export async function besidePublished<
  G extends Given,
  D extends { readonly corrections: readonly G[]; readonly catalogue: Catalogue },
>(engine: Engine, document: D): Promise<D> {
  return { ...document, corrections: await withPublished(engine, document.corrections, document.catalogue) };
}

/** Series of a request that know what they are without the values `given` by hand; nothing more is asked where there are none. */
export async function seriesWithBefore(
  engine: Engine,
  request: SeriesRequest,
  given: readonly unknown[],
  catalogue: Catalogue,
  signal?: AbortSignal,
): Promise<readonly Series[]> {
  const series = await seriesOf(engine, request, catalogue, signal);
  if (given.length === 0) return series;
  return withBefore(series, await seriesOf(engine, { ...request, isPublished: true }, catalogue, signal));
}

/** Sums over the same values in another order may differ in the last digits. */
const isSame = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)));

/** `series` with the years in which they differ from `published`, the same series made by the sources alone. */
export function withBefore(series: readonly Series[], published: readonly Series[]): readonly Series[] {
  const found = new Map(published.map((one) => [keyOf(one), one.points]));
  return series.map((one) => {
    const now = new Map(one.points.map(({ year, value }) => [year, value]));
    const then = new Map((found.get(keyOf(one)) ?? []).map(({ year, value }) => [year, value]));
    const before = [...new Set([...now.keys(), ...then.keys()])]
      .sort((a, b) => a - b)
      .filter((year) => !isSame(now.get(year) ?? null, then.get(year) ?? null))
      .map((year) => ({ year, value: then.get(year) ?? null }));
    return before.length > 0 ? { ...one, before } : one;
  });
}

const keyOf = ({ indicator, area, dims }: Pick<Series, 'indicator' | 'area' | 'dims'>): string =>
  JSON.stringify([indicator, area, dims]);
