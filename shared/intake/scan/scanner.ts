import type { Dialect } from '../recipe.ts';
import { BLOCK_ROWS, type CellBlock, type CellSink } from './cell-block.ts';
import { grown } from './grow.ts';
import type { RowGate } from './row-gate.ts';

const [LF, CR, SPACE] = [10, 13, 32];
const NONE = -1;

/**
 * Reads delimited UTF-8 text cell by cell, in pieces as long as a caller likes, and hands columns on a block of rows at a time. Lines that
 * are blank are no rows; cells are trimmed of spaces; a row that ends early has blank cells; line ends may be LF, CR, CRLF or mixed.
 * Between quotes delimiters and line ends are text and a doubled quote is one; a quote that is never closed, or stands inside a cell, is
 * text too.
 */
export class Scanner {
  /** Rows (of those handed on) with something beyond the columns of the table. */
  readonly tooLong: number[] = [];
  /** Rows that were handed on. */
  rows = 0;
  /** Rows that were read, those above the table not counted. */
  read = 0;
  #at = 0;
  /** Rows that wait in the block, and which of them are too long. */
  #waiting = 0;
  readonly #tooLongWaiting: number[] = [];
  readonly #gates: readonly RowGate[];
  /** Which of the rows read every row handed on is; null without gates: all of them. */
  #lines: Int32Array | null;
  readonly #bytes: Uint8Array;
  readonly #sinks: readonly (CellSink | null)[];
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #delimiter: number;
  #quote: number;
  /** Quoted cells of the block with doubled quotes, put together end to end. */
  #extra = new Uint8Array(256);
  #extraSize = 0;
  /** Where the quoted cell that was read last lies. */
  #cellStart = 0;
  #cellEnd = 0;

