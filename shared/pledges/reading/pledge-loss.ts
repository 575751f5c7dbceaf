import type { GivenStage, PledgeRole } from './pledge-recipe.ts';

/**
 * Why a row of a register gave no pledge: nothing in it, a total of other rows, the same as an earlier one in every cell, neither title nor
 * entity, a stage that a person left out.
 */
export const PLEDGE_ASIDE = ['blank', 'total', 'repeated', 'nameless', 'left-out'] as const;
export type PledgeAside = (typeof PLEDGE_ASIDE)[number];

/** What is said of cells that are read, or could not be. */
export const PLEDGE_REMARKS = [
  'repeated-id',
  'without-id',
  'without-title',
  'without-entity',
  'several-years',
  'ends-before-start',
  'not-a-date',
  'not-an-amount',
  'not-a-number',
  'not-yes-no',
  'range',
  'upper-end',
  'yearly',
  'spread-over-years',
  'own-dollar',
  'everywhere',
  'entity-area',
  'unknown-match',
] as const;
export interface PledgeRemark {
  readonly kind: (typeof PLEDGE_REMARKS)[number];
  readonly column: string;
  readonly cells: number;
  /** Two of the cells, as written. */
  readonly examples: readonly string[];
}

/** What only a person can say. */
export const PLEDGE_QUESTIONS = ['stage', 'reviewed', 'dates', 'decimal', 'currency', 'rate', 'term'] as const;
export interface PledgeQuestion {
  readonly kind: (typeof PLEDGE_QUESTIONS)[number];
  readonly column: string;
  readonly role: PledgeRole;
  /** The word asked about; blank where the whole column is. */
  readonly text: string;
  readonly cells: number;
  /** Two of the rows or cells meant. */
  readonly examples: readonly string[];
  /** A code it may mean; null without a hint. */
  readonly suggestion: string | null;
}

/** Questions without whose answer a pledge would say something wrong: nothing is stored before they are answered. */
const BLOCKING: ReadonlySet<PledgeQuestion['kind']> = new Set(['stage', 'reviewed', 'dates', 'decimal']);
export const blockingQuestions = ({ questions }: Pick<PledgeLoss, 'questions'>): readonly PledgeQuestion[] =>
  questions.filter(({ kind }) => BLOCKING.has(kind));

/** An identity of money: parts are the whole, no more is paid than committed, the rows of donors sum up to their total. */
export const MONEY_IDENTITIES = ['parts', 'paid', 'total'] as const;
export interface MoneyIdentity {
  readonly kind: (typeof MONEY_IDENTITIES)[number];
  readonly checked: number;
  readonly failed: number;
  /** Two that fail: the row of the file and both sides. */
  readonly examples: readonly { readonly row: number; readonly found: number; readonly expected: number }[];
}

/** What became of every row of a register; read = pledges + every reason set aside. */
export interface PledgeLoss {
  readonly rowsRead: number;
  readonly pledges: number;
  readonly illustrative: number;
  readonly rowsSetAside: readonly {
    readonly reason: PledgeAside;
    readonly rows: number;
    /** Numbers of two of them in the file, from 1. */
    readonly examples: readonly number[];
  }[];
  /** Words of the stage column by what they were read as. */
  readonly stages: readonly { readonly text: string; readonly stage: GivenStage | null; readonly rows: number }[];
  /** Sums of lower ends as stated, a currency each; blank for amounts that name none. Yearly amounts are not in them. */
  readonly currencies: readonly { readonly currency: string; readonly amounts: number; readonly sum: number }[];
  readonly remarks: readonly PledgeRemark[];
  readonly questions: readonly PledgeQuestion[];
  readonly identities: readonly MoneyIdentity[];
  /** Columns that are not read although they hold something. */
  readonly ignoredColumns: readonly { readonly label: string; readonly cells: number }[];
}
