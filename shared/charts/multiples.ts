import { niceTicks } from './ticks.ts';

/** A small chart: observations and, where there is one, the straight way to a target. */
export interface SmallSeries {
  readonly points: readonly { readonly year: number; readonly value: number }[];
  /** Years from which values do not compare with earlier ones: the line stops there. */
  readonly breaks?: readonly number[];
  readonly way: readonly (readonly [year: number, value: number])[];
}

export interface SmallFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Ready to draw as SVG: paths and ticks in CSS pixels from the top left corner. */
export interface SmallChart {
  readonly line: string;
  readonly way: string;
  /** Where the series breaks. */
  readonly rules: readonly number[];
  /** The points of the series and of its way, in their order. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly wayPoints: readonly { readonly x: number; readonly y: number }[];
  readonly end: { readonly x: number; readonly y: number } | null;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

type Pair = readonly [year: number, value: number];

const extent = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];

/** Small charts on one span of years; the value axis is one for all (`shared`) or each chart's own. */
export function smallMultiples(all: readonly SmallSeries[], frame: SmallFrame, shared: boolean): readonly SmallChart[] {
  const pairs = all.map(({ points, way }): readonly Pair[] => [
    ...points.map(({ year, value }): Pair => [year, value]),
    ...way,
  ]);
  const years = pairs.flatMap((some) => some.map(([year]) => year));
  if (years.length === 0)
    return all.map(() => ({
      line: '',
      way: '',
      rules: [],
      points: [],
      wayPoints: [],
      end: null,
      ticks: [],
      years: [],
    }));
  const [first, last] = extent(years);
  const x = (year: number): number =>
    frame.left + (last > first ? (year - first) / (last - first) : 0.5) * (frame.width - frame.left - frame.right);
  const scaleOf = (values: readonly number[]) => {
    const [low, high] = values.length > 0 ? extent(values) : [0, 1];
    // Zero belongs on the axis where it is near.
    const ticks = niceTicks(low > 0 && low < high * 0.6 ? 0 : low, high, 3);
    const [bottom, top] = [ticks[0] ?? low, ticks.at(-1) ?? high];
    const y = (value: number): number =>
      frame.height -
      frame.bottom -
      (top > bottom ? (value - bottom) / (top - bottom) : 0.5) * (frame.height - frame.top - frame.bottom);
    return { y, ticks: ticks.map((value) => ({ value, y: y(value) })) };
  };
  const common = shared ? scaleOf(pairs.flatMap((some) => some.map(([, value]) => value))) : null;
  const path = (some: readonly Pair[], y: (value: number) => number, breaks: readonly number[] = []): string =>
    some
      .map(([year, value], at) => {
        const before = some[at - 1]?.[0];
        const isStart = before === undefined || breaks.some((one) => one > before && one <= year);
        return `${isStart ? 'M' : 'L'}${x(year).toFixed(1)} ${y(value).toFixed(1)}`;
      })
      .join('');
  return all.map(({ points, breaks = [], way }, at): SmallChart => {
    const { y, ticks } = common ?? scaleOf((pairs[at] ?? []).map(([, value]) => value));
    const end = points.at(-1);
    return {
      line: path(
        points.map(({ year, value }): Pair => [year, value]),
        y,
        breaks,
      ),
      rules: breaks.map((year) => x(year - 0.5)),
      way: path(way, y),
      points: points.map(({ year, value }) => ({ x: x(year), y: y(value) })),
      wayPoints: way.map(([year, value]) => ({ x: x(year), y: y(value) })),
      end: end ? { x: x(end.year), y: y(end.value) } : null,
      ticks,
      years: [...new Set([first, last])].map((year) => ({ year, x: x(year) })),
    };
  });
}
