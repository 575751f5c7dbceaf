import type { Series } from '../engine/observations.ts';
import { breakdownText, COUNTERPART, isFigure, partsIn } from '../framework/breakdown.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Indicator } from '../framework/framework.ts';
import { drawing } from '../i18n/en/drawing.ts';
import type { MessageKey, Translator } from '../i18n/translator.ts';
import { addedUp } from './added-up.ts';
import { nameOf } from './from-series.ts';
import { OTHER_PARTS } from './parts.ts';
import { addsUpOverAreas } from './transform/allowed.ts';

/** As many parts as are told apart; the others are added up where that means something. */
const NAMED_PARTS = 12;

/** Dimensions whose values are readings of the same thing, not parts of it. */
const READINGS: ReadonlySet<string> = new Set([
  ...['basis', 'edition', 'figure', 'flow', 'measure', 'result', 'scope', 'version', 'window'],
]);

export interface DimensionParts {
  /** One per part, the largest first; the others together last. */
  readonly series: readonly Series[];
  /** Whether the parts add up to a whole. */
  readonly isWhole: boolean;
  /** How many parts are beyond those named. */
  readonly others: number;
  /** Of parts of a whole, what share of the published total they hold together in the last year both have, 0–1; null: nearly all, or no total is published. */
  readonly covered: { readonly year: number; readonly share: number } | null;
}

const keyOf = (part: string): string => part.slice(0, part.indexOf('='));

/** The breakdown without the values of one dimension. */
const without = (dims: string, by: string): string =>
  partsIn(dims)
    .filter((part) => keyOf(part) !== by)
    .join(';');

/**
 * The parts of one dimension of one indicator in one area: those of the headline breakdown where it has some, else of the total, else
 * those of the breakdown with most. Neither totals nor figures stated are among them. Beyond the twelve largest, parts are added up
 * where the indicator adds up and the dimension divides it; else they are left out and counted.
 */
export function partsBy(series: readonly Series[], by: string, indicator: Indicator | undefined): DimensionParts {
  const found = new Map<string, Series[]>();
  for (const one of series) {
    if (isFigure(one.dims) || !partsIn(one.dims).some((part) => keyOf(part) === by)) continue;
    const rest = without(one.dims, by);
    found.set(rest, [...(found.get(rest) ?? []), one]);
  }
  const most = [...found].sort(([a, some], [b, more]) => more.length - some.length || (a < b ? -1 : 1))[0];
  const parts = found.get(without(indicator?.headline ?? '', by)) ?? found.get('') ?? most?.[1] ?? [];
  const total = series.find(({ dims }) => dims === without(parts[0]?.dims ?? '', by));
  const isWhole = indicator !== undefined && addsUpOverAreas(indicator) && !READINGS.has(by) && isWithin(parts, total);
  const last = parts.flatMap(({ points }) => points.at(-1)?.year ?? []).reduce((a, b) => Math.max(a, b), 0);
  const sizes = new Map(parts.map((one) => [one, sizeIn(one, last)]));
  const sizeOf = (one: Series) => sizes.get(one) ?? [0, 0];
  const sized = [...parts].sort((a, b) => {
    const [[now, ever], [thanNow, thanEver]] = [sizeOf(a), sizeOf(b)];
    return thanNow - now || thanEver - ever || (a.dims < b.dims ? -1 : 1);
  });
  const named = sized.slice(0, sized.length === NAMED_PARTS + 1 ? NAMED_PARTS + 1 : NAMED_PARTS);
  const others = sized.slice(named.length);
  const together =
    isWhole && others.length > 0
      ? [addedUp(others, [...partsIn(without(others[0]?.dims ?? '', by)), `${by}=${OTHER_PARTS}`].sort().join(';'))]
      : [];
  const covered = isWhole ? coveredOf(parts, total) : null;
  return { series: [...named, ...together], isWhole, others: others.length, covered };
}

/** What a part has in a year, and the most it ever had. */
const sizeIn = ({ points }: Series, year: number): readonly [number, number] => [
  points.findLast((point) => point.year === year)?.value ?? 0,
  points.reduce((most, { value }) => Math.max(most, value), 0),
];

/** Parts may lack some of the total, as where few are not known; together they are never more. */
const TOLERANCE = 0.01;

/** How much of the total the parts hold in the last year that both have, where that is not nearly all of it. */
function coveredOf(parts: readonly Series[], total: Series | undefined): DimensionParts['covered'] {
  const sums = sumsOf(parts);
  const last = total?.points.findLast(({ year, value }) => sums.has(year) && value > 0);
  if (!last) return null;
  const share = (sums.get(last.year) ?? 0) / last.value;
  return share < 1 - TOLERANCE ? { year: last.year, share } : null;
}

function sumsOf(parts: readonly Series[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { points } of parts) for (const { year, value } of points) sums.set(year, (sums.get(year) ?? 0) + value);
  return sums;
}

function isWithin(parts: readonly Series[], total: Series | undefined): boolean {
  const sums = sumsOf(parts);
  return (total?.points ?? []).every(({ year, value }) => (sums.get(year) ?? 0) <= value * (1 + TOLERANCE));
}

/** The value of a dimension in a breakdown: `SYR` of `counterpart=SYR`; blank where it has none. */
const partValue = (dims: string, by: string): string =>
  partsIn(dims)
    .find((part) => keyOf(part) === by)
    ?.slice(by.length + 1) ?? '';

/** What a part is called: counterparts by their area, values of the framework in words; `others`: how many are together. */
export function partName(dims: string, by: string, others: number, catalogue: Catalogue, t: Translator): string {
  const value = partValue(dims, by);
  if (value === OTHER_PARTS && others > 0) return t('charts.by.other', { count: others });
  return by === COUNTERPART ? nameOf(catalogue, value, t) : breakdownText(`${by}=${value}`, t);
}

/** What a dimension is called, in the middle of a sentence; one of a file's own by its key there. */
export function dimensionName(id: string, t: Translator): string {
  const key = `charts.dimension.${id}`;
  return key in drawing ? t(key as MessageKey) : id;
}
