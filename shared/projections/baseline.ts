import type { Domain } from '../framework/framework.ts';
import { appraise, type Backtest, ENOUGH_YEARS } from './backtest.ts';
import { fromScale } from './domain.ts';
import type { Note } from './notes.ts';
import { hasWidth, type Predictive, quantileOf, type Stretch } from './predictive.ts';
import { panelGrowth, spreadGrowth } from './spread.ts';
import { type TimelinePoint, timeline } from './timeline.ts';

export type { TimelinePoint } from './timeline.ts';

/** `median`: the median of five forecasters, as far as it is trusted; `naive`: no change; `none`: nothing to project. */
export type ForecastMethod = 'median' | 'naive' | 'none';

export interface Interval {
  /** Percent. */
  readonly level: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** The projection before it returns to values: what levers act on. */
export interface OnScale extends Predictive {
  /** z of the last published year. */
  readonly last: number;
}

/** Plain data, in the unit of the series. */
export interface Projection {
  readonly years: readonly number[];
  readonly median: readonly number[];
  /** Ascending by level; none of a series that was always zero, as nothing tells how far it may rise. */
  readonly intervals: readonly Interval[];
  readonly method: ForecastMethod;
  readonly notes: readonly Note[];
  readonly backtest: Backtest;
  /** Share (0 to 1) of the combination's change that is shown. */
  readonly trust: number;
  /** Null where nothing could be projected. */
  readonly onScale: OnScale | null;
}

export interface ProjectOptions {
  /** Years ahead. */
  readonly horizon: number;
  /** Percent, each above 0 and below 100. */
  readonly levels: readonly number[];
  /** Go past the cap of min(10, published years), with a note. */
  readonly override?: boolean;
  /** What the panel of the series teaches about its widths (`stretchOf`); null or absent: its own past alone sets them. */
  readonly stretch?: Stretch | null;
}

/** The longest horizon that is not questioned. */
const LONGEST_HORIZON = 10;

/**
 * What happens if past behaviour goes on. The path lies between no change and the median of five forecasters, nearer to the
 * latter the better it did on the series' own past; at no skill it is no change. The same backtest sets the width of the
 * intervals. Deterministic, in closed form.
 * @throws RangeError for a level outside (0, 100).
 */
export function projectSeries(points: readonly TimelinePoint[], domain: Domain, options: ProjectOptions): Projection {
  const levels = [...new Set(options.levels)].sort((a, b) => a - b);
  if (levels.some((level) => !(level > 0 && level < 100))) throw new RangeError('levels lie between 0 and 100 percent');
  const line = timeline(points, domain);
  const { scale, lastYear, z, published } = line;
  const n = published.length;
  const notes: Note[] = [...line.notes];
  const stretch = options.stretch ?? null;
  const { backtest, trust, unit, combination } = appraise(line, stretch);
  if (lastYear === null) {
    notes.push('no_values');
    return { years: [], median: [], intervals: [], method: 'none', notes, backtest, trust, onScale: null };
  }
  const horizon = allowedHorizon(options, n, notes);
  const constant = published.every((position) => z[position] === z[published[0]!]);
  if (n === 1) notes.push('single_value');
  else if (constant) notes.push('constant');
  if (unit === 0) notes.push('no_interval');
  if (n < ENOUGH_YEARS) notes.push('short_series');
  else if (trust === 0 && !constant) notes.push('no_change_baseline');

  const last = z.at(-1)!;
  const trend = trust > 0 ? combination?.at(z.length, horizon) : undefined;
  const years = Array.from({ length: horizon }, (_, step) => lastYear + step + 1);
  const median = years.map((_, step) => (trend ? last + trust * (trend[step]! - last) : last));
  const onScale: OnScale = {
    scale,
    last,
    median,
    spread: years.map((_, step) => {
      const own = unit * spreadGrowth(scale, step + 1);
      return stretch ? own * stretch.factor * panelGrowth(step + 1) : own;
    }),
    ...(stretch && { tail: stretch.tail }),
  };
  const method = trend ? 'median' : 'naive';
  return { years, ...onValues(onScale, levels), method, notes, backtest, trust, onScale };
}

/** Median and intervals in the unit of the series; none where nothing tells their width. `levels` in percent. */
export function onValues(onScale: OnScale, levels: readonly number[]): Pick<Projection, 'median' | 'intervals'> {
  const { scale, median } = onScale;
  const at = (p: number): number[] => median.map((_, year) => fromScale(scale, quantileOf(onScale, year, p)));
  return {
    median: at(0.5),
    intervals: hasWidth(onScale)
      ? levels.map((level) => ({ level, lower: at(0.5 - level / 200), upper: at(0.5 + level / 200) }))
      : [],
  };
}

function allowedHorizon({ horizon, override }: ProjectOptions, n: number, notes: Note[]): number {
  const asked = Math.max(0, Math.floor(horizon));
  const cap = Math.min(LONGEST_HORIZON, n);
  if (asked <= cap) return asked;
  notes.push(override === true ? 'horizon_overridden' : 'horizon_capped');
  return override === true ? asked : cap;
}
