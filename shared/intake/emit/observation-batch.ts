import type { ObservationColumn } from '../../engine/observations.ts';
import type { CodeColumn } from '../../engine/port.ts';
import { encodeNumbers } from '../../tables/encode-codes.ts';

/** Texts by number, in the order they were met. */
export class Texts {
  readonly texts: string[];
  #codes: Map<string, number> | null = null;

  constructor(texts: readonly string[] = []) {
    this.texts = [...texts];
  }

  /** The number of a text, which is new or not. */
  codeOf(text: string): number {
    this.#codes ??= new Map(this.texts.map((own, code) => [own, code]));
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** How the columns of observations are kept; a file's rows are all of one source and of no edition. */
export const BATCH_COLUMNS: ReadonlyMap<ObservationColumn, CodeColumn> = new Map([
  ['indicator', 'text'],
  ['area', 'text'],
  ['counterpart', 'text'],
  ['period', 'text'],
  ['year', 'number'],
  ['value', 'number'],
  ['status', 'text'],
  ['dims', 'text'],
  ['edition', 'constant'],
  ['source', 'constant'],
  ['note', 'text'],
  ['source_row', 'number'],
]);

/** Room for observations in the making, column by column. Texts are the places of their columns' texts from 1; 0 is none. */
export class ObservationBatch {
  size = 0;
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly counterpart: Int32Array;
  readonly period: Int32Array;
  readonly year: Int32Array;
  readonly value: Float64Array;
  readonly status: Int32Array;
  readonly dims: Int32Array;
  readonly note: Int32Array;
  readonly row: Int32Array;

  constructor(readonly room: number) {
    this.indicator = new Int32Array(room);
    this.area = new Int32Array(room);
    this.counterpart = new Int32Array(room);
    this.period = new Int32Array(room);
    this.year = new Int32Array(room);
    this.value = new Float64Array(room);
    this.status = new Int32Array(room);
    this.dims = new Int32Array(room);
    this.note = new Int32Array(room);
    this.row = new Int32Array(room);
  }

  /** What it holds as an Arrow IPC stream; it is empty then. */
  write(): Uint8Array {
    const columns = new Map<ObservationColumn, Int32Array | Float64Array>([
      ['indicator', this.indicator],
      ['area', this.area],
      ['counterpart', this.counterpart],
      ['period', this.period],
      ['year', this.year],
      ['value', this.value],
      ['status', this.status],
      ['dims', this.dims],
      ['note', this.note],
      ['source_row', this.row],
    ]);
    const { size } = this;
    this.size = 0;
    return encodeNumbers(new Map([...columns].map(([column, values]) => [column, values.subarray(0, size)])));
  }
}
