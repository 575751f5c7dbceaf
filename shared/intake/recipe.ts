import type { Direction } from '../framework/framework.ts';
import type { AddsReason, DirectionReason } from './emit/measure-guess.ts';

/** How bytes become rows. Never taken from the operating system. */
export interface Dialect {
  readonly encoding: string;
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly quote: '"' | "'" | '';
  readonly decimal: '.' | ',';
  readonly thousands: '' | ',' | '.' | ' ' | '\u00a0' | '\u202f' | "'";
  /** Lines above the header, and lines after the table. */
  readonly skipLines: number;
  readonly footerLines: number;
  /** A row of HXL hashtags stands under the header. */
  readonly tagRow: boolean;
  /** Further lines between the header and the data that are none: a second level of labels, units, blank lines. Absent: none. */
  readonly subHeaders?: number | undefined;
  /** Texts that mean a missing value in this file, besides the usual ones (`-99`). */
  readonly missing: readonly string[];
  /** `given`: the decimal mark was said, by hand or by the format, and decides where numbers do not (1.234); without it they are asked about. */
  readonly marks?: 'given' | undefined;
  /** What a line above the table says that its numbers are counted in (“(thousands)”); absent: nothing. */
  readonly scaleLine?: string | undefined;
}

/**
 * What a column is (SDMX concepts). Several `value` columns = wide by measure; `area-name` and `counterpart-name` are used where the
 * code beside them is blank; `interval` columns hold bounds or errors of the values of their row.
 */
export const ROLES = [
  'area',
  'counterpart',
  'area-name',
  'counterpart-name',
  'time',
  'value',
  'indicator',
  'unit',
  'multiplier',
  'dimension',
  'interval',
  'footnote',
  'status',
  'action',
  'attribute',
  'ignore',
] as const;
export type Role = (typeof ROLES)[number];

export const REASONS = [
  'hashtag',
  'sdmx',
  'name',
  'years',
  'area-codes',
  'area-names',
  'second-areas',
  'second-years',
  'other-areas',
  'numbers',
  'year-label',
  'beside-years',
  'few-texts',
  'many-texts',
  'tells-apart',
  'empty',
  'step',
  'identifier',
  'bounds',
  'same-year',
  'by-hand',
] as const;
export type Reason = (typeof REASONS)[number];

export interface ColumnRole {
  /** Label in the file (may repeat or be blank) and its 0-based position, which identifies it. */
  readonly label: string;
  readonly position: number;
  readonly role: Role;
  /** Why it was guessed; its text is `fields.reason.<reason>`. */
  readonly reason: Reason;
}

/** What the cell of a column must hold for its row to be read: one of `texts`, or a number or year from `from` to `to`. */
export interface Condition {
  readonly position: number;
  readonly texts: readonly string[] | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** What was said of the indicator of a value column; what is absent is guessed. */
export interface MeasureTerms {
  readonly name?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  /** Whether the values of areas add up to that of their group. */
  readonly adds?: 'sum' | 'none' | undefined;
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

/** The recorded, replayable steps from a source file to observations. */
export interface Recipe {
  /** The table of a file that holds several: its sheet, or its entry in an archive; blank where the file is the table. */
  readonly table: string;
  readonly dialect: Dialect;
  readonly columns: readonly ColumnRole[];
  /** Rows that are read meet all of these; without any every row is. */
  readonly conditions: readonly Condition[];
  /** Name given to each value column's indicator: position → id of the indicator. */
  readonly indicators: Readonly<Record<string, string>>;
  /** Value columns that are parts of one measure: position → dims of the part (`age=0-4;sex=female`; blank for the total). */
  readonly parts: Readonly<Record<string, string>>;
  /** Position of a value column → what was said of its indicator; absent: nothing was. */
  readonly measures?: Readonly<Record<string, MeasureTerms>> | undefined;
  /** Area of the whole file where no column holds one; null where one does. */
  readonly area: string | null;
  /** Year of the whole file where neither column nor label holds one. */
  readonly year: number | null;
  /** What is done with rows that repeat the area, time and disaggregation of an earlier one. */
  readonly repeated: RepeatRule;
  /** The table of the same file whose footnotes are joined by key; null without one. */
  readonly footnotes: FootnoteTable | null;
  /** Disclosure control: values above zero and below this are suppressed, here and so everywhere after; null suppresses nothing. */
  readonly suppressBelow: number | null;
  /** Positions of the value columns that are sensitive, which `suppressBelow` applies to; empty: all of them. */
  readonly sensitive: readonly number[];
  /** Code list of the area columns. */
  readonly areaCodes: 'iso3' | 'iso2' | 'm49' | 'unhcr' | 'name';
  /** Texts of area columns whose area was said by hand: text as in the file → code. They come before every list. */
  readonly matches: Readonly<Record<string, string>>;
}

/** The column that has a role only one can have. */
export const columnOf = ({ columns }: Pick<Recipe, 'columns'>, role: Role): ColumnRole | null =>
  columns.find((column) => column.role === role) ?? null;

/** Keep the first row of a key, keep the last, or add their values up. */
export const REPEAT_RULES = ['first', 'last', 'sum'] as const;
export type RepeatRule = (typeof REPEAT_RULES)[number];

/** A table of footnotes: `columns` give the text (role footnote) and the keys it is joined by; a blank key fits everything. */
export interface FootnoteTable {
  readonly table: string;
  readonly dialect: Dialect;
  readonly columns: readonly ColumnRole[];
  readonly areaCodes: Recipe['areaCodes'];
}

/**
 * How a table is laid out: one value column; one for each measure; one for each part of a measure; one for each year; one for each
 * step after the year in which a series starts.
 */
export type Layout = 'long' | 'wide-by-measure' | 'wide-by-part' | 'wide-by-year' | 'wide-by-step';

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
