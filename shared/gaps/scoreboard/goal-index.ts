import type { Catalogue } from '../../framework/catalogue.ts';
import type { FrameworkNode } from '../../framework/framework.ts';
import { bandsOf } from '../../framework/tree.ts';
import type { GapEntry } from '../assessment/gap-table.ts';
import type { Assessment } from '../methods/method.ts';
import { sdsnArrowOf, sdsnGoalArrow, sdsnGoalColour, sdsnGoalScore, sdsnIndex } from '../methods/sdsn-goal.ts';
import type { Colour } from '../methods/sdsn-marks.ts';
import type { TrendArrow } from '../methods/statuses.ts';

/** An indicator of a goal as SDSN's method judges it in an area. */
export interface GoalVerdict {
  readonly indicator: string;
  readonly area: string;
  readonly goal: string;
  readonly assessment: Assessment;
}

/** What an entry says of a goal; nothing without benchmark or goal, or of a breakdown. */
export function goalVerdict(
  { series, benchmark, assessment }: GapEntry,
  goalOf: (indicator: string) => string | null,
): readonly GoalVerdict[] {
  const goal = benchmark && !series.dims ? goalOf(series.id) : null;
  return goal === null ? [] : [{ indicator: series.id, area: series.area ?? '', goal, assessment }];
}

/** The goals of a framework are its top nodes; the regions are those of the United Nations. */
export function frameworkGoals({ framework, groups }: Pick<Catalogue, 'framework' | 'groups'>) {
  const goals = new Map(
    bandsOf(framework, framework.indicators).flatMap(({ node, indicators }) =>
      indicators.map(({ id }) => [id, node] as const),
    ),
  );
  const regions = groups.filter(({ kind }) => kind === 'un-region');
  return {
    goalOf: (indicator: string): FrameworkNode | null => goals.get(indicator) ?? null,
    regionOf: (area: string): string => regions.find(({ members }) => members.includes(area))?.code ?? '',
  };
}

/** A goal in an area. */
export interface GoalCell {
  readonly goal: string;
  /** 0…100; null where none of its indicators has a score. */
  readonly score: number | null;
  readonly colour: Colour | null;
  readonly arrow: TrendArrow | null;
  /** Indicators with a score, of those of the goal. */
  readonly indicators: number;
  readonly of: number;
  /** It has no score of its own; the index takes the mean of the region. */
  readonly isFilled: boolean;
}

export interface AreaIndex {
  readonly area: string;
  readonly goals: readonly GoalCell[];
  /** Mean of the goals, 0…100; null where more than a fifth of the indicators are missing, or a goal has no score in the region either. */
  readonly index: number | null;
  /** Share of all indicators without a score, 0…1. */
  readonly missing: number;
}

/**
 * SDSN's goal scores, colours and arrows and its index of each area, in the order the areas and goals first come. Of several verdicts
 * on one indicator in one area the first counts. `regionOf` names the areas whose mean stands in for a missing goal.
 */
export function goalIndex(verdicts: readonly GoalVerdict[], regionOf: (area: string) => string): readonly AreaIndex[] {
  const goals = new Map<string, Set<string>>();
  const areas = new Map<string, Map<string, Assessment>>();
  for (const { indicator, area, goal, assessment } of verdicts) {
    goals.set(goal, (goals.get(goal) ?? new Set()).add(indicator));
    const own = areas.get(area) ?? new Map<string, Assessment>();
    if (!own.has(indicator)) own.set(indicator, assessment);
    areas.set(area, own);
  }
  const total = [...goals.values()].reduce((sum, { size }) => sum + size, 0);
  const made = [...areas].map(([area, own]) => {
    const cells = [...goals].map(([goal, indicators]) => goalCell(goal, [...indicators], own));
    const scored = cells.reduce((sum, cell) => sum + cell.indicators, 0);
    return { area, cells, missing: 1 - scored / total };
  });
  const indices = sdsnIndex(
    made.map(({ area, cells, missing }) => ({
      region: regionOf(area),
      goals: cells.map(({ score }) => score),
      missing,
    })),
  );
  return made.map(({ area, cells, missing }, at) => {
    const index = indices[at] ?? null;
    const goals = cells.map((cell) => ({ ...cell, isFilled: index !== null && cell.score === null }));
    return { area, goals, index, missing };
  });
}

function goalCell(
  goal: string,
  indicators: readonly string[],
  own: ReadonlyMap<string, Assessment>,
): Omit<GoalCell, 'isFilled'> {
  const judged = indicators.flatMap((indicator) => own.get(indicator) ?? []);
  return {
    goal,
    score: sdsnGoalScore(judged.map(({ score }) => score)),
    colour: sdsnGoalColour(judged.map(({ measure }) => measure)),
    arrow: sdsnGoalArrow(judged.map(sdsnArrowOf)),
    indicators: judged.filter(({ score }) => score !== null).length,
    of: indicators.length,
  };
}
