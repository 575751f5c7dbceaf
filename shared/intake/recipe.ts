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
}

/** What a column is (SDMX concepts). Several `value` columns = wide by measure. */
export type Role =
  | 'indicator'
  | 'area'
  | 'counterpart'
  | 'time'
  | 'value'
  | 'unit'
  | 'multiplier'
  | 'status'
  | 'dimension'
  | 'attribute'
  | 'ignore';

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
  'few-texts',
  'many-texts',
  'tells-apart',
  'empty',
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

/** The recorded, replayable steps from a source file to observations. */
export interface Recipe {
  /** The table of a file that holds several: its sheet, or its entry in an archive; blank where the file is the table. */
  readonly table: string;
  readonly dialect: Dialect;
  readonly columns: readonly ColumnRole[];
  /** Name given to each value column's indicator: position → id of the indicator. */
  readonly indicators: Readonly<Record<string, string>>;
  /** Area of the whole file where no column holds one; null where one does. */
  readonly area: string | null;
  /** Disclosure control: values above zero and below this are suppressed, here and so everywhere after; null suppresses nothing. */
  readonly suppressBelow: number | null;
  /** Code list of the area columns. */
  readonly areaCodes: 'iso3' | 'unhcr' | 'name';
}

/** How a table is laid out: one value column; one for each measure; one for each year. */
export type Layout = 'long' | 'wide-by-measure' | 'wide-by-year';

/** Why a row gave no observation. `repeated`: another row of the same area, counterpart, time and dimensions came before. */
export const ROW_REASONS = [
  'no-area',
  'no-time',
  'no-value',
  'unknown-multiplier',
  'too-many-cells',
  'repeated',
] as const;
export type RowReason = (typeof ROW_REASONS)[number];

/** Why a value cell gives no value. `below-threshold`: it holds one that is suppressed by the recipe. */
export const CELL_CAUSES = [
  'blank',
  'missing',
  'suppressed',
  'below-threshold',
  'not-applicable',
  'unreadable',
] as const;
export type CellCause = (typeof CELL_CAUSES)[number];

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
  /** Integers beyond 2^53, read to the nearest double, which is not the number written. */
  readonly roundedIntegers: number;
  /** Rows that the author of a spreadsheet had hidden; they are read. */
  readonly hiddenRows: number;
  /** Columns left out by their role although they hold something. */
  readonly ignoredColumns: readonly { readonly label: string; readonly cells: number }[];
}
