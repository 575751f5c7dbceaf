import { finite } from '../formula/components.ts';
import type { Question, WarningCode } from './method.ts';
import type { Thresholds } from './sdsn-marks.ts';
import type { GapPoint, SeriesSlice } from './series-slice.ts';

/**
 * How a method finds the observation it starts from: its place in the columns, −1 where there is none. `named`: it means the base
 * year, so that another year is worth a word.
 */
export interface BaseRule {
  named(question: Question): boolean;
  pick(track: SeriesSlice, question: Question): number;
}

/** The base year's observation, or that of the next later year that has one. */
export const fromBaseYear: BaseRule = {
  named: () => true,
  pick({ years, from, to }, { baseYear }) {
    for (let at = from; at < to; at++) if ((years[at] as number) >= baseYear) return at;
    return -1;
  },
};

/** The stretch of a series a method judges, and what it is judged against (gap-methods §9). */
export class AssessmentPeriod {
  /** The observation the method starts from: of the base year or the next later year, unless its rule says otherwise. */
  readonly base: GapPoint | null;
  readonly latest: GapPoint | null;
  /** +1 higher is better, −1 lower is better, null when the direction is conditional. */
  readonly sign: 1 | -1 | null;
  readonly target: number | null;
  readonly targetYear: number | null;
  readonly limit: number | null;
  readonly window: number | null;
  readonly thresholds: Thresholds | null;
  /** Some year has several different values: nothing is judged, and such years are never base or latest. */
  readonly duplicated: boolean;
  /** The target published asks for less than the baseline published with it: no verdict. */
  readonly reversed: boolean;
  /** There are two different years to compare. */
  readonly comparable: boolean;
  readonly gapAbs: number | null;
  readonly gapRel: number | null;
  readonly warnings: readonly WarningCode[];
  readonly #track: SeriesSlice;
  readonly #question: Question;
  #points: readonly GapPoint[] | null = null;

  constructor(track: SeriesSlice, question: Question, rule: BaseRule) {
    this.#track = track;
    this.#question = question;
    const { years, values, from, to } = track;
    const start = rule.pick(track, question);
    const end = to - 1;
    this.base = start < 0 ? null : { year: years[start] as number, value: values[start] as number };
    this.latest = end < from ? null : { year: years[end] as number, value: values[end] as number };
    this.sign = question.direction === 'conditional' ? null : question.direction === 'up' ? 1 : -1;
    this.target = finite(question.target);
    this.targetYear = finite(question.targetYear);
    this.limit = finite(question.limit);
    this.window = finite(question.window);
    this.thresholds = question.thresholds ?? null;
    this.duplicated = track.duplicated;
    this.reversed = question.isReversed ?? false;
    this.comparable = !track.duplicated && start >= 0 && start < end;
    const { sign, target, latest } = this;
    this.gapAbs = sign === null || target === null || latest === null ? null : sign * (target - latest.value) + 0;
    this.gapRel =
      this.gapAbs === null || target === null || target === 0 ? null : finite(this.gapAbs / Math.abs(target));
    this.warnings = warningsOf(this, track, question, rule, start);
  }

  /** By year, one per year, finite; made when a rule looks at more than two of them. */
  get points(): readonly GapPoint[] {
    const { years, values, from, to } = this.#track;
    this.#points ??= Array.from({ length: to - from }, (_, i) => ({
      year: years[from + i] as number,
      value: values[from + i] as number,
    }));
    return this.#points;
  }

  /** Latest values of the same indicator in comparable areas. */
  peers(): readonly number[] {
    return this.#question.peers?.() ?? [];
  }
}

const NONE: readonly WarningCode[] = [];

function warningsOf(
  span: AssessmentPeriod,
  track: SeriesSlice,
  question: Question,
  rule: BaseRule,
  start: number,
): readonly WarningCode[] {
  const found: WarningCode[] = [];
  const { base } = span;
  if (track.duplicated) found.push('duplicate_years');
  if (track.isEmpty) found.push('no_data');
  else if (base === null) found.push('no_base_point');
  else {
    const isNamed = rule.named(question);
    if (start === track.to - 1 && (isNamed || track.from === start)) found.push('one_point');
    if (isNamed && Number.isFinite(question.baseYear) && base.year !== question.baseYear) found.push('base_year_moved');
    if (track.breaks.some((year) => year > base.year)) found.push('break_in_series');
  }
  if (span.sign === null) found.push('conditional');
  if (question.isReversed) found.push('target_behind_baseline');
  else if (question.isUnresolved) found.push('unresolved');
  else if (span.target === null) found.push('no_target');
  return found.length === 0 ? NONE : found;
}

/** The latest value is at the target or beyond it, whatever the trend. Never so where years have several values. */
export const isMet = ({ duplicated, gapAbs }: AssessmentPeriod): boolean =>
  !duplicated && gapAbs !== null && gapAbs <= 0;

/** What is worth knowing of a target judged from its base: it is the base, the base is beyond it, its year is over. */
export function warnOfTarget(
  { base, latest, sign, target }: AssessmentPeriod,
  targetYear: number,
  met: boolean,
  warnings: WarningCode[],
): void {
  if (target === null) return;
  const way = base ? target - base.value : null;
  if (way === 0) warnings.push('target_equals_base');
  else if (way !== null && sign !== null && sign * way < 0 && !met) warnings.push('base_past_target');
  if (latest && targetYear <= latest.year && !met) warnings.push('target_year_passed');
}

/** Mean change per year from base to latest value; null with fewer than two years. */
export const changePerYear = ({ base, latest, comparable }: AssessmentPeriod): number | null =>
  comparable && base && latest ? (latest.value - base.value) / (latest.year - base.year) + 0 : null;
