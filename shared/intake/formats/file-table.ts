import type { Dialect } from '../recipe.ts';

/** One table of a file, as the delimited text intake goes on with. */
export interface FileTable {
  /** Its place in the file: the sheet, the entry of an archive; blank where the file is the table. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rows the author of a spreadsheet hid; they are read all the same. */
  readonly hiddenRows: number;
  readonly isHidden: boolean;
  /** What the file says itself of how the table is written (a data package). */
  readonly hints?: Partial<Dialect>;
}

export const plainTable = (path: string, bytes: Uint8Array): FileTable => ({
  path,
  bytes,
  hiddenRows: 0,
  isHidden: false,
});
