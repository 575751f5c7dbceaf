import type { CellBlock } from './cell-block.ts';
import { TextColumn } from './text-column.ts';

/** Lets rows through by the text of one column; every different text is judged once. */
export class RowGate {
  readonly #texts = new TextColumn();
  readonly #verdicts: boolean[] = [];
  readonly #decoder = new TextDecoder();

  constructor(
    readonly position: number,
    readonly meets: (text: string) => boolean,
  ) {}

  /** Whether the row whose cell lies at `place` of the block may pass. */
  passes({ bytes, extra, starts, ends }: CellBlock, place: number): boolean {
    const start = starts[place] ?? 0;
    const end = ends[place] ?? 0;
    return start < 0 ? this.#judge(extra, -1 - start, end) : this.#judge(bytes, start, end);
  }

  #judge(bytes: Uint8Array, start: number, end: number): boolean {
    const code = this.#texts.codeOf(bytes, start, end);
    const known = this.#verdicts[code];
    if (known !== undefined) return known;
    const verdict = this.meets(this.#decoder.decode(bytes.subarray(start, end)));
    this.#verdicts[code] = verdict;
    return verdict;
  }
}
