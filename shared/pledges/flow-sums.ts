import { FLOW_STATUSES, type FlowStatus, type FundingFlow } from './flow.ts';

/** What flows can be added up by. Every flow is of exactly one of each, so that the sums add up to all. */
export const FLOW_DIMENSIONS = ['plan', 'situation', 'donor', 'actor'] as const;
export type FlowDimension = (typeof FLOW_DIMENSIONS)[number];

export interface FlowTotal {
  readonly flows: number;
  /** Sum in US dollars of the flows that state an amount. */
  readonly usd: number;
  readonly withoutAmount: number;
}

export interface FlowSum {
  /** Name of the plan or donor, code of the situation or kind of actor; '' where flows name none. */
  readonly key: string;
  readonly all: FlowTotal;
  readonly by: Readonly<Record<FlowStatus, FlowTotal>>;
}

/** Flows and their money, per status, of all of them. */
export function totalsByStatus(flows: readonly FundingFlow[]): Omit<FlowSum, 'key'> {
  const of = (status: FlowStatus): FlowTotal => totalOf(flows.filter(({ stageText }) => stageText === status));
  const [pledge, commitment, paid] = FLOW_STATUSES;
  return {
    all: totalOf(flows),
    by: { pledge: of(pledge), commitment: of(commitment), paid: of(paid) },
  };
}

/** The same by plan, situation, donor or kind of actor, the greatest sum first. */
export function sumFlows(flows: readonly FundingFlow[], dimension: FlowDimension): readonly FlowSum[] {
  const groups = new Map<string, FundingFlow[]>();
  for (const flow of flows) {
    const key = keyOf(flow, dimension);
    const own = groups.get(key);
    if (own) own.push(flow);
    else groups.set(key, [flow]);
  }
  return [...groups]
    .map(([key, own]) => ({ key, ...totalsByStatus(own) }))
    .sort((a, b) => b.all.usd - a.all.usd || (a.key < b.key ? -1 : 1));
}

/** UNHCR as the Financial Tracking Service writes it. */
const UNHCR = 'United Nations High Commissioner for Refugees';

/** Keys of a dimension all of whose flows go to UNHCR alone: what others receive under the same plan is not in `flows`. */
export function keysOfUnhcrAlone(flows: readonly FundingFlow[], dimension: FlowDimension): ReadonlySet<string> {
  const isUnhcr = ({ recipients }: FundingFlow) => recipients.length === 1 && recipients[0] === UNHCR;
  const others = new Set(flows.filter((flow) => !isUnhcr(flow)).map((flow) => keyOf(flow, dimension)));
  return new Set(flows.map((flow) => keyOf(flow, dimension)).filter((key) => !others.has(key)));
}

function keyOf(flow: FundingFlow, dimension: FlowDimension): string {
  if (dimension === 'plan') return flow.plan ?? '';
  if (dimension === 'situation') return flow.situations[0] ?? '';
  return dimension === 'donor' ? flow.entity : flow.actor;
}

const totalOf = (flows: readonly FundingFlow[]): FlowTotal => ({
  flows: flows.length,
  usd: flows.reduce((sum, { amountUsd }) => sum + (amountUsd ?? 0), 0),
  withoutAmount: flows.filter(({ amountUsd }) => amountUsd === null).length,
});
