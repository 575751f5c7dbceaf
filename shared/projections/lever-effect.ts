import { compile, type LeverContext } from './compile.ts';
import { toScale } from './domain.ts';
import { type Effect, isIdle } from './effect.ts';
import { isInScope, type Lookup } from './evidence.ts';
import type { Note } from './notes.ts';
import { pointOf } from './paths.ts';
import { borrowedStep } from './peers.ts';
import { inOrder, type Lever, type LinkLever, type Scenario } from './scenario.ts';
import type { ProjectedUnit, SummedUnits } from './unit.ts';

/** A lever with the indicator it acts on and its place in the scenario. */
export interface Placed {
  readonly lever: Lever;
  readonly indicator: string;
  readonly at: number;
}

/** Levers in the order they act, each with the indicator it names or the scenario's. */
export function placedIn({ indicator, levers }: Pick<Scenario, 'indicator' | 'levers'>): readonly Placed[] {
  return inOrder(levers.map((lever, at) => ({ kind: lever.kind, lever, indicator: lever.indicator ?? indicator, at })));
}

/** What levers are worked out from. */
export interface LeverEvidence {
  readonly evidence: Lookup;
  readonly units: (indicator: string, area: string, horizon: number) => SummedUnits | null;
}

export interface Moved {
  readonly effect: Effect;
  /** What a lever could not do, by its place in the scenario. */
  readonly remarks: readonly { readonly at: number; readonly note: Note }[];
}

/** What the levers do to a unit; `above`: indicators whose links led here. */
export function effectOf(
  unit: ProjectedUnit,
  levers: readonly Placed[],
  horizon: number,
  known: LeverEvidence,
  above: readonly string[] = [],
): Moved {
  const own = levers.filter(
    ({ indicator, lever }) => indicator === unit.indicator && isInScope(lever.scope, unit.area, known.evidence),
  );
  const surroundings: LeverContext = {
    borrow(lever) {
      const direction = known.evidence.indicator(unit.indicator)?.direction ?? 'conditional';
      const { indicator, area, lastValue: value, lastYear: year } = unit;
      const asking = { indicator, area, direction, value, year, scale: unit.onScale.scale };
      const found = borrowedStep(lever, asking, known.evidence);
      return found.ok ? { step: found.step } : { note: found.note };
    },
    driver: (link) => driverChange(link, unit, levers, horizon, known, above),
  };
  const { effect, notes } = compile(
    own.map(({ lever }) => lever),
    unit.years,
    unit.onScale,
    surroundings,
  );
  return { effect, remarks: notes.map(({ at, note }) => ({ at: own[at]!.at, note })) };
}

/** By how much on its own scale the levers move what a unit is linked to, year by year of the unit. */
function driverChange(
  { driver }: Pick<LinkLever, 'driver'>,
  unit: ProjectedUnit,
  levers: readonly Placed[],
  horizon: number,
  known: LeverEvidence,
  above: readonly string[],
): ReturnType<LeverContext['driver']> {
  if (driver === unit.indicator || above.includes(driver)) return { note: 'link_cycle' };
  const parts = known.units(driver, unit.area, horizon);
  const one = parts?.total === null ? parts.units[0] : undefined;
  if (!one) return { note: 'link_no_driver' };
  const { effect } = effectOf(one, levers, horizon, known, [...above, unit.indicator]);
  const after = pointOf(one, effect);
  const { scale, median } = one.onScale;
  const change = new Map(one.years.map((year, i) => [year, toScale(scale, after[i]!) - median[i]!]));
  return { change: unit.years.map((year) => (isIdle(effect) ? 0 : (change.get(year) ?? 0))) };
}
