import { hazenQuantile } from '../core/statistics.ts';
import type { Interval, OnScale } from './baseline.ts';
import { fromScale } from './domain.ts';
import { type Effect, follow, isPathwise } from './effect.ts';
import { hasWidth, quantileOf } from './predictive.ts';
import type { ProjectedUnit } from './unit.ts';

/** A middle and its intervals, by year. */
export interface Path {
  readonly median: readonly number[];
  /** Ascending by level. */
  readonly intervals: readonly Interval[];
}

/** Middle and intervals of `paths` (a row per path, `years` long), year by year; `median` counts in place of their own where given. */
export function pathOf(
  paths: Float64Array,
  years: number,
  levels: readonly number[],
  median: readonly number[] | null = null,
): Path {
  const count = paths.length / years;
  const column = new Float64Array(count);
  const sorted = Array.from({ length: years }, (_, i) => {
    for (let path = 0; path < count; path++) column[path] = paths[path * years + i]!;
    return column.toSorted();
  });
  return {
    median: median ?? sorted.map((values) => hazenQuantile(values, 0.5)),
    intervals: levels.map((level) => ({
      level,
      lower: sorted.map((values) => hazenQuantile(values, 0.5 - level / 200)),
      upper: sorted.map((values) => hazenQuantile(values, 0.5 + level / 200)),
    })),
  };
}

/** The baseline of a unit, exactly: what `project` says of it, or its paths where they were made of others. */
export const baselineOf = ({ onScale, years, isMade, paths }: ProjectedUnit, levels: readonly number[]): Path =>
  isMade
    ? pathOf(
        paths().map((z) => fromScale(onScale.scale, z)),
        years.length,
        levels,
      )
    : mapped(onScale, levels, (z) => z.map((one) => fromScale(onScale.scale, one)));

/** The middle path of a unit after an effect. */
export const pointOf = (
  { onScale, lastValue }: Pick<ProjectedUnit, 'onScale' | 'lastValue'>,
  effect: Effect,
): readonly number[] => followed(onScale, lastValue, effect, onScale.median);

/** Middle and intervals after an effect that maps each year by itself: quantiles go through a rising map as they are. */
export const exactPath = (
  { onScale, lastValue, isMade }: ProjectedUnit,
  effect: Effect,
  levels: readonly number[],
): Path | null =>
  isMade || isPathwise(effect) ? null : mapped(onScale, levels, (z) => followed(onScale, lastValue, effect, z));

/** Every path of a unit after an effect; of several, each path after the next one. */
export function followAll(
  { onScale, lastValue, paths }: ProjectedUnit,
  effects: readonly [Effect, ...Effect[]],
): Float64Array {
  const z = paths();
  const out = new Float64Array(z.length);
  const years = effects[0].shift.length;
  for (let offset = 0, path = 0; offset < z.length; offset += years, path++)
    follow(effects[path % effects.length]!, onScale.scale, lastValue, z, out, offset);
  return out;
}

function followed(onScale: OnScale, lastValue: number, effect: Effect, z: readonly number[]): readonly number[] {
  const out: number[] = new Array<number>(z.length);
  follow(effect, onScale.scale, lastValue, z, out);
  return out;
}

function mapped(onScale: OnScale, levels: readonly number[], map: (z: readonly number[]) => readonly number[]): Path {
  const at = (share: number): readonly number[] =>
    map(onScale.median.map((_, year) => quantileOf(onScale, year, share)));
  return {
    median: at(0.5),
    intervals: hasWidth(onScale)
      ? levels.map((level) => ({ level, lower: at(0.5 - level / 200), upper: at(0.5 + level / 200) }))
      : [],
  };
}
