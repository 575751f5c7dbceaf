import type { ChartSpec } from '../charts/spec.ts';
import type { MethodId, Tone } from '../gaps/methods/statuses.ts';
import type { ColumnOrder, RowOrder } from '../gaps/scoreboard/board.ts';
import type { ColumnKind } from '../gaps/scoreboard/board-columns.ts';
import type { ComparisonBasis } from '../gaps/scoreboard/board-entries.ts';
import type { RankingKind } from '../gaps/scoreboard/ranking.ts';
import type { Mapped } from '../overview/map-measures.ts';
import type { PledgeDimension } from '../pledges/dimensions.ts';
import type { FlowColumn } from '../pledges/flow-columns.ts';
import type { NeedWeights } from '../pledges/needs/rank-situations.ts';
import type { PledgeFilter } from '../pledges/register.ts';
import type { Scenario } from '../projections/scenario.ts';
import type { CoverageOf } from '../responsibility/coverage-waffle.ts';

/** The board as a table of cells, or as ways to the targets. */
export const BOARD_FORMS = ['cells', 'ways'] as const;
export type BoardForm = (typeof BOARD_FORMS)[number];

/** The scoreboard of the lens as it was ordered and filtered. */
export interface ScoreboardSource {
  readonly of: 'scoreboard';
  readonly as: BoardForm;
  readonly method: MethodId;
  readonly against: ComparisonBasis;
  /** Null: the first kind of columns that has values. */
  readonly columns: ColumnKind | null;
  readonly rowOrder: RowOrder;
  readonly columnOrder: ColumnOrder;
  readonly tones: readonly Tone[];
  readonly withTargetOnly: boolean;
  /** What is searched for in codes and names; blank: all. */
  readonly text: string;
  /** Ids of closed rows. */
  readonly collapsed: readonly string[];
}

/** Registers of pledges: flows of money as published, the pledges of the workbench, the invented example. */
export const REGISTERS = ['flows', 'own', 'example'] as const;
export type RegisterName = (typeof REGISTERS)[number];

export const PLEDGE_MEASURES = ['count', 'usd'] as const;
export type PledgeMeasure = (typeof PLEDGE_MEASURES)[number];

/** What pledges are told apart by where it is told how long they take. */
export const TIME_GROUPS = [
  'none',
  'actor',
  'contribution',
  'theme',
  'situation',
  'forum',
] as const satisfies readonly (PledgeDimension | 'none')[];
export type TimeGroups = (typeof TIME_GROUPS)[number];

/** What the part about pledges shows of a register. */
export type PledgeSource =
  | {
      readonly of: 'pledge-flow';
      readonly register: RegisterName;
      readonly columns: readonly FlowColumn[];
      readonly measure: PledgeMeasure;
    }
  | { readonly of: 'pledge-time'; readonly register: RegisterName; readonly by: TimeGroups }
  | {
      readonly of: 'pledge-rates' | 'pledge-matrix' | 'pledge-obstacles' | 'pledge-network';
      readonly register: RegisterName;
    }
  | {
      readonly of: 'pledge-list';
      readonly register: RegisterName;
      /** As narrowed in the view; the areas of the lens narrow it besides. */
      readonly filter: Omit<PledgeFilter, 'areas'>;
    };

export const MATCHING_FORMS = ['countries', 'accepted'] as const;

/** Policy pledges of the workbench and what may serve them: by country, or the matches that people accepted. */
export interface MatchingSource {
  readonly of: 'pledge-matching';
  readonly as: (typeof MATCHING_FORMS)[number];
}

/** What a page of a body shows, and one of a platform. */
export const BODY_PARTS = ['stages', 'money', 'plans', 'countries', 'results', 'given'] as const;
export const PLATFORM_PARTS = ['stages', 'money', 'countries', 'verdicts'] as const;

/** A part of a page: of a responsible body by its name, or of a support platform by its code. */
export type PledgePageSource = {
  readonly of: 'pledge-page';
  /** The one in hand: where it is invented the page is of it alone, else of the pledges of the workbench beside the flows of money. */
  readonly register: RegisterName;
} & (
  | { readonly page: 'body'; readonly name: string; readonly as: (typeof BODY_PARTS)[number] }
  | { readonly page: 'platform'; readonly name: string; readonly as: (typeof PLATFORM_PARTS)[number] }
);

