/** How far a pledge has come. `no_update` is a state of its own: published shares are of pledges *with* updates. */
export const PLEDGE_STAGES = ['planning', 'in_progress', 'fulfilled', 'no_update'] as const;
export type PledgeStage = (typeof PLEDGE_STAGES)[number];

export const CONTRIBUTIONS = ['financial', 'material', 'technical', 'places', 'policy'] as const;
export type Contribution = (typeof CONTRIBUTIONS)[number];

/** What someone other than the pledging entity found, after the Open Government Partnership's independent review. */
export const REVIEWED_STAGES = ['no_evidence', 'not_started', 'limited', 'substantial', 'complete'] as const;
export type ReviewedStage = (typeof REVIEWED_STAGES)[number];

/** An amount as a register states it, in its own currency and never converted. */
export interface StatedAmount {
  /** ISO 4217 code; blank where the register names none, or a sign that several currencies share. */
  readonly currency: string;
  /** The amount, or the lower end of a range; null where only an upper end is stated ("up to 5 million"). */
  readonly amount: number | null;
  /** Upper end of a range; null without one. */
  readonly most: number | null;
}

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
  /** The stage in the register's own word. */
  readonly stageText?: string | undefined;
  /** What a reviewer found, and the word of the register. */
  readonly reviewed?: ReviewedStage | null | undefined;
  readonly reviewedText?: string | undefined;
  /** Who promises together with the entity, by name. */
  readonly partners?: readonly string[] | undefined;
  readonly obstacles?: readonly string[] | undefined;
  /** Amounts as stated; several currencies stay apart. */
  readonly amounts?: readonly StatedAmount[] | undefined;
  /** The cell of the amounts as written. */
  readonly amountText?: string | undefined;
  /** Of `amountUsd`, in US dollars, as far as the register tells; null where not stated. */
  readonly committedUsd?: number | null | undefined;
  readonly paidUsd?: number | null | undefined;
  readonly beneficiaries?: number | null | undefined;
  /** Scope as written (global, regional). */
  readonly scope?: string | undefined;
  /** Codes of groups of kind `platform`. */
  readonly platforms?: readonly string[] | undefined;
  /** Ids of pledges that this one is matched with. */
  readonly matched?: readonly string[] | undefined;
  readonly goodPractice?: boolean | null | undefined;
  /** Where the register says its words come from (an address, a document). */
  readonly source?: string | undefined;
  /** Row of the register's table, from 1. */
  readonly row?: number | undefined;
  /** Who reviewed it, and on what day. */
  readonly reviewer?: string | undefined;
  readonly reviewDate?: string | undefined;
  /** Hash of the table it is read from; absent: entered by hand. */
  readonly part?: string | undefined;
}

/** The pledges that someone has made: findings, scenarios and figures rest on these, never on rows invented for demonstration. */
export const submitted = <T extends Pick<Pledge, 'illustrative'>>(pledges: readonly T[]): readonly T[] =>
  pledges.filter(({ illustrative }) => !illustrative);

/** Words that every pledge of the bundled example carries, whatever columns a copy of it has lost. */
const INVENTED = {
  title: /^Illustrative pledge GRF-\d/,
  entity: /\(illustrative\)$/,
  description: /^Invented for demonstration\b/,
} as const;

/** Whether a pledge says of itself that it was invented, as those of the bundled example do. */
export const saysInvented = (pledge: Pick<Pledge, keyof typeof INVENTED>): boolean =>
  INVENTED.title.test(pledge.title) ||
  INVENTED.entity.test(pledge.entity) ||
  INVENTED.description.test(pledge.description);
