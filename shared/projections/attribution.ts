import { sum } from '../core/statistics.ts';
import { type NumberOfLever, numbersOf } from './lever-numbers.ts';
import type { Lever, LeverNumber, Scenario } from './scenario.ts';
import type { Outline, Simulated } from './simulate.ts';

/** What each lever is worth at the end: the middle of the scenario with it less the middle without it. */
export interface Attribution {
  /** `shapley`: mean over all orders of adding levers, where leaving them out one by one does not add up to within 5 percent. */
  readonly method: 'leave_one_out' | 'shapley';
  /** By place of the lever. */
  readonly effects: readonly number[];
  readonly total: number;
  /** What the effects leave unexplained; none with `shapley`. */
  readonly interaction: number;
}

const INTERACTION = 0.05;
/** Levers up to which every subset is tried. */
const MOST_LEVERS = 6;

type Run = (scenario: Outline) => Simulated | null;

/** The middle of a scenario in its last year; null where there is nothing to project. */
const endOf = (run: Run, scenario: Outline, levers: readonly Lever[]): number =>
  run({ ...scenario, levers })?.path.median.at(-1) ?? 0;

export function attribute(run: Run, scenario: Outline): Attribution {
  const { levers } = scenario;
  const all = endOf(run, scenario, levers);
  const total = all - endOf(run, scenario, []);
  const without = levers.map((_, at) => all - endOf(run, scenario, levers.toSpliced(at, 1)));
  const interaction = total - sum(without);
  const size = Math.max(Math.abs(total), ...without.map(Math.abs));
  if (levers.length < 2 || Math.abs(interaction) <= INTERACTION * size || levers.length > MOST_LEVERS)
    return { method: 'leave_one_out', effects: without, total, interaction };
  const ends = Array.from({ length: 2 ** levers.length }, (_, set) =>
    endOf(
      run,
      scenario,
      levers.filter((_, at) => set & (1 << at)),
    ),
  );
  const n = levers.length;
  const effects = levers.map((_, at) =>
    sum(
      ends.map((end, set) => {
        if (set & (1 << at)) return 0;
        const size = bits(set);
        return ((factorial(size) * factorial(n - size - 1)) / factorial(n)) * (ends[set | (1 << at)]! - end);
      }),
    ),
  );
  return { method: 'shapley', effects, total, interaction: 0 };
}

/** The number of a lever that is tried at other values, and what is tried. */
export interface LeverSensitivity {
  readonly lever: number;
  readonly parameter: LeverNumber;
  /** Whether the ends tried are those of a range that the scenario gives. */
  readonly isRange: boolean;
  readonly low: { readonly value: number; readonly end: number };
  readonly high: { readonly value: number; readonly end: number };
}

/**
 * How far the end moves when each number of each lever is taken at the ends of its range, or, without one, half as large and half as
 * large again; greatest first. The others stay as they are, drawn where they have ranges.
 */
export function sensitivitiesOf(run: Run, scenario: Outline): readonly LeverSensitivity[] {
  return scenario.levers
    .flatMap((lever, at) =>
      triedOf(lever).map((one) => {
        const tried = (value: number) => ({
          value,
          end: endOf(run, scenario, scenario.levers.with(at, one.with(value))),
        });
        const [low, high] = one.range ?? [one.value * 0.5, Math.min(one.most, one.value * 1.5)];
        return { lever: at, parameter: one.number, isRange: one.range !== null, low: tried(low), high: tried(high) };
      }),
    )
    .sort((a, b) => Math.abs(b.high.end - b.low.end) - Math.abs(a.high.end - a.low.end));
}

/** What is supposed reached is the end itself: it is tried only where it is not known. */
const triedOf = (lever: Lever): readonly NumberOfLever[] =>
  numbersOf(lever).filter(({ value, range }) => range !== null || (value !== 0 && lever.kind !== 'target'));

/** A scenario's part of a workbench that `run` needs. */
export const scenarioOutline = ({ indicator, area, horizon, levers, balance }: Scenario): Outline => ({
  indicator,
  area,
  horizon,
  levers,
  balance,
});

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
const bits = (set: number): number => (set === 0 ? 0 : (set & 1) + bits(set >> 1));
