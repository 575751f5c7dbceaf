/** How far a pledge has come. `no_update` is a state of its own: published shares are of pledges *with* updates. */
export const PLEDGE_STAGES = ['planning', 'in_progress', 'fulfilled', 'no_update'] as const;
export type PledgeStage = (typeof PLEDGE_STAGES)[number];

export const CONTRIBUTIONS = ['financial', 'material', 'technical', 'places', 'policy'] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** One pledge of the register. Codes refer to the catalogue; texts stay in the language they were submitted in. */
export interface Pledge {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly entity: string;
  /** Kind of actor: a code of `catalogue.actors`. */
  readonly actor: string;
  readonly entityArea: string | null;
  readonly forum: string;
  readonly contributions: readonly Contribution[];
  readonly themes: readonly string[];
  readonly objectives: readonly string[];
  /** Group codes of kind `situation`; empty for general pledges not tied to one. */
  readonly situations: readonly string[];
  readonly areas: readonly string[];
  readonly stage: PledgeStage;
  readonly stageDate: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly amountUsd: number | null;
  readonly places: number | null;
  readonly illustrative: boolean;
}

/** The pledges that someone has made: findings, scenarios and figures rest on these, never on rows invented for demonstration. */
export const submitted = <T extends Pick<Pledge, 'illustrative'>>(pledges: readonly T[]): readonly T[] =>
  pledges.filter(({ illustrative }) => !illustrative);
