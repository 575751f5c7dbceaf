/** `bytes` with one to four of the first `upTo` changed, the same for the same `seed`. */
export function damaged(bytes: Uint8Array, seed: number, upTo = bytes.length): Uint8Array {
  let state = seed * 2_654_435_761 + 1;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const copy = bytes.slice();
  for (let change = next(4); change >= 0; change--) copy[next(upTo)] = next(256);
  return copy;
}
