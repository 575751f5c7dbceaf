import { type MarkEvidence, noEvidence } from '../dialect/column-marks.ts';
import type { CellBlock, CellSink } from './cell-block.ts';
import { grown } from './grow.ts';
import { TextColumn } from './text-column.ts';

const ROWS = 4096;
const [MINUS, PLUS, ZERO, NINE] = [45, 43, 48, 57];
/** Digits a double holds whatever they are, and powers of ten it holds exactly: their quotient is the nearest double (Clinger 1990). */
const DIGITS = 15;
/** Numbers kept to show what is to be asked. */
const EXAMPLES = 3;
const POWERS = Array.from({ length: DIGITS + 1 }, (_, power) => 10 ** power);

/**
 * A column of numbers as it is scanned. Plain ones (a sign, digits, one decimal mark) are read from their bytes; every other cell is a
 * text, read once for all rows that hold it.
 */
export class NumberColumn implements CellSink {
  rows = 0;
  #values = new Float64Array(ROWS);
  /** Number of the text + 1 where a row holds one; 0 where its number was read from the bytes. */
  #codes = new Int32Array(ROWS);
  readonly #others = new TextColumn();
  /** What the plain numbers say of the decimal mark. */
  readonly evidence: MarkEvidence = noEvidence();
  /** Whether some plain number has a minus. */
  hasMinus = false;
  readonly #decimal: '.' | ',';
  readonly #mark: number;
  /** All cells are texts: some of their numbers mean that there is none. */
  readonly #isTextual: boolean;

  constructor(decimal: '.' | ',', isTextual: boolean) {
    this.#decimal = decimal;
    this.#mark = decimal.charCodeAt(0);
    this.#isTextual = isTextual;
  }

  add({ bytes, extra, starts, ends, rows }: CellBlock, from: number): void {
    while (this.rows + rows > this.#values.length) {
      this.#values = grown(this.#values);
      this.#codes = grown(this.#codes);
    }
    for (let place = from; place < from + rows; place++) {
      const start = starts[place] ?? 0;
      const end = ends[place] ?? 0;
      if (start < 0) this.#addCell(extra, -1 - start, end);
      else this.#addCell(bytes, start, end);
    }
  }

  #addCell(bytes: Uint8Array, start: number, end: number): void {
    const row = this.rows++;
    const value = this.#isTextual ? Number.NaN : this.#plainNumber(bytes, start, end);
    this.#values[row] = value;
    if (Number.isNaN(value)) this.#codes[row] = this.#others.codeOf(bytes, start, end) + 1;
  }

  /** The plain numbers; NaN where a row holds a text. */
  get values(): Float64Array {
    return this.#values.subarray(0, this.rows);
  }

  get codes(): Int32Array {
    return this.#codes.subarray(0, this.rows);
  }

  /** The texts that are no plain numbers. */
  get texts(): readonly string[] {
    return this.#others.texts;
  }

  /** The number in plain digits, which is taken as evidence; NaN for anything else. */
  #plainNumber(bytes: Uint8Array, start: number, end: number): number {
    const mark = this.#mark;
    let at = start;
    const isNegative = bytes[at] === MINUS;
    if (isNegative || bytes[at] === PLUS) at++;
    const first = bytes[at] ?? 0;
    let digits = 0;
    let decimals = -1;
    let whole = 0;
    let length = 0;
    for (; at < end; at++) {
      const sign = bytes[at] ?? 0;
      if (sign >= ZERO && sign <= NINE) {
        whole = 10 * whole + (sign - ZERO);
        length++;
        if (whole > 0) digits++;
        if (decimals >= 0) decimals++;
      } else if (sign === mark && decimals < 0) decimals = 0;
      else return Number.NaN;
    }
    if (length === 0 || digits > DIGITS || decimals > DIGITS) return Number.NaN;
    const { evidence } = this;
    if (decimals < 0) {
      evidence.hasWhole = true;
      if (whole >= 1000) evidence.hasLarge = true;
    } else if (decimals === 3 && length <= 6 && first > ZERO && first <= NINE) {
      evidence.open[this.#decimal]++;
      if (whole % 10 === 0) evidence.isOpenRound = true;
      if (evidence.examples.length < EXAMPLES)
        evidence.examples.push(new TextDecoder().decode(bytes.subarray(start, end)));
    } else evidence.sure[this.#decimal]++;
    if (isNegative) this.hasMinus = true;
    const value = decimals > 0 ? whole / (POWERS[decimals] ?? 1) : whole;
    return isNegative ? -value : value;
  }
}
