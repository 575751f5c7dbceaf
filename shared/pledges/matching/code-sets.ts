/** Sets of codes as rows of bits, so that millions of pairs can be compared. */
export interface CodeSets {
  /** Words of 32 bits per row. */
  readonly width: number;
  readonly bits: Uint32Array;
  /** Codes in each row. */
  readonly sizes: Uint8Array | Uint16Array;
}

/** Numbers codes in the order in which they are first seen. */
export function codeNumbers(): (code: string) => number {
  const numbers = new Map<string, number>();
  return (code) => {
    const known = numbers.get(code) ?? numbers.size;
    numbers.set(code, known);
    return known;
  };
}

/** One row per list. @param codes how many codes there may be */
export function codeSets(lists: readonly (readonly number[])[], codes: number): CodeSets {
  const width = Math.max(1, Math.ceil(codes / 32));
  const bits = new Uint32Array(lists.length * width);
  for (const [row, list] of lists.entries())
    for (const code of list) {
      const at = row * width + (code >>> 5);
      bits[at] = (bits[at] as number) | (1 << (code & 31));
    }
  return { width, bits, sizes: Uint16Array.from(lists, (list) => list.length) };
}

/** How many codes row `a` of one and row `b` of the other have in common; both must be made for the same number of codes. */
export function commonCodes(one: CodeSets, a: number, other: CodeSets, b: number): number {
  let count = 0;
  for (let word = 0; word < one.width; word++) {
    let left = (one.bits[a * one.width + word] as number) & (other.bits[b * other.width + word] as number);
    while (left !== 0) {
      left &= left - 1;
      count++;
    }
  }
  return count;
}
