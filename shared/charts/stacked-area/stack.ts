import { collator } from '../../core/format.ts';
import type { Language } from '../../core/language.ts';
import { yearsOf } from '../frame-axes.ts';
import { isOfOthers } from '../parts.ts';
import type { ChartData, ChartLook, ChartSeries } from '../spec.ts';
import { drawable } from '../text.ts';

/** A value of a part in its stack, from `low` to `high` in the unit of the axis: that of the values, or percent. */
export interface StackedCell {
  readonly x: number;
  readonly value: number;
  /** Of all parts known in the year, in percent. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface StackedPart {
  readonly series: ChartSeries;
  /** Where it stands in the data. */
  readonly index: number;
  /** One for each place of the chart; null where it has no value. */
  readonly cells: readonly (StackedCell | null)[];
}

export interface Stack {
  /** From the bottom. */
  readonly parts: readonly StackedPart[];
  readonly years: readonly number[];
  /** Of the parts known in each year. */
  readonly sums: readonly number[];
  /** Years in which no part is missing. */
  readonly whole: readonly boolean[];
  /** How many values are missing, and how many are below zero and so cannot be stacked. */
  readonly missing: number;
  readonly negative: number;
}

/** The parts of a whole upon each other; what is missing or below zero takes no room and is counted. Benchmarks are no parts. */
export function stackOf(data: ChartData, language: Language): Stack {
  const known = data.series.flatMap((series, index) =>
    series.role === 'benchmark' ? [] : [{ series, index, at: valuesOf(series) }],
  );
  const years = yearsOf({ ...data, series: known.map(({ series }) => series) });
  const ordered = inOrder(known, data.look?.order ?? 'value', language);
  const positive = (value: number | undefined): number | null => (value !== undefined && value >= 0 ? value : null);
  const sums = years.map((year) => known.reduce((sum, { at }) => sum + (positive(at.get(year)) ?? 0), 0));
  const isPercent = data.look?.stacking === 'percent';
  const floors = years.map(() => 0);
  const parts = ordered.map(({ series, index, at }) => ({
    series,
    index,
    cells: years.map((x, place): StackedCell | null => {
      const value = positive(at.get(x));
      const sum = sums[place] ?? 0;
      if (value === null || (isPercent && sum === 0)) return null;
      const share = sum > 0 ? (100 * value) / sum : 0;
      const low = floors[place] ?? 0;
      const high = low + (isPercent ? share : value);
      floors[place] = high;
      return { x, value, share, low, high };
    }),
  }));
  const all = known.flatMap(({ at }) => years.map((year) => at.get(year)));
  return {
    parts,
    years,
    sums,
    whole: years.map((year) => known.every(({ at }) => positive(at.get(year)) !== null)),
    missing: all.filter((value) => value === undefined).length,
    negative: all.filter((value) => value !== undefined && value < 0).length,
  };
}

const valuesOf = ({ x, y }: ChartSeries): ReadonlyMap<number, number> =>
  new Map(
    x.flatMap((year, at): [number, number][] => {
      const value = drawable(y[at]);
      return value === null ? [] : [[year, value]];
    }),
  );

interface Known {
  readonly series: ChartSeries;
  readonly index: number;
  readonly at: ReadonlyMap<number, number>;
}

function inOrder(
  known: readonly Known[],
  order: NonNullable<ChartLook['order']>,
  language: Language,
): readonly Known[] {
  if (order === 'given') return known;
  const { compare } = collator(language);
  const isRest = ({ series }: Known): number => Number(isOfOthers(series.dims));
  if (order === 'name')
    return [...known].sort((a, b) => isRest(a) - isRest(b) || compare(b.series.name, a.series.name));
  const last = ({ at }: Known): number => at.get(Math.max(...at.keys())) ?? Number.NEGATIVE_INFINITY;
  return [...known].sort((a, b) => isRest(a) - isRest(b) || last(b) - last(a) || a.index - b.index);
}
