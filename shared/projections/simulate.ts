import { fromScale, toScale } from './domain.ts';
import { compile, type Effect, isIdle, type Surroundings } from './effect.ts';
import { isInScope, type Lookup } from './evidence.ts';
import { leadTotal } from './lead-total.ts';
import type { Note } from './notes.ts';
import { baselineOf, exactPath, followAll, type Path, pathOf, pointOf } from './paths.ts';
import { borrowedStep } from './peers.ts';
import { inOrder, type Lever, type Scenario, type TargetLever } from './scenario.ts';
import { type Parts, type Simulation, type Unit, unitsOf } from './units.ts';

/** What a lever could not do, and in how many areas. */
export interface Remark {
  /** Place of the lever in the scenario. */
  readonly lever: number;
  readonly note: Note;
  readonly areas: number;
}

/** An area of a total: count × years values, a row per path. */
export interface Member {
  readonly area: string;
  readonly lastValue: number;
  readonly baselineValues: Float64Array;
  readonly values: Float64Array;
}

/** Baseline and scenario over the same paths: row by row the same chance. */
export interface Simulated {
  readonly parts: Parts;
  /** count × years, a row per path, in the unit of the indicator. */
  readonly baselineValues: Float64Array;
  readonly values: Float64Array;
  readonly baseline: Path;
  readonly path: Path;
  /** The areas of a total; with what it holds beyond them they add up to it, path by path. */
  readonly members: readonly Member[];
  readonly remarks: readonly Remark[];
  /** Whether an assumed target leads the paths: what is drawn is then no probability. */
  readonly isAssumed: boolean;
}

export type Outline = Pick<Scenario, 'indicator' | 'area' | 'horizon' | 'levers' | 'balance'>;

/** A lever with the indicator it acts on and its place in the scenario. */
interface Placed {
  readonly lever: Lever;
  readonly indicator: string;
  readonly at: number;
}

/**
 * Works out scenarios on one evidence; null where there is nothing to project. Baseline paths are drawn once per series, from the
 * seed, and serve every scenario, so that a difference holds no noise of its own. One series is exact: every lever but an assumed
 * target or a limit that looks back is a rising map of each year's value, which carries median and bounds over as they are. Totals
 * are formed path by path.
 */
