import { type CodedColumn, encodeCoded } from '../tables/encode-coded.ts';
import { onlyUsed, type TextBytes } from '../tables/text-bytes.ts';

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

/** What the codes of a batch stand for, by column; `source` and `edition` are the same in every row. */
export interface BatchTexts {
  readonly indicator: readonly string[];
  readonly area: readonly string[];
  readonly counterpart: readonly string[];
  readonly period: readonly string[];
  readonly status: readonly string[];
  readonly dims: readonly string[] | TextBytes;
  readonly note: readonly string[];
  readonly source: string;
}

/** Room for observations in the making, column by column; codes below zero are null. */
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

  /** What it holds as an Arrow IPC stream in the columns of `OBSERVATION_COLUMNS`; it is empty then. */
  write(texts: BatchTexts): Uint8Array {
    const { size } = this;
    const coded = (codes: Int32Array, own: readonly string[] | TextBytes): CodedColumn => ({
      kind: 'coded',
      codes: codes.subarray(0, size),
      texts: own,
    });
    const used = 'bytes' in texts.dims ? onlyUsed(this.dims.subarray(0, size), texts.dims) : null;
    this.size = 0;
    return encodeCoded(
      size,
      new Map<string, CodedColumn>([
        ['indicator', coded(this.indicator, texts.indicator)],
        ['area', coded(this.area, texts.area)],
        ['counterpart', coded(this.counterpart, texts.counterpart)],
        ['period', coded(this.period, texts.period)],
        ['year', { kind: 'integer', values: this.year.subarray(0, size) }],
        ['value', { kind: 'number', values: this.value.subarray(0, size) }],
        ['status', coded(this.status, texts.status)],
        ['dims', used ? { kind: 'coded', ...used } : coded(this.dims, texts.dims)],
        ['edition', coded(new Int32Array(size).fill(-1), [])],
        ['source', coded(new Int32Array(size), [texts.source])],
        ['note', coded(this.note, texts.note)],
        ['source_row', { kind: 'integer', values: this.row.subarray(0, size) }],
      ]),
    );
  }
}
