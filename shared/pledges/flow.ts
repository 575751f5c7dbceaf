import type { Pledge, PledgeStage } from './pledge.ts';

/** The status of a flow as the Financial Tracking Service writes it, from the first. */
export const FLOW_STATUSES = ['pledge', 'commitment', 'paid'] as const;
export type FlowStatus = (typeof FLOW_STATUSES)[number];

/** What each status is among the stages of pledges. */
export const STAGE_OF_FLOW: Readonly<Record<FlowStatus, PledgeStage>> = {
  pledge: 'planning',
  commitment: 'in_progress',
  paid: 'fulfilled',
};

/**
 * Money that a donor reported to the Financial Tracking Service: an entry of a register, but no pledge of a forum. `entity` is the donor,
 * `stageDate` the last update, `start` the date of the flow. Only its latest status is known, so no share of pledges kept follows from flows.
 */
export interface FundingFlow extends Pledge {
  /** The status as written. */
  readonly stageText: FlowStatus;
  /** Names of who receives it. */
  readonly recipients: readonly string[];
  /** Name of the plan it is for; null where it names none. */
  readonly plan: string | null;
  /** In `currency`; null where only US dollars are stated. */
  readonly originalAmount: number | null;
  readonly currency: string | null;
  /** Id of the publisher. */
  readonly source: string;
}

/** Whether an entry of a register is a flow of money. */
export const isFlow = (pledge: Pledge): pledge is FundingFlow => 'plan' in pledge && 'recipients' in pledge;
