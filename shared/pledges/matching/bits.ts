/** Sets the bit of a number in words of 32. */
export function setBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5]! |= 1 << (at & 31);
}

export function clearBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5]! &= ~(1 << (at & 31));
}

type BitsByCode = ReadonlyMap<string, Uint32Array>;

/** By code, the ranks among `places` of those that have it. */
export function bitsByCode(places: readonly number[], codesOf: (place: number) => readonly string[]): BitsByCode {
  const index = new Map<string, Uint32Array>();
  for (const [rank, place] of places.entries())
    for (const code of codesOf(place)) {
      const bits = index.get(code) ?? new Uint32Array(Math.ceil(places.length / 32));
      index.set(code, bits);
      setBit(bits, rank);
    }
  return index;
}

/** Makes `bits` those that any of the codes has. */
export function unite(bits: Uint32Array, codes: readonly string[], index: BitsByCode): void {
  bits.fill(0);
  for (const code of codes) {
    const own = index.get(code);
    if (own) for (let word = 0; word < bits.length; word++) bits[word]! |= own[word]!;
  }
}