/** Situations ranked by need; year null: the one shown first. */
export interface NeedsSource {
  readonly of: 'needs';
  readonly year: number | null;
  readonly weights: NeedWeights;
}

/** Areas ranked by an indicator. */
export interface RankingSource {
  readonly of: 'ranking';
  readonly indicator: string;
  readonly by: RankingKind;
  readonly method: MethodId;
  readonly against: ComparisonBasis;
  /** What is ranked; null: the first kind that has values. */
  readonly columns: ColumnKind | null;
}

export const FUNDING_GRAINS = ['situation', 'plan'] as const;

/** Requirements against funding; year null: the one shown first. */
export interface FundingSource {
  readonly of: 'funding';
  readonly year: number | null;
  readonly grain: (typeof FUNDING_GRAINS)[number];
}

/** What data are missing; a value of the last `fresh` years is recent. */
export interface DataGapsSource {
  readonly of: 'data-gaps';
  readonly fresh: number;
  readonly reached: CoverageOf;
}

export const INEQUALITY_FORMS = ['bars', 'lorenz'] as const;

/** How unequal an indicator is between groups of one year. */
export interface InequalitySource {
  readonly of: 'inequality';
  readonly as: (typeof INEQUALITY_FORMS)[number];
  readonly indicator: string;
  /** The dimensions whose parts are compared (`sex,age`), in the lens as a whole; null: areas are. */
  readonly parts: string | null;
  /** Null: the latest that can be compared. */
  readonly year: number | null;
  readonly isWeighted: boolean;
  readonly isOrdered: boolean;
  readonly leastPopulation: number;
}

export const METHOD_LENS_FORMS = ['classes', 'differing'] as const;

/** Two methods on the same series: how their classes meet, or the series whose verdicts differ. */
export interface MethodLensSource {
  readonly of: 'method-lens';
  readonly as: (typeof METHOD_LENS_FORMS)[number];
  readonly first: MethodId;
  readonly second: MethodId;
  readonly against: Extract<ComparisonBasis, 'benchmark' | 'baseline'>;
  /** Against this one alone, by id; null: any. */
  readonly benchmark: string | null;
  readonly columns: ColumnKind | null;
}

/** From the share of GDP to the share of people hosted; year null: the latest. */
export interface ShareSlopeSource {
  readonly of: 'share-slope';
  readonly year: number | null;
}

/** What the overview shows of the lens; year null: the latest there is. */
export type OverviewSource =
  | { readonly of: 'overview-headlines' | 'overview-strips' }
  | { readonly of: 'overview-map'; readonly measure: Mapped; readonly year: number | null }
  | { readonly of: 'overview-carriers'; readonly year: number | null };

/** A scenario with those beside it, or what explains it: what levers are worth, what its end hangs on, equally likely values, past misses. */
export const SCENARIO_FORMS = ['fan', 'worth', 'influence', 'dots', 'misses'] as const;
export type ScenarioForm = (typeof SCENARIO_FORMS)[number];

/** A scenario as it stood in the view, saved or not. */
export interface ScenarioSource {
  readonly of: 'scenario';
  readonly as: ScenarioForm;
  readonly scenario: Scenario;
  /** Drawn beside it, of the same indicator. */
  readonly beside: readonly Scenario[];
  /** What it is held against, by id; null: nothing. */
  readonly benchmark: string | null;
}

/** Where a figure or table of a report comes from: what a view shows, with what was chosen there. Never data. */
export type ExhibitSource =
  | { readonly of: 'chart'; readonly chart: ChartSpec }
  | ScoreboardSource
  | PledgeSource
  | MatchingSource
  | PledgePageSource
  | NeedsSource
  | RankingSource
  | FundingSource
  | DataGapsSource
  | InequalitySource
  | ScenarioSource
  | OverviewSource
  | MethodLensSource
  | ShareSlopeSource;

/** A source that is no saved chart. */
export type ViewSource = Exclude<ExhibitSource, { readonly of: 'chart' }>;
