import { sum } from '../core/statistics.ts';
import type { Lever, Scenario } from './scenario.ts';
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
  readonly parameter:
    | 'multiplier'
    | 'perYear'
    | 'percent'
    | 'halfLife'
    | 'delivery'
    | 'additionality'
    | 'elasticity'
    | 'percentile';
  readonly low: { readonly value: number; readonly end: number };
  readonly high: { readonly value: number; readonly end: number };
}

/** How far the end moves when each number of each lever is taken half as large and half as large again; greatest first. */
export function sensitivitiesOf(run: Run, scenario: Outline): readonly LeverSensitivity[] {
  return scenario.levers
    .flatMap((lever, at) =>
      parametersOf(lever).map(({ parameter, value, most, change }) => {
        const tried = (one: number) => ({
          value: one,
          end: endOf(run, scenario, scenario.levers.with(at, change(one))),
        });
        return { lever: at, parameter, low: tried(value * 0.5), high: tried(Math.min(most, value * 1.5)) };
      }),
    )
    .sort((a, b) => Math.abs(b.high.end - b.low.end) - Math.abs(a.high.end - a.low.end));
}

interface Parameter {
  readonly parameter: LeverSensitivity['parameter'];
  readonly value: number;
  readonly most: number;
  change(value: number): Lever;
}

function parametersOf(lever: Lever): readonly Parameter[] {
  const of = (
    parameter: LeverSensitivity['parameter'],
    value: number,
    change: (value: number) => Lever,
    most = Infinity,
  ) => (value === 0 ? [] : [{ parameter, value, most, change }]);
  switch (lever.kind) {
    case 'rate':
      return [
        ...of('multiplier', lever.multiplier, (multiplier) => ({ ...lever, multiplier })),
        ...of('perYear', lever.perYear, (perYear) => ({ ...lever, perYear })),
      ];
    case 'step':
      return of('percent', lever.percent, (percent) => ({ ...lever, percent }));
    case 'shock':
      return [
        ...of('percent', lever.percent, (percent) => ({ ...lever, percent })),
        ...of('halfLife', lever.halfLife ?? 0, (halfLife) => ({ ...lever, halfLife })),
      ];
    case 'flow': {
      const highest = Math.max(0, ...lever.parts.map(({ delivery }) => delivery));
      return [
        ...of(
          'delivery',
          highest,
          (delivery) => ({
            ...lever,
            parts: lever.parts.map((part) => ({ ...part, delivery: (part.delivery * delivery) / highest })),
          }),
          1,
        ),
        ...of('additionality', lever.additionality, (additionality) => ({ ...lever, additionality }), 1),
      ];
    }
    case 'link':
      return of('elasticity', lever.elasticity, (elasticity) => ({ ...lever, elasticity }));
    case 'borrow':
      return lever.statistic === 'percentile'
        ? of('percentile', lever.percentile, (percentile) => ({ ...lever, percentile }), 100)
        : [];
    case 'target':
    case 'limit':
      return [];
  }
}

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
