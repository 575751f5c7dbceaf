import type { FileRemark } from '../loss/loss-report.ts';
import type { Dialect } from '../recipe.ts';

/** One table of a file, as the delimited text intake goes on with. */
export interface FileTable {
  /** Its place in the file: the sheet, the entry of an archive; blank where the file is the table. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Rows the author of a spreadsheet hid; they are read all the same. */
  readonly hiddenRows: number;
  readonly isHidden: boolean;
  /** What was put right or missed while the table was read. */
  readonly remarks?: readonly FileRemark[];
  /** What the file says itself of how the table is written (a data package). */
  readonly hints?: Partial<Dialect>;
}

/** What reading a file is at: unpacking it, taking its sheets apart, writing their rows down as text. */
export type ReadingStage = 'unpacking' | 'sheets' | 'rows';

/** Numbers of a format that has a type for them are written with a point. */
export const TYPED = { decimal: '.', marks: 'given' } as const satisfies Partial<Dialect>;

export const plainTable = (path: string, bytes: Uint8Array): FileTable => ({
  path,
  bytes,
  hiddenRows: 0,
  isHidden: false,
});
