import type { TextBytes } from '../../tables/text-bytes.ts';
import {
  type CellCause,
  type HeldColumn,
  type LossRemark,
  type RepeatedKeys,
  ROW_REASONS,
  type RowReason,
} from '../loss/loss-report.ts';
import type { ColumnRole } from '../recipe.ts';
import type { Coded } from '../scan/compose.ts';

/** A column of texts, of which every row holds one; a code below zero is none. */
export interface CodedTexts {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The texts of an area column, and what each was taken for. */
export interface AreaTexts extends CodedTexts {
  /** Whether a list has the text, or a person said what it is. */
  readonly isKnown: readonly boolean[];
}

/** Statuses of rows, by what their flags say. */
export interface StatusColumn extends CodedTexts {
  readonly hasWithoutValue: boolean;
  /** Whether the flag of a row says that what stands beside it is no value. */
  isWithoutValue(row: number): boolean;
  /** Flags that nobody knows. */
  readonly unknown: { readonly cells: number; readonly examples: readonly string[] };
}

/** A value column: the number of every row (NaN: none), and what stood in the cells that are no plain numbers. */
export interface ValueCells {
  readonly column: ColumnRole;
  readonly numbers: Float64Array;
  /** Number of the text + 1 in a row that holds one. */
  readonly codes: Int32Array;
  readonly texts: readonly string[];
  readonly causes: readonly CellCause[];
  readonly isRounded: readonly boolean[];
  /** What the label of the column says that its numbers are counted in. */
  readonly factor: number;
  /** Units that cells name: `%`, `‰`, currencies. */
  readonly units: readonly string[];
  /** Cells that name one. */
  readonly named: number;
  /** Cells that name none, and the least and greatest size of their numbers; null without any. */
  readonly plain: { readonly cells: number; readonly least: number; readonly most: number } | null;
  readonly remarks: readonly LossRemark[];
}

/** The rows of a file as a recipe understands them, and which of them become observations. */
export interface JudgedRows {
  /** Which row of the file (from 0) each row is; null where every row of the file is here. */
  readonly lines: Int32Array | null;
  /** Rows that are kept, ascending. */
  readonly kept: Int32Array;
  /** For every row 0 where it is kept, else the place of its reason in `ROW_REASONS` + 1. */
  readonly reasons: Uint8Array;
  readonly areaTexts: AreaTexts;
  readonly originTexts: AreaTexts;
  readonly area: CodedTexts;
  readonly counterpart: CodedTexts;
  readonly period: CodedTexts;
  /** Year of every period; 0 where it is none. */
  readonly years: Int32Array;
  readonly dims: { readonly codes: Int32Array; readonly texts: TextBytes };
  /** What rows of one key come to. */
  readonly repeats: Omit<RepeatedKeys, 'column'>;
  /** The kept row whose key a repeated one has, by row. */
  readonly firstOf: ReadonlyMap<number, number>;
  /** Breakdown columns that cut no series, or hold the total. */
  readonly held: readonly HeldColumn[];
  readonly status: StatusColumn;
  /** Last year of every row that is no forecast, 0 where it is not said; null where no column says it. */
  readonly lastObserved: Int32Array | null;
  readonly note: CodedTexts;
  /** What rows say of the indicator and the unit. */
  readonly names: Coded & { readonly texts: readonly { readonly what: string; readonly unit: string }[] };
  /** What values are to be multiplied by: one number for every different multiplier. */
  readonly factors: { readonly codes: Int32Array; readonly values: Float64Array };
  readonly values: readonly ValueCells[];
  /** What is to be said of other columns than those of values. */
  readonly remarks: readonly LossRemark[];
  /** Kept rows whose year has a later period. */
  readonly withinYear: number;
}

/** The reasons of rows as `reasons` has them. */
export const REASON = Object.fromEntries(ROW_REASONS.map((reason, place) => [reason, place + 1])) as Record<
  RowReason,
  number
>;

/** A column as parts of a combination. */
export const coded = ({
  codes,
  texts,
}: {
  readonly codes: Int32Array;
  readonly texts: { readonly length: number };
}): Coded => ({ codes, size: texts.length });
