/** The seed of this run: the fixed one, or what JALON_SEED says. */
export const SEED = Number(process.env.JALON_SEED ?? 20_260);

/** The seeds that every property is drawn from: that of this run and, where `npm test` names one, that of the content checked out. */
export const SEEDS: readonly number[] = [
  SEED,
  ...(process.env.JALON_SECOND_SEED === undefined ? [] : [Number(process.env.JALON_SECOND_SEED)]),
];

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