export function simulator(evidence: Lookup, simulation: Simulation): (scenario: Outline) => Simulated | null {
  const units = unitsOf(evidence, simulation);
  const { levels } = simulation;
  const known = new Map<Unit, Float64Array>();

  function baselineValuesOf(unit: Unit): Float64Array {
    let values = known.get(unit);
    if (!values) {
      values = unit.paths().map((z) => fromScale(unit.onScale.scale, z));
      known.set(unit, values);
    }
    return values;
  }

  /** The same of an area of a total. */
  function scaledValuesOf(unit: Unit, factors: Float64Array): Float64Array {
    let values = known.get(unit);
    if (!values) {
      values = multiplied(
        unit.paths().map((z) => fromScale(unit.onScale.scale, z)),
        factors,
      );
      known.set(unit, values);
    }
    return values;
  }

  /** What the levers do to a unit; `above`: indicators whose links led here. */
  function effectOf(
    unit: Unit,
    levers: readonly Placed[],
    horizon: number,
    above: readonly string[] = [],
  ): { readonly effect: Effect; readonly remarks: readonly { readonly at: number; readonly note: Note }[] } {
    const own = levers.filter(
      (one) => one.indicator === unit.indicator && isInScope(one.lever.scope, unit.area, evidence),
    );
    const surroundings: Surroundings = {
      borrow(lever) {
        const direction = evidence.indicator(unit.indicator)?.direction ?? 'conditional';
        const { indicator, area, lastValue: value, lastYear: year } = unit;
        const asking = { indicator, area, direction, value, year, scale: unit.onScale.scale };
        const found = borrowedStep(lever, asking, evidence);
        return found.ok ? { step: found.step } : { note: found.note };
      },
      driver({ driver }) {
        if (driver === unit.indicator || above.includes(driver)) return { note: 'link_cycle' };
        const parts = units(driver, unit.area, horizon);
        const one = parts?.total === null ? parts.units[0] : undefined;
        if (!one) return { note: 'link_no_driver' };
        const { effect } = effectOf(one, levers, horizon, [...above, unit.indicator]);
        const after = pointOf(one, effect);
        const { scale, median } = one.onScale;
        const change = new Map(one.years.map((year, i) => [year, toScale(scale, after[i]!) - median[i]!]));
        return { change: unit.years.map((year) => (isIdle(effect) ? 0 : (change.get(year) ?? 0))) };
      },
    };
    const levering = own.map(({ lever }) => lever);
    const { effect, notes } = compile(levering, unit.years, unit.onScale, surroundings);
    return { effect, remarks: notes.map(({ at, note }) => ({ at: own[at]!.at, note })) };
  }

  function simulate({ indicator, area, horizon, balance }: Outline, placed: readonly Placed[]): Simulated | null {
    const parts = units(indicator, area, horizon);
    const size = parts?.years.length ?? 0;
    if (!parts || size === 0) return null;
    const ofTotal = parts.total
      ? placed.flatMap(({ lever, ...one }) =>
          one.indicator === indicator && isTotalTarget(lever) ? [{ ...one, lever }] : [],
        )
      : [];
    const each = placed.filter(({ at }) => !ofTotal.some((one) => one.at === at));
    const moved = parts.units.map((unit) => ({ unit, ...effectOf(unit, each, horizon) }));
    const flows = balance ? flowsInto(parts, { area, horizon, balance }, placed) : null;
    const remarks = moved.flatMap((one) => one.remarks);
    const isAssumed = moved.some(({ effect }) => effect.aims.length > 0);

    if (!parts.total) {
      const { unit, effect } = moved[0]!;
      const baselineValues = baselineValuesOf(unit);
      const baseline = baselineOf(unit, levels);
      let values = isIdle(effect) ? baselineValues : followAll(unit, effect);
      let path = isIdle(effect)
        ? baseline
        : (exactPath(unit, effect, levels) ?? pathOf(values, size, levels, pointOf(unit, effect)));
      if (flows) {
        values = values.map((value, i) => Math.max(0, value + flows.values[i]!));
        path = pathOf(
          values,
          size,
          levels,
          path.median.map((value, i) => Math.max(0, value + flows.median[i]!)),
        );
      }
      return { parts, baselineValues, values, baseline, path, members: [], remarks: counted(remarks), isAssumed };
    }

    const { other, lastValue } = parts.total;
    const factors = parts.total.factors();
    const baselineValues = new Float64Array(simulation.count * size).fill(other);
    const values = flows ? flows.values.map((value) => value + other) : baselineValues.slice();
    const followed = moved.map(({ unit, effect }) => {
      const before = scaledValuesOf(unit, factors);
      const after = isIdle(effect) ? before : multiplied(followAll(unit, effect), factors);
      addTo(baselineValues, before);
      addTo(values, after);
      return { area: unit.area, lastValue: unit.lastValue, baselineValues: before, values: after };
    });
    const led = ofTotal.flatMap(({ lever, at }) => {
      const found = leadTotal(values, lever, parts.years, lastValue);
      if (!found) remarks.push({ at, note: 'lever_outside_years' });
      return found ? [found] : [];
    });
    const members = followed.map((member) => ({ ...member, values: led.reduce(multiplied, member.values) }));
    const baseline = pathOf(baselineValues, size, levels);
    const isSame = values.every((value, i) => value === baselineValues[i]);
    return {
      parts,
      baselineValues,
      values,
      baseline,
      path: isSame ? baseline : pathOf(values, size, levels),
      members,
      remarks: counted(remarks),
      isAssumed: isAssumed || led.length > 0,
    };
  }

  /** What the changes of flows add to a stock, path by path and along the middle. Null where no lever touches a flow. */
  function flowsInto(
    { years }: Parts,
    {
      area,
      horizon,
      balance,
    }: Pick<Outline, 'area' | 'horizon'> & { readonly balance: NonNullable<Outline['balance']> },
    placed: readonly Placed[],
  ): { readonly values: Float64Array; readonly median: readonly number[] } | null {
    const signed = [
      ...balance.inflows.map((flow) => ({ flow, sign: 1 })),
      ...balance.outflows.map((flow) => ({ flow, sign: -1 })),
    ].filter(({ flow }) => placed.some((one) => one.indicator === flow));
    if (signed.length === 0) return null;
    const values = new Float64Array(simulation.count * years.length);
    const median = years.map(() => 0);
    for (const { flow, sign } of signed) {
      const made = simulate({ indicator: flow, area, horizon, levers: [], balance: null }, placed);
      if (!made) continue;
      const columns = years.map((year) => made.parts.years.indexOf(year));
      const width = made.parts.years.length;
      let middle = 0;
      columns.forEach((column, i) => {
        if (column >= 0) middle += sign * (made.path.median[column]! - made.baseline.median[column]!);
        median[i]! += middle;
      });
      for (let path = 0; path < simulation.count; path++) {
        let sum = 0;
        columns.forEach((column, i) => {
          const from = path * width + column;
          if (column >= 0) sum += sign * (made.values[from]! - made.baselineValues[from]!);
          values[path * years.length + i]! += sum;
        });
      }
    }
    return { values, median };
  }

  return (scenario) => simulate(scenario, placedIn(scenario));
}

/** Levers in the order they act, each with the indicator it names or the scenario's. */
function placedIn({ indicator, levers }: Outline): readonly Placed[] {
  return inOrder(levers.map((lever, at) => ({ kind: lever.kind, lever, indicator: lever.indicator ?? indicator, at })));
}

const isTotalTarget = (lever: Lever): lever is Lever & TargetLever => lever.kind === 'target' && lever.of === 'total';

const multiplied = (values: Float64Array, factors: Float64Array): Float64Array =>
  values.map((value, i) => value * factors[i]!);

const addTo = (sums: Float64Array, values: Float64Array): void => {
  for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
};

function counted(remarks: readonly { readonly at: number; readonly note: Note }[]): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const { at, note } of remarks) {
    const key = `${at} ${note}`;
    found.set(key, { lever: at, note, areas: (found.get(key)?.areas ?? 0) + 1 });
  }
  return [...found.values()];
}
