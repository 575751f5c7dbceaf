import type { Direction } from '../../framework/framework.ts';
import type { AddsReason, DirectionReason } from '../emit/measure-guess.ts';

/**
 * Why a row gave no observation of its own. `filtered`: it does not meet the conditions of the recipe. `repeated`: another row of the same area, counterpart, time and dimensions is kept;
 * `merged`: its values were added to those of that row. `deletion`: it
 * removes earlier rows of its key (`deleted`); `replaced`: a later row takes its place (SDMX ACTION).
 */
export const ROW_REASONS = [
  'filtered',
  'no-area',
  'no-time',
  'no-value',
  'unknown-multiplier',
  'too-many-cells',
  'repeated',
  'merged',
  'deletion',
  'deleted',
  'replaced',
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/**
 * Why a value cell gives no value. `below-threshold`: it holds one that is suppressed by the recipe; `complementary`: one that would
 * give such a one away by a total.
 */
export const CELL_CAUSES = [
  'blank',
  'missing',
  'suppressed',
  'below-threshold',
  'complementary',
  'not-applicable',
  'unreadable',
] as const;
export type CellCause = (typeof CELL_CAUSES)[number];

/**
 * Why a breakdown column, or a text of one, cuts no series: it names the total, is the same in every row, says what another column says,
 * follows from the area, the indicator or the year, is a flag of years, or (in a column of scenarios) stands for what was observed.
 */
export const HELD_REASONS = [
  'total',
  'constant',
  'paired',
  'of-area',
  'of-indicator',
  'of-year',
  'flag',
  'observed',
] as const;

/** A column of information that is no disaggregation, with some of its texts. */
export interface HeldColumn {
  readonly label: string;
  readonly why: (typeof HELD_REASONS)[number];
  readonly texts: readonly string[];
}

/** Rows of one area, counterpart, time and breakdown: how many repeat an earlier one, how many of them with another value. */
export interface RepeatedKeys {
  readonly rows: number;
  readonly differing: number;
  /** Pairs that differ: their rows in the file (from 1) and what both say. */
  readonly examples: readonly { readonly rows: readonly number[]; readonly values: readonly string[] }[];
  /** The column without a part in the key that tells most of them apart; null where none does. */
  readonly column: string | null;
}

/** What reading a file put right or could not have, beside its rows. */
export const FILE_REMARKS = [
  'encoding',
  'double-encoded',
  'mixed-encoding',
  'percent-format',
  'percent-mixed',
  'formula-without-result',
  'formula-zero',
  'year-as-date',
] as const;

/** A remark about `count` cells, with some of them; `subject` is the column or encoding meant, blank for the whole file. */
export interface FileRemark {
  readonly code: (typeof FILE_REMARKS)[number];
  readonly subject: string;
  readonly count: number;
  readonly examples: readonly string[];
}

/** What is said of cells that are read: how numbers are dressed, what was taken for granted, what is not known. */
export const LOSS_REMARKS = [
  'percent',
  'accounting',
  'minus',
  'digits',
  'currency',
  'footnote-mark',
  'unreadable',
  'unknown-flag',
  'flagged-missing',
  'scaled',
  'unknown-scale',
  'mixed-shares',
] as const;
export interface LossRemark {
  readonly kind: (typeof LOSS_REMARKS)[number];
  readonly column: string;
  readonly cells: number;
  /** Two of the cells, as written. */
  readonly examples: readonly string[];
}

/** What an indicator of a file is taken for, and why. */
export interface MeasureTaken {
  readonly name: string;
  readonly unit: string;
  readonly adds: 'sum' | 'none';
  readonly addsWhy: AddsReason;
  readonly direction: Direction;
  readonly directionWhy: DirectionReason;
}

/** Rows and cells by what became of them; read = kept + every reason set aside. Cells are those of kept rows. */
export interface LossReport {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: readonly {
    readonly reason: RowReason;
    readonly rows: number;
    readonly examples: readonly string[];
  }[];
  readonly observations: number;
  readonly cellsByCause: Readonly<Partial<Record<CellCause, number>>>;
  /** Texts of area columns that are in no code list, kept as their own codes, and the area one may mean. */
  readonly unmatchedAreas: readonly {
    readonly text: string;
    readonly rows: number;
    readonly suggestion: string | null;
  }[];
  /** Texts of area columns that stand for many areas (World); kept apart from those, so that nothing counts twice. */
  readonly aggregates: readonly { readonly text: string; readonly rows: number }[];
  /** Rows whose year has a later period (months, quarters): kept, and not used where years are compared. */
  readonly withinYear: number;
  /** Integers beyond 2^53: the value is the nearest double, the note of the observation keeps them as written. */
  readonly roundedIntegers: number;
  /** Rows that the author of a spreadsheet had hidden; they are read. */
  readonly hiddenRows: number;
  /** Footnotes of a second table: how many were read, how many fit an observation, and some that fit none. */
  readonly footnotes: { readonly read: number; readonly joined: number; readonly unmatched: readonly string[] } | null;
  /** Lines below the table, as they stand in the file; they are not among the rows read. */
  readonly footer: readonly string[];
  /** Values of years that are not yet, or that the file says are projected: kept, and never taken for observed ones. */
  readonly forecasts?: number | undefined;
  /** Rows whose years were of the Buddhist calendar, and one of them with the year it is read as. */
  readonly buddhistYears?: { readonly rows: number; readonly from: number; readonly to: number } | undefined;
  /** Remarks on cells, a column and kind each; absent in documents of earlier versions. */
  readonly remarks?: readonly LossRemark[] | undefined;
  /** Columns left out by their role although they hold something. */
  readonly ignoredColumns: readonly { readonly label: string; readonly cells: number }[];
  /** Rows of one key where values differ; absent without any. */
  readonly repeatedKeys?: RepeatedKeys | undefined;
  /** Lines under the header that are no rows, as they stand in the file; absent without any. */
  readonly subHeader?: readonly string[] | undefined;
  /** Columns that cut no series though they are breakdowns by their role; absent in documents of before. */
  readonly heldColumns?: readonly HeldColumn[] | undefined;
  /** What its indicators are taken for; absent in documents of before. */
  readonly measures?: readonly MeasureTaken[] | undefined;
  /** What the reader of the file put right or missed; absent in documents of before. */
  readonly fileRemarks?: readonly FileRemark[] | undefined;
}
