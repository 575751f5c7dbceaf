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
}

/** What a column is (SDMX concepts). Several `value` columns = wide by measure. */
export type Role =
  | 'indicator'
  | 'area'
  | 'counterpart'
  | 'time'
  | 'value'
  | 'unit'
  | 'status'
  | 'dimension'
  | 'attribute'
  | 'ignore';

export interface ColumnRole {
  /** Label in the file (may repeat or be blank) and its 0-based position, which identifies it. */
  readonly label: string;
  readonly position: number;
  readonly role: Role;
  /** Why it was guessed: a message key of `fields` (`fields.reason.…`). */
  readonly reason: string;
}

/** The recorded, replayable steps from a source file to observations. */
export interface Recipe {
  readonly dialect: Dialect;
  readonly columns: readonly ColumnRole[];
  /** Name given to each value column's indicator: position → id of the indicator. */
  readonly indicators: Readonly<Record<string, string>>;
  /** Code list of the area columns. */
  readonly areaCodes: 'iso3' | 'unhcr' | 'name';
}

/** Rows and cells by what became of them; read = kept + every reason set aside. */
export interface LossReport {
  readonly rowsRead: number;
  readonly rowsKept: number;
  readonly rowsSetAside: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly examples: readonly string[];
  }[];
  readonly observations: number;
  readonly cellsByCause: Readonly<Record<string, number>>;
  readonly unmatchedAreas: readonly { readonly text: string; readonly rows: number }[];
}
