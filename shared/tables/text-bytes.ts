/** Different texts end to end in UTF-8: text n lies from `starts[n]` to `starts[n + 1]` of `bytes`. */
export interface TextBytes {
  readonly length: number;
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
}

/** Puts texts together from pieces; a million of them as strings would keep the garbage collector busy for longer than all the rest. */
export class TextBytesWriter {
  #bytes = new Uint8Array(1 << 12);
  #size = 0;
  readonly #starts: Int32Array;
  #length = 0;

  /** `most`: how many texts there may be. */
  constructor(most: number) {
    this.#starts = new Int32Array(most + 1);
  }

  /** Puts more bytes behind the text in the making. */
  append(piece: Uint8Array): void {
    const size = this.#size + piece.length;
    if (size > this.#bytes.length) {
      const larger = new Uint8Array(2 * size);
      larger.set(this.#bytes.subarray(0, this.#size));
      this.#bytes = larger;
    }
    for (let at = 0; at < piece.length; at++) this.#bytes[this.#size + at] = piece[at] ?? 0;
    this.#size = size;
  }

  /** Whether the text in the making is blank so far. */
  get isBlank(): boolean {
    return this.#size === this.#starts[this.#length];
  }

  /** Ends the text in the making. */
  end(): void {
    this.#starts[++this.#length] = this.#size;
  }

  get texts(): TextBytes {
    return {
      length: this.#length,
      bytes: this.#bytes.subarray(0, this.#size),
      starts: this.#starts.subarray(0, this.#length + 1),
    };
  }
}

/** The texts as strings. */
export function stringsOf({ length, bytes, starts }: TextBytes): readonly string[] {
  const decoder = new TextDecoder();
  return Array.from({ length }, (_, text) => decoder.decode(bytes.subarray(starts[text], starts[text + 1])));
}
