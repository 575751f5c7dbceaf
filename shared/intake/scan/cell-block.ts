/** Rows of a block: its cells stay in the processor's nearest memory until every column has taken them. */
export const BLOCK_ROWS = 1024;

/**
 * Where the cells of some rows lie, column by column: cell of column c in row r at `c * BLOCK_ROWS + r`. A start below zero says that the
 * cell was put together elsewhere: it begins at `-1 - start` of `extra`.
 */
export interface CellBlock {
  readonly bytes: Uint8Array;
  readonly extra: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: number;
}

/** What takes the cells of a column, block by block. */
export interface CellSink {
  /** Takes the cells that lie in `block` from place `from` on. */
  add(block: CellBlock, from: number): void;
}
