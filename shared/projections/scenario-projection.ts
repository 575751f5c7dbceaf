import type { Series } from '../engine/observations.ts';
import type { Catalogue } from '../framework/catalogue.ts';
import type { Projection } from './baseline.ts';
import { lookupOf, projectedSeries } from './evidence.ts';
import type { Note } from './notes.ts';
import { judgedBy } from './outcome.ts';
import type { Path } from './paths.ts';
import { DRAWN } from './project-totals.ts';
import type { Scenario } from './scenario.ts';
import { type Outline, type Remark, simulator } from './simulate.ts';

/** Intervals drawn, in percent, and years ahead without a scenario that says. */
const LEVELS = [80, 95] as const;
export const HORIZON = 5;

export const SIMULATION = { ...DRAWN, levels: LEVELS } as const;

/** The baseline of an area or group and what the levers of a scenario make of it. Plain values: it can be sent to and fro. */
export interface ScenarioProjection {
  readonly years: readonly number[];
  readonly baseline: Path;
  /** Null without levers. */
  readonly scenario: Path | null;
  readonly isAssumed: boolean;
  readonly remarks: readonly Remark[];
  /** What is to be known of the baseline; absent: nothing. */
  readonly notes?: readonly Note[];
  /** The projection whose past speaks for it. */
  readonly judge: Projection | null;
}

/**
 * What a fan chart shows of the future, from the series it asks for (`chartRequest`): the scenario called `scenario`, or the
 * baseline alone of the series it continues. Null where there is nothing to project. Simulates, so that it takes up to a second.
 */
export function projectScenario(
  scenario: string | null,
  series: readonly Series[],
  { catalogue, scenarios }: { readonly catalogue: Catalogue; readonly scenarios: readonly Scenario[] },
): ScenarioProjection | null {
  const { framework, groups } = catalogue;
  const continued = projectedSeries(series);
  if (!framework.indicators.some(({ id }) => id === continued?.indicator) || !continued) return null;
  const outline: Outline = scenarios.find(({ id }) => id === scenario) ?? {
    indicator: continued.indicator,
    area: continued.area,
    horizon: HORIZON,
    levers: [],
    balance: null,
  };
  const totals = series.filter((one) => one === continued || one.dims === '');
  const evidence = { indicators: framework.indicators, groups, series: totals };
  const simulated = simulator(lookupOf(evidence), SIMULATION)(outline);
  return (
    simulated && {
      years: simulated.parts.years,
      baseline: simulated.baseline,
      scenario: outline.levers.length > 0 ? simulated.path : null,
      isAssumed: simulated.isAssumed,
      remarks: simulated.remarks,
      notes: simulated.notes,
      judge: judgedBy(simulated),
    }
  );
}
