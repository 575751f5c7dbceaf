import type { Dialect } from '../recipe.ts';

/** What takes the cells of a column, one for every row. */
export interface CellSink {
  add(bytes: Uint8Array, start: number, end: number): void;
}

const [LF, CR, SPACE] = [10, 13, 32];
const NONE = -1;

/**
 * Reads delimited UTF-8 text cell by cell, in pieces as long as a caller likes. Lines that are blank are no rows; cells are trimmed of
 * spaces; a row that ends early has blank cells; line ends may be LF, CR, CRLF or mixed. Between quotes delimiters and line ends are
 * text and a doubled quote is one; a quote that is never closed, or stands inside a cell, is text too.
 */
export class Scanner {
  /** Rows read so far, those above the table not counted. */
  rows = 0;
  /** Rows with something beyond the columns of the table. */
  readonly tooLong: number[] = [];
  #at = 0;
  readonly #bytes: Uint8Array;
  readonly #sinks: readonly (CellSink | null)[];
  readonly #delimiter: number;
  #quote: number;
  /** Where a quoted cell with doubled quotes is put together. */
  #scratch = new Uint8Array(256);

  /** `sinks` by position, null for columns nobody asks for; `above`: records before the first row of the table, blank lines included. */
  constructor(bytes: Uint8Array, { delimiter, quote }: Dialect, sinks: readonly (CellSink | null)[], above: number) {
    this.#bytes = bytes;
    this.#sinks = sinks;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#quote = quote === '' ? NONE : quote.charCodeAt(0);
    const skipped: readonly null[] = [];
    for (let record = 0; record < above && this.#at < bytes.length; record++) this.#record(skipped);
  }

  /** Share of the text that was read, 0 to 1. */
  get done(): number {
    return this.#bytes.length === 0 ? 1 : this.#at / this.#bytes.length;
  }

  /** Reads whole rows until about `length` more bytes are done; false at the end of the text. */
  run(length: number): boolean {
    const bytes = this.#bytes;
    const until = Math.min(bytes.length, this.#at + length);
    while (this.#at < until) {
      const sign = bytes[this.#at];
      if (sign === LF || sign === CR) {
        this.#at++;
        continue;
      }
      const columns = this.#record(this.#sinks);
      for (let column = columns; column < this.#sinks.length; column++) this.#sinks[column]?.add(bytes, 0, 0);
      this.rows++;
    }
    return this.#at < bytes.length;
  }

  /** Reads one record from where the text stands, its line end included. Returns how many cells it has. */
  #record(sinks: readonly (CellSink | null)[]): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    let at = this.#at;
    let column = 0;
    let isTooLong = false;
    for (;;) {
      const sink = column < sinks.length ? sinks[column] : undefined;
      const start = at;
      if (bytes[at] === this.#quote) at = this.#quoted(start, sink);
      if (at === start) at = this.#plain(start, sink);
      if (column >= sinks.length && this.#isFilled(start, at)) isTooLong = true;
      column++;
      if (at >= end || bytes[at] !== this.#delimiter) break;
      at++;
    }
    if (at < end) at += bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1;
    this.#at = at;
    if (isTooLong && sinks.length > 0) this.tooLong.push(this.rows);
    return column;
  }

  /** Whether a stretch holds more than spaces and quotes. */
  #isFilled(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.#bytes[at] !== SPACE && this.#bytes[at] !== this.#quote) return true;
    return false;
  }

  /** Reads the cell at `start` as it stands into `sink`; returns the place after it. */
  #plain(start: number, sink: CellSink | null | undefined): number {
    const bytes = this.#bytes;
    const end = bytes.length;
    const delimiter = this.#delimiter;
    let at = start;
    while (at < end && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) at++;
    if (sink) addTrimmed(sink, bytes, start, at);
    return at;
  }

  /** Reads the quoted cell at `start` into `sink`; returns the place after it, or `start` where its quote is never closed. */
  #quoted(start: number, sink: CellSink | null | undefined): number {
    const bytes = this.#bytes;
    const quote = this.#quote;
    let size = 0;
    let from = start + 1;
    let close = bytes.indexOf(quote, from);
    while (close >= 0 && bytes[close + 1] === quote) {
      size = this.#append(from, close + 1, size);
      from = close + 2;
      close = bytes.indexOf(quote, from);
    }
    if (close < 0) {
      this.#quote = NONE;
      return start;
    }
    let after = close + 1;
    while (after < bytes.length && bytes[after] !== this.#delimiter && bytes[after] !== LF && bytes[after] !== CR)
      after++;
    const isPlain = size === 0 && after === close + 1;
    if (!isPlain) {
      size = this.#append(from, close, size);
      size = this.#append(close + 1, after, size);
    }
    if (sink && isPlain) addTrimmed(sink, bytes, from, close);
    else if (sink) addTrimmed(sink, this.#scratch, 0, size);
    return after;
  }

  #append(from: number, to: number, size: number): number {
    const needed = size + to - from;
    if (needed > this.#scratch.length) {
      const larger = new Uint8Array(2 * needed);
      larger.set(this.#scratch.subarray(0, size));
      this.#scratch = larger;
    }
    this.#scratch.set(this.#bytes.subarray(from, to), size);
    return needed;
  }
}

function addTrimmed(sink: CellSink, bytes: Uint8Array, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && bytes[from] === SPACE) from++;
  while (to > from && bytes[to - 1] === SPACE) to--;
  sink.add(bytes, from, to);
}
