import { fromScale } from './domain.ts';
import { type Aim, type Effect, isIdle } from './effect.ts';
import type { Lookup } from './evidence.ts';
import { effectOf, type LeverEvidence, type Moved, type Placed, placedIn } from './lever-effect.ts';
import type { Note } from './notes.ts';
import { baselineOf, exactPath, followAll, type Path, pathOf, pointOf } from './paths.ts';
import { drawnLevers } from './ranges.ts';
import { scaleToTarget } from './scale-to-target.ts';
import type { Lever, Scenario, TargetLever } from './scenario.ts';
import type { ProjectedUnit, Simulation, SummedUnits, Total } from './unit.ts';
import { unitsOf } from './units.ts';

/** What a lever could not do, and in how many of the areas that are projected. */
export interface Remark {
  /** Place of the lever in the scenario. */
  readonly lever: number;
  readonly note: Note;
  readonly areas: number;
  readonly of: number;
}

/**
 * An area of a total. Its middles, by year, are those of the area projected by itself, as where no total is asked for; only a target
 * of the total moves them further, by the factor by which it moves the middle of the total. They do not add up to that: the middle of
 * a sum is not the sum of the middles.
 */
export interface Member {
  readonly area: string;
  readonly lastValue: number;
  readonly lastYear: number;
  readonly baseline: readonly number[];
  readonly path: readonly number[];
  /** count × years, a row per path, after the levers: the part of the area in the total of that path. */
  readonly values: Float64Array;
}

/** Baseline and scenario over the same paths: row by row the same chance. */
export interface Simulated {
  readonly parts: SummedUnits;
  /** count × years, a row per path, in the unit of the indicator. */
  readonly baselineValues: Float64Array;
  readonly values: Float64Array;
  readonly baseline: Path;
  readonly path: Path;
  /** The areas of a total; with what it holds beyond them their values add up to it, path by path. */
  readonly members: readonly Member[];
  readonly remarks: readonly Remark[];
  /** What is to be known of the baseline, the years it falls short of those asked for among it. */
  readonly notes: readonly Note[];
  /** Whether an assumed target leads the paths: what is drawn is then no probability. */
  readonly isAssumed: boolean;
}

export type Outline = Pick<Scenario, 'indicator' | 'area' | 'horizon' | 'levers' | 'balance'>;

interface Context extends LeverEvidence {
  readonly simulation: Simulation;
  /** count × years: the baseline of a unit in the unit of its indicator, times `factors` for an area of a total. */
  readonly baselineValues: (unit: ProjectedUnit, factors?: Float64Array) => Float64Array;
  /** The levers of each draw of their ranges, which paths take in turn; null where none has a range. */
  readonly drawn: readonly (readonly Placed[])[] | null;
}

const placedDraws = (scenario: Outline, seed: number): Context['drawn'] =>
  drawnLevers(scenario.levers, seed)?.map((levers) => placedIn({ ...scenario, levers })) ?? null;

/**
 * Works out scenarios on one evidence; null where there is nothing to project. Baseline paths are drawn once per series, from the
 * seed, and serve every scenario, so that a difference holds no noise of its own. One series is exact: every lever but an assumed
 * target or a limit that looks back is a rising map of each year's value, which carries median and bounds over as they are. Totals
 * are formed path by path.
 */
export function simulator(evidence: Lookup, simulation: Simulation): (scenario: Outline) => Simulated | null {
  const units = unitsOf(evidence, simulation);
  const context = { evidence, simulation, units, baselineValues: baselineValuesOnce() };
  return (scenario) =>
    simulate(scenario, placedIn(scenario), { ...context, drawn: placedDraws(scenario, simulation.seed) });
}

function baselineValuesOnce(): Context['baselineValues'] {
  const known = new Map<ProjectedUnit, Float64Array>();
  return (unit, factors) => {
    let values = known.get(unit);
    if (!values) {
      values = unit.paths().map((z) => fromScale(unit.onScale.scale, z));
      if (factors) values = multiplied(values, factors);
      known.set(unit, values);
    }
    return values;
  };
}