  /**
   * `sinks` by position, null for columns nobody asks for; `above`: records before the first row of the table, blank lines included;
   * rows that do not pass all `gates` are not handed on.
   */
  constructor(
    bytes: Uint8Array,
    { delimiter, quote }: Dialect,
    sinks: readonly (CellSink | null)[],
    above: number,
    gates: readonly RowGate[] = [],
  ) {
    this.#bytes = bytes;
    this.#sinks = sinks;
    this.#gates = gates;
    this.#lines = gates.length === 0 ? null : new Int32Array(BLOCK_ROWS);
    this.#starts = new Int32Array(BLOCK_ROWS * sinks.length);
    this.#ends = new Int32Array(BLOCK_ROWS * sinks.length);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quote = quote === '' ? NONE : quote.charCodeAt(0);
    for (let record = 0; record < above && this.#at < bytes.length; record++) this.#record(0);
    this.#tooLongWaiting.length = 0;
    this.#extraSize = 0;
  }

  /** Which of the rows read (from 0) each row handed on is; null where it is all of them. */
  get lines(): Int32Array | null {
    return this.#lines?.subarray(0, this.rows) ?? null;
  }

  /** Share of the text that was read, 0 to 1. */
  get done(): number {
    return this.#bytes.length === 0 ? 1 : this.#at / this.#bytes.length;
  }

  /** Reads whole rows until about `length` more bytes are done, and hands them on; false at the end of the text. */
  run(length: number): boolean {
    const bytes = this.#bytes;
    const width = this.#sinks.length;
    const until = Math.min(bytes.length, this.#at + length);
    while (this.#at < until) {
      const sign = bytes[this.#at];
      if (sign === LF || sign === CR) {
        this.#at++;
        continue;
      }
      for (let column = this.#record(width); column < width; column++) {
        const place = column * BLOCK_ROWS + this.#waiting;
        this.#starts[place] = 0;
        this.#ends[place] = 0;
      }
      if (++this.#waiting === BLOCK_ROWS) this.#handOn();
    }
    this.#handOn();
    return this.#at < bytes.length;
  }

  #handOn(): void {
    const waiting = {
      bytes: this.#bytes,
      extra: this.#extra,
      starts: this.#starts,
      ends: this.#ends,
      rows: this.#waiting,
    };
    const block = this.#lines ? this.#passing(waiting, this.#lines) : waiting;
    for (let column = 0; column < this.#sinks.length; column++) this.#sinks[column]?.add(block, column * BLOCK_ROWS);
    for (const row of this.#tooLongWaiting) this.tooLong.push(this.rows + row);
    this.rows += block.rows;
    this.read += waiting.rows;
    this.#waiting = 0;
    this.#tooLongWaiting.length = 0;
    this.#extraSize = 0;
  }

  /** The rows of the block that pass all gates, moved together. */
  #passing(block: CellBlock, lines: Int32Array): CellBlock {
    const { starts, ends } = block;
    const tooLong = new Set(this.#tooLongWaiting.splice(0));
    while (this.rows + block.rows > lines.length) lines = this.#lines = grown(lines);
    let kept = 0;
    for (let row = 0; row < block.rows; row++) {
      if (!this.#gates.every((gate) => gate.passes(block, gate.position * BLOCK_ROWS + row))) continue;
      if (tooLong.has(row)) this.#tooLongWaiting.push(kept);
      lines[this.rows + kept] = this.read + row;
      if (kept < row) {
        for (let from = 0; from < starts.length; from += BLOCK_ROWS) {
          starts[from + kept] = starts[from + row] ?? 0;
          ends[from + kept] = ends[from + row] ?? 0;
        }
      }
      kept++;
    }
    return { ...block, rows: kept };
  }

  /** Reads one record from where the text stands, its line end included, into the block. Returns how many cells it has. */
  #record(width: number): number {
    const bytes = this.#bytes;
    const [starts, ends] = [this.#starts, this.#ends];
    const delimiter = this.#delimiter;
    const quote = this.#quote;
    const end = bytes.length;
    const stride = BLOCK_ROWS;
    // Most signs of most texts come after all that end a cell.
    const last = Math.max(delimiter, CR);
    let at = this.#at;
    let place = this.#waiting;
    let column = 0;
    let isTooLong = false;
    for (;;) {
      let start = at;
      let stop = at;
      const after = at < end && bytes[at] === quote ? this.#quoted(at) : at;
      if (after > at) {
        at = after;
        [start, stop] = [this.#cellStart, this.#cellEnd];
      } else {
        while (at < end) {
          const sign = bytes[at] ?? 0;
          if (sign <= last && (sign === delimiter || sign === LF || sign === CR)) break;
          at++;
        }
        stop = at;
        while (start < stop && bytes[start] === SPACE) start++;
        while (stop > start && bytes[stop - 1] === SPACE) stop--;
      }
      if (column < width) {
        starts[place] = start;
        ends[place] = stop;
        place += stride;
      } else if (stop > (start < 0 ? -1 - start : start)) isTooLong = true;
      column++;
      if (at >= end || bytes[at] !== delimiter) break;
      at++;
    }
    if (at < end) at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    this.#at = at;
    if (isTooLong) this.#tooLongWaiting.push(this.#waiting);
    return column;
  }

  /** Reads the quoted cell at `start`; returns the place after it, or `start` where its quote is never closed. */
  #quoted(start: number): number {
    const bytes = this.#bytes;
    const quote = this.#quote;
    const begin = this.#extraSize;
    let from = start + 1;
    let close = bytes.indexOf(quote, from);
    while (close >= 0 && bytes[close + 1] === quote) {
      this.#append(from, close + 1);
      from = close + 2;
      close = bytes.indexOf(quote, from);
    }
    if (close < 0) {
      this.#extraSize = begin;
      this.#quote = NONE;
      return start;
    }
    let after = close + 1;
    while (after < bytes.length && bytes[after] !== this.#delimiter && bytes[after] !== LF && bytes[after] !== CR)
      after++;
    if (this.#extraSize === begin && after === close + 1) {
      this.#setCell(bytes, from, close);
    } else {
      this.#append(from, close);
      this.#append(close + 1, after);
      this.#setCell(this.#extra, begin, this.#extraSize);
      this.#cellStart = -1 - this.#cellStart;
    }
    return after;
  }

  /** The cell between two places, trimmed of spaces. */
  #setCell(bytes: Uint8Array, start: number, end: number): void {
    let from = start;
    let to = end;
    while (from < to && bytes[from] === SPACE) from++;
    while (to > from && bytes[to - 1] === SPACE) to--;
    this.#cellStart = from;
    this.#cellEnd = to;
  }

  #append(from: number, to: number): void {
    const size = this.#extraSize + to - from;
    if (size > this.#extra.length) {
      const larger = new Uint8Array(2 * size);
      larger.set(this.#extra.subarray(0, this.#extraSize));
      this.#extra = larger;
    }
    this.#extra.set(this.#bytes.subarray(from, to), this.#extraSize);
    this.#extraSize = size;
  }
}
