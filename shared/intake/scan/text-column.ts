import type { CellBlock, CellSink } from './cell-block.ts';
import { grown } from './grow.ts';

/** How many rows, different texts and bytes of them a column begins with room for. */
const ROWS = 4096;
const TEXTS = 256;
const BYTES = 8192;

/**
 * A column of texts as it is scanned: the different ones once, and for every row which one it holds. Whatever is worked out about a text
 * is then worked out once, however many rows hold it.
 */
export class TextColumn implements CellSink {
  rows = 0;
  #codes = new Int32Array(ROWS);
  /** Texts end to end; text n lies from `#starts[n]` to `#starts[n + 1]`. */
  #bytes = new Uint8Array(BYTES);
  #starts = new Int32Array(TEXTS + 1);
  #hashes = new Int32Array(TEXTS);
  #different = 0;
  /** Open addressing by hash: 0 for an empty slot, else the text's number + 1. */
  #slots = new Int32Array(2 * TEXTS);
  #last = -1;
  #decoded: readonly string[] | null = null;

  add({ bytes, extra, starts, ends, rows }: CellBlock, from: number): void {
    while (this.rows + rows > this.#codes.length) this.#codes = grown(this.#codes);
    const codes = this.#codes;
    let row = this.rows;
    for (let place = from; place < from + rows; place++) {
      const start = starts[place] ?? 0;
      const end = ends[place] ?? 0;
      codes[row++] = start < 0 ? this.codeOf(extra, -1 - start, end) : this.codeOf(bytes, start, end);
    }
    this.rows = row;
  }

  /** The number of a text, which is new or not; no row is added. */
  codeOf(bytes: Uint8Array, start: number, end: number): number {
    // Rows of one area, year or place follow each other in most files.
    if (this.#last >= 0 && this.#isText(this.#last, bytes, start, end)) return this.#last;
    let hash = end - start;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
    hash ^= hash >>> 15;
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let held = slots[slot] ?? 0; held !== 0; held = slots[slot] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#isText(held - 1, bytes, start, end)) {
        this.#last = held - 1;
        return held - 1;
      }
      slot = (slot + 1) & mask;
    }
    this.#slots[slot] = this.#different + 1;
    this.#last = this.#keep(bytes, start, end, hash);
    return this.#last;
  }

  /** Which text every row holds; as long as there are rows. */
  get codes(): Int32Array {
    return this.#codes.subarray(0, this.rows);
  }

  /** The different texts, by number. */
  get texts(): readonly string[] {
    if (this.#decoded?.length !== this.#different) {
      const decoder = new TextDecoder();
      this.#decoded = Array.from({ length: this.#different }, (_, text) =>
        decoder.decode(this.#bytes.subarray(this.#starts[text], this.#starts[text + 1])),
      );
    }
    return this.#decoded;
  }

  #isText(text: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = this.#starts[text] ?? 0;
    const own = this.#bytes;
    if ((this.#starts[text + 1] ?? 0) - from !== end - start) return false;
    // The end tells numbered texts apart first.
    for (let at = end - 1, mine = from + end - start - 1; at >= start; at--, mine--)
      if (own[mine] !== bytes[at]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const text = this.#different++;
    const from = this.#starts[text] ?? 0;
    const to = from + end - start;
    while (to > this.#bytes.length) this.#bytes = grown(this.#bytes);
    for (let at = start; at < end; at++) this.#bytes[from + at - start] = bytes[at] ?? 0;
    if (text + 1 >= this.#hashes.length) {
      this.#hashes = grown(this.#hashes);
      this.#starts = grown(this.#starts);
    }
    this.#hashes[text] = hash;
    this.#starts[text + 1] = to;
    if (2 * this.#different > this.#slots.length) this.#rehash();
    return text;
  }

  #rehash(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let text = 0; text < this.#different; text++) {
      let slot = (this.#hashes[text] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = text + 1;
    }
    this.#slots = slots;
  }
}