interface MovedUnit extends Moved {
  readonly unit: ProjectedUnit;
  /** The effect, or that of each draw of its ranges. */
  readonly effects: readonly [Effect, ...Effect[]];
}

/** What levers do to a unit, and in each draw of their ranges. */
function movedUnit(unit: ProjectedUnit, placed: readonly Placed[], horizon: number, context: Context): MovedUnit {
  const moved = effectOf(unit, placed, horizon, context);
  const isActing = new Set(placed.map(({ at }) => at));
  const drawn = (context.drawn ?? []).map((draw) => {
    const acting = draw.filter(({ at }) => isActing.has(at));
    return effectOf(unit, acting, horizon, context).effect;
  });
  const [first, ...others] = drawn.every(isIdle) ? [] : drawn;
  return { unit, ...moved, effects: first ? [first, ...others] : [moved.effect] };
}

const isStill = ({ effects }: MovedUnit): boolean => effects.every(isIdle);
const isDrawn = ({ effects }: MovedUnit): boolean => effects.length > 1;

/** What is added to a stock: count × years, and along the middle. */
interface Flows {
  readonly values: Float64Array;
  readonly median: readonly number[];
}

function simulate(outline: Outline, placed: readonly Placed[], context: Context): Simulated | null {
  const { indicator, area, horizon, balance } = outline;
  const parts = context.units(indicator, area, horizon);
  if (!parts || parts.years.length === 0) return null;
  const ofTotal = parts.total
    ? placed.flatMap(({ lever, ...one }) =>
        one.indicator === indicator && isTotalTarget(lever) ? [{ ...one, lever }] : [],
      )
    : [];
  const each = placed.filter(({ at }) => !ofTotal.some((one) => one.at === at));
  const moved = parts.units.map((unit) => movedUnit(unit, each, horizon, context));
  const flows = balance ? flowsInto(parts, { area, horizon, balance }, placed, context) : null;
  const made = parts.total
    ? simulateTotal({ ...parts, total: parts.total }, moved, ofTotal, flows, context)
    : simulateOne(parts, moved[0]!, flows, context);
  return { ...made, notes: notesOn(parts, horizon) };
}

/** What the projection says of itself, and that it ends before the horizon where it does. */
function notesOn({ total, units, years }: SummedUnits, horizon: number): readonly Note[] {
  const projection = total ? total.own : units[0]?.projection;
  const isShort = years.length < Math.floor(horizon);
  return [...new Set([...(projection?.notes ?? []), ...(isShort ? (['horizon_capped'] as const) : [])])];
}

/** One series, moved by its levers and the flows into it. */
function simulateOne(
  parts: SummedUnits,
  one: MovedUnit,
  flows: Flows | null,
  context: Context,
): Omit<Simulated, 'notes'> {
  const { unit, effect, effects, remarks } = one;
  const { levels } = context.simulation;
  const size = parts.years.length;
  const baselineValues = context.baselineValues(unit);
  const baseline = baselineOf(unit, levels);
  let values = isStill(one) ? baselineValues : followAll(unit, effects);
  let path = isStill(one)
    ? baseline
    : isDrawn(one)
      ? pathOf(values, size, levels)
      : (exactPath(unit, effect, levels) ?? pathOf(values, size, levels, pointOf(unit, effect)));
  if (flows) {
    values = values.map((value, i) => Math.max(0, value + flows.values[i]!));
    const median = path.median.map((value, i) => Math.max(0, value + flows.median[i]!));
    path = pathOf(values, size, levels, median);
  }
  const isAssumed = effect.aims.length > 0;
  return { parts, baselineValues, values, baseline, path, members: [], remarks: counted(remarks, 1), isAssumed };
}

