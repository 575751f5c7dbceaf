import { byText } from './files.mjs';

const DAY = 86_400_000;

/** Seeded dice (mulberry32): the same numbers on every machine. */
export function random(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit) => Math.floor(next() * limit);
  const shuffled = (list) => {
    const copy = [...list];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [copy[i], copy[j]] = [copy[j], copy[i]];
    }
    return copy;
  };
  return {
    next,
    below,
    shuffled,
    chance: (probability) => next() < probability,
    /** One of `[value, weight]` pairs. */
    weighted(pairs) {
      let mark = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of pairs) {
        mark -= weight;
        if (mark < 0) return value;
      }
      return pairs.at(-1)[0];
    },
    /** Up to `count` different ones, in code order. */
    some: (list, count) => shuffled(list).slice(0, count).sort(byText),
    /** A day from `from` to `to`, both included, as YYYY-MM-DD. */
    date(from, to) {
      const first = Date.parse(from);
      return new Date(first + below((Date.parse(to) - first) / DAY + 1) * DAY).toISOString().slice(0, 10);
    },
  };
}
