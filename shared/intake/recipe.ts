import type { Direction } from '../framework/framework.ts';

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