/** A group as the sum of its areas, each moved by itself, then led to the targets of the total. */
function simulateTotal(
  parts: SummedUnits & { readonly total: Total },
  moved: readonly MovedUnit[],
  targets: readonly (Omit<Placed, 'lever'> & { readonly lever: TargetLever })[],
  flows: Flows | null,
  { simulation, baselineValues: baselineOfUnit }: Context,
): Omit<Simulated, 'notes'> {
  const { other, lastValue } = parts.total;
  const { count, levels } = simulation;
  const size = parts.years.length;
  const remarks = moved.flatMap((one) => one.remarks);
  const factors = parts.total.factors();
  const baselineValues = new Float64Array(count * size).fill(other);
  const values = flows ? flows.values.map((value) => value + other) : baselineValues.slice();
  const followed = moved.map((one) => {
    const { unit, effect, effects } = one;
    const before = baselineOfUnit(unit, factors);
    const after = isStill(one) ? before : multiplied(followAll(unit, effects), factors);
    addTo(baselineValues, before);
    addTo(values, after);
    const { area, lastValue, lastYear, onScale } = unit;
    const alone = onScale.median.map((z) => fromScale(onScale.scale, z));
    return { area, lastValue, lastYear, baseline: alone, path: pointOf(unit, effect), values: after };
  });
  const unled = targets.length > 0 ? pathOf(values, size, []).median : [];
  const led: Float64Array[] = [];
  let aim: Aim | null = null;
  for (const { lever, at } of targets) {
    const found = scaleToTarget(values, lever, parts.years, lastValue, aim);
    if (found) {
      led.push(found.factors);
      aim = found.aim;
    } else remarks.push({ at, note: 'lever_outside_years' });
  }
  const ledBy = (value: number, i: number): number => (aim ? (value * aim.way[i]!) / unled[i]! : value);
  const baseline = pathOf(baselineValues, size, levels);
  const isSame = values.every((value, i) => value === baselineValues[i]);
  return {
    parts,
    baselineValues,
    values,
    baseline,
    path: isSame ? baseline : pathOf(values, size, levels, aim?.way ?? null),
    members: followed.map((member) => ({
      ...member,
      path: member.path.map(ledBy),
      values: led.reduce(multiplied, member.values),
    })),
    remarks: counted(remarks, moved.length),
    isAssumed: led.length > 0 || moved.some(({ effect }) => effect.aims.length > 0),
  };
}

/** What the changes of flows add to a stock, path by path and along the middle. Null where no lever touches a flow. */
function flowsInto(
  { years }: SummedUnits,
  { area, horizon, balance }: Pick<Outline, 'area' | 'horizon'> & { readonly balance: NonNullable<Outline['balance']> },
  placed: readonly Placed[],
  context: Context,
): Flows | null {
  const { count } = context.simulation;
  const signed = [
    ...balance.inflows.map((flow) => ({ flow, sign: 1 })),
    ...balance.outflows.map((flow) => ({ flow, sign: -1 })),
  ].filter(({ flow }) => placed.some((one) => one.indicator === flow));
  if (signed.length === 0) return null;
  const values = new Float64Array(count * years.length);
  const median = years.map(() => 0);
  for (const { flow, sign } of signed) {
    const made = simulate({ indicator: flow, area, horizon, levers: [], balance: null }, placed, context);
    if (!made) continue;
    const columns = years.map((year) => made.parts.years.indexOf(year));
    const width = made.parts.years.length;
    let middle = 0;
    columns.forEach((column, i) => {
      if (column >= 0) middle += sign * (made.path.median[column]! - made.baseline.median[column]!);
      median[i]! += middle;
    });
    for (let path = 0; path < count; path++) {
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

const isTotalTarget = (lever: Lever): lever is Lever & TargetLever => lever.kind === 'target' && lever.of === 'total';

const multiplied = (values: Float64Array, factors: Float64Array): Float64Array =>
  values.map((value, i) => value * factors[i]!);

const addTo = (sums: Float64Array, values: Float64Array): void => {
  for (let i = 0; i < sums.length; i++) sums[i]! += values[i]!;
};

function counted(remarks: readonly { readonly at: number; readonly note: Note }[], of: number): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const { at, note } of remarks) {
    const key = `${at} ${note}`;
    found.set(key, { lever: at, note, areas: (found.get(key)?.areas ?? 0) + 1, of });
  }
  return [...found.values()];
}
