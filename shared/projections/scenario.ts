import type { Scope } from '../framework/scope.ts';

/** Years a lever acts in; null: from the first, or to the last, year projected. */
interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

/** The yearly pace on the scale is the baseline's times `multiplier` plus `perYear` (percent a year; 0 adds nothing). */
export interface RateLever extends Span {
  readonly kind: 'rate';
  readonly multiplier: number;
  readonly perYear: number;
}

export const STATISTICS = ['best', 'top20', 'median', 'percentile'] as const;

/** The yearly pace is that of peers when they stood at the same level. */
export interface BorrowLever extends Span {
  readonly kind: 'borrow';
  /** Group the peers are taken from; null: every area. */
  readonly peers: string | null;
  /** `best` and `top20` (the mean of the best fifth) go by the direction of the indicator; `percentile` counts from below. */
  readonly statistic: (typeof STATISTICS)[number];
  readonly percentile: number;
  /** How many years back the peers' changes are looked at. */
  readonly window: number;
}

/** A change that is brought in evenly over `ramp` years from `start` on, and stays. */
export interface StepLever {
  readonly kind: 'step';
  /** Percent of the value, once it is in full. */
  readonly percent: number;
  readonly start: number;
  readonly ramp: number;
}

/** A sudden change that fades: after `halfLife` years half of it is left; null: it stays. */
export interface ShockLever {
  readonly kind: 'shock';
  readonly percent: number;
  readonly year: number;
  readonly halfLife: number | null;
}

export const FLOW_STAGES = ['planning', 'in_progress', 'fulfilled', 'no_update'] as const;

/** Part of what was pledged: how much, when it is due, how far it has come, and the share (0 to 1) that will be delivered. */
export interface FlowPart {
  readonly stage: (typeof FLOW_STAGES)[number];
  readonly year: number;
  readonly amount: number;
  readonly delivery: number;
}

/**
 * What pledges add to the value: Σ amount × delivery × additionality ÷ unitCost, `lag` years after each is due. `additionality`:
 * share that would not have come anyway; the trend holds past giving. `lasting`: stays in a stock; else it counts in its year only.
 */
export interface FlowLever {
  readonly kind: 'flow';
  readonly parts: readonly FlowPart[];
  readonly lag: number;
  /** Amount that moves the indicator by one unit; 1 where amounts are in its unit. */
  readonly unitCost: number;
  readonly additionality: number;
  readonly lasting: boolean;
}

/** Share of pledges taken to be new, where nothing else is known. */
export const ADDITIONALITY = 0.5;

/** Changes with another indicator of the same area: Δz = elasticity × the driver's Δz of `lag` years before. */
export interface LinkLever {
  readonly kind: 'link';
  readonly driver: string;
  readonly elasticity: number;
  readonly lag: number;
  /** Where the elasticity comes from; blank: it is an assumption. */
  readonly source: string;
}

export const SHAPES = ['even', 'linear', 'front', 'back'] as const;

/**
 * Supposes that a value is reached. `shape`: `even` in equal steps on the scale, `linear` in equal steps of the value, `front` most of
 * it early, `back` late. A target that is reached stays reached. `of`: each area in scope, or the total of the scenario's group, in proportion to its areas.
 */
export interface TargetLever {
  readonly kind: 'target';
  readonly aim:
    | { readonly kind: 'value'; readonly value: number }
    | { readonly kind: 'change'; readonly percent: number };
  readonly year: number;
  /** First year of the way there; null: the first projected. */
  readonly start: number | null;
  readonly shape: (typeof SHAPES)[number];
  readonly of: 'each' | 'total';
}

/** Values stay between `min` and `max` and, with `monotone`, never fall (`up`) or never rise (`down`). */
export interface LimitLever {
  readonly kind: 'limit';
  readonly min: number | null;
  readonly max: number | null;
  readonly monotone: 'no' | 'up' | 'down';
}

export type LeverAction =
  | LinkLever
  | RateLever
  | BorrowLever
  | StepLever
  | ShockLever
  | FlowLever
  | TargetLever
  | LimitLever;

/** Numbers of levers that can lie between two ends. */
export type LeverNumber =
  | 'perYear'
  | 'multiplier'
  | 'percent'
  | 'halfLife'
  | 'delivery'
  | 'additionality'
  | 'elasticity'
  | 'percentile'
  | 'value';

/** Ends between which every value of a number is as likely as any other. */
export type Range = readonly [low: number, high: number];
export type LeverRanges = Readonly<Partial<Record<LeverNumber, Range | undefined>>>;

/** A small change of the baseline, stored as a difference: what it does, to which indicator (null: the scenario's), and where. */
export type Lever = LeverAction & {
  readonly indicator: string | null;
  readonly scope: Scope;
  /** Numbers that are not known but between two ends; the lever itself holds their middles. */
  readonly ranges?: LeverRanges | undefined;
};

/** Kinds in the order they act; a lever acts on what those before it left, equal kinds in the order of the list. */
export const LEVER_ORDER = ['link', 'rate', 'borrow', 'step', 'shock', 'flow', 'target', 'limit'] as const;

/** `rate` and `borrow` both change the pace, so they act in the order of the list. */
const stageOf = ({ kind }: Pick<Lever, 'kind'>): number => LEVER_ORDER.indexOf(kind === 'borrow' ? 'rate' : kind);

/** Whether two levers may change places: levers of other stages act in a fixed order. */
export const sameStage = (a: Pick<Lever, 'kind'>, b: Pick<Lever, 'kind'>): boolean => stageOf(a) === stageOf(b);

export const inOrder = <L extends Pick<Lever, 'kind'>>(levers: readonly L[]): readonly L[] =>
  levers.toSorted((a, b) => stageOf(a) - stageOf(b));

/** Flows that move a stock one for one: stock = stock before + inflows − outflows + what is not explained. Indicator ids. */
export interface Balance {
  readonly inflows: readonly string[];
  readonly outflows: readonly string[];
}

/** The baseline and an ordered list of levers. No lever: the baseline itself. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  /** Area or group code. */
  readonly area: string;
  /** Years ahead. */
  readonly horizon: number;
  readonly levers: readonly Lever[];
  /** Null: the levers on other indicators act through links only. */
  readonly balance: Balance | null;
}

/** Every indicator a scenario reads, its own first. */
export const scenarioIndicators = ({
  indicator,
  levers,
  balance,
}: Pick<Scenario, 'indicator' | 'levers' | 'balance'>): readonly string[] => [
  ...new Set([
    indicator,
    ...levers.flatMap((lever) => [lever.indicator ?? indicator, ...(lever.kind === 'link' ? [lever.driver] : [])]),
    ...(balance?.inflows ?? []),
    ...(balance?.outflows ?? []),
  ]),
];

export const EVERYWHERE: Scope = { kind: 'all' };
