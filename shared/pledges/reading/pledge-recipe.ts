import type { Dialect } from '../../intake/recipe.ts';
import type { PledgeStage, ReviewedStage } from '../pledge.ts';
import type { DecimalMark } from './amount-tokens.ts';
import type { DateOrder } from './dates.ts';
import type { TermKind } from './terms.ts';

/** What a column of a register holds. Several columns may be `description`, `part` or a list; every other role only one has. */
export const PLEDGE_ROLES = [
  'id',
  'title',
  'description',
  'entity',
  'actor',
  'entityArea',
  'partners',
  'forum',
  'contributions',
  'amount',
  'amountUsd',
  'currency',
  'part',
  'committed',
  'paid',
  'places',
  'beneficiaries',
  'themes',
  'objectives',
  'scope',
  'areas',
  'situations',
  'platforms',
  'stage',
  'reviewed',
  'stageDate',
  'start',
  'end',
  'period',
  'obstacles',
  'matched',
  'goodPractice',
  'source',
  'illustrative',
  'ignore',
] as const;
export type PledgeRole = (typeof PLEDGE_ROLES)[number];

/**
 * Why a role was guessed: by the label, by the cells (`stage-words`, `actor-words`, `area-names`, `identifiers`), as the only country of a register without
 * entities; `none`: nothing speaks for a role; `taken`: another column has it already;
 * `other-cells`: its cells are not what its label says.
 */
export const PLEDGE_REASONS = [
  'name',
  'stage-words',
  'actor-words',
  'area-names',
  'identifiers',
  'only-country',
  'none',
  'taken',
  'other-cells',
  'by-hand',
] as const;
export type PledgeReason = (typeof PLEDGE_REASONS)[number];

export interface PledgeColumn {
  /** Label in the file and its 0-based position. */
  readonly label: string;
  readonly position: number;
  readonly role: PledgeRole;
  readonly reason: PledgeReason;
}

/** A stage that a person gave to a word of the register; rows of `left_out` are set aside. */
export type GivenStage = PledgeStage | 'left_out';

/** The replayable steps from a register to pledges: what each column is, and what a person said about its words. */
export interface PledgeRecipe {
  /** Tells it from a recipe of observations. */
  readonly reads: 'pledges';
  /** The table of a file that holds several; blank where the file is the table. */
  readonly table: string;
  readonly dialect: Dialect;
  readonly columns: readonly PledgeColumn[];
  /** Words of the stage column by the stage they were given by hand. */
  readonly stages: Readonly<Record<string, GivenStage>>;
  readonly reviews: Readonly<Record<string, ReviewedStage>>;
  /** Order of day and month where a column does not decide; null: not said. */
  readonly dates: DateOrder | null;
  /** Decimal mark of amounts where they do not decide; null: not said. */
  readonly decimal: DecimalMark | null;
  /** Currency of amounts that name none; null: not said. */
  readonly currency: string | null;
  /** US dollars for one unit of a currency. A currency without a rate is never converted. */
  readonly rates: Readonly<Record<string, number>>;
  /** Texts of a kind by the code they were given by hand; a blank code: none of ours. */
  readonly terms: Readonly<Partial<Record<TermKind, Readonly<Record<string, string>>>>>;
}

/** The columns with a role, in the order of the file. */
export const columnsWith = ({ columns }: Pick<PledgeRecipe, 'columns'>, role: PledgeRole): readonly PledgeColumn[] =>
  columns.filter((column) => column.role === role);

/** A recipe in which a column has another role, said by hand; the role is taken from the column that had it where only one can. */
export function withRole(recipe: PledgeRecipe, position: number, role: PledgeRole): PledgeRecipe {
  const columns = recipe.columns.map((column): PledgeColumn => {
    if (column.position === position) return { ...column, role, reason: 'by-hand' };
    return column.role === role && !SEVERAL.has(role) ? { ...column, role: 'ignore', reason: 'taken' } : column;
  });
  return { ...recipe, columns };
}

/** Roles that several columns may have. */
export const SEVERAL: ReadonlySet<PledgeRole> = new Set<PledgeRole>([
  'description',
  'part',
  'partners',
  'contributions',
  'themes',
  'objectives',
  'areas',
  'situations',
  'platforms',
  'obstacles',
  'matched',
  'ignore',
]);
